package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.casebridge.report.Faces.Weight;
import org.junit.jupiter.api.Test;

class PdfFileTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final int WIDTH = 400;
  private static final int HEIGHT = 500;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PdfFile file = new PdfFile("Cards", "en", SampleCards.MADE, false, out);
  private final Typesetter type =
      new Typesetter(new Shaper(TYPEFACES.faces(), Locale.ENGLISH, false), TYPEFACES.icons(), 1);

  private Tag card(String name) {
    Tag card = file.root().add("Sect");
    page(card, "H1", name);
    file.bookmark(name);
    return card;
  }

  private void page(Tag card, String kind, String text) {
    Canvas canvas = file.newPage(WIDTH, HEIGHT);
    words(canvas, card.add(kind), text, 40);
  }

  private void words(Canvas canvas, Tag tag, String text, float y) {
    canvas.begin(tag);
    Style style = type.style(Weight.REGULAR, 12, Ink.TEXT);
    canvas.text(Objects.requireNonNull(type.oneLine(text, style, WIDTH - 80)), 40, y, WIDTH - 80);
    canvas.end();
  }

  private byte[] ended() throws IOException {
    file.end();
    return out.toByteArray();
  }

  private static List<String> outline(byte[] pdf) {
    return PdfChecks.read(
        pdf,
        document -> {
          List<String> told = new ArrayList<>();
          tell(document, document.getDocumentCatalog().getDocumentOutline(), "", told);
          return told;
        });
  }

  private static void tell(PDDocument document, PDOutlineNode node, String indent, List<String> to)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      PDPage page = item.findDestinationPage(document);
      to.add(indent + item.getTitle() + " " + (document.getPages().indexOf(page) + 1));
      tell(document, item, indent + "- ", to);
    }
  }

  private static List<String> labels(byte[] pdf) {
    return PdfChecks.read(
        pdf,
        document ->
            List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
  }

  private static List<String> fonts(byte[] pdf) {
    return PdfChecks.read(
        pdf,
        document -> {
          TreeSet<String> names = new TreeSet<>();
          var resources = document.getPage(0).getResources();
          for (COSName name : resources.getFontNames()) {
            names.add(resources.getFont(name).getName().substring(7));
          }
          return List.copyOf(names);
        });
  }

  @Test
  void bookmarksStandBeneathEachOtherAsDeepAsAskedFor() throws Exception {
    Tag airport = file.root().add("Sect");
    page(airport, "H1", "Airport");
    file.bookmark(0, "Airport");
    page(airport, "P", "Ijakoo");
    file.bookmark(1, "Ijakoo");
    file.bookmark(2, "History");
    page(airport, "P", "Muhazzin");
    file.bookmark(1, "Muhazzin");
    file.finish(airport);
    Tag hotel = file.root().add("Sect");
    page(hotel, "H1", "Hotel");
    file.bookmark(0, "Hotel");
    file.bookmark(3, "Deeper than there is room");
    file.finish(hotel);
    byte[] pdf = ended();

    assertThat(outline(pdf))
        .containsExactly(
            "Airport 1",
            "- Ijakoo 2",
            "- - History 2",
            "- Muhazzin 3",
            "Hotel 4",
            "- Deeper than there is room 4");
    PdfChecks.assertSound(pdf);
  }

  @Test
  void pagesAreCalledByWordsAndTheirNumber() throws Exception {
    page(file.root(), "P", "Cover");
    file.labels("Ijakoo ");
    page(file.root(), "P", "one");
    page(file.root(), "P", "two");
    file.labels("Destiny ");
    page(file.root(), "P", "one");
    file.labels("");
    page(file.root(), "P", "one");
    byte[] pdf = ended();

    assertThat(labels(pdf)).containsExactly("1", "Ijakoo 1", "Ijakoo 2", "Destiny 1", "1");
    PdfChecks.assertSound(pdf);
  }

  @Test
  void pagesWithoutNamesHaveNoLabels() throws Exception {
    page(file.root(), "P", "one");

    boolean labelled =
        PdfChecks.read(
            ended(),
            document ->
                document.getDocumentCatalog().getCOSObject().containsKey(COSName.PAGE_LABELS));
    assertThat(labelled).isFalse();
  }

  @Test
  void ofAPageLeftOutNothingIsInTheFile() throws Exception {
    file.only(page -> page != 2);
    file.finish(card("Ijakoo"));
    file.finish(card("محسن"));
    file.finish(card("Destiny"));
    byte[] pdf = ended();

    assertThat(PdfChecks.flatText(pdf)).isEqualTo("Ijakoo Destiny");
    assertThat(PdfChecks.structure(pdf)).containsExactly("Document", "Sect", "H1", "Sect", "H1");
    assertThat(outline(pdf)).containsExactly("Ijakoo 1", "Destiny 2");
    assertThat(labels(pdf)).containsExactly("1", "3");
    assertThat(fonts(pdf)).containsExactly("AtkinsonHyperlegibleNext-Regular");
    assertThat(file.count()).isEqualTo(3);
    assertThat(file.kept()).isEqualTo(2);
    PdfChecks.assertSound(pdf);
  }

  @Test
  void whereACardBeginsOnAPageLeftOutItsBookmarkAndHeadingsGoToTheNext() throws Exception {
    file.only(page -> page >= 2);
    Tag card = card("Ijakoo");
    page(card, "H2", "To what end?");
    file.finish(card);
    byte[] pdf = ended();

    assertThat(outline(pdf)).containsExactly("Ijakoo 1");
    assertThat(PdfChecks.structure(pdf)).containsExactly("Document", "Sect", "H1");
    assertThat(labels(pdf)).containsExactly("2");
    PdfChecks.assertSound(pdf);
  }

  @Test
  void aGroupsBookmarkWaitsForTheFirstOfItsCardsThatStays() throws Exception {
    file.only(page -> page >= 3);
    for (String name : new String[] {"Ijakoo", "Muhazzin", "Destiny"}) {
      Tag card = file.root().add("Sect");
      page(card, "H1", name);
      if (name.equals("Ijakoo")) {
        file.bookmark(0, "All three");
      }
      file.bookmark(1, name);
      file.finish(card);
    }

    assertThat(outline(ended())).containsExactly("All three 1", "- Destiny 1");
  }

  @Test
  void aDocumentNothingIsLeftOfSaysSoAndIsNotEnded() {
    file.only(_ -> false);
    file.finish(card("Ijakoo"));

    assertThat(file.count()).isEqualTo(1);
    assertThat(file.kept()).isZero();
    assertThatThrownBy(file::end).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsFinishedIsWrittenAndForgotten() {
    file.finish(card("Ijakoo"));
    int one = out.size();
    for (int i = 0; i < 300; i++) {
      file.finish(card("Destiny " + i));
    }

    assertThat(out.size()).isGreaterThan(one + 300 * 200);
    assertThat(file.root().kids()).hasSize(301).hasOnlyElementsOfType(Kid.Written.class);
  }

  @Test
  void manyPagesAreSoundAndInOrder() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= 150; i++) {
      Tag card = card("Card " + i);
      page(card, "P", "more of " + i);
      file.finish(card);
      texts.add("Card " + i + " more of " + i);
    }
    byte[] pdf = ended();

    assertThat(PdfChecks.flatText(pdf)).isEqualTo(String.join(" ", texts));
    assertThat(outline(pdf))
        .hasSize(150)
        .startsWith("Card 1 1", "Card 2 3")
        .endsWith("Card 150 299");
    PdfChecks.assertSound(pdf);
  }

  @Test
  void anElementGoesOnOverPages() throws Exception {
    Tag card = card("Ijakoo");
    Tag paragraph = card.add("P");
    words(file.newPage(WIDTH, HEIGHT), paragraph, "begins here", 40);
    Canvas second = file.newPage(WIDTH, HEIGHT);
    words(second, paragraph, "goes on here", 40);
    words(second, paragraph, "and ends", 80);
    file.finish(card);

    PdfChecks.assertSound(ended());
  }

  @Test
  void nothingIsDrawnOnAPageThatIsWritten() {
    Canvas first = file.newPage(WIDTH, HEIGHT);
    file.newPage(WIDTH, HEIGHT);

    assertThatThrownBy(first::beginArtifact).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void contentOutsideTheStructureIsAFault() {
    words(file.newPage(WIDTH, HEIGHT), new Tag("P"), "astray", 40);

    assertThatThrownBy(file::end).isInstanceOf(IllegalStateException.class);
  }
}
