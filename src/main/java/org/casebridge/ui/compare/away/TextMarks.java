package org.casebridge.ui.compare.away;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;

/** Reads the words of a text node, line by line, as they were broken. */
final class TextMarks {
  private final Text text;
  private final UnaryOperator<Point2D> place;

  TextMarks(Text text, UnaryOperator<Point2D> place) {
    this.text = text;
    this.place = place;
  }

  void add(double opacity, List<Mark> into) {
    int colour = Paints.colour(text.getFill(), opacity);
    if (colour >>> 24 == 0) {
      return;
    }
    if (text.getParent() instanceof TextFlow flow && text.isManaged()) {
      inFlow(flow, colour, into);
    } else {
      for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
        double baseline = text.getBaselineOffset();
        double top = text.getLayoutInfo().getTextLines(false).getFirst().bounds().getMinY();
        double y = line.bounds().getMinY() - top + text.getLayoutBounds().getMinY() + baseline;
        line(
            text.getText().substring(line.start(), line.end()),
            new Point2D(line.bounds().getMinX(), y),
            colour,
            into);
      }
    }
  }

  /** A flow breaks the words of all its texts together, so each line holds a part of this one. */
  private void inFlow(TextFlow flow, int colour, List<Mark> into) {
    int begin = 0;
    for (var child : flow.getChildren()) {
      if (child == text) {
        break;
      }
      begin += child instanceof Text before && before.isManaged() ? before.getText().length() : 0;
    }
    int end = begin + text.getText().length();
    var lines = flow.getLayoutInfo().getTextLines(false);
    for (TextLineInfo line : lines) {
      int from = Math.max(begin, line.start());
      int to = Math.min(end, line.end());
      if (from >= to) {
        continue;
      }
      double x = Double.POSITIVE_INFINITY;
      for (var part : flow.getLayoutInfo().getSelectionGeometry(from, to, false)) {
        x = Math.min(x, part.getMinX());
      }
      // The geometry lies in the flow; the words' place is found in the text's own coordinates.
      double y = line.bounds().getMinY() + ascent();
      Point2D inFlow = new Point2D(Double.isFinite(x) ? x : line.bounds().getMinX(), y);
      Point2D own = text.sceneToLocal(flow.localToScene(inFlow));
      line(text.getText().substring(from - begin, to - begin), own, colour, into);
    }
  }

  private double ascent() {
    Text ruler = new Text("x");
    ruler.setFont(text.getFont());
    return ruler.getBaselineOffset();
  }

  private void line(String words, Point2D at, int colour, List<Mark> into) {
    String shown = words.stripTrailing();
    if (shown.isBlank()) {
      return;
    }
    Font font = text.getFont();
    Text copy = new Text(shown);
    copy.setFont(font);
    copy.setTextOrigin(VPos.BASELINE);
    copy.setX(at.getX());
    copy.setY(at.getY());
    PathData outline = Outlines.of(Shape.union(copy, new Rectangle()), place);
    Point2D placed = place.apply(at);
    into.add(
        new Mark.Words(
            shown,
            placed.getX(),
            placed.getY(),
            font.getFamily(),
            font.getSize(),
            bold(font) ? 700 : 400,
            font.getStyle().contains("Italic"),
            colour,
            outline,
            ""));
  }

  private static boolean bold(Font font) {
    String style = font.getStyle();
    return style.contains("Bold");
  }
}
