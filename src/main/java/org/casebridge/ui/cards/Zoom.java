package org.casebridge.ui.cards;

import java.util.List;

/** How large pages are shown. */
sealed interface Zoom {
  /** As wide as there is room. */
  record FitWidth() implements Zoom {}

  /** The whole page in sight. */
  record WholePage() implements Zoom {}

  /**
   * In a size of its own.
   *
   * @param percent of the size on paper, 25 to 400
   */
  record Percent(int percent) implements Zoom {}

  /** The steps of zooming, in percent. */
  List<Integer> STEPS = List.of(25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300, 400);

  /** Pixels for a point at the size on paper; JavaFX takes a pixel for 1/96 in. */
  double ON_PAPER = 96.0 / 72;

  /**
   * The next larger or smaller size.
   *
   * @param now pixels for a point
   */
  static Zoom step(double now, boolean larger) {
    double percent = now / ON_PAPER * 100;
    int found = larger ? STEPS.getLast() : STEPS.getFirst();
    for (int step : STEPS) {
      if (larger && step > percent + 1) {
        return new Percent(step);
      }
      if (!larger && step < percent - 1) {
        found = step;
      }
    }
    return new Percent(found);
  }

  /**
   * Pixels for a point.
   *
   * @param width of the room in pixels
   * @param height of the room in pixels
   */
  default double of(PageDrawer.Size page, double width, double height) {
    return switch (this) {
      case FitWidth _ -> width / page.width();
      case WholePage _ -> Math.min(width / page.width(), height / page.height());
      case Percent it -> it.percent() / 100.0 * ON_PAPER;
    };
  }
}
