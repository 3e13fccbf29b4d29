package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Documents are read back with another library than wrote them. */
class DocxCardWriterTest {
  @TempDir private Path folder;

  private byte[] written(CardDeck deck) throws Exception {
    Path target = folder.resolve("cards.docx");
    assertThat(new DocxCardWriter().write(deck, target, Progress.NONE)).isTrue();
    return Files.readAllBytes(target);
  }

  private XWPFDocument read(CardDeck deck) throws Exception {
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

  private static List<String> styled(XWPFDocument document, String... styles) {
    return paragraphs(document).stream()
        .filter(it -> List.of(styles).contains(String.valueOf(it.getStyle())))
        .map(it -> it.getStyle() + " " + it.getText())
        .toList();
  }

  private static String text(XWPFDocument document) {
    StringBuilder text = new StringBuilder();
    paragraphs(document).forEach(it -> text.append(it.getText()).append('\n'));
    return text.toString();
  }

  @Test
  void headingsAreStylesInOrder() throws Exception {
    try (XWPFDocument document = read(sample())) {
      assertThat(styled(document, "Title", "Heading1", "Heading2"))
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
      for (XWPFParagraph paragraph : paragraphs(document)) {
        if (paragraph.getStyle() != null) {
          assertThat(document.getStyles().getStyle(paragraph.getStyle()))
              .as(paragraph.getStyle())
              .isNotNull();
        }
      }
    }
  }

  @Test
  void theWordsStandInTheOrderInWhichTheyAreRead() throws Exception {
    for (CaseCard card : List.of(SampleCards.destiny(), HardCards.overflowing(20))) {
      try (XWPFDocument document = read(SampleCards.deck(card))) {
        CardWords.assertInOrder(text(document), CardWords.withTable(card));
      }
      CardDesign large = CardDesign.page(Paper.A4).with(Layout.LARGE_PRINT);
      try (XWPFDocument document = read(SampleCards.deck("en", large, card))) {
        CardWords.assertInOrder(text(document), CardWords.of(card));
        assertThat(document.getTables()).isEmpty();
      }
    }
  }

  @Test
  void lanesAreATableWhoseHeadComesAgainOnEachPage() throws Exception {
    try (XWPFDocument document = read(SampleCards.deck(SampleCards.destiny()))) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRows())
          .extracting(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
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
  }

  @Test
  void theThreeWaysOfPresenceAreThreeStyles() throws Exception {
    try (XWPFDocument document = read(SampleCards.deck(SampleCards.destiny()))) {
      assertThat(styled(document, "StatedAbsent", "NotStated"))
          .containsExactly(
              "StatedAbsent ∅ stated absent: Degree: none",
              "NotStated ? Prior career: not stated",
              "NotStated ? Credential: not stated");
    }
  }

  @Test
  void eachHistoryIsAListThatCountsFromOne() throws Exception {
    try (XWPFDocument document = read(sample())) {
      List<String> lines =
          paragraphs(document).stream()
              .filter(it -> "ListNumber".equals(it.getStyle()))
              .map(it -> it.getNumID() + "/" + it.getNumIlvl() + " " + it.getText())
              .toList();
      assertThat(lines)
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
    }
  }

  @Test
  void eachCardIsASectionWithItsOwnFootAndTheNumberOfThePage() throws Exception {
    try (XWPFDocument document = read(sample())) {
      assertThat(document.getFooterList())
          .extracting(XWPFFooter::getText)
          .extracting(it -> CardWords.flat(it))
          .containsExactly(
              "All names are pseudonyms Working learners, airport and hospitality · Case 1 of 3 ·"
                  + " page 1",
              "All names are pseudonyms Working learners, airport and hospitality · Case 2 of 3 ·"
                  + " page 1",
              "All names are pseudonyms Working learners, airport and hospitality · Case 3 of 3 ·"
                  + " page 1");
      assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
          .contains("w:instr=\" PAGE \"");
      assertThat(sections(document)).hasSize(3);
    }
  }

  private static List<CTSectPr> sections(XWPFDocument document) {
    List<CTSectPr> sections = new ArrayList<>();
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
        sections.add(paragraph.getCTP().getPPr().getSectPr());
      }
    }
    sections.add(document.getDocument().getBody().getSectPr());
    return sections;
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
    try (XWPFDocument document = read(SampleCards.deck("en", design, SampleCards.destiny()))) {
      var size = sections(document).getFirst().getPgSz();
      assertThat(size.getW() + " × " + size.getH()).isEqualTo(expected);
    }
  }

  @Test
  void theBackOfACardBeginsAPageAndTheFrontTellsNothingOfIt() throws Exception {
    CardDesign design = CardDesign.page(Paper.A4).with(Layout.CARD);
    try (XWPFDocument document = read(SampleCards.deck("en", design, SampleCards.destiny()))) {
      List<XWPFParagraph> paragraphs = paragraphs(document);
      int back =
          paragraphs.indexOf(
              paragraphs.stream()
                  .filter(it -> it.getCTP().getPPr().isSetPageBreakBefore())
                  .findFirst()
                  .orElseThrow());
      assertThat(paragraphs.get(back).getText()).isEqualTo("What happened");
      String front =
          String.join("\n", paragraphs.subList(0, back).stream().map(it -> it.getText()).toList());
      assertThat(front)
          .contains("Destiny", "Supervisor position, offered by James", "would have noticed her?")
          .doesNotContain("denied", "barrier", "Two supervisors", "left job");
    }
  }

  @Test
  void nothingInLargePrintIsBelowEighteenPoints() throws Exception {
    CardDesign large = CardDesign.page(Paper.A4).with(Layout.LARGE_PRINT);
    byte[] file = written(SampleCards.deck("en", large, SampleCards.destiny()));
    String styles = part(file, "word/styles.xml");
    Matcher sizes = Pattern.compile("<w:szC?s? w:val=\"(\\d+)\"").matcher(styles);
    while (sizes.find()) {
      assertThat(Integer.parseInt(sizes.group(1))).isGreaterThanOrEqualTo(36);
    }
    assertThat(part(file, "word/document.xml")).doesNotContain("w:sz ");
  }

  @Test
  void whatIsWrittenFromRightToLeftRunsThatWay() throws Exception {
    byte[] file = written(SampleCards.deck("ar", Paper.A4, HardCards.arabic()));
    String document = part(file, "word/document.xml");
    assertThat(document).contains("<w:bidiVisual/>", "<w:bidi/></w:sectPr>");
    assertThat(count(document, "<w:bidi/>")).isEqualTo(count(document, "<w:p>") + 1);
    assertThat(document).contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">محسن</w:t>");
    assertThat(part(file, "word/styles.xml")).contains("<w:lang w:val=\"ar\" w:bidi=\"ar\"/>");
  }

  @Test
  void anArabicNameInAnEnglishDocumentRunsItsOwnWay() throws Exception {
    String document = part(written(SampleCards.deck(HardCards.arabic())), "word/document.xml");
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
    try (XWPFDocument document = read(SampleCards.deck(card, card))) {
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
      try (XWPFDocument document = read(deck)) {
        List<XmlError> faults = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(faults);
        assertThat(document.getDocument().validate(options)).as("%s", faults).isTrue();
      }
    }
  }

  @Test
  void titleLanguageAndDatesAreThoseOfTheDeckAndNobodyIsNamed() throws Exception {
    try (XWPFDocument document = read(sample())) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Case cards");
      assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
      assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
      assertThat(core.getCreator()).isNull();
      assertThat(core.getLastModifiedByUser()).isNull();
    }
    assertThat(part(written(sample()), "docProps/core.xml"))
        .contains("<dc:language>en</dc:language>");
  }

  @Test
  void theSameDeckGivesTheSameBytesAndEachPartIsSoundXml() throws Exception {
    byte[] file = written(sample());
    assertThat(written(sample())).isEqualTo(file);
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        byte[] part = zip.readAllBytes();
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(part));
      }
    }
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

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no part " + name);
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
