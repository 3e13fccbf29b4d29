package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Overflow;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Turn;
import org.casebridge.app.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CardLayoutsTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final CardDesign PAGE = CardDesign.page(Paper.A4);
  @TempDir Path folder;

  private byte[] print(CardDeck deck) throws Exception {
    Path file = folder.resolve("cards.pdf");
    new PdfCardPrinter(TYPEFACES).print(deck, PageRange.ALL, file, Progress.NONE);
    return Files.readAllBytes(file);
  }

  private static Map<String, CardDesign> designs() {
    Map<String, CardDesign> designs = new LinkedHashMap<>();
    designs.put("page A4", PAGE);
    designs.put("page Letter", PAGE.with(Paper.LETTER));
    designs.put("page A4 shortened", PAGE.with(Overflow.SHORTEN));
    designs.put("large print A4", PAGE.with(Layout.LARGE_PRINT));
    designs.put("large print Letter", PAGE.with(Paper.LETTER).with(Layout.LARGE_PRINT));
    for (Paper paper : Layout.CARD.papers()) {
      CardDesign card = PAGE.with(Layout.CARD).with(paper);
      designs.put("card " + paper, card);
      designs.put("card " + paper + " on A4", card.onSheet(Paper.A4, Turn.LONG_EDGE));
      designs.put("card " + paper + " on Letter", card.onSheet(Paper.LETTER, Turn.SHORT_EDGE));
    }
    return designs;
  }

  private static Map<String, CardDeck> decks(CardDesign design) {
    Map<String, CardDeck> decks = new LinkedHashMap<>();
    decks.put(
        "three learners",
        SampleCards.deck(
            "en", design, SampleCards.ijakoo(), SampleCards.muhazzin(), SampleCards.destiny()));
    decks.put("nothing but a name", SampleCards.deck("en", design, HardCards.minimal()));
    decks.put("much too long", SampleCards.deck("en", design, HardCards.overflowing(14)));
    decks.put("Ethiopic", SampleCards.deck("am", design, HardCards.ethiopic()));
    decks.put("Arabic", SampleCards.deck("ar", design, HardCards.arabic()));
    decks.put(
        "scripts mixed",
        SampleCards.deck(
            "en",
            design,
            HardCards.everywhere("Zoë fi office שלום Привет ∅ العربية ሰላም 😀 <&> \"x\"")));
    decks.put(
        "words without end",
        SampleCards.deck("en", design, HardCards.everywhere("Wort ".repeat(60) + "W".repeat(200))));
    return decks;
  }

  static Stream<Arguments> everything() {
    List<Arguments> all = new ArrayList<>();
    designs()
        .forEach((how, design) ->
            decks(design).forEach((what, deck) -> all.add(Arguments.of(how + ", " + what, deck))));
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everything")
  void everyLayoutOnEveryPaperInEveryScriptKeepsBothStandards(String name, CardDeck deck)
      throws Exception {
    byte[] pdf = print(deck);

    PdfChecks.assertSound(pdf);
    // Some headings without end are taller than the smallest cards.
    if (deck.design().paper() != Paper.A6_CROSSWISE || !name.contains("without end")) {
      assertThat(PdfReading.orphans(pdf)).as("headings apart from what they head").isEmpty();
    }
    assertThat(PdfReading.smallest(pdf))
        .isGreaterThan(deck.design().layout() == Layout.LARGE_PRINT ? 17.99f : 7.99f);
  }

  static Stream<Arguments> plain() {
    List<Arguments> all = new ArrayList<>();
    designs()
        .forEach((how, design) ->
            Stream.of("three learners", "Ethiopic")
                .forEach(
                    what -> all.add(Arguments.of(how + ", " + what, decks(design).get(what)))));
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plain")
  void textIsAtLeastFourAndAHalfTimesAsBrightOrDarkAsItsGround(String name, CardDeck deck)
      throws Exception {
    assertThat(PdfReading.faint(print(deck), 4.5)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void whatIsReadOutIsTheCardInItsOrder(String name, CardDeck deck) throws Exception {
    StringBuilder expected = new StringBuilder();
    for (CaseCard card : deck.cards()) {
      String.join("", deck.design().layout() == Layout.CARD ? sides(card) : page(card, deck))
          .codePoints()
          .forEach(expected::appendCodePoint);
    }

    assertThat(PdfReading.inOrder(print(deck))).isEqualTo(PdfReading.bare(expected.toString()));
  }

  static Stream<Arguments> whole() {
    return Stream.of(
        Arguments.of("page", SampleCards.deck("en", PAGE, SampleCards.destiny())),
        Arguments.of(
            "Letter", SampleCards.deck("en", PAGE.with(Paper.LETTER), SampleCards.ijakoo())),
        Arguments.of("Ethiopic", SampleCards.deck("am", PAGE, HardCards.ethiopic())),
        Arguments.of(
            "large print",
            SampleCards.deck(
                "en", PAGE.with(Layout.LARGE_PRINT), SampleCards.ijakoo(), SampleCards.muhazzin())),
        Arguments.of(
            "card",
            SampleCards.deck(
                "en", PAGE.with(Layout.CARD), SampleCards.muhazzin(), SampleCards.destiny())),
        Arguments.of(
            "cards on sheets",
            SampleCards.deck(
                "en",
                PAGE.with(Layout.CARD).onSheet(Paper.A4, Turn.LONG_EDGE),
                SampleCards.ijakoo(),
                SampleCards.muhazzin(),
                SampleCards.destiny())));
  }

  private static List<String> page(CaseCard card, CardDeck deck) {
    List<String> texts = new ArrayList<>(List.of(card.pseudonym(), card.headline()));
    texts.addAll(card.chips());
    texts.add(card.summary());
    card.lanes().forEach(lane -> texts.addAll(lane(lane)));
    boolean large = deck.design().layout() == Layout.LARGE_PRINT;
    List<String> rest = new ArrayList<>(history(card, large));
    rest.addAll(end(card));
    // The foot is read once, after all of the card, on whatever page it stands.
    List<String> foot = List.of(card.footerLeft(), card.footerRight());
    texts.addAll(rest);
    texts.addAll(foot);
    return texts;
  }

  private static List<String> sides(CaseCard card) {
    List<String> texts = new ArrayList<>(List.of(card.pseudonym()));
    texts.addAll(card.chips());
    card.front().lanes().forEach(lane -> texts.addAll(lane(lane)));
    texts.addAll(List.of(card.front().heading(), card.front().prompt()));
    texts.addAll(List.of(card.footerLeft(), card.footerRight()));
    texts.addAll(List.of(card.headline(), card.summary()));
    texts.addAll(lane(card.lanes().getLast()));
    texts.addAll(history(card, false));
    texts.addAll(end(card));
    return texts;
  }

  private static List<String> lane(CaseCard.Lane lane) {
    List<String> texts = new ArrayList<>(List.of(lane.title()));
    for (LaneItem item : lane.items()) {
      texts.addAll(List.of(item.lead(), item.rest(), item.note()));
    }
    return texts;
  }

  private static List<String> history(CaseCard card, boolean downwards) {
    Band band = card.history();
    List<String> texts = new ArrayList<>(List.of(card.titles().history()));
    if (!downwards) {
      band.parts().forEach(part -> texts.add(part.label()));
      band.events().forEach(event -> texts.add(event.text()));
      return texts;
    }
    double end = 0;
    int next = 0;
    for (Band.Part part : band.parts()) {
      texts.add(part.label());
      end += part.share();
      boolean last = part.equals(band.parts().getLast());
      while (next < band.events().size()
          && (last || band.events().get(next).position() < end - 1e-9)) {
        texts.add(band.events().get(next++).text());
      }
    }
    return texts;
  }

  private static List<String> end(CaseCard card) {
    List<String> texts =
        new ArrayList<>(
            List.of(card.voice().text(), card.voice().attribution(), card.titles().outcomes()));
    for (CaseCard.Outcome outcome : card.outcomes()) {
      texts.addAll(List.of(outcome.dimension(), outcome.word(), outcome.note()));
    }
    texts.addAll(List.of(card.titles().question(), card.question()));
    return texts;
  }

  @Test
  void theFrontSaysNothingOfMediatorsOrOfWhatCameOfIt() throws Exception {
    for (Paper paper : Layout.CARD.papers()) {
      byte[] pdf =
          print(SampleCards.deck("en", PAGE.with(Layout.CARD).with(paper), SampleCards.destiny()));

      String front = PdfChecks.pageTexts(pdf).getFirst();
      CaseCard card = SampleCards.destiny();
      assertThat(front)
          .contains("Destiny", "Assets", "Opportunities")
          .doesNotContain("Mediators", "bridge", "barrier", "denied", "achieved")
          .doesNotContain(card.headline(), "Two years in hospitality, with", "discouraged");
    }
  }

  @Test
  void aShortenedCardSaysHowManyItemsItDoesNotShow() throws Exception {
    CaseCard card = HardCards.overflowing(14);
    byte[] pdf = print(SampleCards.deck("en", PAGE.with(Overflow.SHORTEN), card));
    String text = PdfChecks.flatText(pdf);

    assertThat(PdfChecks.pageTexts(pdf)).hasSize(1);
    for (CaseCard.Lane lane : card.lanes()) {
      int shown =
          (int) lane.items().stream().filter(item -> text.contains(item.lead() + " and")).count();
      assertThat(shown).isBetween(1, lane.items().size() - 1);
      assertThat(text).contains(lane.items().size() - shown + " items not shown");
    }
  }

  @Test
  void whatFitsIsNotShortened() throws Exception {
    CardDesign shorten = PAGE.with(Overflow.SHORTEN);

    assertThat(print(SampleCards.deck("en", shorten, SampleCards.destiny())))
        .isEqualTo(print(SampleCards.deck("en", PAGE, SampleCards.destiny())));
  }

  @Test
  void backsMeetTheirFronts() throws Exception {
    CardDesign small = PAGE.with(Layout.CARD).with(Paper.A6);
    CaseCard[] five = {
      SampleCards.ijakoo(),
      SampleCards.muhazzin(),
      SampleCards.destiny(),
      SampleCards.muhazzin(),
      SampleCards.destiny()
    };

    List<String> pages =
        PdfChecks.pageTexts(
            print(SampleCards.deck("en", small.onSheet(Paper.A4, Turn.LONG_EDGE), five)));

    assertThat(pages).hasSize(4);
    assertThat(pages.get(0)).contains("Ijakoo", "Muhazzin", "Destiny");
    assertThat(pages.get(1)).contains("Found the way elsewhere", "Two supervisors, two stories");
    assertThat(pages.get(2)).contains("Destiny").doesNotContain("Ijakoo", "Muhazzin");
    assertThat(pages.get(3)).contains("Two supervisors, two stories");
  }

  @Test
  void cardsLieOnASheetEdgeToEdge() {
    CutSheet four = CutSheet.of(Paper.A6, Paper.A4);
    CutSheet crosswise = CutSheet.of(Paper.A6_CROSSWISE, Paper.A4);
    CutSheet two = CutSheet.of(Paper.A5, Paper.A4);
    CutSheet letter = CutSheet.of(Paper.A6, Paper.LETTER);

    assertThat(List.of(four.columns(), four.rows())).containsExactly(2, 2);
    assertThat(List.of(crosswise.columns(), crosswise.rows())).containsExactly(2, 2);
    assertThat(crosswise.width()).isGreaterThan(crosswise.height());
    assertThat(List.of(two.columns(), two.rows())).containsExactly(2, 1);
    assertThat(letter.count()).isEqualTo(2);
    assertThat(letter.left()).isGreaterThan(0);
  }

  @Test
  void theBackOfACardLiesBehindItWhicheverWayTheSheetIsTurned() {
    CutSheet upright = CutSheet.of(Paper.A6, Paper.A4);
    CutSheet crosswise = CutSheet.of(Paper.A6_CROSSWISE, Paper.A4);

    assertThat(behind(upright, Turn.LONG_EDGE)).containsExactly(1, 0, 3, 2);
    assertThat(behind(upright, Turn.SHORT_EDGE)).containsExactly(2, 3, 0, 1);
    assertThat(behind(crosswise, Turn.LONG_EDGE)).containsExactly(2, 3, 0, 1);
    assertThat(behind(crosswise, Turn.SHORT_EDGE)).containsExactly(1, 0, 3, 2);
  }

  private static List<Integer> behind(CutSheet sheet, Turn turn) {
    return IntStream.range(0, sheet.count()).map(it -> sheet.behind(it, turn)).boxed().toList();
  }
}
