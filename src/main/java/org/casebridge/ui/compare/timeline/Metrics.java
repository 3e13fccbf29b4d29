package org.casebridge.ui.compare.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.casebridge.ui.compare.view.Ellipsis;

/**
 * The drawing's measures in pixels. All follow the size of the text, so that the interface's scale
 * scales the drawing.
 */
final class Metrics {
  private static final double BODY_SIZE = 14;

  /** Letters below it stand beside one another as they stand alone. */
  private static final int LATIN = 0x250;

  private static final int MOST_KNOWN = 20_000;

  private final Font body;
  private final Font strong;
  private final Font small;
  private final double unit;
  private final Text ruler = new Text();
  private final Ellipsis ellipsis = new Ellipsis();
  private final Map<Font, Map<String, Double>> known = new HashMap<>();
  private final Map<Font, Map<Character, Double>> advances = new HashMap<>();

  Metrics(Font body, Font strong, Font small) {
    this.body = body;
    this.strong = strong;
    this.small = small;
    unit = body.getSize() / BODY_SIZE;
  }

  boolean fits(Font otherBody, Font otherStrong, Font otherSmall) {
    return body.equals(otherBody) && strong.equals(otherStrong) && small.equals(otherSmall);
  }

  /** So many pixels at 100 %, scaled. */
  double scaled(double pixels) {
    return Math.round(pixels * unit);
  }

  private Font font(Thing.Kind kind) {
    return kind == Thing.Kind.PHASE ? strong : small;
  }

  /** How wide a label is in one line. */
  double width(String text, Thing.Kind kind) {
    Map<String, Double> widths = known.computeIfAbsent(font(kind), _ -> new HashMap<>());
    if (widths.size() > MOST_KNOWN) {
      widths.clear();
    }
    return widths.computeIfAbsent(text, it -> measured(it, font(kind)));
  }

  /** About as wide as it is drawn, rather more than less: single letters know no kerning. */
  private double measured(String text, Font font) {
    double sum = 1;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= LATIN && letter != '∅' && letter != '…') {
        return exactly(text, font);
      }
      sum += advance(letter, font);
    }
    return Math.ceil(sum);
  }

  private double advance(char letter, Font font) {
    return advances
        .computeIfAbsent(font, _ -> new HashMap<>())
        .computeIfAbsent(letter, it -> exact(String.valueOf(it), font));
  }

  private double exactly(String text, Font font) {
    return Math.ceil(exact(text, font));
  }

  private double exact(String text, Font font) {
    ruler.setFont(font);
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }

  /** The label, or as much of it as fits; empty where nothing worth reading does. */
  String fit(String text, Thing.Kind kind, double width) {
    if (width(text, kind) <= width) {
      return text;
    }
    if (width < scaled(28)) {
      return "";
    }
    Font font = font(kind);
    double sum = 1 + advance('…', font);
    for (int i = 0; i < text.length() && text.charAt(i) < LATIN; i++) {
      sum += advance(text.charAt(i), font);
      if (sum > width) {
        return text.substring(0, i).stripTrailing() + "…";
      }
    }
    return ellipsis.fit(text, font, width);
  }

  double iconSize() {
    return scaled(16);
  }

  double iconGap() {
    return scaled(5);
  }

  /** From a thing's edge to its icon. */
  double side(Thing.Kind kind) {
    return kind.flag() ? scaled(6) : scaled(9);
  }

  /** The whole width of a thing with its label in one line. */
  double whole(Thing thing) {
    return 2 * side(thing.kind()) + iconSize() + iconGap() + width(thing.label(), thing.kind());
  }

  double headWidth() {
    return scaled(176);
  }

  double pad() {
    return scaled(14);
  }

  double gap() {
    return scaled(10);
  }

  double flagHeight() {
    return scaled(24);
  }

  double poleFoot() {
    return scaled(6);
  }

  double bandHeight() {
    return scaled(32);
  }

  /** From one row of labels or spans to the next. */
  double step() {
    return flagHeight() + scaled(4);
  }

  double longestFlag() {
    return scaled(340);
  }

  double leastBar() {
    return scaled(8);
  }

  double axisHeight() {
    return scaled(30);
  }

  /** How many marks of a scale have room. */
  int mostTicks(double width) {
    return Math.max(2, (int) (width / scaled(72)));
  }

  /** What is narrower has its words beside it. */
  double narrow() {
    return scaled(110);
  }

  double leastLane() {
    return scaled(104);
  }

  /**
   * What rules labels' places.
   *
   * @param few how many levels are few
   * @param right where the room ends
   */
  Flags.Rules rules(int few, double right) {
    return new Flags.Rules(
        few, right, scaled(3), scaled(6), 2 * side(Thing.Kind.EVENT) + iconSize());
  }
}
