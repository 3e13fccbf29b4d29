package org.casebridge.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Glyphs.Line;

/** Draws a picture of a view on a page, as one figure of the structure with its words. */
final class DrawingPainter {
  private final Typesetter type;
  private final double scale;

  /**
   * @param scale points of paper for each pixel
   */
  DrawingPainter(Typesetter type, double scale) {
    this.type = type;
    this.scale = scale;
  }

  /**
   * The picture in the middle of the page's width.
   *
   * @throws IllegalArgumentException if some of its words would come out too small to read
   */
  Piece piece(Tag parent, Drawing drawing, float width) {
    if (drawing.smallestWords() * scale < Typesetter.SMALLEST - 0.005) {
      throw new IllegalArgumentException("a picture's words would come out below 8 points");
    }
    float w = (float) (drawing.width() * scale);
    float h = (float) (drawing.height() * scale);
    Tag figure = parent.add("Figure").alt(drawing.description());
    return new Piece(
        0,
        h,
        false,
        (canvas, x, y, _) -> {
          float left = x + (width - w) / 2;
          canvas.begin(figure);
          canvas.box(figure, left, y, w, h);
          canvas.save();
          canvas.clip(Shapes.rectangle(left, y, w, h));
          AffineTransform place = AffineTransform.getTranslateInstance(left, y);
          place.scale(scale, scale);
          draw(canvas, place, drawing.marks());
          canvas.restore();
          canvas.end();
        });
  }

  private void draw(Canvas canvas, AffineTransform place, List<Mark> marks) {
    for (Mark mark : marks) {
      canvas.save();
      switch (mark) {
        case Mark.Filled it -> fill(canvas, shape(it.path(), place), it.colour());
        case Mark.Stroked it -> stroke(canvas, it, place);
        case Mark.Hatched it -> hatch(canvas, it, place);
        case Mark.Words it -> words(canvas, it, place);
        case Mark.Group it -> {
          PathData clip = it.clip();
          if (clip != null) {
            canvas.clip(shape(clip, place));
          }
          draw(canvas, place, it.marks());
        }
      }
      canvas.restore();
    }
  }

  private static Shape shape(PathData path, AffineTransform place) {
    Path2D shape = new Path2D.Double(path.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    for (PathData.Segment segment : path.segments()) {
      switch (segment) {
        case PathData.Move it -> shape.moveTo(it.x(), it.y());
        case PathData.Line it -> shape.lineTo(it.x(), it.y());
        case PathData.Curve it -> shape.curveTo(it.x1(), it.y1(), it.x2(), it.y2(), it.x(), it.y());
        case PathData.Close _ -> shape.closePath();
      }
    }
    shape.transform(place);
    return shape;
  }

  private static Colour colour(Canvas canvas, int argb) {
    int opacity = argb >>> 24;
    if (opacity < 255) {
      canvas.opacity(opacity);
    }
    return new Colour.Rgb(argb & 0xFFFFFF);
  }

  private static void fill(Canvas canvas, Shape shape, int colour) {
    canvas.fill(shape, colour(canvas, colour));
  }

  private void stroke(Canvas canvas, Mark.Stroked line, AffineTransform place) {
    canvas.lineEnds(
        switch (line.cap()) {
          case BUTT -> 0;
          case ROUND -> 1;
          case SQUARE -> 2;
        });
    float[] dashes = new float[line.dash().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = (float) (line.dash().get(i) * scale);
    }
    canvas.stroke(
        shape(line.path(), place),
        colour(canvas, line.colour()),
        (float) (line.width() * scale),
        dashes);
  }

  private void hatch(Canvas canvas, Mark.Hatched patch, AffineTransform place) {
    Shape shape = shape(patch.path(), place);
    if (patch.ground() >>> 24 > 0) {
      canvas.save();
      fill(canvas, shape, patch.ground());
      canvas.restore();
    }
    canvas.clip(shape);
    canvas.stroke(
        shape(Hatching.lines(patch), place),
        colour(canvas, patch.hatch()),
        (float) (patch.lineWidth() * scale),
        new float[0]);
  }

  /** As the drawing gives them if it does, else in the program's own letters. */
  private void words(Canvas canvas, Mark.Words words, AffineTransform place) {
    Colour ink = colour(canvas, words.colour());
    if (!words.letters().isEmpty()) {
      for (Mark.Letters letters : words.letters()) {
        AffineTransform at = new AffineTransform(place);
        at.translate(words.x() + letters.x(), words.y());
        canvas.fill(shape(letters.outline(), at), ink);
      }
      return;
    }
    Weight weight =
        words.weight() >= 650
            ? Weight.BOLD
            : words.weight() >= 550 ? Weight.SEMIBOLD : Weight.REGULAR;
    Style style = new Style(weight, (float) (words.size() * scale), ink);
    double[] at = {words.x(), words.y()};
    place.transform(at, 0, at, 0, 1);
    for (Line line : type.tight(words.text(), style).lines(Float.MAX_VALUE)) {
      float top = (float) at[1] - Canvas.baseline(line);
      canvas.text(line, (float) at[0], top, line.width() + line.tail());
    }
  }
}
