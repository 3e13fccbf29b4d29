package org.casebridge.messages;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the message files with the sources, both ways.
 *
 * <p>The convention: a key is a literal, {@code area.get("part.what")}. Only keys made of a code of
 * the model are put together, {@code area.get("enum." + …)}, and each such beginning is named in
 * {@code FAMILIES}; whether a family is complete, its own test says.
 */
final class KeyCheck {
  private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9_-]+)+");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
  private static final Set<String> ENDINGS =
      Set.of(
          "casebridge",
          "css",
          "csv",
          "dtd",
          "fxml",
          "html",
          "jar",
          "json",
          "md",
          "pdf",
          "png",
          "properties",
          "sql",
          "tmp",
          "ttf",
          "txt",
          "xhtml",
          "xml");

  private final Map<String, Map<String, String>> texts = new TreeMap<>();
  private final KeyUses sources;
  private final Set<String> families;
  private final Set<String> otherNames;
  private final Set<String> faults = new TreeSet<>();

  private KeyCheck(KeyUses sources, Set<String> families, Set<String> otherNames) {
    this.sources = sources;
    this.families = families;
    this.otherNames = otherNames;
  }

  /**
   * Everything wrong, one sentence each, in alphabetical order.
   *
   * @param families the beginnings that keys may be put together from
   * @param otherNames what looks like a key and is none, such as the paths of fields
   */
  static Set<String> faults(
      Path sources, Path messages, Set<String> families, Set<String> otherNames)
      throws IOException {
    KeyCheck check = new KeyCheck(KeyUses.in(sources), families, otherNames);
    check.read(messages);
    check.areasMatch();
    check.keysAskedForExist();
    check.keysThereAreUsed();
    check.familiesAreNamed();
    check.formatsAreSound();
    return check.faults;
  }

  private void read(Path messages) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(messages)) {
      files = all.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    }
    for (Path file : files) {
      String area = file.getFileName().toString().replace(".properties", "");
      Map<String, String> keys = new TreeMap<>();
      Properties once =
          new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
              if (keys.putIfAbsent((String) key, (String) value) != null) {
                faults.add(area + " has " + key + " twice");
              }
              return value;
            }
          };
      try (Reader reader = Files.newBufferedReader(file)) {
        once.load(reader);
      }
      texts.put(area, keys);
    }
  }

  private void areasMatch() {
    sources
        .areas()
        .forEach((area, file) -> {
          if (!texts.containsKey(area)) {
            faults.add(file + " opens the area " + area + ", which has no file");
          }
        });
    for (String area : texts.keySet()) {
      if (!sources.areas().containsKey(area)) {
        faults.add(area + " is opened by nobody");
      }
    }
  }

  private void keysAskedForExist() {
    for (KeyUses.Use use : sources.uses()) {
      if (use.arguments() >= 0 && textsFor(use).isEmpty()) {
        faults.add(
            use.file() + " asks for " + use.key() + ", which is not in " + areaName(use.area()));
      }
    }
    Set<String> known =
        texts.values().stream().flatMap(keys -> keys.keySet().stream()).collect(Collectors.toSet());
    for (KeyUses.Literal literal : sources.literals()) {
      if (looksLikeAKey(literal) && !known.contains(literal.text())) {
        faults.add(
            literal.file()
                + " names "
                + literal.text()
                + ", which looks like a key and is in no area");
      }
    }
  }

  /** Whether it begins as a key does of an area that its own package opens. */
  private boolean looksLikeAKey(KeyUses.Literal literal) {
    String text = literal.text();
    if (!KEY.matcher(text).matches()
        || ENDINGS.contains(text.substring(text.lastIndexOf('.') + 1))
        || otherNames.contains(text)
        || System.getProperty(text) != null) {
      return false;
    }
    String firstPart = text.substring(0, text.indexOf('.') + 1);
    return sources.areasOpenedIn(literal.folder()).stream()
        .flatMap(area -> texts.getOrDefault(area, Map.of()).keySet().stream())
        .anyMatch(key -> key.startsWith(firstPart));
  }

  private void keysThereAreUsed() {
    Set<String> named =
        sources.literals().stream().map(KeyUses.Literal::text).collect(Collectors.toSet());
    texts.forEach((area, keys) ->
        keys.keySet().stream()
            .filter(key -> !named.contains(key))
            .filter(key -> families.stream().noneMatch(key::startsWith))
            .forEach(key -> faults.add(area + " has " + key + ", which nobody uses")));
  }

  private void familiesAreNamed() {
    for (KeyUses.Family family : sources.families()) {
      if (!families.contains(family.prefix())) {
        faults.add(
            family.file()
                + " puts keys together from \""
                + family.prefix()
                + "\", which is no named family");
      }
    }
  }

  /** A text with arguments follows MessageFormat, where a lone apostrophe swallows what follows. */
  private void formatsAreSound() {
    texts.forEach((area, keys) ->
        keys.forEach((key, text) -> {
          if (places(text) > 0 && LONE_APOSTROPHE.matcher(text).find()) {
            faults.add(area + " has a lone apostrophe in " + key);
          }
          if (text.isBlank()) {
            faults.add(area + " has nothing for " + key);
          }
        }));
    for (KeyUses.Use use : sources.uses()) {
      List<Integer> places = textsFor(use).stream().map(KeyCheck::places).toList();
      boolean perhapsAnArray = use.arguments() == 1;
      if (use.arguments() >= 0
          && !perhapsAnArray
          && !places.isEmpty()
          && !places.contains(use.arguments())) {
        faults.add(
            "%s gives %d arguments to %s, which has places for %d"
                .formatted(use.file(), use.arguments(), use.key(), places.getFirst()));
      }
    }
  }

  private static int places(String text) {
    int highest = 0;
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      highest = Math.max(highest, Integer.parseInt(place.group(1)) + 1);
    }
    return highest;
  }

  private List<String> textsFor(KeyUses.Use use) {
    return texts.entrySet().stream()
        .filter(area -> use.area() == null || area.getKey().equals(use.area()))
        .flatMap(area -> Stream.ofNullable(area.getValue().get(use.key())))
        .toList();
  }

  private static String areaName(@Nullable String area) {
    return area == null ? "any area" : area;
  }
}
