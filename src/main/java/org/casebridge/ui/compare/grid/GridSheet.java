package org.casebridge.ui.compare.grid;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.Coverage;
import org.casebridge.app.compare.Row;
import org.jspecify.annotations.Nullable;

/**
 * A comparison the way round it is shown: cases as columns, or cases as rows. Rows and columns here
 * are those on the screen; a factor has a heading only where parts are rows.
 */
public final class GridSheet {
  private static final int ENDLESS = 400;

  /** Nothing to show. */
  static final GridSheet EMPTY = of(ComparisonGrid.EMPTY);

  private final ComparisonGrid grid;
  private final boolean transposed;
  private final int pinned;
  private final int[] parts;
  private final @Nullable Coverage[] ofParts;
  private final @Nullable Coverage[] ofCases;
  private final int mostLines;

  private GridSheet(ComparisonGrid grid, boolean transposed, int pinned, boolean covered) {
    this.grid = grid;
    this.transposed = transposed;
    this.pinned = Math.min(pinned, grid.columns().size());
    this.parts =
        IntStream.range(0, grid.rows().size())
            .filter(row -> !transposed || !grid.rows().get(row).heading())
            .toArray();
    this.mostLines = GridMetrics.MOST_LINES;
    this.ofParts = new @Nullable Coverage[grid.rows().size()];
    this.ofCases = new @Nullable Coverage[grid.columns().size()];
    if (covered) {
      for (int row = 0; row < ofParts.length; row++) {
        ofParts[row] = grid.rows().get(row).heading() ? null : Coverage.ofRow(grid, row);
      }
      for (int column = 0; column < ofCases.length; column++) {
        ofCases[column] = Coverage.ofColumn(grid, column);
      }
    }
  }

  /** The same for paper. */
  private GridSheet(GridSheet onScreen) {
    this.grid = onScreen.grid;
    this.transposed = onScreen.transposed;
    this.pinned = 0;
    this.parts = onScreen.parts;
    this.mostLines = ENDLESS;
    this.ofParts = onScreen.ofParts;
    this.ofCases = onScreen.ofCases;
  }

  /** Cases as columns, with nothing told of how far they are covered. */
  public static GridSheet of(ComparisonGrid grid) {
    return new GridSheet(grid, false, 0, false);
  }

  /**
   * A comparison with how far its rows and columns are covered. Looks at every cell, so it is not
   * to be called on the interface thread.
   *
   * @param transposed whether cases are rows
   * @param pinned how many of the first cases stay in sight
   */
  public static GridSheet covered(ComparisonGrid grid, boolean transposed, int pinned) {
    return new GridSheet(grid, transposed, pinned, true);
  }

  /** All of it, for paper: nothing kept in sight, and no cell cut short. */
  GridSheet whole() {
    return new GridSheet(this);
  }

  /** Whether it is for paper, where there are no bars to scroll with. */
  boolean paper() {
    return mostLines == ENDLESS;
  }

  /** Lines of text a cell shows at most; the rest is read by opening the cell. */
  int mostLines() {
    return mostLines;
  }

  /** What is compared. */
  public ComparisonGrid grid() {
    return grid;
  }

  boolean transposed() {
    return transposed;
  }

  int rows() {
    return transposed ? grid.columns().size() : parts.length;
  }

  int columns() {
    return transposed ? parts.length : grid.columns().size();
  }

  boolean isEmpty() {
    return grid.columns().isEmpty() || parts.length == 0;
  }

  /** How many of the first columns stay in sight. */
  int frozen() {
    return transposed ? 0 : pinned;
  }

  boolean heading(int row) {
    return !transposed && grid.rows().get(row).heading();
  }

  Cell cell(int row, int column) {
    return transposed ? grid.cell(parts[column], row) : grid.cell(row, column);
  }

  /** The part a place is about. */
  Row part(CellPosition place) {
    return transposed ? grid.rows().get(parts[place.column()]) : grid.rows().get(place.row());
  }

  /** The case a place is about. */
  Column learner(CellPosition place) {
    return grid.columns().get(transposed ? place.row() : place.column());
  }

  Head rowHead(int row) {
    return transposed ? ofCase(row) : ofPart(row);
  }

  Head columnHead(int column) {
    return transposed ? ofPart(parts[column]) : ofCase(column);
  }

  private Head ofCase(int column) {
    return new Head.OfCase(grid.columns().get(column), column < pinned, ofCases[column]);
  }

  private Head ofPart(int row) {
    return new Head.OfPart(grid.rows().get(row), ofParts[row]);
  }

  /** Where a part and a case meet; null if either is not shown. */
  @Nullable CellPosition place(String partKey, @Nullable UUID caseId) {
    int learner = grid.columnOf(caseId);
    int row = grid.rowOf(partKey);
    if (learner < 0 || row < 0 || grid.rows().get(row).heading()) {
      return null;
    }
    int part = Arrays.binarySearch(parts, row);
    return transposed ? new CellPosition(learner, part) : new CellPosition(part, learner);
  }
}
