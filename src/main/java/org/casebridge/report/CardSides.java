package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Overflow;
import org.casebridge.report.CardLayout.Look;

/** Draws cards of one design into a document, one after another. */
final class CardSides {
  private static final CaseCard.Lane NO_LANE = new CaseCard.Lane("", List.of(), "");
  private final PdfFile file;
  private final int level;
  private final CardDesign design;
  private final Shaper shaper;
  private final Icons icons;
  private final CardSpace space;
  private final CardLeaves leaves;
  private final List<Tag> drawn = new ArrayList<>();

  CardSides(PdfFile file, CardDesign design, String lang, Typefaces typefaces) {
    this(file, design, lang, typefaces, 0);
  }

  /**
   * @param level how many bookmarks those of the cards stand beneath
   */
  CardSides(PdfFile file, CardDesign design, String lang, Typefaces typefaces, int level) {
    this.level = level;
    this.file = file;
    this.design = design;
    this.shaper =
        new Shaper(typefaces.faces(), Locale.forLanguageTag(lang), Direction.isRightToLeft(lang));
    this.icons = typefaces.icons();
    this.space = CardSpace.of(design);
    this.leaves = new CardLeaves(file, design);
  }

  /** Draws a card after those before. */
  void add(CaseCard card) {
    if (leaves.full()) {
      end();
    }
    shaper.forget();
    Tag tag = file.root().add("Sect");
    drawn.add(tag);
    boolean[] begun = {false};
    if (design.layout() == Layout.CARD) {
      leaves.begin();
      side(tag, front(card), space.look(), marked(card, begun, leaves::front));
      side(tag, back(card), space.backLook(), leaves::back);
    } else {
      side(
          tag,
          card,
          space.look(),
          marked(card, begun, () -> file.newPage(space.width(), space.height())));
    }
  }

  /** Finishes the pages and cards drawn so far. */
  void end() {
    drawn.forEach(file::finish);
    drawn.clear();
    leaves.end();
  }

  /** The card's bookmark leads to its first page. */
  private Supplier<Canvas> marked(CaseCard card, boolean[] begun, Supplier<Canvas> pages) {
    return () -> {
      Canvas canvas = pages.get();
      if (!begun[0]) {
        begun[0] = true;
        file.bookmark(level, card.pseudonym(), canvas);
      }
      return canvas;
    };
  }

  private void side(Tag tag, CaseCard card, Look look, Supplier<Canvas> pages) {
    new CardSide(shaper, icons, space, look, tag, card, pages)
        .print(design.overflow() == Overflow.SHORTEN);
  }

  /** What a room reads before: nothing of mediators, headline, history or outcomes. */
  private static CaseCard front(CaseCard card) {
    return new CaseCard(
        card.caseId(),
        card.mark(),
        card.pseudonym(),
        "",
        card.chips(),
        "",
        List.of(card.front().lanes().getFirst(), card.front().lanes().getLast(), NO_LANE),
        Band.NONE,
        CaseCard.Quote.NONE,
        List.of(),
        card.front().prompt(),
        card.front(),
        new CaseCard.Titles(
            card.titles().history(),
            card.titles().outcomes(),
            card.front().heading(),
            card.titles().continued()),
        card.footerLeft(),
        card.footerRight());
  }

  private static CaseCard back(CaseCard card) {
    return new CaseCard(
        card.caseId(),
        card.mark(),
        card.pseudonym(),
        card.headline(),
        List.of(),
        card.summary(),
        List.of(NO_LANE, NO_LANE, card.lanes().getLast()),
        card.history(),
        card.voice(),
        card.outcomes(),
        card.question(),
        card.front(),
        card.titles(),
        card.footerLeft(),
        card.footerRight());
  }
}
