package org.casebridge.ui.compare.grid;

import java.util.Arrays;

/**
 * How high the rows are and where they begin. A row is guessed from a few of its cells until it
 * comes into sight; then it is measured from the cells in sight and from the tallest of many
 * others, so that it rarely grows while one moves sideways. A measured row never shrinks.
 */
final class RowHeights {
  private static final int GLANCED_AT = 8;
  private static final int LOOKED_AT = 200;
  private static final int MEASURED = 3;

  private final GridSheet sheet;
  private final CellFitter fitter;
  private final GridMetrics metrics;
  private final double[] leastOfHeads;
  private final double[] heights;
  private final double[] tops;
  private final boolean[] looked;
  private boolean stale = true;

  RowHeights(GridSheet sheet, CellFitter fitter, GridMetrics metrics, double[] leastOfHeads) {
    this.sheet = sheet;
    this.fitter = fitter;
    this.metrics = metrics;
    this.leastOfHeads = leastOfHeads;
    int rows = sheet.rows();
    heights = new double[rows];
    tops = new double[rows + 1];
    looked = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      if (heading(row)) {
        heights[row] = metrics.headingHeight();
        looked[row] = true;
      } else {
        heights[row] = Math.max(leastOfHeads[row], guess(row));
      }
    }
  }

  boolean heading(int row) {
    return sheet.heading(row);
  }

  private double guess(int row) {
    double guess = metrics.minimumCellHeight();
    int columns = sheet.columns();
    int step = Math.max(1, columns / GLANCED_AT);
    for (int column = 0; column < columns; column += step) {
      guess = Math.max(guess, fitter.estimate(row, column));
    }
    return guess;
  }

  /**
   * Measures a row for the columns in sight.
   *
   * @return by how many pixels it grew; negative where it had been guessed too high
   */
  double measure(int row, int firstColumn, int lastColumn) {
    if (heading(row)) {
      return 0;
    }
    double before = heights[row];
    double height = looked[row] ? before : Math.max(leastOfHeads[row], tallestOfMany(row));
    looked[row] = true;
    for (int column = firstColumn; column <= lastColumn; column++) {
      height = Math.max(height, fitter.fit(row, column).height());
    }
    if (height != before) {
      heights[row] = height;
      stale = true;
    }
    return height - before;
  }

  private double tallestOfMany(int row) {
    int columns = sheet.columns();
    int looks = Math.min(columns, LOOKED_AT);
    double[] guesses = new double[looks];
    double[] sorted = new double[looks];
    for (int i = 0; i < looks; i++) {
      guesses[i] = fitter.estimate(row, column(i, looks, columns));
      sorted[i] = guesses[i];
    }
    Arrays.sort(sorted);
    double bar = looks <= MEASURED ? 0 : sorted[looks - MEASURED];
    double tallest = 0;
    int measured = 0;
    for (int i = 0; i < looks && measured < MEASURED; i++) {
      if (guesses[i] >= bar) {
        tallest = Math.max(tallest, fitter.fit(row, column(i, looks, columns)).height());
        measured++;
      }
    }
    return tallest;
  }

  private static int column(int look, int looks, int columns) {
    return (int) ((long) look * columns / looks);
  }

  /** The row's height without the gap below it. */
  double height(int row) {
    return heights[row];
  }

  /** Where the row begins; for the number of rows, where the last one ends. */
  double top(int row) {
    if (stale) {
      for (int i = 0; i < heights.length; i++) {
        tops[i + 1] = tops[i] + heights[i] + metrics.gap();
      }
      stale = false;
    }
    return tops[row];
  }

  /** The height of all rows. */
  double total() {
    return top(heights.length);
  }

  /** The row at a height, the first or last one beyond the ends; -1 without rows. */
  int rowAt(double y) {
    top(0);
    int found = Arrays.binarySearch(tops, 0, heights.length, y);
    return Math.min(heights.length - 1, found >= 0 ? found : Math.max(0, -found - 2));
  }
}
