package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.casebridge.app.card.ComparisonSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfComparisonPrinterTest {
  @TempDir Path folder;

  private byte[] print(ComparisonSheet sheet) throws Exception {
    Path file = folder.resolve("comparison.pdf");
    new PdfComparisonPrinter(new Typefaces()).print(sheet, file);
    return Files.readAllBytes(file);
  }

  @Test
  void aComparisonKeepsBothStandards() throws Exception {
    PdfChecks.assertSound(print(SampleCards.comparison(1)));
  }

  @Test
  void theDocumentSaysItsTitleAndLanguageAndIsFoundByABookmark() throws Exception {
    ComparisonSheet it = SampleCards.comparison(1);
    byte[] pdf =
        print(
            new ComparisonSheet(
                it.title(),
                it.subtitle(),
                "de-AT",
                it.made(),
                it.paper(),
                it.corner(),
                it.columns(),
                it.groups(),
                it.footerLeft(),
                it.footerRight()));

    assertThat(PdfChecks.<String>read(pdf, document -> document.getDocumentCatalog().getLanguage()))
        .isEqualTo("de-AT");
    assertThat(
            PdfChecks.<List<String>>read(
                pdf,
                document ->
                    List.of(
                        document.getDocumentInformation().getTitle(),
                        document
                            .getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())))
        .containsOnly("Three ways to a next step");
  }

  @Test
  void manyCasesGoOnInFurtherTables() throws Exception {
    byte[] pdf = print(SampleCards.comparison(4));

    PdfChecks.assertSound(pdf);
    assertThat(Collections.frequency(PdfChecks.structure(pdf), "Table")).isEqualTo(3);
  }

  @Test
  void headsSayWhatTheyHead() throws Exception {
    List<String> scopes =
        PdfChecks.read(
            print(SampleCards.comparison(1)),
            document ->
                PdfChecks.elements(document).stream()
                    .filter(e -> "TH".equals(e.getNameAsString(COSName.S)))
                    .map(PdfComparisonPrinterTest::scope)
                    .toList());

    assertThat(Collections.frequency(scopes, "Column")).isEqualTo(4 + 4);
    assertThat(Collections.frequency(scopes, "Row")).isEqualTo(4);
  }

  private static String scope(COSDictionary head) {
    COSArray attributes = (COSArray) head.getDictionaryObject(COSName.A);
    return ((COSDictionary) attributes.getObject(0)).getNameAsString("Scope");
  }

  @Test
  void eachCellIsReadBackUnderItsFactorAndTheHeadsAreRepeated() throws Exception {
    String text = PdfChecks.flatText(print(SampleCards.comparison(1)));

    assertThat(text)
        .containsSubsequence(
            "Three ways to a next step",
            "Assets",
            "What the learner brought",
            "Found a community programme by herself",
            "MBA and finance: credential and experience",
            "Prior career: not stated",
            "Opportunities",
            "Mediators and support",
            "Proactive guidance: none given",
            "Bob, general manager: barrier.",
            "Pay: denied");
    assertThat(text.split("Found the way elsewhere", -1)).hasSize(3);
  }
}
