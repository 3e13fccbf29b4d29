package org.casebridge.app.card;

import java.time.Instant;
import java.util.List;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Presence;

/** Makes the pages of a table that a view gives. */
public final class TableSheet {
  private static final Messages TEXTS = Messages.of("cards");

  private TableSheet() {}

  /**
   * The pages of a table.
   *
   * @param made the date written into the document
   */
  public static ComparisonSheet of(ViewTable table, Paper paper, Instant made) {
    return new ComparisonSheet(
        table.title(),
        table.subtitle(),
        table.lang(),
        made,
        paper,
        table.corner(),
        table.columns().stream()
            .map(it -> new ComparisonSheet.Column(null, it.title(), it.hint()))
            .toList(),
        table.groups().stream().map(TableSheet::group).toList(),
        TEXTS.get("footer.pseudonyms"),
        table.title());
  }

  private static ComparisonSheet.Group group(ViewTable.Group group) {
    return new ComparisonSheet.Group(
        group.factor().orElse(null),
        group.title(),
        group.rows().stream().map(TableSheet::row).toList());
  }

  private static ComparisonSheet.Row row(ViewTable.Row row) {
    return new ComparisonSheet.Row(
        row.title(),
        row.hint(),
        row.cells().stream().map(it -> new ComparisonSheet.Cell(List.of(item(it)))).toList());
  }

  private static LaneItem item(TableCell cell) {
    return new LaneItem("", text(cell), cell.presence(), null, cell.note());
  }

  /** Without the sign that is drawn before it anyway. */
  private static String text(TableCell cell) {
    String text = cell.spoken();
    return cell.presence() == Presence.STATED_ABSENT && text.startsWith("∅")
        ? text.substring(1)
        : text;
  }
}
