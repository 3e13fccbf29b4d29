package org.casebridge.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /** Where the row of a key stands; -1 if there is none. */
  public int rowOf(String key) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).key().equals(key)) {
        return row;
      }
    }
    return -1;
  }

  /** Where a case stands; -1 if it is not in it. */
  public int columnOf(@Nullable UUID caseId) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).caseId().equals(caseId)) {
        return column;
      }
    }
    return -1;
  }

  /** The parts it shows, in the order of its rows: those its audience sees whole. */
  public List<ComparisonPart> parts() {
    return rows.stream()
        .filter(row -> !row.heading())
        .flatMap(row -> ComparisonPart.of(row.key()).stream())
        .toList();
  }

  /**
   * The rows of one factor.
   *
   * @param heading names the factor
   * @param rows indexes among the grid's rows
   */
  public record Section(Row heading, List<Integer> rows) {
    /** Keeps its own copy. */
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** The rows by the heading they stand under; those before the first heading belong to none. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    int end = rows.size();
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).heading()) {
        List<Integer> own = new ArrayList<>();
        for (int row = i + 1; row < end; row++) {
          own.add(row);
        }
        sections.addFirst(new Section(rows.get(i), own));
        end = i;
      }
    }
    return sections;
  }

  @Override
  public String toString() {
    return "ComparisonGrid[" + columns.size() + " columns, " + rows.size() + " rows]";
  }
}
