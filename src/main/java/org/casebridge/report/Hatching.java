package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;

/** The lines of hatched patches. */
final class Hatching {
  private static final int MOST_LINES = 4000;

  private Hatching() {}

  /**
   * Parallel lines over all that a patch covers and somewhat beyond; who draws them clips them.
   * Counted from the drawing's corner, so that neighbouring patches fit together. A patch far
   * larger than its spacing gets wider spacing.
   */
  static PathData lines(Mark.Hatched patch) {
    double[] box = box(patch.path());
    if (box.length == 0) {
      return PathData.NONE;
    }
    double angle = Math.toRadians(patch.angle());
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double fromAlong = Double.POSITIVE_INFINITY;
    double toAlong = Double.NEGATIVE_INFINITY;
    double fromAcross = Double.POSITIVE_INFINITY;
    double toAcross = Double.NEGATIVE_INFINITY;
    for (int corner = 0; corner < 4; corner++) {
      double x = box[corner % 2 * 2];
      double y = box[corner / 2 * 2 + 1];
      double along = x * cos + y * sin;
      double across = y * cos - x * sin;
      fromAlong = Math.min(fromAlong, along);
      toAlong = Math.max(toAlong, along);
      fromAcross = Math.min(fromAcross, across);
      toAcross = Math.max(toAcross, across);
    }
    double spacing = Math.max(patch.spacing(), (toAcross - fromAcross) / MOST_LINES);
    long first = (long) Math.floor(fromAcross / spacing);
    long last = (long) Math.ceil(toAcross / spacing);
    List<PathData.Segment> segments = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      double across = i * spacing;
      segments.add(
          new PathData.Move(fromAlong * cos - across * sin, fromAlong * sin + across * cos));
      segments.add(new PathData.Line(toAlong * cos - across * sin, toAlong * sin + across * cos));
    }
    return new PathData(segments);
  }

  /** Left, top, right, bottom of all points, those that steer curves included. */
  private static double[] box(PathData path) {
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (PathData.Segment segment : path.segments()) {
      switch (segment) {
        case PathData.Move it -> take(box, it.x(), it.y());
        case PathData.Line it -> take(box, it.x(), it.y());
        case PathData.Curve it -> {
          take(box, it.x1(), it.y1());
          take(box, it.x2(), it.y2());
          take(box, it.x(), it.y());
        }
        case PathData.Close _ -> {}
      }
    }
    return path.isEmpty() ? new double[0] : box;
  }

  private static void take(double[] box, double x, double y) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
}
