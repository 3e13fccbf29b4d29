package org.casebridge.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebridge.app.SampleCases;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardMaker;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Turn;
import org.casebridge.app.port.Progress;
import org.casebridge.domain.Audience;
import org.casebridge.report.CardReports;
import org.casebridge.report.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose pages they are, and how large they are shown. */
class PageTest {
  private static final PageDrawer.Size A4 = new PageDrawer.Size(595, 842);

  @TempDir private Path folder;

  private CardDeck deck(CardDesign design) throws Exception {
    SampleCases sample = SampleCases.in(folder);
    return new CardMaker(sample.study(), sample.labels(), sample.questions(), Audience.RESEARCHER)
        .deck(sample.cases(), design, Map.of(), Instant.EPOCH)
        .orElseThrow();
  }

  @Test
  void whereThereAreAsManyPagesAsCardsEachHasItsOwn() throws Exception {
    CardDeck deck = deck(CardDesign.page(Paper.A4));
    assertThat(PageOwners.known(deck, 3)).isEqualTo(Optional.of(List.of(0, 1, 2)));
    assertThat(PageOwners.known(deck, 4)).isEmpty();
  }

  @Test
  void aCardHasAFrontAndABack() throws Exception {
    CardDeck deck = deck(CardDesign.page(Paper.A4).with(Layout.CARD));
    assertThat(PageOwners.known(deck, 6)).isEqualTo(Optional.of(List.of(0, 0, 1, 1, 2, 2)));
  }

  @Test
  void aSheetBelongsToNoCaseAlone() throws Exception {
    CardDesign cards = CardDesign.page(Paper.A4).with(Layout.CARD);
    assertThat(PageOwners.known(deck(cards.onSheet(Paper.A4, Turn.LONG_EDGE)), 2))
        .isEqualTo(Optional.of(List.of()));
  }

  @Test
  void pagesThatGoOnAreCountedCardByCard() throws Exception {
    CardDeck deck = deck(CardDesign.page(Paper.A4).with(Layout.LARGE_PRINT));
    var files = CardReports.of(new Typefaces()).pages();
    int pages;
    try (var whole = files.open(deck, Progress.NONE)) {
      pages = whole.count();
    }
    List<Integer> owners = PageOwners.counted(deck, files, Progress.NONE);
    assertThat(owners).hasSize(pages).isSorted().contains(0, 1, 2);
  }

  @Test
  void aPageFitsTheRoomItHas() {
    assertThat(new Zoom.FitWidth().of(A4, 1190, 100)).isEqualTo(2);
    assertThat(new Zoom.WholePage().of(A4, 1190, 421)).isEqualTo(0.5);
    assertThat(new Zoom.Percent(150).of(A4, 1, 1)).isEqualTo(2);
  }

  @Test
  void zoomingGoesToTheNextStepAndEndsAtTheLast() {
    assertThat(Zoom.step(Zoom.ON_PAPER, true)).isEqualTo(new Zoom.Percent(125));
    assertThat(Zoom.step(Zoom.ON_PAPER, false)).isEqualTo(new Zoom.Percent(90));
    assertThat(Zoom.step(Zoom.ON_PAPER * 0.7, true)).isEqualTo(new Zoom.Percent(75));
    assertThat(Zoom.step(Zoom.ON_PAPER * 9, true)).isEqualTo(new Zoom.Percent(400));
    assertThat(Zoom.step(Zoom.ON_PAPER / 9, false)).isEqualTo(new Zoom.Percent(25));
  }

  /** 30 % of red, 59 % of green and 11 % of blue, by ISO 32000-2, 10.4.2.2. */
  @Test
  void greyIsHowLightAColourIs() {
    assertThat(
            PageImage.grey(new int[] {0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffffff, 0x80000000}))
        .containsExactly(0xff4d4d4d, 0xff969696, 0xff1c1c1c, 0xffffffff, 0x80000000);
  }
}
