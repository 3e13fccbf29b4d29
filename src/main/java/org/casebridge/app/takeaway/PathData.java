package org.casebridge.app.takeaway;

import java.util.List;

/**
 * An outline. Lengths are pixels of the drawing; y runs down.
 *
 * @param evenOdd whether what it goes around twice is a hole
 * @param segments in order; the first is a {@link Move}, unless there is none
 */
public record PathData(boolean evenOdd, List<Segment> segments) {
  /** Nothing. */
  public static final PathData NONE = new PathData(List.of());

  /**
   * Keeps its own copy.
   *
   * @throws IllegalArgumentException if it begins with anything but a move
   */
  public PathData {
    segments = List.copyOf(segments);
    if (!segments.isEmpty() && !(segments.getFirst() instanceof Move)) {
      throw new IllegalArgumentException("a path begins with a move");
    }
  }

  /** An outline without holes, unless they are drawn the other way round. */
  public PathData(List<Segment> segments) {
    this(false, segments);
  }

  /** A rectangle by its upper left corner. */
  public static PathData rectangle(double x, double y, double width, double height) {
    return new PathData(
        List.of(
            new Move(x, y),
            new Line(x + width, y),
            new Line(x + width, y + height),
            new Line(x, y + height),
            new Close()));
  }

  /** A straight line. */
  public static PathData line(double x1, double y1, double x2, double y2) {
    return new PathData(List.of(new Move(x1, y1), new Line(x2, y2)));
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return segments.isEmpty();
  }

  /** One step of the pen. */
  public sealed interface Segment {}

  /** Goes to a point without drawing. */
  public record Move(double x, double y) implements Segment {
    /**
     * Checks the point.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public Move {
      finite(x, y);
    }
  }

  /** Draws straight to a point. */
  public record Line(double x, double y) implements Segment {
    /**
     * Checks the point.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public Line {
      finite(x, y);
    }
  }

  /** Draws a cubic Bézier curve to a point, by way of two control points. */
  public record Curve(double x1, double y1, double x2, double y2, double x, double y)
      implements Segment {
    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Curve {
      finite(x1, y1, x2, y2, x, y);
    }
  }

  /** Draws straight back to where the last move went. */
  public record Close() implements Segment {}

  static void finite(double... numbers) {
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("a drawing's numbers are finite");
      }
    }
  }
}
