package org.casebridge.ui.compare.mediators;

import java.util.List;

/**
 * Which cards stand in which row, and where the rows begin. Lengths in pixels before everything is
 * drawn larger by the zoom.
 */
final class MapRows {
  private static final double LEAST_CARD = 430;
  private static final double WIDEST_CARD = 900;
  private static final int MOST_COLUMNS = 4;
  private static final int FEW = 12;
  private static final double[] ZOOMS = {1.4, 1.3, 1.2, 1.1};
  private static final double LARGEST_UNIT = 2;
  private static final double STRETCH = 0.25;
  private final int cards;
  private final int columns;
  private final double cardWidth;
  private final double gap;
  private final double[] tops;
  private final double zoom;

  /**
   * Lays the cards out. A few are drawn larger, as long as all of them stay in sight.
   *
   * @param width the room for a row
   * @param height the room for all rows that are seen at once
   * @param gap the room between cards
   * @param unit pixels for one pixel at the scale of 100 %
   */
  static MapRows of(List<CaseMap> maps, double width, double height, double gap, double unit) {
    if (maps.size() <= FEW) {
      for (double zoom : ZOOMS) {
        MapRows rows = new MapRows(maps, width / zoom, gap / zoom, unit, zoom);
        boolean wide = rows.cardWidth >= LEAST_CARD * unit;
        if (unit * zoom <= LARGEST_UNIT && wide && rows.height() <= height / zoom) {
          return rows.stretched(height / zoom);
        }
      }
    }
    MapRows rows = new MapRows(maps, width, gap, unit, 1);
    return rows.height() <= height ? rows.stretched(height) : rows;
  }

  private MapRows(List<CaseMap> maps, double width, double gap, double unit, double zoom) {
    this.cards = maps.size();
    this.gap = gap;
    this.zoom = zoom;
    int fitting = (int) ((width + gap) / (LEAST_CARD * unit + gap));
    columns = Math.clamp(fitting, 1, Math.clamp(cards, 1, MOST_COLUMNS));
    double fair = Math.floor((width - (columns - 1) * gap) / columns);
    cardWidth = Math.clamp(fair, 1, WIDEST_CARD * unit);
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

  /** Gives each row its share of what is left over, up to a quarter of its height. */
  private MapRows stretched(double room) {
    int rows = tops.length - 1;
    double share = rows == 0 ? 0 : Math.max(0, room - height()) / rows;
    double more = 0;
    for (int row = 1; row <= rows; row++) {
      double high = tops[row] + more - tops[row - 1] - gap;
      more += Math.floor(Math.min(share, STRETCH * high));
      tops[row] += more;
    }
    return this;
  }

  /** How much larger than usual everything is drawn; 1 unless all cards are in sight. */
  double zoom() {
    return zoom;
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
