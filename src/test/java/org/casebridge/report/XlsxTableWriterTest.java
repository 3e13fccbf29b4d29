package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.RandomTables;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back with another library. */
class XlsxTableWriterTest {
  private static final Instant MADE = Instant.parse("2026-03-04T05:06:07Z");
  private static final String GOES_ON = "\n(Too long for one cell; it goes on in the row below.)";
  private static final long TABLES = Boolean.getBoolean("casebridge.campaign") ? 2000 : 60;
  @TempDir Path folder;

  private Path write(ViewTable table) throws Exception {
    Path file = folder.resolve("table.xlsx");
    new XlsxTableWriter().write(table, MADE, file, Progress.NONE);
    return file;
  }

  /** Something read from a sheet. */
  interface Reading<T> {
    T of(XSSFSheet sheet);
  }

  private <T> T read(ViewTable table, Reading<T> reading) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(write(table)))) {
      return reading.of(book.getSheetAt(0));
    }
  }

  private static ViewTable table(String title, TableCell... cells) {
    List<ViewTable.ColumnHead> heads = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      heads.add(new ViewTable.ColumnHead("Case " + i, "found the way"));
    }
    return new ViewTable(
        title,
        "Grid",
        "en",
        "Part",
        heads,
        List.of(
            new ViewTable.Group(
                "Assets",
                Optional.of(Factor.ASSET),
                List.of(new ViewTable.Row("Skills", "seen or not", List.of(cells))))));
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    return cell == null ? "" : cell.getStringCellValue();
  }

  @Test
  void theSheetHasTitleHeadsGroupsAndRowsAndItsHeadsStayInSight() throws Exception {
    List<Object> found =
        read(
            table("Three ways", TableCell.of("a"), TableCell.of("b")),
            sheet ->
                List.of(
                    text(sheet, 0, 0),
                    text(sheet, 1, 0),
                    text(sheet, 2, 0) + "|" + text(sheet, 2, 1) + "|" + text(sheet, 2, 2),
                    text(sheet, 3, 0),
                    text(sheet, 4, 0) + "|" + text(sheet, 4, 1) + "|" + text(sheet, 4, 2),
                    (int) sheet.getPaneInformation().getHorizontalSplitPosition(),
                    (int) sheet.getPaneInformation().getVerticalSplitPosition(),
                    sheet.getRow(4).getCell(1).getCellStyle().getWrapText(),
                    sheet.getWorkbook().getFontAt(style(sheet, 3, 0).getFontIndex()).getBold(),
                    sheet.getSheetName(),
                    sheet.getPrintSetup().getLandscape()));
    assertThat(found)
        .containsExactly(
            "Three ways",
            "Grid",
            "Part|Case 0\nfound the way|Case 1\nfound the way",
            "Assets",
            "Skills\nseen or not|a|b",
            3,
            1,
            true,
            true,
            "Three ways",
            true);
  }

  private static CellStyle style(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellStyle();
  }

  @Test
  void presenceShowsInWordsInTheFrameAndInTheGround() throws Exception {
    ViewTable table =
        table(
            "t",
            TableCell.of("a"),
            new TableCell("", Presence.STATED_ABSENT, "", null),
            TableCell.notStated());
    List<List<Object>> looks =
        read(
            table,
            sheet -> {
              List<List<Object>> all = new ArrayList<>();
              for (int column = 1; column <= 3; column++) {
                CellStyle style = style(sheet, 4, column);
                all.add(
                    List.of(text(sheet, 4, column), style.getBorderTop(), style.getFillPattern()));
              }
              return all;
            });
    assertThat(looks)
        .containsExactly(
            List.of("a", BorderStyle.THIN, FillPatternType.NO_FILL),
            List.of("∅ stated absent", BorderStyle.MEDIUM_DASHED, FillPatternType.NO_FILL),
            List.of("not stated", BorderStyle.HAIR, FillPatternType.THIN_FORWARD_DIAG));
  }

  @Test
  void theWordsBehindACellAreItsNote() throws Exception {
    TableCell noted =
        new TableCell("a", Presence.PRESENT, "“one” – learner\n“two” – document", null);
    List<String> notes =
        read(
            table("t", noted, TableCell.of("b")),
            sheet ->
                sheet.getCellComments().values().stream()
                    .map(it -> it.getAddress() + " " + it.getAuthor() + it.getString().getString())
                    .toList());
    assertThat(notes).containsExactly("B5 “one” – learner\n“two” – document");
  }

  @Test
  void aCountIsANumberAndTextNeverAFormula() throws Exception {
    ViewTable table =
        table(
            "t",
            TableCell.counting(-3),
            new TableCell("3 of 5", Presence.PRESENT, "", 3.0),
            TableCell.of("=1+1"),
            TableCell.of("5"));
    List<String> found =
        read(
            table,
            sheet -> {
              List<String> all = new ArrayList<>();
              for (int column = 1; column <= 4; column++) {
                Cell cell = sheet.getRow(4).getCell(column);
                all.add(
                    cell.getCellType()
                        + " "
                        + (cell.getCellType() == CellType.NUMERIC
                            ? String.valueOf(cell.getNumericCellValue())
                            : cell.getStringCellValue())
                        + (cell.getCellComment() == null
                            ? ""
                            : " " + cell.getCellComment().getString().getString()));
              }
              return all;
            });
    assertThat(found)
        .containsExactly("NUMERIC -3.0", "NUMERIC 3.0 3 of 5", "STRING =1+1", "STRING 5");
  }

  @Test
  void noWordOfALongTextOrNoteIsLost() throws Exception {
    String text = "Her own words. ".repeat(5000);
    String lines = "line\n".repeat(600);
    ViewTable table =
        table("t", TableCell.of(text), new TableCell("b", Presence.PRESENT, lines, null));

    List<List<String>> found =
        read(
            table,
            sheet -> {
              List<String> texts = new ArrayList<>();
              List<String> notes = new ArrayList<>();
              for (int row = 4; row <= sheet.getLastRowNum(); row++) {
                texts.add(text(sheet, row, 1));
                notes.add(sheet.getRow(row).getCell(2).getCellComment().getString().getString());
                assertThat(text(sheet, row, 0))
                    .isEqualTo(row == 4 ? "Skills\nseen or not" : "(continued)");
              }
              return List.of(texts, notes);
            });
    assertThat(found.get(0)).hasSize(3).allMatch(it -> it.length() <= 32_767);
    assertThat(found.get(0).subList(0, 2)).allMatch(it -> it.endsWith(GOES_ON));
    assertThat(String.join("", found.get(0)).replace(GOES_ON, "")).isEqualTo(text);
    assertThat(String.join("", found.get(1)).replace(GOES_ON, "")).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What: [this] / that? \\ *now*                 | What this that now",
        "Destiny's way                                 | Destiny’s way",
        "History                                       | Comparison",
        "A name that is far longer than a sheet may be | A name that is far longer than",
        "[]                                            | Comparison",
        "👩🏽‍🎓👩🏽‍🎓👩🏽‍🎓👩🏽‍🎓👩🏽‍🎓                               | 👩🏽‍🎓👩🏽‍🎓👩🏽‍🎓👩🏽‍🎓👩",
      })
  void aSheetGetsANameItMayHave(String title, String name) {
    assertThat(SheetText.sheetName(title, "Comparison")).isEqualTo(name);
  }

  @Test
  void anyTableIsReadBackCellByCell() throws Exception {
    for (long seed = 0; seed < TABLES; seed++) {
      ViewTable table = RandomTables.of(seed);
      List<List<String>> found = read(table, XlsxTableWriterTest::cells);
      assertThat(found).as("table %d", seed).isEqualTo(cells(table));
    }
  }

  /** Each row's cells as "text¦note", what goes on in further rows put together. */
  private static List<List<String>> cells(XSSFSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    int first = sheet.getPaneInformation().getHorizontalSplitPosition();
    int heads = sheet.getRepeatingRows().getFirstRow();
    for (int row = heads; row <= sheet.getLastRowNum(); row++) {
      boolean goesOn = row > heads && text(sheet, row, 0).equals("(continued)");
      goesOn |= row > heads && row > first && text(sheet, row - 1, 0).endsWith(GOES_ON);
      goesOn |= row > heads && row < first;
      List<String> cells = goesOn ? rows.removeLast() : new ArrayList<>();
      for (int column = 0; column < sheet.getRow(heads).getLastCellNum(); column++) {
        Cell cell = sheet.getRow(row).getCell(column);
        String text =
            cell.getCellType() == CellType.NUMERIC
                ? "#" + cell.getNumericCellValue()
                : cell.getStringCellValue();
        String note =
            cell.getCellComment() == null ? "" : cell.getCellComment().getString().getString();
        if (goesOn) {
          String[] before = cells.get(column).split("¦", -1);
          String more = text.equals("(continued)") ? "" : text;
          cells.set(column, (before[0] + more + "¦" + before[1] + note).replace(GOES_ON, ""));
        } else {
          cells.add((text + "¦" + note));
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<List<String>> cells(ViewTable table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(table.corner() + "¦"));
    table.columns().forEach(it -> heads.add(it.whole() + "¦"));
    rows.add(heads);
    for (ViewTable.Group group : table.groups()) {
      if (!group.title().isBlank()) {
        List<String> row = new ArrayList<>(List.of(group.title() + "¦"));
        table.columns().forEach(_ -> row.add("¦"));
        rows.add(row);
      }
      for (ViewTable.Row each : group.rows()) {
        List<String> row = new ArrayList<>(List.of(each.head() + "¦"));
        each.cells()
            .forEach(it ->
                row.add((it.number() == null ? it.spoken() : "#" + it.number()) + "¦" + it.note()));
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void theSameTableGivesTheSameBytesAndNamesNobody() throws Exception {
    ViewTable table = RandomTables.of(7);
    byte[] once = Files.readAllBytes(write(table));
    byte[] again = Files.readAllBytes(write(table));

    assertThat(HexFormat.of().formatHex(once)).isEqualTo(HexFormat.of().formatHex(again));
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(write(table)))) {
      var properties = book.getProperties().getCoreProperties();
      assertThat(properties.getCreator()).isEqualTo("Casebridge");
      assertThat(properties.getCreated().toInstant()).isEqualTo(MADE);
    }
  }

  @Test
  void aTableInArabicRunsFromRightToLeft() throws Exception {
    ViewTable it = table("t", TableCell.of("مرحبا"));
    ViewTable arabic =
        new ViewTable(it.title(), it.subtitle(), "ar", it.corner(), it.columns(), it.groups());
    assertThat(read(arabic, XSSFSheet::isRightToLeft)).isTrue();
    assertThat(read(it, XSSFSheet::isRightToLeft)).isFalse();
  }
}
