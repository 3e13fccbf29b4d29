package org.casebridge.ui.common;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;

/** The sign of a case: a white shape on a coloured square, the same wherever the case appears. */
public final class CaseMark extends StackPane {
  /** The size beside a title, in em of body text. */
  public static final double LARGE = 4.0;

  /** The size in a list, in em of body text. */
  public static final double MEDIUM = 2.72;

  /** The size within a line, in em of body text. */
  public static final double SMALL = 1.5;

  private final Messages messages = Messages.of("common");
  private final Region shape = new Region();

  /**
   * Makes a sign.
   *
   * @param size the side of the square in em, e.g. {@link #MEDIUM}
   */
  public CaseMark(Glyph glyph, Hue hue, double size) {
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setStyle(
        String.format(
            Locale.ROOT,
            "-fx-pref-width: %.2fem; -fx-pref-height: %.2fem; -fx-background-radius: %.2fem;",
            size,
            size,
            size * 0.2));
    double inner = size * 0.5;
    shape.setStyle(
        String.format(
            Locale.ROOT,
            "-fx-min-width: %1$.2fem; -fx-min-height: %1$.2fem;"
                + " -fx-max-width: %1$.2fem; -fx-max-height: %1$.2fem;",
            inner));
    getChildren().add(shape);
    show(glyph, hue);
  }

  /** Shows another sign. */
  public void show(Glyph glyph, Hue hue) {
    getStyleClass().setAll("case-mark", "hue-" + hue.code());
    shape.getStyleClass().setAll("case-glyph");
    SVGPath path = new SVGPath();
    path.setContent(outline(glyph));
    shape.setShape(path);
    setAccessibleText(messages.get("case.mark", Words.of(hue), Words.of(glyph)));
  }

  /** The outline of a shape as an SVG path in a square of 24 units, filling it evenly. */
  public static String outline(Glyph glyph) {
    return switch (glyph) {
      case TRIANGLE -> "M12 2.2 23 21.4 H1 Z";
      case HEXAGON -> "M12 1 21.5 6.5 V17.5 L12 23 2.5 17.5 V6.5 Z";
      case DIAMOND -> "M12 0.5 23.5 12 12 23.5 0.5 12 Z";
      case CIRCLE -> "M12 1.5 A10.5 10.5 0 1 1 12 22.5 A10.5 10.5 0 1 1 12 1.5 Z";
      case SQUARE ->
          "M6 2.5 H18 A3.5 3.5 0 0 1 21.5 6 V18 A3.5 3.5 0 0 1 18 21.5 H6"
              + " A3.5 3.5 0 0 1 2.5 18 V6 A3.5 3.5 0 0 1 6 2.5 Z";
      case STAR ->
          "M12 0.8 15.4 8.3 23.6 9.2 17.5 14.8 19.2 22.8 12 18.7 4.8 22.8 6.5 14.8 0.4 9.2 8.6 8.3"
              + " Z";
      case PENTAGON -> "M12 1 23 9.2 18.8 22.2 H5.2 L1 9.2 Z";
      case CROSS -> "M8.2 1.5 H15.8 V8.2 H22.5 V15.8 H15.8 V22.5 H8.2 V15.8 H1.5 V8.2 H8.2 Z";
    };
  }
}
