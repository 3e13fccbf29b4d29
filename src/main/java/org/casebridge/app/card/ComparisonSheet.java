package org.casebridge.app.card;

import java.time.Instant;
import java.util.List;
import org.casebridge.domain.Factor;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of cases as a table: columns are cases, rows are the parts of the factors.
 *
 * @param title the document's title and its heading
 * @param subtitle beneath the title; may be empty
 * @param lang the language of the text as a BCP 47 tag
 * @param made written into the document as its date; the same sheet always gives the same bytes
 * @param paper the size of the sheet, laid crosswise
 * @param corner the heading of the column of row heads, e.g. "Part"
 * @param columns the cases in order, at least one
 * @param groups the rows by factor
 * @param footerLeft said at the foot of each page
 * @param footerRight said at the foot of each page, before the page's number
 */
public record ComparisonSheet(
    String title,
    String subtitle,
    String lang,
    Instant made,
    Paper paper,
    String corner,
    List<Column> columns,
    List<Group> groups,
    String footerLeft,
    String footerRight) {
  /**
   * Keeps its own copies and checks the shape.
   *
   * @throws IllegalArgumentException if there is no column, or a row hasn't one cell per column
   */
  public ComparisonSheet {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a comparison has a column at least");
    }
    for (Group group : groups) {
      for (Row row : group.rows()) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("a row has one cell for each column");
        }
      }
    }
  }

  /**
   * One case, or whatever else stands side by side.
   *
   * @param mark its sign; null where it is not a case
   * @param name its pseudonym
   * @param headline the case in a few words; may be empty
   */
  public record Column(@Nullable Mark mark, String name, String headline) {
    @Override
    public String toString() {
      return mark == null ? "Column" : "Column[" + mark.glyph() + ", " + mark.hue() + "]";
    }
  }

  /**
   * The rows of one factor.
   *
   * @param factor gives colour and icon; null where the rows belong to none
   * @param title its name; may be empty where the rows belong to no factor
   * @param rows its parts
   */
  public record Group(@Nullable Factor factor, String title, List<Row> rows) {
    /** Keeps its own copy. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One part of a factor.
   *
   * @param title its name
   * @param hint what it takes in; may be empty
   * @param cells one for each column
   */
  public record Row(String title, String hint, List<Cell> cells) {
    /** A part whose name says all. */
    public Row(String title, List<Cell> cells) {
      this(title, "", cells);
    }

    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one case says about one part.
   *
   * @param items its claims; where the material says nothing, one claim that is not stated
   */
  public record Cell(List<LaneItem> items) {
    /** Keeps its own copy. */
    public Cell {
      items = List.copyOf(items);
    }
  }

  @Override
  public String toString() {
    return "ComparisonSheet[" + columns.size() + " columns, " + groups.size() + " groups]";
  }
}
