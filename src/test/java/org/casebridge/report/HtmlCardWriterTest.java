package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.CaseCard.Lane;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Pages are read back with the JDK's own XML parser. */
class HtmlCardWriterTest {
  private static final Typefaces TYPEFACES = new Typefaces();

  @TempDir private Path folder;

  private String written(CardDeck deck) throws Exception {
    Path target = folder.resolve("cards.html");
    assertThat(new HtmlCardWriter(TYPEFACES).write(deck, target, Progress.NONE)).isTrue();
    return Files.readString(target);
  }

  private static Element read(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> all(Element root, String... names) {
    NodeList nodes = root.getElementsByTagName("*");
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> (Element) nodes.item(i))
        .filter(it -> List.of(names).contains(it.getTagName()))
        .toList();
  }

  /** What is read out; each block stands apart from the one before it. */
  private static String text(Node node) {
    if (node instanceof Element element) {
      if (Set.of("svg", "style").contains(element.getTagName())) {
        return "";
      }
      StringBuilder text = new StringBuilder();
      NodeList children = element.getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        text.append(text(children.item(i)));
      }
      boolean inline = Set.of("b", "bdi").contains(element.getTagName());
      return inline ? text.toString() : " " + text + " ";
    }
    return node.getTextContent();
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream().map(it -> CardWords.flat(text(it))).toList();
  }

  private static CardDeck sample() {
    return SampleCards.deck(SampleCards.ijakoo(), SampleCards.muhazzin(), SampleCards.destiny());
  }

  @Test
  void headingsTellTheWholePageInOrder() throws Exception {
    Element page = read(written(sample()));
    assertThat(
            all(page, "h1", "h2", "h3").stream()
                .map(it -> it.getTagName() + " " + CardWords.flat(text(it))))
        .containsExactly(
            "h1 Case cards",
            "h2 Ijakoo",
            "h3 Assets",
            "h3 Opportunities",
            "h3 Mediators and support",
            "h3 Advancement history",
            "h3 To what end?",
            "h3 To discuss",
            "h2 Muhazzin",
            "h3 Assets",
            "h3 Opportunities",
            "h3 Mediators and support",
            "h3 Advancement history",
            "h3 To what end?",
            "h3 To discuss",
            "h2 Destiny",
            "h3 Assets",
            "h3 Opportunities",
            "h3 Mediators and support",
            "h3 Advancement history",
            "h3 To what end?",
            "h3 To discuss");
  }

  @Test
  void theWordsStandInTheOrderInWhichTheyAreRead() throws Exception {
    for (CaseCard card : List.of(SampleCards.destiny(), HardCards.overflowing(20))) {
      Element page = read(written(SampleCards.deck(card)));
      CardWords.assertInOrder(text(all(page, "article").getFirst()), CardWords.of(card));
    }
  }

  @Test
  void whatIsMissingIsSaidInWordsAndTheThreeWaysDiffer() throws Exception {
    Element page = read(written(SampleCards.deck(SampleCards.destiny())));
    List<Element> assets = all(all(page, "section").getFirst(), "li");
    assertThat(texts(assets))
        .containsExactly(
            "Learns regularly to improve her skills Learner · inferred",
            "Pride in hard, responsible work Learner · inferred",
            "Recognised by James and put to use; not by Bob",
            "∅ stated absent: Degree: none",
            "Prior career: not stated");
    assertThat(assets)
        .extracting(it -> it.getAttribute("class"))
        .containsExactly("present", "present", "present", "absent", "silent");
  }

  @Test
  void theHistoryIsAPictureWithWordsAndAListOfPhasesWithTheirEvents() throws Exception {
    Element history =
        all(read(written(SampleCards.deck(SampleCards.ijakoo()))), "section").stream()
            .filter(it -> it.getAttribute("class").equals("history"))
            .findFirst()
            .orElseThrow();
    Element picture = all(history, "svg").getFirst();
    assertThat(picture.getAttribute("role")).isEqualTo("img");
    assertThat(all(picture, "title").getFirst().getTextContent())
        .isEqualTo(SampleCards.ijakoo().history().alt());
    assertThat(texts(all(history, "li")))
        .containsExactly(
            "Airport: nobody there (absent) referred to English class left the airport",
            "referred to English class",
            "left the airport",
            "New employer new job, better schedule",
            "new job, better schedule",
            "Community: bridge sought the community programme studying",
            "sought the community programme",
            "studying");
  }

  @Test
  void everyPictureHasWordsOrIsPassedOver() throws Exception {
    for (Element picture : all(read(written(sample())), "svg")) {
      boolean told =
          picture.getAttribute("role").equals("img")
              && !all(picture, "title").getFirst().getTextContent().isBlank();
      boolean passedOver = picture.getAttribute("aria-hidden").equals("true");
      boolean part = within((Element) picture.getParentNode(), "svg");
      assertThat(told || passedOver || part).isTrue();
    }
  }

  private static boolean within(Element element, String name) {
    return element.getTagName().equals(name)
        || (element.getParentNode() instanceof Element parent && within(parent, name));
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws Exception {
    String page = written(sample());
    assertThat(page).doesNotContain("://", "@import", "<script", "<link", "<img", "<iframe");
    for (Element element : all(read(page), allNames(read(page)))) {
      for (String name : List.of("src", "srcset", "data", "action", "poster", "background")) {
        assertThat(element.hasAttribute(name)).as(element.getTagName() + " " + name).isFalse();
      }
      if (element.hasAttribute("href")) {
        assertThat(element.getAttribute("href")).startsWith("#card-");
      }
    }
    assertThat(page.split("url\\(", -1))
        .hasSize(3)
        .filteredOn(it -> it.startsWith("data:font/woff;base64,"))
        .hasSize(2);
  }

  private static String[] allNames(Element root) {
    Set<String> names = new TreeSet<>();
    NodeList nodes = root.getElementsByTagName("*");
    for (int i = 0; i < nodes.getLength(); i++) {
      names.add(((Element) nodes.item(i)).getTagName());
    }
    return names.toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title></style><b>x",
        "]]> <!-- & &amp; &#0;",
        "\" onload=\"x' onclick='y",
        "\u202Eturned\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u062D\u0633\u0646",
        "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83C\uDF93 \uD800 \uFFFF \u0000\u0001\u000B.",
      })
  void whateverTheTextHoldsStaysText(String hostile) throws Exception {
    CaseCard card = HardCards.everywhere(hostile);
    Element page = read(written(SampleCards.deck(card, card)));
    CardWords.assertInOrder(text(all(page, "article").getFirst()), CardWords.of(card));
    assertThat(CardWords.flat(all(page, "title").getLast().getTextContent()))
        .isEqualTo(CardWords.flat(hostile));
    assertThat(allNames(page))
        .isEqualTo(allNames(read(written(SampleCards.deck(HardCards.everywhere("x"), card)))));
  }

  @Test
  void namesOfOtherScriptsDoNotTurnTheWordsAroundThem() throws Exception {
    Element page = read(written(SampleCards.deck("ar", Paper.A4, HardCards.arabic())));
    assertThat(page.getAttribute("lang")).isEqualTo("ar");
    assertThat(page.getAttribute("dir")).isEqualTo("rtl");
    assertThat(texts(all(all(page, "h2").getFirst(), "bdi"))).containsExactly("محسن");
    for (Element prose : all(page, "p", "blockquote", "figcaption")) {
      boolean apart =
          prose.getAttribute("dir").equals("auto")
              || !all(prose, "bdi").isEmpty()
              || within(prose, "blockquote");
      assertThat(apart).as(text(prose)).isTrue();
    }
  }

  @Test
  void severalCardsAreListedAtTheTopAndOneIsNot() throws Exception {
    Element several = read(written(sample()));
    assertThat(all(several, "a"))
        .extracting(it -> it.getAttribute("href") + " " + CardWords.flat(text(it)))
        .containsExactly("#card-1 Ijakoo", "#card-2 Muhazzin", "#card-3 Destiny");
    assertThat(all(several, "article"))
        .extracting(it -> it.getAttribute("id") + " " + it.getAttribute("aria-labelledby"))
        .containsExactly("card-1 name-1", "card-2 name-2", "card-3 name-3");
    assertThat(all(several, "h2"))
        .extracting(it -> it.getAttribute("id"))
        .containsExactly("name-1", "name-2", "name-3");
    assertThat(all(read(written(SampleCards.deck(SampleCards.destiny()))), "nav")).isEmpty();
  }

  @Test
  void theFrontOfACardTellsNothingOfWhatHappened() throws Exception {
    CardDesign design = CardDesign.page(Paper.A4).with(Layout.CARD);
    Element page = read(written(SampleCards.deck("en", design, SampleCards.destiny())));
    Element card = all(page, "article").getFirst();
    Element back = all(card, "details").getFirst();
    assertThat(back.hasAttribute("open")).isFalse();
    CardWords.assertInOrder(
        text(back), List.of("What happened", "Two supervisors, two stories", "denied"));
    card.removeChild(back);
    assertThat(CardWords.flat(text(card)))
        .doesNotContain("denied", "barrier", "Two supervisors", "left job")
        .contains(
            "Destiny", "Supervisor position, offered by James", "who would have noticed her?");
  }

  @Test
  void whatWasLeftAwayIsCountedAndWhatIsEmptyIsSaid() throws Exception {
    CaseCard card = SampleCards.destiny();
    List<Lane> lanes =
        List.of(
            card.lanes().getFirst().first(2),
            new Lane("Opportunities", List.of(), "not stated"),
            new Lane("", List.of(), "never seen"));
    Element page = read(written(SampleCards.deck(with(card, lanes))));
    assertThat(texts(all(page, "section")).subList(0, 2))
        .containsExactly(
            "Assets Learns regularly to improve her skills Learner · inferred Pride in hard,"
                + " responsible work Learner · inferred 3 items not shown",
            "Opportunities not stated");
    assertThat(text(page)).doesNotContain("never seen");
  }

  private static CaseCard with(CaseCard card, List<Lane> lanes) {
    return new CaseCard(
        card.caseId(),
        card.mark(),
        card.pseudonym(),
        card.headline(),
        card.chips(),
        card.summary(),
        lanes,
        card.history(),
        card.voice(),
        card.outcomes(),
        card.question(),
        card.front(),
        card.titles(),
        card.footerLeft(),
        card.footerRight());
  }

  @Test
  void aCardWithNothingButANameIsStillSound() throws Exception {
    Element page = read(written(SampleCards.deck(HardCards.minimal())));
    assertThat(texts(all(page, "article"))).containsExactly("Nameless");
    assertThat(all(page, "ul", "ol", "dl", "h3", "footer")).isEmpty();
  }

  @Test
  void theSameDeckGivesTheSameBytesAndSaysWhenItWasMade() throws Exception {
    String page = written(sample());
    assertThat(written(sample())).isEqualTo(page);
    assertThat(page).contains("<meta name=\"dcterms.created\" content=\"2026-03-04T05:06:07Z\"/>");
    assertThat(page).contains("<meta name=\"generator\" content=\"Casebridge\"/>");
  }

  @Test
  void whatIsStoppedOrCannotBeWrittenLeavesWhatWasThere() throws Exception {
    Path target = folder.resolve("taken.html");
    Files.writeString(target, "as it was");
    for (int after = 0; after < 5; after++) {
      assertThat(new HtmlCardWriter(TYPEFACES).write(sample(), target, new Stop(after))).isFalse();
      assertThat(there()).containsExactly("taken.html");
      assertThat(target).content().isEqualTo("as it was");
    }
    assertThatThrownBy(() -> new HtmlCardWriter(TYPEFACES).write(sample(), folder, Progress.NONE))
        .isInstanceOfSatisfying(
            ExpectedProblem.class, it -> assertThat(it.code()).isEqualTo("report.isFolder"));
  }

  private List<String> there() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).toList();
    }
  }

  @Test
  void progressIsToldAfterEachCard() throws Exception {
    List<String> told = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void report(double done, String what) {
            told.add(Math.round(done * 100) + " " + what);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    new HtmlCardWriter(TYPEFACES).write(sample(), folder.resolve("a.html"), progress);
    assertThat(told).containsExactly("33 Ijakoo", "67 Muhazzin", "100 Destiny");
  }
}
