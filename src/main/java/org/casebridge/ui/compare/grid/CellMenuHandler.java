package org.casebridge.ui.compare.grid;

import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.Row;

/** Shows a cell's menu. */
@FunctionalInterface
public interface CellMenuHandler {
  /**
   * Shows the menu of the cell where the row meets the column.
   *
   * @param screenX where to show it, in screen pixels
   * @param screenY where to show it, in screen pixels
   */
  void show(Row row, Column column, Cell cell, double screenX, double screenY);
}
