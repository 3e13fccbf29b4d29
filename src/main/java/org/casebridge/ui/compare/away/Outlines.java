package org.casebridge.ui.compare.away;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Shape;
import org.casebridge.app.takeaway.PathData;
import org.casebridge.app.takeaway.PathData.Close;
import org.casebridge.app.takeaway.PathData.Curve;
import org.casebridge.app.takeaway.PathData.Line;
import org.casebridge.app.takeaway.PathData.Move;
import org.casebridge.app.takeaway.PathData.Segment;

/** Turns shapes of the window into outlines of a drawing. */
final class Outlines {
  /** A quarter of a circle as a curve: how far its control points lie along the tangents. */
  private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

  private Outlines() {}

  /**
   * The outline of what a union of shapes gave.
   *
   * @param area a {@code Path}; anything else gives nothing
   * @param place brings its points into the drawing
   */
  static PathData of(Shape area, UnaryOperator<Point2D> place) {
    if (!(area instanceof Path path)) {
      return PathData.NONE;
    }
    List<Segment> segments = new ArrayList<>();
    Point2D at = Point2D.ZERO;
    for (PathElement element : path.getElements()) {
      switch (element) {
        case MoveTo to -> {
          at = new Point2D(to.getX(), to.getY());
          Point2D placed = place.apply(at);
          segments.add(new Move(placed.getX(), placed.getY()));
        }
        case LineTo to -> {
          at = new Point2D(to.getX(), to.getY());
          Point2D placed = place.apply(at);
          segments.add(new Line(placed.getX(), placed.getY()));
        }
        case CubicCurveTo to -> {
          Point2D end = new Point2D(to.getX(), to.getY());
          segments.add(
              curve(
                  new Point2D(to.getControlX1(), to.getControlY1()),
                  new Point2D(to.getControlX2(), to.getControlY2()),
                  end,
                  place));
          at = end;
        }
        case QuadCurveTo to -> {
          Point2D control = new Point2D(to.getControlX(), to.getControlY());
          Point2D end = new Point2D(to.getX(), to.getY());
          segments.add(
              curve(
                  at.interpolate(control, 2.0 / 3), end.interpolate(control, 2.0 / 3), end, place));
          at = end;
        }
        case ClosePath _ -> segments.add(new Close());
        default -> {}
      }
    }
    return new PathData(segments);
  }

  private static Curve curve(
      Point2D first, Point2D second, Point2D end, UnaryOperator<Point2D> place) {
    Point2D one = place.apply(first);
    Point2D two = place.apply(second);
    Point2D to = place.apply(end);
    return new Curve(one.getX(), one.getY(), two.getX(), two.getY(), to.getX(), to.getY());
  }

  /** A rectangle with round corners; one without extent is nothing. */
  static PathData rounded(
      double x,
      double y,
      double width,
      double height,
      double corner,
      UnaryOperator<Point2D> place) {
    if (width <= 0 || height <= 0) {
      return PathData.NONE;
    }
    double r = Math.min(corner, Math.min(width, height) / 2);
    double k = r * (1 - QUARTER);
    double right = x + width;
    double bottom = y + height;
    List<Segment> way = new ArrayList<>();
    Point2D start = place.apply(new Point2D(x + r, y));
    way.add(new Move(start.getX(), start.getY()));
    line(way, right - r, y, place);
    corner(way, right - k, y, right, y + k, right, y + r, r, place);
    line(way, right, bottom - r, place);
    corner(way, right, bottom - k, right - k, bottom, right - r, bottom, r, place);
    line(way, x + r, bottom, place);
    corner(way, x + k, bottom, x, bottom - k, x, bottom - r, r, place);
    line(way, x, y + r, place);
    corner(way, x, y + k, x + k, y, x + r, y, r, place);
    way.add(new Close());
    return new PathData(way);
  }

  private static void line(List<Segment> way, double x, double y, UnaryOperator<Point2D> place) {
    Point2D to = place.apply(new Point2D(x, y));
    way.add(new Line(to.getX(), to.getY()));
  }

  private static void corner(
      List<Segment> way,
      double x1,
      double y1,
      double x2,
      double y2,
      double x,
      double y,
      double radius,
      UnaryOperator<Point2D> place) {
    if (radius > 0) {
      way.add(curve(new Point2D(x1, y1), new Point2D(x2, y2), new Point2D(x, y), place));
    }
  }
}
