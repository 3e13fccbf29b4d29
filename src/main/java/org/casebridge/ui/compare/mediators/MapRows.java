package org.casebridge.ui.compare.mediators;

import java.util.List;

/** Which cards stand in which row, and where the rows begin. Lengths in pixels. */
final class MapRows {
  private static final double LEAST_CARD = 430;
  private static final int MOST_COLUMNS = 4;
  private final int cards;
  private final int columns;
  private final double cardWidth;
  private final double gap;
  private final double[] tops;

  /**
   * Lays the cards out.
   *
   * @param width the room for a row
   * @param gap the room between cards
   * @param unit pixels for one pixel at the scale of 100 %
   */
  MapRows(List<CaseMap> maps, double width, double gap, double unit) {
    this.cards = maps.size();
    this.gap = gap;
    int fitting = (int) ((width + gap) / (LEAST_CARD * unit + gap));
    columns = Math.clamp(fitting, 1, MOST_COLUMNS);
    cardWidth = Math.max(1, Math.floor((width - (columns - 1) * gap) / columns));
    int rows = (cards + columns - 1) / columns;
    tops = new double[rows + 1];
    for (int row = 0; row < rows; row++) {
      double height =
          maps.subList(row * columns, Math.min(cards, (row + 1) * columns)).stream()
              .mapToDouble(it -> MapLayout.preferredHeight(it.zones(), unit))
              .max()
              .orElse(0);
      tops[row + 1] = tops[row] + height + gap;
    }
  }

  int columns() {
    return columns;
  }

  double height() {
    return tops[tops.length - 1];
  }

  Box card(int index) {
    int row = index / columns;
    return new Box(
        index % columns * (cardWidth + gap), tops[row], cardWidth, tops[row + 1] - tops[row] - gap);
  }

  /** The first card of the row at a height; the number of cards beyond the last. */
  int firstAt(double y) {
    int low = 0;
    int high = tops.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tops[middle + 1] <= y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(cards, low * columns);
  }
}
