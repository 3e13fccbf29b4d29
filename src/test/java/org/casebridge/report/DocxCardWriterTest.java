package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casebridge.report.DocxReading.all;
import static org.casebridge.report.DocxReading.attribute;
import static org.casebridge.report.DocxReading.value;
import static org.casebridge.report.DocxReading.words;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.report.DocxReading.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Documents are read back by Java itself, and by the library that wrote them only besides. */
class DocxCardWriterTest {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @TempDir private Path folder;

  private byte[] written(CardDeck deck) throws Exception {
    Path target = folder.resolve("cards.docx");
    assertThat(new DocxCardWriter().write(deck, target, Progress.NONE)).isTrue();
    return Files.readAllBytes(target);
  }

  private DocxReading read(CardDeck deck) throws Exception {
    return new DocxReading(written(deck));
  }

  /** As the library reads it. */
  private XWPFDocument opened(CardDeck deck) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(written(deck)));
  }

  private static CardDeck sample() {
    return SampleCards.deck(SampleCards.ijakoo(), SampleCards.muhazzin(), SampleCards.destiny());
  }

  /** All paragraphs in reading order, those in tables cell by cell. */
  private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
    List<XWPFParagraph> all = new ArrayList<>();
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        all.add(paragraph);
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            all.addAll(cell.getParagraphs());
          }
        }
      }
    }
    return all;
  }

  private static String text(XWPFDocument document) {
    StringBuilder text = new StringBuilder();
    paragraphs(document).forEach(it -> text.append(it.getText()).append('\n'));
    return text.toString();
  }

  @Test
  void headingsAreStylesInOrder() throws Exception {
    DocxReading document = read(sample());
    assertThat(document.styled("Title", "Heading1", "Heading2"))
        .startsWith(
            "Title Case cards",
            "Heading1 Ijakoo",
            "Heading2 Assets",
            "Heading2 Opportunities",
            "Heading2 Mediators and support",
            "Heading2 Advancement history",
            "Heading2 To what end?",
            "Heading2 To discuss",
            "Heading1 Muhazzin")
        .hasSize(22);
    for (Line line : document.lines()) {
      assertThat(document.style(line.style())).as(line.style()).isNotNull();
    }
  }

  @Test
  void theWordsStandInTheOrderInWhichTheyAreRead() throws Exception {
    for (CaseCard card : List.of(SampleCards.destiny(), HardCards.overflowing(20))) {
      CardWords.assertInOrder(read(SampleCards.deck(card)).text(), CardWords.withTable(card));
      try (XWPFDocument document = opened(SampleCards.deck(card))) {
        CardWords.assertInOrder(text(document), CardWords.withTable(card));
      }
      CardDesign large = CardDesign.page(Paper.A4).with(Layout.LARGE_PRINT);
      DocxReading document = read(SampleCards.deck("en", large, card));
      CardWords.assertInOrder(document.text(), CardWords.of(card));
      assertThat(all(document.xml("word/document.xml"), "tbl")).isEmpty();
    }
  }

  @Test
  void lanesAreATableWhoseHeadComesAgainOnEachPage() throws Exception {
    DocxReading document = read(SampleCards.deck(SampleCards.destiny()));
    List<Element> rows = all(document.xml("word/document.xml"), "tr");
    assertThat(rows).extracting(row -> all(row, "tblHeader").size()).containsExactly(1, 0);
    assertThat(rows)
        .extracting(row -> all(row, "tc").stream().map(DocxReading::words).toList())
        .containsExactly(
            List.of("Assets", "Opportunities", "Mediators and support"),
            List.of(
                """
                Learns regularly to improve her skills
                Learner · inferred
                Pride in hard, responsible work
                Learner · inferred
                Recognised by James and put to use; not by Bob
                ∅ stated absent: Degree: none
                ? Prior career: not stated\
                """
                    .replace("\n", ""),
                """
                Supervisor position, offered by James, who also decided
                On-the-job training from James, until his post was eliminated
                ? Credential: not stated\
                """
                    .replace("\n", ""),
                """
                James, manager: bridge. Sponsorship, mentoring, trust
                Bob, general manager: barrier. Held that she was not ready
                Grounds: race, gender and weight
                The learner’s own attribution\
                """
                    .replace("\n", "")));
  }

  @Test
  void theThreeWaysOfPresenceAreThreeStyles() throws Exception {
    DocxReading document = read(SampleCards.deck(SampleCards.destiny()));
    assertThat(document.styled("StatedAbsent", "NotStated"))
        .containsExactly(
            "StatedAbsent ∅ stated absent: Degree: none",
            "NotStated ? Prior career: not stated",
            "NotStated ? Credential: not stated");
    assertThat(List.of("ListBullet", "StatedAbsent", "NotStated"))
        .extracting(
            it -> value(document.style(it), "left") + "|" + value(document.style(it), "shd"))
        .containsExactly("|", "dashed|", "|thinDiagStripe");
  }

  @Test
  void eachHistoryIsAListThatCountsFromOne() throws Exception {
    DocxReading document = read(sample());
    assertThat(
            document.lines().stream()
                .filter(it -> it.style().equals("ListNumber"))
                .map(it -> it.place() + " " + it.text()))
        .containsExactly(
            "2/0 Airport: nobody there (absent)",
            "2/1 referred to English class",
            "2/1 left the airport",
            "2/0 New employer",
            "2/1 new job, better schedule",
            "2/0 Community: bridge",
            "2/1 sought the community programme",
            "2/1 studying",
            "3/0 Current workplace: bridge",
            "3/1 programme and guidance",
            "3/1 promoted",
            "4/0 James: bridge",
            "4/1 tapped for supervisor",
            "4/1 mentored, trained on the job",
            "4/0 Bob: barrier",
            "4/1 James’s position eliminated",
            "4/1 title and raise denied",
            "4/1 left job and employer");
    assertThat(all(document.xml("word/numbering.xml"), "num"))
        .extracting(it ->
            attribute(it, "numId")
                + " is a list of kind "
                + value(it, "abstractNumId")
                + " from "
                + value(it, "startOverride"))
        .containsExactly(
            "1 is a list of kind 0 from ",
            "2 is a list of kind 1 from 1",
            "3 is a list of kind 1 from 1",
            "4 is a list of kind 1 from 1");
  }

  @Test
  void eachCardIsASectionWithItsOwnFootAndTheNumberOfThePage() throws Exception {
    DocxReading document = read(sample());
    assertThat(
            sections(document).stream()
                .map(it -> all(it, "footerReference").getFirst())
                .map(it -> document.relations().get(it.getAttributeNS(RELATIONS, "id")))
                .map(document::xml)
                .map(it -> words(it) + "|" + attribute(all(it, "fldSimple").getFirst(), "instr")))
        .containsExactly(
            "All names are pseudonyms\tWorking learners, airport and hospitality · Case 1 of 3 ·"
                + " page 1| PAGE ",
            "All names are pseudonyms\tWorking learners, airport and hospitality · Case 2 of 3 ·"
                + " page 1| PAGE ",
            "All names are pseudonyms\tWorking learners, airport and hospitality · Case 3 of 3 ·"
                + " page 1| PAGE ");
  }

  @Test
  void cardsWithTheSameWordsAtTheirFootShareIt() throws Exception {
    DocxReading document =
        read(SampleCards.deck(SampleCards.ijakoo(), SampleCards.destiny(), SampleCards.ijakoo()));
    assertThat(
            sections(document).stream()
                .map(it -> all(it, "footerReference").getFirst())
                .map(it -> document.relations().get(it.getAttributeNS(RELATIONS, "id"))))
        .containsExactly("word/footer1.xml", "word/footer2.xml", "word/footer1.xml");
  }

  private static List<Element> sections(DocxReading document) {
    return all(document.xml("word/document.xml"), "sectPr");
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void thePageIsAsLargeAsThePaper(Paper paper) throws Exception {
    Layout layout = paper.isSheet() ? Layout.PAGE : Layout.CARD;
    CardDesign design = CardDesign.page(Paper.A4).with(layout).with(paper);
    // ISO 216 and ANSI in twentieths of a point: 210 mm are 11906, 8.5 in are 12240.
    String expected =
        switch (paper) {
          case A4 -> "11906 × 16838";
          case LETTER -> "12240 × 15840";
          case A5 -> "8391 × 11906";
          case A6 -> "5953 × 8391";
          case A6_CROSSWISE -> "8391 × 5953";
        };
    DocxReading document = read(SampleCards.deck("en", design, SampleCards.destiny()));
    Element size = all(sections(document).getFirst(), "pgSz").getFirst();
    assertThat(attribute(size, "w") + " × " + attribute(size, "h")).isEqualTo(expected);
  }

  @Test
  void theBackOfACardBeginsAPageAndTheFrontTellsNothingOfIt() throws Exception {
    CardDesign design = CardDesign.page(Paper.A4).with(Layout.CARD);
    DocxReading document = read(SampleCards.deck("en", design, SampleCards.destiny()));
    List<Element> paragraphs = all(document.xml("word/document.xml"), "p");
    int back =
        paragraphs.indexOf(
            paragraphs.stream()
                .filter(it -> !all(it, "pageBreakBefore").isEmpty())
                .findFirst()
                .orElseThrow());
    assertThat(words(paragraphs.get(back))).isEqualTo("What happened");
    String front =
        String.join("\n", paragraphs.subList(0, back).stream().map(DocxReading::words).toList());
    assertThat(front)
        .contains("Destiny", "Supervisor position, offered by James", "would have noticed her?")
        .doesNotContain("denied", "barrier", "Two supervisors", "left job");
  }

  @Test
  void nothingInLargePrintIsBelowEighteenPoints() throws Exception {
    CardDesign large = CardDesign.page(Paper.A4).with(Layout.LARGE_PRINT);
    DocxReading file = read(SampleCards.deck("en", large, SampleCards.destiny()));
    String styles = file.text("word/styles.xml");
    Matcher sizes = Pattern.compile("<w:szC?s? w:val=\"(\\d+)\"").matcher(styles);
    while (sizes.find()) {
      assertThat(Integer.parseInt(sizes.group(1))).isGreaterThanOrEqualTo(36);
    }
    assertThat(file.text("word/document.xml")).doesNotContain("w:sz ");
  }

  @Test
  void whatIsWrittenFromRightToLeftRunsThatWay() throws Exception {
    DocxReading file = read(SampleCards.deck("ar", Paper.A4, HardCards.arabic()));
    String document = file.text("word/document.xml");
    assertThat(document).contains("<w:bidiVisual/>", "<w:bidi/></w:sectPr>");
    assertThat(count(document, "<w:bidi/>")).isEqualTo(count(document, "<w:p>") + 1);
    assertThat(document).contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">محسن</w:t>");
    assertThat(file.text("word/styles.xml")).contains("<w:lang w:val=\"ar\" w:bidi=\"ar\"/>");
  }

  @Test
  void anArabicNameInAnEnglishDocumentRunsItsOwnWay() throws Exception {
    String document = read(SampleCards.deck(HardCards.arabic())).text("word/document.xml");
    assertThat(document)
        .contains(
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/>"
                + "</w:rPr><w:t xml:space=\"preserve\">محسن</w:t></w:r></w:p>")
        .contains("<w:r><w:t xml:space=\"preserve\">MBA</w:t></w:r>")
        .doesNotContain("<w:bidiVisual/>", "<w:bidi/></w:sectPr>");
  }

  private static int count(String text, String what) {
    return text.split(what, -1).length - 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p>&amp; ]]> \" ' & <!--",
        "\u202Eturned\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u062D\u0633\u0646 (x)",
        "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83C\uDF93 \uD800 \uFFFF \u0000\u0001\u000B.",
        "two\nlines\tand a tab",
      })
  void whateverTheTextHoldsStaysText(String hostile) throws Exception {
    CaseCard card = HardCards.everywhere(hostile);
    CardWords.assertInOrder(read(SampleCards.deck(card, card)).text(), CardWords.withTable(card));
    try (XWPFDocument document = opened(SampleCards.deck(card, card))) {
      CardWords.assertInOrder(text(document), CardWords.withTable(card));
    }
  }

  @Test
  void everyPartKeepsTheSchema() throws Exception {
    for (CardDeck deck :
        List.of(
            sample(),
            SampleCards.deck("ar", Paper.LETTER, HardCards.arabic(), HardCards.overflowing(3)),
            SampleCards.deck(HardCards.minimal(), HardCards.everywhere("x\ny")))) {
      try (XWPFDocument document = opened(deck)) {
        List<XmlError> faults = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(faults);
        assertThat(document.getDocument().validate(options)).as("%s", faults).isTrue();
      }
    }
  }

  @Test
  void titleLanguageAndDatesAreThoseOfTheDeckAndNobodyIsNamed() throws Exception {
    try (XWPFDocument document = opened(sample())) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Case cards");
      assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
      assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
      assertThat(core.getCreator()).isNull();
      assertThat(core.getLastModifiedByUser()).isNull();
    }
    assertThat(read(sample()).text("docProps/core.xml"))
        .contains(
            "<dc:language>en</dc:language>",
            "<dc:title>Case cards</dc:title>",
            "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-03-04T05:06:07Z</dcterms:created>",
            "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-03-04T05:06:07Z</dcterms:modified>")
        .doesNotContain("creator", "lastModifiedBy");
    assertThat(read(sample()).text("docProps/app.xml"))
        .contains("<Application>Casebridge</Application>")
        .doesNotContain("POI");
  }

  @Test
  void theSameDeckGivesTheSameBytesAndEachPartIsSoundXml() throws Exception {
    byte[] file = written(sample());
    assertThat(written(sample())).isEqualTo(file);
    DocxReading document = new DocxReading(file);
    // A zip's seconds are even.
    assertThat(document.times()).containsExactly(LocalDateTime.parse("2026-03-04T05:06:06"));
    List<String> names = document.names();
    names.forEach(document::xml);
    assertThat(names)
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/footer2.xml",
            "word/footer3.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml");
  }

  @Test
  void eachPartIsDeclaredAndEachRelationLeadsToOne() throws Exception {
    DocxReading document = read(sample());
    List<String> parts =
        document.names().stream()
            .filter(it -> !it.endsWith(".rels") && !it.startsWith("["))
            .toList();
    assertThat(document.declared()).containsExactlyInAnyOrderElementsOf(parts);
    assertThat(document.relations().values())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrder(
            "word/settings.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/footer1.xml",
            "word/footer2.xml",
            "word/footer3.xml");
  }

  @Test
  void noOlderWordProcessorIsImitated() throws Exception {
    // MS-DOCX 2.3: 15 is the mode of Word 2013 and later; without it a document opens as of 2007.
    Element mode = all(read(sample()).xml("word/settings.xml"), "compatSetting").getFirst();
    assertThat(attribute(mode, "name") + " " + attribute(mode, "val"))
        .isEqualTo("compatibilityMode 15");
  }

  @Test
  void whatTheLibraryLogsGoesNowhere() {
    assertThat(LogManager.getFactory().getClass().getName())
        .isEqualTo("org.apache.logging.slf4j.SLF4JLoggerContextFactory");
    assertThat(LoggerFactory.getILoggerFactory().getClass().getName())
        .isEqualTo("org.slf4j.helpers.NOPLoggerFactory");
  }

  @Test
  void whatIsStoppedOrCannotBeWrittenLeavesWhatWasThere() throws Exception {
    Path target = folder.resolve("taken.docx");
    Files.writeString(target, "as it was");
    for (int after = 0; after < 5; after++) {
      assertThat(new DocxCardWriter().write(sample(), target, new Stop(after))).isFalse();
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactly(target);
      }
      assertThat(target).content().isEqualTo("as it was");
    }
    assertThatThrownBy(() -> new DocxCardWriter().write(sample(), folder, Progress.NONE))
        .isInstanceOfSatisfying(
            ExpectedProblem.class, it -> assertThat(it.code()).isEqualTo("report.isFolder"));
  }
}
