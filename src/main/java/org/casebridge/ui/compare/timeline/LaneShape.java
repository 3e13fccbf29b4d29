package org.casebridge.ui.compare.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everything lies on a lane, in pixels from the lane's content's top left.
 *
 * @param boxes one for each thing, in the things' order
 * @param bandTop where the phases begin
 * @param outcomesTop where the labels of outcomes begin
 */
record LaneShape(List<Box> boxes, double bandTop, double bandBottom, double outcomesTop, double height) {
  /**
   * Where a thing lies.
   *
   * @param coreLeft where a phase surely stands from; {@code left} for all else
   * @param coreRight where a phase surely stands to; the right edge for all else
   * @param pole where a label's pole is; its middle for what has none
   */
  record Box(
      double left,
      double top,
      double width,
      double height,
      double coreLeft,
      double coreRight,
      double pole) {
    double right() {
      return left + width;
    }

    boolean meets(double from, double to) {
      return left < to && right() > from;
    }
  }

  /** Lays out a lane. */
  static LaneShape of(History history, Scaling scaling, Metrics metrics) {
    List<Thing> things = history.things();
    Flags.Rules rules = metrics.rules(scaling.width());
    List<Integer> events = indices(things, Thing.Kind.EVENT);
    List<Integer> outcomes = indices(things, Thing.Kind.OUTCOME);
    Flags above = flags(things, events, scaling, metrics, rules);
    Flags below = flags(things, outcomes, scaling, metrics, rules);
    double step = metrics.flagHeight() + metrics.flagGap();
    double bandTop =
        metrics.pad() + (above.levels() == 0 ? 0 : above.levels() * step + metrics.poleFoot());
    double bandBottom = bandTop + metrics.bandHeight();
    double spansTop = bandBottom + metrics.spanGap() * 2;
    double spanStep = metrics.spanHeight() + metrics.spanGap();
    double outcomesTop = spansTop + history.rows() * spanStep + metrics.spanGap();
    Box[] boxes = new Box[things.size()];
    for (int i = 0; i < boxes.length; i++) {
      Thing thing = things.get(i);
      if (thing.kind() == Thing.Kind.PHASE) {
        boxes[i] = phase(thing, bandTop, scaling, metrics);
      } else if (thing.kind().span()) {
        boxes[i] = span(thing, spansTop + thing.row() * spanStep, scaling, metrics);
      }
    }
    for (int i = 0; i < events.size(); i++) {
      Flags.Place place = above.places().get(i);
      double top =
          bandTop - metrics.poleFoot() - place.level() * step - metrics.flagHeight();
      boxes[events.get(i)] = flag(place, top, metrics);
    }
    for (int i = 0; i < outcomes.size(); i++) {
      Flags.Place place = below.places().get(i);
      boxes[outcomes.get(i)] = flag(place, outcomesTop + place.level() * step, metrics);
    }
    double height =
        Math.max(metrics.leastLane(), outcomesTop + below.levels() * step + metrics.pad() / 2);
    return new LaneShape(List.of(boxes), bandTop, bandBottom, outcomesTop, Math.ceil(height));
  }

  /** About how high a lane is, before it is laid out. */
  static double guess(History history, Metrics metrics) {
    double step = metrics.flagHeight() + metrics.flagGap();
    return Math.max(
        metrics.leastLane(),
        metrics.pad() * 1.5
            + 3 * step
            + metrics.bandHeight()
            + history.rows() * (metrics.spanHeight() + metrics.spanGap())
            + 2 * step);
  }

  private static List<Integer> indices(List<Thing> things, Thing.Kind kind) {
    return IntStream.range(0, things.size())
        .filter(i -> things.get(i).kind() == kind)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> things.get(i).from()))
        .toList();
  }

  private static Flags flags(
      List<Thing> things,
      List<Integer> indices,
      Scaling scaling,
      Metrics metrics,
      Flags.Rules rules) {
    List<Flags.Wanted> wanted = new ArrayList<>();
    for (int i : indices) {
      Thing thing = things.get(i);
      wanted.add(
          new Flags.Wanted(
              Math.round(scaling.x(thing.from())),
              Math.min(metrics.longestFlag(), metrics.whole(thing))));
    }
    return Flags.of(wanted, rules);
  }

  private static Box flag(Flags.Place place, double top, Metrics metrics) {
    return new Box(
        place.left(),
        top,
        place.width(),
        metrics.flagHeight(),
        place.left(),
        place.right(),
        place.pole());
  }

  private static Box phase(Thing thing, double top, Scaling scaling, Metrics metrics) {
    double left = Math.round(scaling.x(thing.earliest()));
    double right = Math.round(scaling.x(thing.latest())) - metrics.scaled(3);
    double width = Math.max(metrics.leastBar(), right - left);
    double coreLeft = Math.round(scaling.x(thing.from()));
    boolean ends = thing.to() >= thing.latest();
    double coreRight = ends ? left + width : Math.round(scaling.x(thing.to()));
    return new Box(
        left,
        top,
        width,
        metrics.bandHeight(),
        Math.max(left, coreLeft),
        Math.max(coreLeft, coreRight),
        left + width / 2);
  }

  private static Box span(Thing thing, double top, Scaling scaling, Metrics metrics) {
    double left = Math.round(scaling.x(thing.from()));
    double right = Math.round(scaling.x(thing.to())) - metrics.scaled(3);
    double width = Math.max(metrics.leastBar(), right - left);
    return new Box(left, top, width, metrics.spanHeight(), left, left + width, left + width / 2);
  }
}
