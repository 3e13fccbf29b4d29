package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything on a map lies, in pixels. The workplace stands left of the learner, home and
 * community right; each mediator has a place as high as any other, one beneath the other. So no two
 * labels meet, the lines run in the free middle alone, and a map's height is known from numbers.
 *
 * @param height of the whole
 * @param areas of the zones shown
 * @param slots one for each mediator by number, from its area's edge to edge
 * @param learner the sign in the middle
 */
record MapLayout(double height, Map<Zone, Box> areas, List<Box> slots, Box learner) {
  private static final double PAD = 14;
  private static final double HEAD = 52;
  private static final double LABEL = 26;
  private static final double EMPTY = 46;
  private static final double SLOT = 62;
  private static final double GAP = 8;
  private static final double LEAST_BODY = 124;
  private static final double LEARNER = 34;
  private static final double LEAST_MIDDLE = 150;
  private static final double SHARE_OF_MIDDLE = 0.34;

  /** Keeps its own copies. */
  MapLayout {
    areas = Collections.unmodifiableMap(new EnumMap<>(areas));
    slots = List.copyOf(slots);
  }

  /** How high a map wants to be, in pixels. */
  static double preferredHeight(List<Zone> zones, double unit) {
    double left = needed(Zone.WORKPLACE, zones);
    double right = needed(Zone.HOME, zones) + GAP + needed(Zone.COMMUNITY, zones);
    if (zones.contains(Zone.NOBODY)) {
      right += GAP + needed(Zone.NOBODY, zones);
    }
    return Math.ceil(unit * (HEAD + 2 * PAD + Math.max(LEAST_BODY, Math.max(left, right))));
  }

  private static double needed(Zone zone, List<Zone> zones) {
    int count = Collections.frequency(zones, zone);
    return count == 0 ? EMPTY : LABEL + count * SLOT + GAP / 2;
  }

  /**
   * Lays a map out.
   *
   * @param zones of each mediator, by number
   * @param width of the map in pixels
   * @param height of the map in pixels, at least the preferred one
   * @param unit pixels for one pixel at the scale of 100 %
   */
  static MapLayout of(List<Zone> zones, double width, double height, double unit) {
    double pad = PAD * unit;
    double top = (PAD + HEAD) * unit;
    double body = height - top - pad;
    double inner = width - 2 * pad;
    double middle = Math.max(LEAST_MIDDLE * unit, inner * SHARE_OF_MIDDLE);
    double side = Math.floor(Math.max(0, (inner - middle) / 2));
    Map<Zone, Box> areas = new EnumMap<>(Zone.class);
    areas.put(Zone.WORKPLACE, new Box(pad, top, side, body));
    right(zones, new Box(width - pad - side, top, side, body), unit, areas);
    double mark = LEARNER * unit;
    return new MapLayout(
        height,
        areas,
        slots(zones, areas, unit),
        new Box((width - mark) / 2, top + (body - mark) / 2, mark, mark));
  }

  /** The areas on the right share what is left over by the number of their mediators. */
  private static void right(List<Zone> zones, Box room, double unit, Map<Zone, Box> areas) {
    List<Zone> shown = new ArrayList<>(List.of(Zone.HOME, Zone.COMMUNITY));
    if (zones.contains(Zone.NOBODY)) {
      shown.add(Zone.NOBODY);
    }
    double left = room.height() - (shown.size() - 1) * GAP * unit;
    int peopled = 0;
    for (Zone zone : shown) {
      left -= needed(zone, zones) * unit;
      peopled += Collections.frequency(zones, zone);
    }
    double y = room.y();
    for (Zone zone : shown) {
      double share =
          peopled == 0 ? 1.0 / shown.size() : (double) Collections.frequency(zones, zone) / peopled;
      double height = needed(zone, zones) * unit + Math.max(0, left) * share;
      areas.put(zone, new Box(room.x(), y, room.width(), height));
      y += height + GAP * unit;
    }
  }

  private static List<Box> slots(List<Zone> zones, Map<Zone, Box> areas, double unit) {
    Map<Zone, Integer> taken = new EnumMap<>(Zone.class);
    List<Box> slots = new ArrayList<>();
    for (Zone zone : zones) {
      Box area = areas.getOrDefault(zone, new Box(0, 0, 0, 0));
      int count = Collections.frequency(zones, zone);
      int number = taken.merge(zone, 1, Integer::sum) - 1;
      double free = area.height() - (LABEL + GAP / 2 + count * SLOT) * unit;
      double first = area.y() + LABEL * unit + Math.max(0, free) / 2;
      slots.add(
          new Box(
              area.x(),
              Math.floor(first + number * SLOT * unit),
              area.width(),
              Math.floor((SLOT - 2) * unit)));
    }
    return slots;
  }
}
