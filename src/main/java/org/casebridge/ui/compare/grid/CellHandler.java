package org.casebridge.ui.compare.grid;

import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.Row;

/** Does something with a cell. */
@FunctionalInterface
public interface CellHandler {
  /** Handles the cell where the row meets the column. */
  void handle(Row row, Column column, Cell cell);
}
