package org.casebridge.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.Settings;
import org.casebridge.ui.cards.CardPresets;
import org.casebridge.ui.common.Theme;
import org.jspecify.annotations.Nullable;

/** What the window remembers from one start to the next. Used on the interface thread. */
final class Memory {
  private static final int RECENT_MOST = 12;

  private final Settings settings;
  private final Map<String, String> facts;
  private final CardPresets cards;
  private final ObservableList<Path> recent = FXCollections.observableArrayList();
  // One for all: it listens to the list weakly, and whoever listens to it must not lose it.
  private final ObservableList<Path> readOnlyRecent =
      FXCollections.unmodifiableObservableList(recent);

  Memory(Settings settings) {
    this.settings = settings;
    this.facts = new TreeMap<>(settings.read());
    this.cards = new CardPresets(facts);
    for (int i = 0; i < RECENT_MOST; i++) {
      String kept = facts.get("recent." + i);
      if (kept != null) {
        try {
          recent.add(Path.of(kept));
        } catch (InvalidPathException e) {
          // A settings file from another system may name files that cannot be here.
        }
      }
    }
  }

  /** The studies opened last, latest first. */
  ObservableList<Path> recent() {
    return readOnlyRecent;
  }

  /** Puts a study in front of the others. */
  void opened(Path study) {
    List<Path> now = new ArrayList<>(recent);
    Path whole = study.toAbsolutePath().normalize();
    now.remove(whole);
    now.addFirst(whole);
    recent.setAll(now.subList(0, Math.min(now.size(), RECENT_MOST)));
  }

  /** Forgets a study. */
  void forget(Path study) {
    recent.remove(study);
  }

  /** Where the window stood; nothing at the first start. */
  Optional<Rectangle2D> bounds() {
    Optional<Double> x = number("window.x");
    Optional<Double> y = number("window.y");
    Optional<Double> width = number("window.width");
    Optional<Double> height = number("window.height");
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return width.get() > 0 && height.get() > 0
        ? Optional.of(new Rectangle2D(x.get(), y.get(), width.get(), height.get()))
        : Optional.empty();
  }

  void bounds(Rectangle2D bounds) {
    facts.put("window.x", Double.toString(bounds.getMinX()));
    facts.put("window.y", Double.toString(bounds.getMinY()));
    facts.put("window.width", Double.toString(bounds.getWidth()));
    facts.put("window.height", Double.toString(bounds.getHeight()));
  }

  boolean maximised() {
    return Boolean.parseBoolean(facts.get("window.maximised"));
  }

  void maximised(boolean maximised) {
    facts.put("window.maximised", Boolean.toString(maximised));
  }

  Place place() {
    return Place.of(facts.getOrDefault("place", ""));
  }

  void place(Place place) {
    facts.put("place", place.name());
  }

  /** The comparison shown last and how, as the screen gave it; empty at first. */
  String comparison() {
    return facts.getOrDefault("comparison", "");
  }

  void comparison(String shown) {
    facts.put("comparison", shown);
  }

  Theme.Choice theme() {
    String kept = facts.get("theme");
    for (Theme.Choice choice : Theme.Choice.values()) {
      if (choice.name().equals(kept)) {
        return choice;
      }
    }
    return Theme.Choice.SYSTEM;
  }

  double scale() {
    return number("scale").orElse(1.0);
  }

  void appearance(Theme.Choice choice, double scale) {
    facts.put("theme", choice.name());
    facts.put("scale", Double.toString(scale));
  }

  Paper paper() {
    return Paper.LETTER.name().equals(facts.get("paper")) ? Paper.LETTER : Paper.A4;
  }

  void paper(Paper paper) {
    facts.put("paper", paper.name());
  }

  /** The designs of case cards. */
  CardPresets cards() {
    return cards;
  }

  /** Everything as it is to be kept; {@link Settings#write} takes it on another thread. */
  Map<String, String> facts() {
    Map<String, String> all = new TreeMap<>(facts);
    all.keySet().removeIf(name -> name.startsWith("recent.") || CardPresets.owns(name));
    all.putAll(cards.facts());
    for (int i = 0; i < recent.size(); i++) {
      all.put("recent." + i, recent.get(i).toString());
    }
    return all;
  }

  Settings settings() {
    return settings;
  }

  private Optional<Double> number(String name) {
    @Nullable String kept = facts.get(name);
    if (kept == null) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(kept);
      return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
