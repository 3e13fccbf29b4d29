package org.casebridge.ui.compare.away;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;

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
