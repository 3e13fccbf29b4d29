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
 * @param bandBottom where they end
 */
record LaneShape(List<Box> boxes, double bandTop, double bandBottom, double height) {
  /** Levels of labels that are few. */
  private static final int FEW = 4;

  /**
   * Where a thing lies.
   *
   * @param coreLeft where a phase surely stands from; {@code left} for all else
   * @param coreRight where a phase surely stands to, or where a span ends that has its words beside
   *     it; the right edge for all else
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
    List<Integer> events = indices(things, Thing.Kind.EVENT);
    List<Integer> outcomes = indices(things, Thing.Kind.OUTCOME);
    Flags above =
        Flags.of(
            wanted(things, events, scaling, metrics),
            List.of(),
            metrics.rules(FEW, scaling.width()));
    double step = metrics.step();
    double bandTop =
        metrics.pad() + (above.levels() == 0 ? 0 : above.levels() * step + metrics.poleFoot());
    double bandBottom = bandTop + metrics.bandHeight();
    double rowsTop = bandBottom + metrics.poleFoot() + metrics.scaled(2);
    Box[] boxes = new Box[things.size()];
    int[] rows = rows(things, scaling, metrics);
    List<Flags.Taken> taken = new ArrayList<>();
    for (int i = 0; i < boxes.length; i++) {
      Thing thing = things.get(i);
      if (thing.kind() == Thing.Kind.PHASE) {
        boxes[i] = phase(thing, bandTop, scaling, metrics);
      } else if (thing.kind().span()) {
        double room = room(i, things, rows, scaling);
        boxes[i] = span(thing, room, rowsTop + rows[i] * step, scaling, metrics);
        taken.add(new Flags.Taken(rows[i], boxes[i].left(), boxes[i].right()));
      }
    }
    int used = taken.stream().mapToInt(it -> it.level() + 1).max().orElse(0);
    // What came of it stands where no span is, as near to the phases as it can.
    Flags below =
        Flags.of(
            wanted(things, outcomes, scaling, metrics),
            taken,
            metrics.rules(used + FEW, scaling.width()));
    for (int i = 0; i < events.size(); i++) {
      Flags.Place place = above.places().get(i);
      double top = bandTop - metrics.poleFoot() - (place.level() + 1) * step + metrics.scaled(4);
      boxes[events.get(i)] = flag(place, top, metrics);
    }
    for (int i = 0; i < outcomes.size(); i++) {
      Flags.Place place = below.places().get(i);
      boxes[outcomes.get(i)] = flag(place, rowsTop + place.level() * step, metrics);
    }
    double last = rowsTop + Math.max(used, below.levels()) * step;
    double height = Math.max(metrics.leastLane(), last + metrics.pad() * 0.7);
    return new LaneShape(List.of(boxes), bandTop, bandBottom, Math.ceil(height));
  }

  /** About how high a lane is, before it is laid out. */
  static double guess(History history, Metrics metrics) {
    return Math.max(
        metrics.leastLane(),
        metrics.pad() * 2.2 + metrics.bandHeight() + (FEW + history.rows()) * metrics.step());
  }

  private static List<Integer> indices(List<Thing> things, Thing.Kind kind) {
    return IntStream.range(0, things.size())
        .filter(i -> things.get(i).kind() == kind)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> things.get(i).from()))
        .toList();
  }

  private static List<Flags.Wanted> wanted(
      List<Thing> things, List<Integer> indices, Scaling scaling, Metrics metrics) {
    return indices.stream()
        .map(things::get)
        .map(it ->
            new Flags.Wanted(
                Math.round(scaling.x(it.from())),
                Math.min(metrics.longestFlag(), metrics.whole(it))))
        .toList();
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

  /** The rows of the spans: even one drawn longer than it is overlaps none in its row. */
  private static int[] rows(List<Thing> things, Scaling scaling, Metrics metrics) {
    int[] rows = new int[things.size()];
    List<List<Thing>> taken = new ArrayList<>();
    for (Thing.Kind kind : List.of(Thing.Kind.OPPORTUNITY, Thing.Kind.SUPPORT)) {
      int first = taken.size();
      IntStream.range(0, things.size())
          .filter(i -> things.get(i).kind() == kind)
          .boxed()
          .sorted(Comparator.comparingInt(i -> things.get(i).row()))
          .forEach(i -> {
            int row = first;
            while (row < taken.size()
                && taken.get(row).stream()
                    .anyMatch(it -> meet(it, things.get(i), scaling, metrics))) {
              row++;
            }
            if (row == taken.size()) {
              taken.add(new ArrayList<>());
            }
            taken.get(row).add(things.get(i));
            rows[i] = row;
          });
    }
    return rows;
  }

  private static boolean meet(Thing one, Thing other, Scaling scaling, Metrics metrics) {
    double left = Math.round(scaling.x(one.from()));
    double otherLeft = Math.round(scaling.x(other.from()));
    return left < otherLeft + spanWidth(other, scaling, metrics)
        && otherLeft < left + spanWidth(one, scaling, metrics);
  }

  private static double spanWidth(Thing thing, Scaling scaling, Metrics metrics) {
    double length = Math.round(scaling.x(thing.to())) - Math.round(scaling.x(thing.from()));
    return Math.max(metrics.leastBar(), length - metrics.scaled(3));
  }

  /** Where a span's room ends: at the next one in its row. */
  private static double room(int index, List<Thing> things, int[] rows, Scaling scaling) {
    double left = things.get(index).from();
    return IntStream.range(0, rows.length)
        .filter(i -> i != index && things.get(i).kind().span() && rows[i] == rows[index])
        .mapToDouble(i -> things.get(i).from())
        .filter(from -> from > left)
        .map(scaling::x)
        .min()
        .orElse(scaling.width());
  }

  private static Box span(Thing thing, double room, double top, Scaling scaling, Metrics metrics) {
    double left = Math.round(scaling.x(thing.from()));
    double width = spanWidth(thing, scaling, metrics);
    double whole = width;
    if (width < metrics.narrow() && width < metrics.whole(thing)) {
      double beside = width + metrics.whole(thing);
      whole = Math.max(width, Math.min(beside, Math.floor(room - left - metrics.scaled(3))));
    }
    return new Box(left, top, whole, metrics.flagHeight(), left, left + width, left + width / 2);
  }
}
