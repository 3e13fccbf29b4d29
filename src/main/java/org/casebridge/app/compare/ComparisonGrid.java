package org.casebridge.app.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Cases side by side: columns are cases, rows are factors and their parts.
 *
 * @param columns the cases in order
 * @param rows the headings and parts in order
 * @param cells what each case says about each part
 */
public record ComparisonGrid(List<Column> columns, List<Row> rows, Cells cells) {
  /** Nothing to compare yet. */
  public static final ComparisonGrid EMPTY =
      new ComparisonGrid(List.of(), List.of(), (row, column) -> Cell.NOT_STATED);

  /** Keeps its own copies of columns and rows. */
  public ComparisonGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The cell where a row meets a column; a heading's is empty.
   *
   * @throws IndexOutOfBoundsException if there is no such row or column
   */
  public Cell cell(int row, int column) {
    Objects.checkIndex(column, columns.size());
    return rows.get(row).heading() ? Cell.NOT_STATED : cells.at(row, column);
  }

  /** The parts it shows, in the order of its rows: those its audience sees whole. */
  public List<ComparisonPart> parts() {
    return rows.stream()
        .filter(row -> !row.heading())
        .flatMap(
            row -> Stream.of(ComparisonPart.values()).filter(part -> part.key().equals(row.key())))
        .toList();
  }

  @Override
  public String toString() {
    return "ComparisonGrid[" + columns.size() + " columns, " + rows.size() + " rows]";
  }
}
