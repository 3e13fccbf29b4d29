package org.casebridge.ui.compare.timeline;

import java.util.Arrays;
import java.util.List;

/** How high each lane is: guessed until it comes into sight. All in pixels. */
final class LaneTops {
  private final double gap;
  private final double[] heights;
  private final boolean[] known;
  private final double[] tops;

  LaneTops(List<Double> guesses, double gap) {
    this.gap = gap;
    heights = guesses.stream().mapToDouble(it -> it).toArray();
    known = new boolean[heights.length];
    tops = new double[heights.length + 1];
    sum(0);
  }

  private void sum(int from) {
    for (int i = from; i < heights.length; i++) {
      tops[i + 1] = tops[i] + heights[i] + gap;
    }
  }

  boolean known(int lane) {
    return known[lane];
  }

  /** Takes up a lane's height. */
  void measure(int lane, double height) {
    known[lane] = true;
    if (heights[lane] != height) {
      heights[lane] = height;
      sum(lane);
    }
  }

  /** Takes all heights for guesses again. */
  void forget() {
    Arrays.fill(known, false);
  }

  double top(int lane) {
    return tops[lane];
  }

  double height(int lane) {
    return heights[lane];
  }

  double total() {
    return tops[heights.length];
  }

  /** The lane at a height, or the nearest; 0 where there is none. */
  int at(double y) {
    int found = Arrays.binarySearch(tops, y);
    int lane = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(lane, heights.length - 1));
  }
}
