package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfCardPrinterTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final String MIXED = "Zoë fi office שלום Привет ∅ العربية ሰላም 😀 <&> \"x\"";
  @TempDir Path folder;

  private byte[] print(CardDeck deck) throws ExpectedProblem, IOException {
    Path file = folder.resolve("cards.pdf");
    new PdfCardPrinter(TYPEFACES).print(deck, PageRange.ALL, file, Progress.NONE);
    return Files.readAllBytes(file);
  }

  static Stream<Arguments> decks() {
    return Stream.of(
        Arguments.of(
            "three learners",
            SampleCards.deck(SampleCards.ijakoo(), SampleCards.muhazzin(), SampleCards.destiny())),
        Arguments.of("on Letter", SampleCards.deck("en", Paper.LETTER, SampleCards.destiny())),
        Arguments.of("nothing but a name", SampleCards.deck(HardCards.minimal())),
        Arguments.of("several pages", SampleCards.deck(HardCards.overflowing(14))),
        Arguments.of("Ethiopic", SampleCards.deck("am", Paper.A4, HardCards.ethiopic())),
        Arguments.of("Arabic", SampleCards.deck("ar", Paper.LETTER, HardCards.arabic())),
        Arguments.of("scripts mixed", SampleCards.deck(HardCards.everywhere(MIXED))),
        Arguments.of(
            "marks and rubbish",
            SampleCards.deck(
                HardCards.everywhere(
                    "e\u0301x\u0323\u0300 \uE000 a\uD800b\u0000\u0007 \uFFFE \r\n"
                        + "\t العَرَبِيَّة \u202Eabc"))),
        Arguments.of(
            "words without end",
            SampleCards.deck(HardCards.everywhere("Wort ".repeat(60) + "W".repeat(200)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decks")
  void everyCardKeepsBothStandards(String name, CardDeck deck) throws Exception {
    PdfChecks.assertSound(print(deck));
  }

  @Test
  void eachTextIsReadBackInReadingOrder() throws Exception {
    String text = PdfChecks.flatText(print(SampleCards.deck(SampleCards.destiny())));

    int at = 0;
    for (String part : texts(SampleCards.destiny())) {
      int found = text.indexOf(part, at);
      assertThat(found).as("«%s» after position %s of: %s", part, at, text).isNotNegative();
      at = found + part.length();
    }
  }

  private static List<String> texts(CaseCard card) {
    List<String> texts = new ArrayList<>(List.of(card.pseudonym(), card.headline()));
    texts.addAll(card.chips());
    texts.add(card.summary());
    for (CaseCard.Lane lane : card.lanes()) {
      texts.add(lane.title());
      for (LaneItem item : lane.items()) {
        texts.addAll(List.of(item.lead(), item.rest(), item.note()));
      }
    }
    texts.add(card.titles().history());
    card.history().parts().forEach(part -> texts.add(part.label()));
    texts.addAll(List.of(card.voice().text(), card.voice().attribution()));
    texts.add(card.titles().outcomes());
    for (CaseCard.Outcome outcome : card.outcomes()) {
      texts.addAll(List.of(outcome.dimension(), outcome.word(), outcome.note()));
    }
    texts.addAll(List.of(card.titles().question(), card.question()));
    texts.addAll(List.of(card.footerLeft(), card.footerRight()));
    return texts;
  }

  @Test
  void nothingOfALongCardIsLost() throws Exception {
    CaseCard card = HardCards.overflowing(20);
    byte[] pdf = print(SampleCards.deck(card));
    String text = PdfChecks.flatText(pdf);

    for (CaseCard.Lane lane : card.lanes()) {
      for (LaneItem item : lane.items()) {
        assertThat(text).contains(item.lead() + " and words").contains(item.note());
      }
    }
    card.history().events().forEach(event -> assertThat(text).contains(event.text()));
    card.history().parts().forEach(part -> assertThat(text).contains(part.label()));
    assertThat(text).contains(card.pseudonym() + " · continued").contains(card.question());
  }

  @Test
  void namesInOtherScriptsAreReadBackLetterByLetter() throws Exception {
    assertThat(PdfChecks.text(print(SampleCards.deck("am", Paper.A4, HardCards.ethiopic()))))
        .contains("ሳራ")
        .contains("ከኤርትራ የመጣች።");
    assertThat(PdfChecks.text(print(SampleCards.deck("ar", Paper.A4, HardCards.arabic()))))
        .contains("محسن")
        .contains("لا يتكلم والداه الإنجليزية (بعد)");
    assertThat(PdfChecks.flatText(print(SampleCards.deck(HardCards.everywhere(MIXED)))))
        .contains("Zoë fi office")
        .contains("שלום")
        .contains("العربية")
        .contains("ሰላም 😀 <&> \"x\"");
  }

  @Test
  void whatNoFontHasIsShownAsAReplacementAndNeverAsAHash() throws Exception {
    String text = PdfChecks.text(print(SampleCards.deck(HardCards.everywhere("a\uD800b \uE123"))));

    assertThat(text).contains("a\uFFFDb \uFFFD").doesNotContain("#");
  }

  @Test
  void figuresHaveWordsAndHeadingsGoDownStepByStep() throws Exception {
    byte[] pdf = print(SampleCards.deck(SampleCards.destiny()));

    assertThat(PdfChecks.alternatives(pdf))
        .containsExactly("Violet diamond", SampleCards.destiny().history().alt());
    assertThat(PdfChecks.structure(pdf).stream().filter(type -> type.startsWith("H")).toList())
        .containsExactly("H1", "H2", "H2", "H2", "H2", "H2", "H2");
  }

  @Test
  void theDocumentSaysItsTitleLanguageAndCards() throws Exception {
    byte[] pdf =
        print(SampleCards.deck("en", Paper.A4, SampleCards.ijakoo(), SampleCards.destiny()));

    String said =
        PdfChecks.read(
            pdf,
            document ->
                document.getDocumentInformation().getTitle()
                    + " "
                    + document.getDocumentCatalog().getLanguage()
                    + " "
                    + document.getNumberOfPages()
                    + " "
                    + document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()
                    + " "
                    + document.getDocumentCatalog().getDocumentOutline().getLastChild().getTitle());
    assertThat(said).isEqualTo("Case cards en 2 Ijakoo Destiny");
  }

  @Test
  void aDocumentInArabicIsTurnedOverFromRightToLeft() throws Exception {
    assertThat(direction(SampleCards.deck("ar", Paper.A4, HardCards.arabic()))).isEqualTo("R2L");
    assertThat(direction(SampleCards.deck(SampleCards.destiny()))).isEqualTo("L2R");
  }

  private String direction(CardDeck deck) throws Exception {
    return PdfChecks.read(
        print(deck),
        document -> document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
  }

  @Test
  void theSameDeckGivesTheSameBytes() throws Exception {
    byte[] once = print(SampleCards.deck(SampleCards.destiny(), HardCards.arabic()));
    Path file = folder.resolve("again.pdf");
    new PdfCardPrinter(new Typefaces())
        .print(
            SampleCards.deck(SampleCards.destiny(), HardCards.arabic()),
            PageRange.ALL,
            file,
            Progress.NONE);

    assertThat(Files.readAllBytes(file)).isEqualTo(once);
  }

  @Test
  void theChecksSeeWhatIsMissing() throws Exception {
    byte[] pdf = print(SampleCards.deck(SampleCards.destiny()));

    byte[] mute = spoilt(pdf, COSName.ALT);
    assertThat(PdfChecks.breaches(mute, PDFAFlavour.PDFUA_1)).isNotEmpty();
    assertThat(PdfChecks.alternatives(mute)).contains("null");
    assertThat(PdfChecks.breaches(spoilt(pdf, COSName.STRUCT_TREE_ROOT), PDFAFlavour.PDFA_2_A))
        .isNotEmpty();
    assertThat(PdfChecks.looseFonts(spoilt(pdf, COSName.FONT_FILE2))).isNotEmpty();
    assertThat(PdfChecks.misplacedText(narrowed(pdf))).isNotEmpty();
  }

  private static byte[] narrowed(byte[] pdf) {
    return PdfChecks.read(
        pdf,
        document -> {
          document.getPage(0).setMediaBox(new PDRectangle(400, 800));
          document.getPage(0).setCropBox(new PDRectangle(400, 800));
          var out = new ByteArrayOutputStream();
          document.save(out);
          return out.toByteArray();
        });
  }

  private static byte[] spoilt(byte[] pdf, COSName without) {
    return PdfChecks.read(
        pdf,
        document -> {
          PdfChecks.elements(document).forEach(element -> element.removeItem(without));
          document.getDocumentCatalog().getCOSObject().removeItem(without);
          for (var name : document.getPage(0).getResources().getFontNames()) {
            var font = document.getPage(0).getResources().getFont(name);
            font.getFontDescriptor().getCOSObject().removeItem(without);
          }
          var out = new ByteArrayOutputStream();
          document.save(out);
          return out.toByteArray();
        });
  }

  @Test
  void whatCannotBeWrittenIsSaidAndNothingIsLeft() throws Exception {
    Path target = Files.createDirectory(folder.resolve("folder.pdf"));

    assertThatThrownBy(() -> printTo(target))
        .isInstanceOfSatisfying(
            ExpectedProblem.class, p -> assertThat(p.code()).isEqualTo("report.isFolder"));
    assertThatThrownBy(() -> printTo(folder.resolve("nowhere").resolve("x.pdf")))
        .isInstanceOfSatisfying(
            ExpectedProblem.class, p -> assertThat(p.code()).isEqualTo("report.noFolder"));
  }

  private void printTo(Path target) throws ExpectedProblem {
    new PdfCardPrinter(TYPEFACES)
        .print(SampleCards.deck(HardCards.minimal()), PageRange.ALL, target, Progress.NONE);
  }

  @Test
  void aFileThatFailsHalfWayLeavesTheOldOne() throws Exception {
    Path target = Files.writeString(folder.resolve("old.pdf"), "old");

    assertThatThrownBy(() ->
            new SafeFile()
                .write(
                    target,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOfSatisfying(
            ExpectedProblem.class, p -> assertThat(p.code()).isEqualTo("report.diskFull"));
    assertThat(target).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void aFileThatFailsWhileAPageIsDrawnIsSaidAsWell() {
    Path target = folder.resolve("full.pdf");

    assertThatThrownBy(() ->
            new SafeFile()
                .write(
                    target,
                    _ -> {
                      throw new UncheckedIOException(new IOException("No space left on device"));
                    }))
        .isInstanceOfSatisfying(
            ExpectedProblem.class, p -> assertThat(p.code()).isEqualTo("report.diskFull"));
    assertThat(target).doesNotExist();
  }

  @Test
  void workCancelledBetweenCardsLeavesTheOldFile() throws Exception {
    Path target = Files.writeString(folder.resolve("old.pdf"), "old");
    List<String> told = new ArrayList<>();
    Progress stop =
        new Progress() {
          @Override
          public void report(double done, String what) {
            told.add(what);
          }

          @Override
          public boolean cancelled() {
            return told.size() == 2;
          }
        };

    boolean written =
        new PdfCardPrinter(TYPEFACES)
            .print(
                SampleCards.deck(
                    SampleCards.ijakoo(), SampleCards.muhazzin(), SampleCards.destiny()),
                PageRange.ALL,
                target,
                stop);

    assertThat(written).isFalse();
    assertThat(told).containsExactly("Ijakoo", "Muhazzin");
    assertThat(target).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void cancelledWorkWritesNothing() throws Exception {
    Path target = folder.resolve("cancelled.pdf");
    Progress stop =
        new Progress() {
          @Override
          public void report(double done, String what) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    boolean written =
        new PdfCardPrinter(TYPEFACES)
            .print(SampleCards.deck(HardCards.minimal()), PageRange.ALL, target, stop);

    assertThat(written).isFalse();
    assertThat(target).doesNotExist();
  }
}
