package org.casebridge.ui.compare.timeline;

import org.casebridge.app.compare.timeline.Timeline;

/**
 * Where the timeline's units lie, in pixels from where the lanes' content begins.
 *
 * @param from the unit at the left
 * @param perUnit pixels to a unit
 * @param side free pixels at both ends
 * @param width the whole width
 */
record Scaling(double from, double perUnit, double side, double width) {
  /**
   * Fits a timeline into a width and enlarges it.
   *
   * @param room in pixels
   * @param zoom 1 to fit
   */
  static Scaling of(Timeline timeline, double room, double side, double zoom) {
    double length = timeline.to() - timeline.from();
    double perUnit = Math.max(1, room - 2 * side) / length * zoom;
    return new Scaling(timeline.from(), perUnit, side, 2 * side + length * perUnit);
  }

  double x(double unit) {
    return side + (unit - from) * perUnit;
  }

  double unit(double x) {
    return from + (x - side) / perUnit;
  }
}
