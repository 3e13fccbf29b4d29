package org.casebridge.ui.compare.meeting;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.ui.common.CaseMark;

/** A phase large enough to be read: a disc in the case's colour with its glyph and a number. */
final class TokenNode extends Region {
  private final Region glyph = new Region();
  private final Text number = new Text();

  TokenNode(Token token) {
    getStyleClass().addAll("meeting-token", "hue-" + token.hue().code());
    if (token.borderline()) {
      getStyleClass().add("meeting-borderline");
    }
    SVGPath shape = new SVGPath();
    shape.setContent(CaseMark.outline(token.glyph()));
    glyph.setShape(shape);
    glyph.getStyleClass().add("case-glyph");
    number.setText(Integer.toString(token.number()));
    number.getStyleClass().add("meeting-number");
    getChildren().setAll(glyph, number);
    setMouseTransparent(true);
    setManaged(false);
  }

  /** Puts it around a point. */
  void place(double x, double y, double radius) {
    number.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", radius * 0.95));
    setStyle(String.format(Locale.ROOT, "-fx-background-radius: %.1fpx;", radius));
    resizeRelocate(x - radius, y - radius, 2 * radius, 2 * radius);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double radius = getWidth() / 2;
    double side = radius * 0.78;
    double width = number.getLayoutBounds().getWidth();
    double gap = radius * 0.12;
    double left = radius - (side + gap + width) / 2;
    glyph.resizeRelocate(left, radius - side / 2, side, side);
    number.relocate(left + side + gap, radius - number.getLayoutBounds().getHeight() / 2);
  }
}
