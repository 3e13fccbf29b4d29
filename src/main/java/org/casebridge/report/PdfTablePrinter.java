package org.casebridge.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.TablePrinter;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Presence;

/**
 * Prints what views show as PDF that keeps PDF/UA-1 and PDF/A-2a. Words of a picture that come with
 * their outline are drawn as such; others are set in the program's own letters, whatever font they
 * name. Any thread may call it.
 */
public final class PdfTablePrinter implements TablePrinter {
  private static final Messages MESSAGES = Messages.of("report");
  private final Typefaces typefaces;

  /**
   * @param typefaces shared with other printers, so that fonts are read once
   */
  public PdfTablePrinter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public double scale(double width, double height, Paper paper) {
    return SheetPages.scale(width, height, paper);
  }

  @Override
  public void print(
      ViewTable table,
      List<Drawing> pictures,
      Paper paper,
      Instant made,
      Path target,
      Progress progress)
      throws ExpectedProblem {
    synchronized (typefaces) {
      ComparisonSheet sheet = sheet(table, paper, made);
      new SafeFile()
          .write(
              target,
              out -> SheetPages.write(sheet, pictures, typefaces, progress, out),
              progress);
    }
  }

  private static ComparisonSheet sheet(ViewTable table, Paper paper, Instant made) {
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
        table.groups().stream().map(PdfTablePrinter::group).toList(),
        MESSAGES.get("table.foot"),
        table.title());
  }

  private static ComparisonSheet.Group group(ViewTable.Group group) {
    return new ComparisonSheet.Group(
        group.factor().orElse(null),
        group.title(),
        group.rows().stream().map(PdfTablePrinter::row).toList());
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
