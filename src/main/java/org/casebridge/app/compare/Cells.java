package org.casebridge.app.compare;

/** Finds a comparison's cells; asked only for those in sight, so it may work them out late. */
@FunctionalInterface
public interface Cells {
  /**
   * The cell where a row meets a column.
   *
   * @param row index among the rows, headings counted; never a heading's
   * @param column index among the columns
   */
  Cell at(int row, int column);
}
