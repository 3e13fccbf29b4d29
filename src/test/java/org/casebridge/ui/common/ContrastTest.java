package org.casebridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures each pair of colours that meets on screen, by the formula of WCAG 2.2. */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("(-cb-[a-z-]+):\\s*(#[0-9a-f]{6});");
  private static final double TEXT = 4.5;
  private static final double PARTS = 3.0;

  private static final List<String> GROUNDS =
      List.of("ground", "panel", "raised", "sunken", "hover");
  private static final List<String> TINTS =
      List.of(
          "asset-tint",
          "opportunity-tint",
          "mediation-tint",
          "outcome-tint",
          "neutral-tint",
          "warn-tint",
          "barrier-tint");
  private static final List<String> COLOURS =
      List.of("asset", "opportunity", "mediation", "outcome", "neutral", "warn", "barrier");

  private record Pair(String front, String ground, double least) {}

  @ParameterizedTest
  @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
  void everyPairOfColoursIsReadable(String sheet) {
    assertThat(tooFaint(tokens(read(sheet)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
  void aFaintColourIsFound(String sheet) {
    Map<String, String> planted = tokens(read(sheet));
    planted.put("-cb-muted", planted.get("-cb-control-line"));
    assertThat(tooFaint(planted)).anyMatch(line -> line.contains("muted"));
  }

  @Test
  void bothThemesHaveTheSameTokens() {
    assertThat(tokens(read("tokens-dark.css")).keySet())
        .isEqualTo(tokens(read("tokens-light.css")).keySet());
  }

  @Test
  void everyTokenThatIsUsedExists() {
    Map<String, String> known = tokens(read("tokens-light.css"));
    List<String> unknown = new ArrayList<>();
    for (String sheet : List.of("casebridge.css", "controls.css")) {
      Pattern.compile("-cb-[a-z-]+")
          .matcher(read(sheet))
          .results()
          .map(match -> match.group())
          .filter(token -> !known.containsKey(token))
          .filter(token -> !read("tokens-light.css").contains(token + ": rgba"))
          .forEach(unknown::add);
    }
    assertThat(unknown).isEmpty();
  }

  private static List<String> tooFaint(Map<String, String> tokens) {
    List<String> faint = new ArrayList<>();
    for (Pair pair : pairs()) {
      double ratio = ratio(colour(tokens, pair.front()), colour(tokens, pair.ground()));
      if (ratio < pair.least()) {
        faint.add(
            "%s on %s: %.2f < %.1f".formatted(pair.front(), pair.ground(), ratio, pair.least()));
      }
    }
    return faint;
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (String ground : GROUNDS) {
      pairs.add(new Pair("ink", ground, TEXT));
      pairs.add(new Pair("muted", ground, TEXT));
      pairs.add(new Pair("focus", ground, PARTS));
      COLOURS.forEach(colour -> pairs.add(new Pair(colour, ground, TEXT)));
    }
    for (String tint : TINTS) {
      pairs.add(new Pair("ink", tint, TEXT));
      pairs.add(new Pair("muted", tint, TEXT));
      pairs.add(new Pair("focus", tint, PARTS));
      pairs.add(new Pair(tint.replace("-tint", ""), tint, TEXT));
    }
    for (String ground : List.of("ground", "panel", "raised")) {
      pairs.add(new Pair("control-line", ground, PARTS));
      pairs.add(new Pair("absent-line", ground, PARTS));
      pairs.add(new Pair("bridge-fill", ground, PARTS));
      pairs.add(new Pair("hatch-dark", ground, PARTS));
    }
    pairs.add(new Pair("muted", "silent-dark", TEXT));
    pairs.add(new Pair("muted", "line", TEXT));
    pairs.add(new Pair("muted", "silent-light", TEXT));
    pairs.add(new Pair("on-accent", "accent", TEXT));
    pairs.add(new Pair("on-accent", "accent-hover", TEXT));
    pairs.add(new Pair("on-inverse", "inverse", TEXT));
    pairs.add(new Pair("on-bridge", "bridge-fill", TEXT));
    pairs.add(new Pair("hatch-dark", "hatch-light", PARTS));
    for (String rail : List.of("rail", "rail-hover", "rail-chosen")) {
      pairs.add(new Pair("on-rail", rail, TEXT));
      pairs.add(new Pair("on-rail-muted", rail, TEXT));
      pairs.add(new Pair("rail-focus", rail, PARTS));
    }
    for (String hue : List.of("brown", "teal", "violet", "blue", "olive", "plum", "slate", "red")) {
      pairs.add(new Pair("on-hue", "hue-" + hue, TEXT));
    }
    return pairs;
  }

  private static String colour(Map<String, String> tokens, String name) {
    return Objects.requireNonNull(tokens.get("-cb-" + name), name);
  }

  private static double ratio(String front, String ground) {
    double a = luminance(front);
    double b = luminance(ground);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new HashMap<>();
    TOKEN.matcher(css).results().forEach(match -> tokens.put(match.group(1), match.group(2)));
    return tokens;
  }

  private static String read(String sheet) {
    try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet), sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
