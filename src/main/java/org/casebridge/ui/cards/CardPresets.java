package org.casebridge.ui.cards;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casebridge.app.card.CardDesign;

/**
 * Designs of cards that are kept by name, and what was chosen last. Nothing in them is of a study.
 * Used on the interface thread.
 */
public final class CardPresets {
  /** So many are kept at most. */
  public static final int MOST = 40;

  /** The longest name in characters. */
  public static final int LONGEST = 60;

  /** The usual fineness of pictures, in dots per inch. */
  public static final int USUAL_DPI = 150;

  private static final String LAST = "cards.last";
  private static final String FORM = "cards.form";
  private static final String DPI = "cards.dpi";
  private static final String PRESET = "cards.preset.";

  private final List<Preset> presets = new ArrayList<>();
  private Optional<CardDesign> last;
  private CardForm form;
  private int dpi;

  /** A design with a name. */
  public record Preset(String name, CardDesign design) {}

  /** Takes what {@link #facts} gave; passes over what cannot be understood. */
  public CardPresets(Map<String, String> facts) {
    last = CardDesign.read(facts.getOrDefault(LAST, ""));
    form = form(facts.getOrDefault(FORM, ""));
    dpi = number(facts.getOrDefault(DPI, ""));
    for (int i = 0; i < MOST; i++) {
      preset(facts.getOrDefault(PRESET + i, "")).ifPresent(this::take);
    }
  }

  /** Everything as lines of settings; names are escaped, so that any text is one line. */
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    last.ifPresent(design -> facts.put(LAST, design.written()));
    facts.put(FORM, form.name());
    facts.put(DPI, Integer.toString(dpi));
    for (int i = 0; i < presets.size(); i++) {
      Preset preset = presets.get(i);
      facts.put(
          PRESET + i,
          preset.design().written()
              + " "
              + URLEncoder.encode(preset.name(), StandardCharsets.UTF_8));
    }
    return facts;
  }

  /** Whether a line of settings is one of these. */
  public static boolean owns(String fact) {
    return fact.startsWith("cards.");
  }

  /** The design used last; nothing at first. */
  public Optional<CardDesign> last() {
    return last;
  }

  /** The form taken last; PDF at first. */
  public CardForm form() {
    return form;
  }

  /** How fine pictures were last, in dots per inch. */
  public int dpi() {
    return dpi;
  }

  /** Remembers what was chosen. */
  public void used(CardDesign design, CardForm newForm, int newDpi) {
    last = Optional.of(design);
    form = newForm;
    dpi = newDpi;
  }

  /** All of them, in the order they were kept in. */
  public List<Preset> all() {
    return List.copyOf(presets);
  }

  /** The one of a name. */
  public Optional<Preset> find(String name) {
    return presets.stream().filter(it -> it.name().equals(clean(name))).findFirst();
  }

  /**
   * Keeps a design. One of the same name is replaced, and beyond {@link #MOST} the oldest goes.
   *
   * @return as it is kept
   * @throws IllegalArgumentException if there is no name
   */
  public Preset save(String name, CardDesign design) {
    Preset kept = new Preset(clean(name), design);
    if (kept.name().isEmpty()) {
      throw new IllegalArgumentException("a preset has a name");
    }
    int place = place(kept.name());
    if (place >= 0) {
      presets.set(place, kept);
    } else {
      if (presets.size() == MOST) {
        presets.removeFirst();
      }
      presets.add(kept);
    }
    return kept;
  }

  /**
   * Gives a preset another name.
   *
   * @return whether it could be done: there is one, and no other has the name
   */
  public boolean rename(String name, String newName) {
    int place = place(clean(name));
    int other = place(clean(newName));
    if (place < 0 || clean(newName).isEmpty() || (other >= 0 && other != place)) {
      return false;
    }
    presets.set(place, new Preset(clean(newName), presets.get(place).design()));
    return true;
  }

  /**
   * Takes a preset away.
   *
   * @return where it stood, for {@link #bringBack}; -1 if there was none
   */
  public int remove(String name) {
    int place = place(clean(name));
    if (place >= 0) {
      presets.remove(place);
    }
    return place;
  }

  /** Puts a preset back where it stood. */
  public void bringBack(Preset preset, int place) {
    presets.add(Math.clamp(place, 0, presets.size()), preset);
  }

  private int place(String name) {
    for (int i = 0; i < presets.size(); i++) {
      if (presets.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void take(Preset preset) {
    if (!preset.name().isEmpty() && place(preset.name()) < 0) {
      presets.add(preset);
    }
  }

  /** A name on one line, without what cannot be seen. */
  private static String clean(String name) {
    String line = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
  }

  private static Optional<Preset> preset(String line) {
    int end = line.lastIndexOf(' ');
    if (end < 0) {
      return Optional.empty();
    }
    try {
      String name = clean(URLDecoder.decode(line.substring(end + 1), StandardCharsets.UTF_8));
      return CardDesign.read(line.substring(0, end)).map(design -> new Preset(name, design));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static CardForm form(String written) {
    for (CardForm each : CardForm.values()) {
      if (each.name().equals(written.toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    return CardForm.PDF;
  }

  private static int number(String written) {
    return switch (written) {
      case "96" -> 96;
      case "300" -> 300;
      case "600" -> 600;
      default -> USUAL_DPI;
    };
  }
}
