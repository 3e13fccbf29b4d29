package org.casebridge.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.SpreadsheetWriter;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Presence;
import org.casebridge.report.SheetText.Part;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes what views show as one sheet of an XLSX workbook (ECMA-376). Heads stay in sight, the
 * words behind a cell are its note, and no text is ever a formula. Where a text or a note is longer
 * than a spreadsheet can hold, it says so at its end and goes on in a further row beneath. Groups
 * are not merged cells, which sorting and screen readers stumble over. Any thread may call it.
 */
public final class XlsxTableWriter implements SpreadsheetWriter {
  private static final int TITLE_SIZE = 16;
  private static final double HEAD_WIDTH = 28;
  private static final double CELL_WIDTH = 42;
  private static final String INK = "FF17202A";
  private static final String SOFT = "FF4A5563";
  private static final String LINE = "FF8A939E";
  private static final String HEAD_GROUND = "FFE2E6EB";
  private final Messages messages = Messages.of("report");

  /** Makes a writer. */
  public XlsxTableWriter() {}

  @Override
  public void write(ViewTable table, Instant made, Path target, Progress progress)
      throws ExpectedProblem {
    new SafeFile().write(target, out -> XlsxFinish.write(book(table), made, out), progress);
  }

  private byte[] book(ViewTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Casebridge", null)) {
      book.properties().setTitle(SheetText.start(table.title()));
      Worksheet sheet =
          book.newWorksheet(SheetText.sheetName(table.title(), messages.get("sheet.name")));
      new Rows(sheet, table).write();
      sheet.finish();
    }
    return bytes.toByteArray();
  }

  /** The rows of one sheet, from the first to the last. */
  private final class Rows {
    private final Worksheet sheet;
    private final ViewTable table;
    private int row;

    Rows(Worksheet sheet, ViewTable table) {
      this.sheet = sheet;
      this.table = table;
    }

    void write() {
      heading(table.title(), TITLE_SIZE);
      if (!table.subtitle().isBlank()) {
        heading(table.subtitle(), 0);
      }
      List<Entry> heads = new ArrayList<>();
      heads.add(Entry.head(table.corner()));
      table.columns().forEach(column -> heads.add(Entry.head(column.whole())));
      int from = row;
      row(heads);
      sheet.freezePane(1, row);
      sheet.repeatRows(from, row - 1);
      sheet.repeatCols(0);
      for (ViewTable.Group group : table.groups()) {
        if (!group.title().isBlank()) {
          List<Entry> whole = new ArrayList<>(List.of(Entry.head(group.title())));
          table.columns().forEach(_ -> whole.add(Entry.head("")));
          row(whole);
        }
        for (ViewTable.Row each : group.rows()) {
          List<Entry> entries = new ArrayList<>(List.of(Entry.head(each.head())));
          each.cells().forEach(cell -> entries.add(Entry.of(cell)));
          row(entries);
        }
      }
      layOut();
    }

    private void layOut() {
      sheet.width(0, HEAD_WIDTH);
      for (int column = 1; column <= table.columns().size(); column++) {
        sheet.width(column, CELL_WIDTH);
      }
      if (Direction.isRightToLeft(table.lang())) {
        sheet.rightToLeft();
      }
      sheet.pageOrientation("landscape");
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
    }

    private void heading(String text, int size) {
      for (Part part : parts(text)) {
        sheet.value(row, 0, SheetText.escaped(part.text()));
        StyleSetter style = sheet.style(row, 0).fontColor(INK);
        if (size > 0) {
          style.bold().fontSize(size);
        }
        style.set();
        row++;
      }
    }

    private List<Part> parts(String text) {
      return SheetText.parts(text, messages.get("sheet.goesOn"));
    }

    /** One row, and further ones beneath where a text or a note is too long. */
    private void row(List<Entry> entries) {
      List<List<Part>> texts = entries.stream().map(it -> parts(it.text())).toList();
      List<List<Part>> notes = entries.stream().map(it -> parts(it.note())).toList();
      int rows =
          IntStream.range(0, entries.size())
              .map(i -> Math.max(texts.get(i).size(), notes.get(i).size()))
              .max()
              .orElse(1);
      for (int part = 0; part < rows; part++) {
        for (int column = 0; column < entries.size(); column++) {
          Entry entry = entries.get(column);
          String note = part < notes.get(column).size() ? notes.get(column).get(part).text() : "";
          String text = part < texts.get(column).size() ? texts.get(column).get(part).text() : "";
          if (text.isEmpty() && (column == 0 || !note.isEmpty()) && part > 0) {
            text = messages.get("sheet.continued");
          }
          Double number = entry.number();
          if (number != null && part == 0) {
            sheet.value(row, column, number);
          } else if (!text.isEmpty()) {
            sheet.value(row, column, SheetText.escaped(text));
          }
          if (!note.isEmpty()) {
            sheet.comment(row, column, SheetText.escaped(note));
          }
          style(column, entry);
        }
        row++;
      }
    }

    private void style(int column, Entry entry) {
      StyleSetter style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
      if (entry.head()) {
        style
            .bold()
            .fontColor(INK)
            .fillColor(HEAD_GROUND)
            .borderStyle(BorderStyle.THIN)
            .borderColor(LINE)
            .set();
        return;
      }
      switch (entry.presence()) {
        case PRESENT -> style.fontColor(INK).borderStyle(BorderStyle.THIN).borderColor(LINE).set();
        case STATED_ABSENT ->
            style.fontColor(INK).borderStyle(BorderStyle.MEDIUM_DASHED).borderColor(INK).set();
        case NOT_STATED ->
            style
                .fontColor(SOFT)
                .italic()
                .fillColor(XlsxFinish.HATCHED)
                .borderStyle(BorderStyle.HAIR)
                .borderColor(LINE)
                .set();
      }
    }
  }

  /**
   * What goes into one cell.
   *
   * @param note with the text of a counting cell that says more than its number
   */
  private record Entry(
      boolean head, String text, Presence presence, String note, @Nullable Double number) {
    static Entry head(String text) {
      return new Entry(true, text, Presence.PRESENT, "", null);
    }

    static Entry of(TableCell cell) {
      String text = cell.spoken();
      if (cell.number() == null) {
        return new Entry(false, text, cell.presence(), cell.note(), null);
      }
      String more = text.equals(cell.plainNumber()) ? "" : text;
      String note =
          more.isEmpty() || cell.note().isEmpty() ? more + cell.note() : more + "\n" + cell.note();
      return new Entry(false, "", cell.presence(), note, cell.number());
    }

    @Override
    public String toString() {
      return "Entry[" + presence + "]";
    }
  }
}
