package org.casebridge.app.compare.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebridge.domain.Factor;

/**
 * Three circles on a square of side 1 whose y grows downwards, and a place for each rated token
 * within exactly the circles of its region. The same tokens always get the same places.
 *
 * @param circles assets above, opportunity below on the left, mediation below on the right
 * @param tokenRadius of every token; smaller where one region holds many
 * @param places of the rated tokens, in their order; no two overlap, none touches a circle's line
 */
public record CircleLayout(List<Circle> circles, double tokenRadius, List<Place> places) {
  /** The radius of a token where there is room. */
  public static final double LARGEST = 0.03;

  private static final double RADIUS = 0.29;
  private static final double APART = 0.17;
  private static final double SHRINK = 0.94;

  /** Distance between the middles of neighbours, in token diameters. */
  private static final double SPACING = 1.2;

  /** Distance of a token's middle from the nearest line, in token radii. */
  private static final double MARGIN = 1.15;

  private static final int SAMPLES = 200;

  /** Keeps its own copies. */
  public CircleLayout {
    circles = List.copyOf(circles);
    places = List.copyOf(places);
  }

  /**
   * A token's place.
   *
   * @param phaseId which token
   * @param x its middle
   * @param y its middle
   */
  public record Place(UUID phaseId, double x, double y) {}

  private record Point(double x, double y) {}

  /** Places tokens; those not rated are left out. */
  public static CircleLayout of(List<Token> tokens) {
    List<Circle> circles = threeCircles();
    Map<Region, Integer> counts = new EnumMap<>(Region.class);
    tokens.forEach(it -> it.region().ifPresent(region -> counts.merge(region, 1, Integer::sum)));
    Map<Region, Point> middles = new EnumMap<>(Region.class);
    counts.keySet().forEach(it -> middles.put(it, middle(it, circles)));
    double radius = LARGEST;
    Map<Region, List<Point>> points = points(counts, middles, circles, radius);
    while (points.size() < counts.size()) {
      radius *= SHRINK;
      points = points(counts, middles, circles, radius);
    }
    Map<Region, Iterator<Point>> free = new EnumMap<>(Region.class);
    points.forEach((region, all) -> free.put(region, all.iterator()));
    List<Place> places = new ArrayList<>();
    for (Token token : tokens) {
      token
          .region()
          .map(free::get)
          .map(Iterator::next)
          .ifPresent(it -> places.add(new Place(token.phaseId(), it.x(), it.y())));
    }
    return new CircleLayout(circles, radius, places);
  }

  private static List<Circle> threeCircles() {
    double middle = 0.5 + APART / 4;
    double side = APART * Math.sqrt(3) / 2;
    return List.of(
        new Circle(Factor.ASSET, 0.5, middle - APART, RADIUS),
        new Circle(Factor.OPPORTUNITY, 0.5 - side, middle + APART / 2, RADIUS),
        new Circle(Factor.MEDIATION, 0.5 + side, middle + APART / 2, RADIUS));
  }

  /** The points of each region that holds its tokens at a radius; ends at one that does not. */
  private static Map<Region, List<Point>> points(
      Map<Region, Integer> counts,
      Map<Region, Point> middles,
      List<Circle> circles,
      double radius) {
    Map<Region, List<Point>> found = new EnumMap<>(Region.class);
    for (Map.Entry<Region, Point> each : middles.entrySet()) {
      Region region = each.getKey();
      List<Point> grid = grid(region, each.getValue(), circles, radius);
      if (grid.size() < counts.getOrDefault(region, 0)) {
        return found;
      }
      found.put(region, grid);
    }
    return found;
  }

  /** A hexagonal grid within a region, the nearest to its middle first. */
  private static List<Point> grid(
      Region region, Point middle, List<Circle> circles, double radius) {
    double step = 2 * radius * SPACING;
    double rise = step * Math.sqrt(3) / 2;
    int most = (int) Math.ceil(1 / rise);
    List<Point> points = new ArrayList<>();
    for (int row = -most; row <= most; row++) {
      double y = middle.y() + row * rise;
      double shift = Math.floorMod(row, 2) * step / 2;
      for (int column = -most; column <= most; column++) {
        double x = middle.x() + shift + column * step;
        if (depth(region, circles, x, y) >= radius * MARGIN) {
          points.add(new Point(x, y));
        }
      }
    }
    // Rounded, so that points equally far away keep the order of rows.
    points.sort(
        Comparator.comparingLong(
            it -> Math.round(1e9 * Circle.distance(it.x() - middle.x(), it.y() - middle.y()))));
    return points;
  }

  /** The point of a region farthest from all lines. */
  private static Point middle(Region region, List<Circle> circles) {
    Point best = new Point(0.5, 0.5);
    double most = Double.NEGATIVE_INFINITY;
    for (int row = 0; row <= SAMPLES; row++) {
      for (int column = 0; column <= SAMPLES; column++) {
        double x = column / (double) SAMPLES;
        double y = row / (double) SAMPLES;
        double depth = depth(region, circles, x, y);
        if (depth > most + 1e-9) {
          most = depth;
          best = new Point(x, y);
        }
      }
    }
    return best;
  }

  /** How far a point lies from the nearest line of its region; below 0 outside the region. */
  private static double depth(Region region, List<Circle> circles, double x, double y) {
    double depth = Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y));
    for (Circle circle : depth < 0 ? List.<Circle>of() : circles) {
      double inside = circle.depth(x, y);
      depth = Math.min(depth, region.in(circle.factor()) ? inside : -inside);
    }
    return depth;
  }

  @Override
  public String toString() {
    return "CircleLayout[" + places.size() + " tokens]";
  }
}
