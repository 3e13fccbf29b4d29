package org.casebridge.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for labels above a line so that no two overlap and no label's tick runs through
 * another label.
 *
 * @param places where each label goes, in the order asked
 * @param lineWidth how much of the width the line may take; less than all where labels need room
 * @param flags whether the labels stand to the right of their ticks, being too many to be centred
 */
record LabelPlacement(List<Place> places, double lineWidth, boolean flags) {
  /**
   * A label to place.
   *
   * @param share where its tick is on the line, 0 to 1
   * @param centredWidth its width in pixels when centred over its tick
   * @param flagWidth its width in pixels when it stands beside its tick
   */
  record Wanted(double share, double centredWidth, double flagWidth) {}

  /**
   * A label's place.
   *
   * @param left its left edge in pixels
   * @param width its width in pixels
   * @param level 0 next to the line, more above
   * @param tick where its tick is in pixels
   */
  record Place(double left, double width, int level, double tick) {
    double right() {
      return left + width;
    }
  }

  /** The least distance between two ticks, so that they can be told apart. */
  static final double TICK_DISTANCE = 8;

  private static final int CENTRED_LEVELS = 2;
  private static final double LEAST_LINE = 0.55;

  /**
   * Places labels.
   *
   * @param wanted the labels, in the order of their ticks
   * @param width of the room in pixels
   * @param gap the least distance between two labels in pixels
   */
  static LabelPlacement of(List<Wanted> wanted, double width, double gap) {
    List<Place> centred = centred(wanted, width, gap);
    if (centred != null) {
      return new LabelPlacement(centred, width, false);
    }
    return flags(wanted, width, gap);
  }

  private static @Nullable List<Place> centred(List<Wanted> wanted, double width, double gap) {
    double[] ticks = ticks(wanted, width);
    List<Place> placed = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      double own = wanted.get(i).centredWidth();
      double left = Math.clamp(ticks[i] - own / 2, 0, Math.max(0, width - own));
      Place found = null;
      for (int level = 0; level < CENTRED_LEVELS && found == null; level++) {
        Place candidate = new Place(left, own, level, ticks[i]);
        if (placed.stream().noneMatch(other -> conflict(candidate, other, gap))) {
          found = candidate;
        }
      }
      if (found == null) {
        return null;
      }
      placed.add(found);
    }
    return placed;
  }

  // Going from the right, each label needs only stand clear of those to its right: its own tick is
  // left of all of them, and their ticks end below it.
  private static LabelPlacement flags(List<Wanted> wanted, double width, double gap) {
    double line = width;
    for (int round = 0; round < 8; round++) {
      double[] ticks = ticks(wanted, line);
      double over = 0;
      for (int i = 0; i < wanted.size(); i++) {
        over = Math.max(over, ticks[i] + wanted.get(i).flagWidth() - width);
      }
      if (over <= 0) {
        break;
      }
      line = Math.max(line - over, width * LEAST_LINE);
    }
    double[] ticks = ticks(wanted, line);
    Place[] places = new Place[wanted.size()];
    for (int i = wanted.size() - 1; i >= 0; i--) {
      double own = Math.min(wanted.get(i).flagWidth(), width - ticks[i]);
      int level = 0;
      boolean free = false;
      while (!free) {
        Place candidate = new Place(ticks[i], own, level, ticks[i]);
        places[i] = candidate;
        free = true;
        for (int j = i + 1; j < places.length; j++) {
          // On a level, or below one of the right, it must end before it.
          if (candidate.right() + gap > places[j].left()
              && candidate.level() <= places[j].level()) {
            free = false;
          }
        }
        level++;
      }
    }
    return new LabelPlacement(Arrays.asList(places), line, true);
  }

  private static double[] ticks(List<Wanted> wanted, double line) {
    double[] ticks = new double[wanted.size()];
    for (int i = 0; i < ticks.length; i++) {
      ticks[i] = wanted.get(i).share() * line;
      if (i > 0) {
        ticks[i] = Math.max(ticks[i], ticks[i - 1] + TICK_DISTANCE);
      }
    }
    // Those pushed beyond the end are pushed back.
    for (int i = ticks.length - 1; i >= 0; i--) {
      double most = i == ticks.length - 1 ? line : ticks[i + 1] - TICK_DISTANCE;
      ticks[i] = Math.max(0, Math.min(ticks[i], most));
    }
    return ticks;
  }

  private static boolean conflict(Place a, Place b, double gap) {
    if (a.level() == b.level()) {
      return a.left() < b.right() + gap && b.left() < a.right() + gap;
    }
    Place upper = a.level() > b.level() ? a : b;
    Place lower = a.level() > b.level() ? b : a;
    return upper.tick() > lower.left() - gap && upper.tick() < lower.right() + gap;
  }

  /** How many levels there are. */
  int levels() {
    return places.stream().mapToInt(Place::level).max().orElse(-1) + 1;
  }
}
