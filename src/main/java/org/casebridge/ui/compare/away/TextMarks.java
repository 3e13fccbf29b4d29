package org.casebridge.ui.compare.away;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.casebridge.app.takeaway.Mark;

/** Reads the words of a text node, line by line, as they were broken. */
final class TextMarks {
  private final Text text;
  private final UnaryOperator<Point2D> place;
  private final LetterShapes shapes;

  /**
   * @param place brings a point of the text into the drawing, without turning or stretching
   */
  TextMarks(Text text, UnaryOperator<Point2D> place, LetterShapes shapes) {
    this.text = text;
    this.place = place;
    this.shapes = shapes;
  }

  void add(double opacity, List<Mark> into) {
    int colour = Paints.colour(text.getFill(), opacity);
    if (colour >>> 24 == 0) {
      return;
    }
    if (text.getParent() instanceof TextFlow flow && text.isManaged()) {
      inFlow(flow, colour, into);
    } else {
      alone(colour, into);
    }
  }

  private void alone(int colour, List<Mark> into) {
    LayoutInfo layout = text.getLayoutInfo();
    List<TextLineInfo> lines = layout.getTextLines(false);
    double first = lines.isEmpty() ? 0 : lines.getFirst().bounds().getMinY();
    double top = text.getLayoutBounds().getMinY() + text.getBaselineOffset() - first;
    for (TextLineInfo line : lines) {
      Point2D at = new Point2D(line.bounds().getMinX(), line.bounds().getMinY() + top);
      line(line.start(), line.end(), 0, layout, at, colour, into);
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
    LayoutInfo layout = flow.getLayoutInfo();
    double ascent = ascent();
    for (TextLineInfo line : layout.getTextLines(false)) {
      int from = Math.max(begin, line.start());
      int to = Math.min(end, line.end());
      if (from >= to) {
        continue;
      }
      double x = left(layout, from, to);
      // The geometry lies in the flow; the words' place is found in the text's own coordinates.
      Point2D inFlow =
          new Point2D(
              Double.isFinite(x) ? x : line.bounds().getMinX(), line.bounds().getMinY() + ascent);
      Point2D own = text.sceneToLocal(flow.localToScene(inFlow));
      line(from, to, begin, layout, own, colour, into);
    }
  }

  private static double left(LayoutInfo layout, int from, int to) {
    double x = Double.POSITIVE_INFINITY;
    for (Rectangle2D part : layout.getSelectionGeometry(from, to, false)) {
      x = Math.min(x, part.getMinX());
    }
    return x;
  }

  private double ascent() {
    Text ruler = new Text("x");
    ruler.setFont(text.getFont());
    return ruler.getBaselineOffset();
  }

  /**
   * One line.
   *
   * @param from where it begins in the layout
   * @param begin where the text begins in the layout
   */
  private void line(
      int from, int to, int begin, LayoutInfo layout, Point2D at, int colour, List<Mark> into) {
    String shown = text.getText().substring(from - begin, to - begin).stripTrailing();
    if (shown.isBlank()) {
      return;
    }
    Font font = text.getFont();
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
            letters(shown, from, layout),
            ""));
  }

  /** Word by word, since words come again and lines seldom do. */
  private List<Mark.Letters> letters(String line, int from, LayoutInfo layout) {
    Font font = text.getFont();
    if (Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
      // Where directions mix, where a word stands hangs on those around it.
      return List.of(new Mark.Letters(0, shapes.of(font, line)));
    }
    List<Mark.Letters> letters = new ArrayList<>();
    double left = left(layout, from, from + line.length());
    int word = 0;
    while (word < line.length()) {
      int space = line.indexOf(' ', word);
      int end = space < 0 ? line.length() : space;
      if (end > word) {
        double x =
            letters.isEmpty() && word == 0 ? 0 : left(layout, from + word, from + end) - left;
        letters.add(
            new Mark.Letters(
                Double.isFinite(x) ? x : 0, shapes.of(font, line.substring(word, end))));
      }
      word = end + 1;
    }
    return letters;
  }

  private static boolean bold(Font font) {
    return font.getStyle().contains("Bold");
  }
}
