package org.casebridge.app.takeaway;

import java.util.List;
import java.util.Optional;
import org.casebridge.domain.Factor;

/**
 * What a view shows, as a table that any format can hold. All texts come without control
 * characters.
 *
 * @param title the view's and the comparison's name
 * @param subtitle said beneath the title; may be empty
 * @param lang the language of the text as a BCP 47 tag
 * @param corner the heading of the column of row heads
 * @param columns the heads of the columns, at least one
 * @param groups the rows in order, together where they belong together
 */
public record ViewTable(
    String title,
    String subtitle,
    String lang,
    String corner,
    List<ColumnHead> columns,
    List<Group> groups) {
  /**
   * Keeps its own copies and checks the shape.
   *
   * @throws IllegalArgumentException if there is no column, or a row hasn't one cell per column
   */
  public ViewTable {
    title = PlainText.of(title);
    subtitle = PlainText.of(subtitle);
    lang = PlainText.of(lang);
    corner = PlainText.of(corner);
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table has a column at least");
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
   * The head of a column.
   *
   * @param title its name
   * @param hint what explains it; may be empty
   */
  public record ColumnHead(String title, String hint) {
    /** Takes out control characters. */
    public ColumnHead {
      title = PlainText.of(title);
      hint = PlainText.of(hint);
    }

    /** The name, and what explains it on a line of its own. */
    public String whole() {
      return PlainText.headed(title, hint);
    }

    @Override
    public String toString() {
      return "ColumnHead";
    }
  }

  /**
   * Rows that belong together.
   *
   * @param title their name; may be empty
   * @param factor which gives them their colour; nothing where they belong to none
   * @param rows in order
   */
  public record Group(String title, Optional<Factor> factor, List<Row> rows) {
    /** Keeps its own copy. */
    public Group {
      title = PlainText.of(title);
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "Group[" + factor + ", " + rows.size() + " rows]";
    }
  }

  /**
   * A row.
   *
   * @param title its name
   * @param hint what explains it; may be empty
   * @param cells one for each column
   */
  public record Row(String title, String hint, List<TableCell> cells) {
    /** Keeps its own copy. */
    public Row {
      title = PlainText.of(title);
      hint = PlainText.of(hint);
      cells = List.copyOf(cells);
    }

    /** The name, and what explains it on a line of its own. */
    public String head() {
      return PlainText.headed(title, hint);
    }

    @Override
    public String toString() {
      return "Row[" + cells.size() + " cells]";
    }
  }

  /** The same table without the words behind its cells, for readers who may not have them. */
  public ViewTable withoutNotes() {
    return new ViewTable(
        title, subtitle, lang, corner, columns, groups.stream().map(ViewTable::unnoted).toList());
  }

  private static Group unnoted(Group group) {
    return new Group(
        group.title(),
        group.factor(),
        group.rows().stream()
            .map(row ->
                new Row(
                    row.title(),
                    row.hint(),
                    row.cells().stream().map(TableCell::withoutNote).toList()))
            .toList());
  }

  @Override
  public String toString() {
    return "ViewTable[" + columns.size() + " columns, " + groups.size() + " groups]";
  }
}
