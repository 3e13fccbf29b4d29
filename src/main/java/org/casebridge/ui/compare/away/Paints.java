package org.casebridge.ui.compare.away;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;
import org.casebridge.app.takeaway.PathData.Close;
import org.casebridge.app.takeaway.PathData.Curve;
import org.casebridge.app.takeaway.PathData.Line;
import org.casebridge.app.takeaway.PathData.Move;

/** Turns the window's paints into those of a drawing. */
final class Paints {
  private Paints() {}

  /** A filled shape; nothing for a paint that can't be seen. */
  static List<Mark> filled(PathData path, Paint paint, double opacity) {
    if (path.isEmpty()) {
      return List.of();
    }
    if (paint instanceof LinearGradient stripes && repeats(stripes)) {
      return List.of(hatched(path, stripes, opacity));
    }
    if (paint instanceof LinearGradient bands && banded(bands)) {
      List<Mark> filled = bands(path, bands, opacity);
      return filled.isEmpty() ? List.of() : List.of(new Mark.Group(path, filled, ""));
    }
    int colour = colour(paint, opacity);
    return colour >>> 24 == 0 ? List.of() : List.of(new Mark.Filled(path, colour, ""));
  }

  /** A line along a shape; nothing for a paint that can't be seen. */
  static List<Mark> stroked(
      PathData path, Paint paint, double width, List<Double> dash, double opacity) {
    int colour = colour(paint, opacity);
    boolean drawn = !path.isEmpty() && colour >>> 24 != 0;
    List<Double> dashes = dash.stream().allMatch(it -> it > 0) ? dash : List.of();
    return drawn
        ? List.of(new Mark.Stroked(path, colour, width, dashes, Mark.Cap.BUTT, ""))
        : List.of();
  }

  /** The styles draw hatches as gradients in steps that repeat. */
  private static boolean repeats(LinearGradient gradient) {
    return gradient.getCycleMethod() == CycleMethod.REPEAT
        && !gradient.isProportional()
        && gradient.getStops().size() > 1;
  }

  /** The styles draw two halves as a gradient downwards in steps. */
  private static boolean banded(LinearGradient gradient) {
    List<Stop> stops = gradient.getStops();
    boolean stepped = stops.size() > 2;
    for (int i = 1; i < stops.size(); i++) {
      stepped &=
          stops.get(i).getOffset() == stops.get(i - 1).getOffset()
              || stops.get(i).getColor().equals(stops.get(i - 1).getColor());
    }
    return stepped
        && gradient.isProportional()
        && gradient.getCycleMethod() == CycleMethod.NO_CYCLE
        && gradient.getStartX() == gradient.getEndX()
        && gradient.getStartY() == 0
        && gradient.getEndY() == 1;
  }

  private static List<Mark> bands(PathData path, LinearGradient gradient, double opacity) {
    Bounds bounds = bounds(path);
    List<Stop> stops = gradient.getStops();
    List<Mark> bands = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      double from = bounds.getMinY() + bounds.getHeight() * stops.get(i - 1).getOffset();
      double to = bounds.getMinY() + bounds.getHeight() * stops.get(i).getOffset();
      int colour = argb(stops.get(i).getColor(), opacity);
      if (to > from && colour >>> 24 != 0) {
        bands.add(
            new Mark.Filled(
                PathData.rectangle(bounds.getMinX(), from, bounds.getWidth(), to - from),
                colour,
                ""));
      }
    }
    return bands;
  }

  /** Of its points; those that pull a curve never lie further out than a corner's. */
  private static Bounds bounds(PathData path) {
    List<Point2D> points =
        path.segments().stream()
            .flatMap(it ->
                switch (it) {
                  case Move(double x, double y) -> Stream.of(new Point2D(x, y));
                  case Line(double x, double y) -> Stream.of(new Point2D(x, y));
                  case Curve curve -> Stream.of(new Point2D(curve.x(), curve.y()));
                  case Close _ -> Stream.empty();
                })
            .toList();
    double left = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double top = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double right = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double bottom = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
    return new BoundingBox(left, top, right - left, bottom - top);
  }

  private static Mark hatched(PathData path, LinearGradient stripes, double opacity) {
    double dx = stripes.getEndX() - stripes.getStartX();
    double dy = stripes.getEndY() - stripes.getStartY();
    List<Stop> stops = stripes.getStops();
    double spacing = Math.max(0.5, Math.hypot(dx, dy));
    double share = firstShare(stops);
    return new Mark.Hatched(
        path,
        argb(stops.getLast().getColor(), opacity),
        argb(stops.getFirst().getColor(), opacity),
        Math.toDegrees(Math.atan2(dx, -dy)),
        spacing,
        Math.max(0.25, spacing * share),
        "");
  }

  /** How much of a period the first colour takes. */
  private static double firstShare(List<Stop> stops) {
    double share = 0;
    for (Stop stop : stops) {
      if (stop.getColor().equals(stops.getFirst().getColor())) {
        share = stop.getOffset();
      }
    }
    return share > 0 && share < 1 ? share : 0.5;
  }

  /** The colour of a paint as 0xAARRGGBB; of a gradient, that of its middle. */
  static int colour(Paint paint, double opacity) {
    return switch (paint) {
      case Color color -> argb(color, opacity);
      case LinearGradient gradient when !gradient.getStops().isEmpty() ->
          argb(
              gradient
                  .getStops()
                  .getFirst()
                  .getColor()
                  .interpolate(gradient.getStops().getLast().getColor(), 0.5),
              opacity);
      case null, default -> 0;
    };
  }

  private static int argb(Color color, double opacity) {
    return (int) Math.round(color.getOpacity() * opacity * 255) << 24
        | (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8
        | (int) Math.round(color.getBlue() * 255);
  }
}
