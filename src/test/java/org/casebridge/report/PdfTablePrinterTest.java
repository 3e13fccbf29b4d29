package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTablePrinterTest {
  private static final Instant MADE = Instant.parse("2026-03-04T05:06:07Z");
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final List<Presence> PRESENCES = List.of(Presence.values());
  @TempDir Path folder;

  private byte[] print(ViewTable table, Paper paper, Drawing... pictures) throws Exception {
    Path file = folder.resolve("table.pdf");
    new PdfTablePrinter(TYPEFACES)
        .print(table, List.of(pictures), paper, MADE, file, Progress.NONE);
    return Files.readAllBytes(file);
  }

  private static ViewTable table(int rows, int columns) {
    List<ViewTable.ColumnHead> heads = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      heads.add(new ViewTable.ColumnHead("Head" + c, "hint" + c));
    }
    List<ViewTable.Row> all = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<TableCell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        cells.add(
            new TableCell(
                "cell" + r + "x" + c,
                PRESENCES.get((r + c) % 3),
                c % 4 == 0 ? "note" + r + "x" + c : "",
                null));
      }
      all.add(new ViewTable.Row("row" + r, r % 2 == 0 ? "what" + r : "", cells));
    }
    List<ViewTable.Group> groups =
        List.of(
            new ViewTable.Group("Assets", Optional.of(Factor.ASSET), all.subList(0, rows / 2)),
            new ViewTable.Group("", Optional.empty(), all.subList(rows / 2, rows)));
    return new ViewTable("Contrasts", "What differs", "en", "Part", heads, groups);
  }

  @Test
  void aTableOfAnyPresenceKeepsBothStandardsOnBothPapers() throws Exception {
    for (Paper paper : List.of(Paper.A4, Paper.LETTER)) {
      byte[] pdf = print(table(4, 3), paper, Drawings.sample());
      PdfChecks.assertSound(pdf);
      float[] size =
          PdfChecks.read(
              pdf,
              document -> {
                var box = document.getPage(0).getMediaBox();
                return new float[] {box.getWidth(), box.getHeight()};
              });
      assertThat(size).containsExactly(paper.height(), paper.width());
    }
  }

  @Test
  void sixtyRowsAndTwelveColumnsAreAllReadBack() throws Exception {
    byte[] pdf = print(table(60, 12), Paper.A4);
    String text = PdfChecks.flatText(pdf) + " ";

    PdfChecks.assertSound(pdf);
    for (int r = 0; r < 60; r++) {
      assertThat(text).contains("row" + r + " ");
      for (int c = 0; c < 12; c++) {
        assertThat(text).contains("cell" + r + "x" + c + " ");
      }
      assertThat(text).contains("note" + r + "x0 ", "note" + r + "x8 ");
    }
    // Five columns at most stand beside each other.
    assertThat(Collections.frequency(PdfChecks.structure(pdf), "Table")).isEqualTo(3);
  }

  @Test
  void headsAreRepeatedOnEachPageAndTheStructureHasThemOnce() throws Exception {
    byte[] pdf = print(table(60, 4), Paper.A4);
    int pages = PdfChecks.read(pdf, document -> document.getNumberOfPages());
    String text = PdfChecks.flatText(pdf);

    assertThat(pages).isGreaterThan(2);
    assertThat(text.split("Head3 ", -1)).hasSize(pages + 1);
    // Corner and columns, the one group with a name, and the rows.
    assertThat(Collections.frequency(PdfChecks.structure(pdf), "TH")).isEqualTo(5 + 1 + 60);
    assertThat(Collections.frequency(PdfChecks.structure(pdf), "TD")).isEqualTo(60 * 4);
  }

  @Test
  void aCellLongerThanAPageGoesOnOnTheNext() throws Exception {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      words.append("w").append(i).append(' ');
    }
    byte[] pdf =
        print(
            oneCell(new TableCell(words.toString().strip(), Presence.PRESENT, "", null)), Paper.A4);
    String text = PdfChecks.flatText(pdf);

    PdfChecks.assertSound(pdf);
    assertThat(text).contains("w0 ", "w1500 ", "w2999");
    assertThat(PdfChecks.<Integer>read(pdf, document -> document.getNumberOfPages()))
        .isGreaterThan(3);
  }

  private static ViewTable oneCell(TableCell cell) {
    return new ViewTable(
        "Contrasts",
        "",
        "en",
        "Part",
        List.of(new ViewTable.ColumnHead("Destiny", ""), new ViewTable.ColumnHead("", "")),
        List.of(
            new ViewTable.Group(
                "",
                Optional.empty(),
                List.of(new ViewTable.Row("Row", "", List.of(cell, TableCell.of("")))))));
  }

  @Test
  void textInAnyScriptIsReadBack() throws Exception {
    byte[] pdf = print(oneCell(TableCell.of("ሰላም ለዓለም\nمرحبا\n😀 =1+1")), Paper.A4);

    PdfChecks.assertSound(pdf);
    assertThat(PdfChecks.flatText(pdf)).contains("ሰላም ለዓለም", "مرحبا", "😀 =1+1");
  }

  @Test
  void presenceIsSaidInWords() throws Exception {
    byte[] pdf =
        print(oneCell(new TableCell("degree", Presence.STATED_ABSENT, "", null)), Paper.A4);
    assertThat(PdfChecks.flatText(pdf)).contains("stated absent: degree");
    assertThat(PdfChecks.flatText(print(oneCell(TableCell.notStated()), Paper.A4)))
        .contains("not stated");
  }

  @Test
  void picturesAreFiguresWithTheirWordsBeforeTheTable() throws Exception {
    byte[] pdf = print(table(2, 2), Paper.A4, Drawings.sample(), Drawings.sample());

    assertThat(PdfChecks.alternatives(pdf)).containsExactly(Drawings.SAID, Drawings.SAID);
    assertThat(PdfChecks.structure(pdf)).containsSubsequence("H1", "Figure", "Figure", "Table");
    assertThat(PdfChecks.flatText(pdf)).contains("Tapped");
  }

  @Test
  void aPictureIsMadeToFitButNeverEnlarged() {
    PdfTablePrinter printer = new PdfTablePrinter(TYPEFACES);
    // 842 × 595 points less 42 at both sides, and less the room of heading and foot.
    assertThat(printer.scale(100, 100, Paper.A4)).isEqualTo(1);
    assertThat(printer.scale(1515.78, 100, Paper.A4)).isEqualTo(0.5, within(0.001));
    assertThat(printer.scale(100, 930.56, Paper.A4)).isEqualTo(0.5, within(0.001));
  }

  @Test
  void aPictureThatFillsAPageStaysWhole() throws Exception {
    Drawing tall = new Drawing(700, 465, "", "tall", Drawings.sample().marks());
    byte[] pdf = print(table(2, 2), Paper.A4, tall);

    PdfChecks.assertSound(pdf);
    assertThat(PdfChecks.<Integer>read(pdf, document -> document.getNumberOfPages())).isEqualTo(3);
  }

  @Test
  void wordsThatWouldComeOutBelowEightPointsAreRefusedAndNothingIsWritten() throws Exception {
    // 13 pixels at half the size are 6.5 points.
    Drawing wide = new Drawing(1515.78, 100, "", "d", List.of(Drawings.words("small", 0, 20)));

    assertThatThrownBy(() -> print(table(2, 2), Paper.A4, wide))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).isEmptyDirectory();
    Drawing narrow = new Drawing(1200, 100, "", "d", List.of(Drawings.words("large", 0, 20)));
    PdfChecks.assertSound(print(table(2, 2), Paper.A4, narrow));
  }

  @Test
  void theSameContentGivesTheSameBytes() throws Exception {
    assertThat(print(table(3, 2), Paper.A4, Drawings.sample()))
        .isEqualTo(print(table(3, 2), Paper.A4, Drawings.sample()));
  }
}
