package org.casebridge.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.CardPrinter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/** Prints cards as PDF that keeps PDF/UA-1 and PDF/A-2a. Any thread may call it. */
public final class PdfCardPrinter implements CardPrinter {
  private static final float SIDE = 50;
  private static final float TOP = 48;

  /** From roomy to tight; the first with which a card stands on one page is taken. */
  private static final float[] SCALES = {1.14f, 1.07f, 1, 0.94f, 0.88f};

  /** What is taken where a card goes on over several pages anyway. */
  private static final float LONG = 0.94f;

  /** Room to write on is worth more than large letters. */
  private static final float TO_WRITE = 80;

  private static final float MOST_AIR = 14;
  private final Typefaces typefaces;

  /**
   * @param typefaces shared with other printers, so that fonts are read once
   */
  public PdfCardPrinter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public boolean print(CardDeck deck, PageRange pages, Path target, Progress progress)
      throws ExpectedProblem {
    PdfFile file;
    synchronized (typefaces) {
      boolean rightToLeft = Direction.isRightToLeft(deck.lang());
      file = new PdfFile(deck.title(), deck.lang(), deck.made(), rightToLeft);
      Shaper shaper =
          new Shaper(typefaces.faces(), Locale.forLanguageTag(deck.lang()), rightToLeft);
      List<CaseCard> cards = deck.cards();
      for (int i = 0; i < cards.size(); i++) {
        if (progress.cancelled()) {
          return false;
        }
        new Sheet(file, shaper, deck.design().paper(), cards.get(i)).print();
        progress.report((i + 1.0) / cards.size(), cards.get(i).pseudonym());
      }
      new SafeFile().write(target, file::write);
    }
    return true;
  }

  /** The pages of one card. */
  private final class Sheet {
    private final PdfFile file;
    private final Shaper shaper;
    private final Paper paper;
    private final CaseCard card;
    private final Tag tag;
    private final float width;
    private final Furniture furniture;
    private int opened;
    private @Nullable Canvas page;

    Sheet(PdfFile file, Shaper shaper, Paper paper, CaseCard card) {
      this.file = file;
      this.shaper = shaper;
      this.paper = paper;
      this.card = card;
      this.tag = file.root().add("Sect");
      this.width = paper.width() - 2 * SIDE;
      Typesetter plain = new Typesetter(shaper, typefaces.icons(), 1);
      this.furniture = new Furniture(plain, SIDE, width, card.footerLeft(), card.footerRight());
    }

    void print() {
      float room = furniture.bottom(paper.height()) - TOP;
      for (float scale : SCALES) {
        CardLayout trial = layout(scale, new Tag("Sect"));
        List<Section> sections = trial.sections(0, 0);
        float spare = room - Flow.height(sections);
        boolean roomy = scale > 1 && !card.question().isBlank();
        if (spare >= (roomy ? TO_WRITE : 0)) {
          flow(spread(layout(scale, tag), sections, spare, trial));
          return;
        }
      }
      flow(layout(LONG, tag).sections(0, 0));
    }

    private CardLayout layout(float scale, Tag into) {
      return new CardLayout(new Typesetter(shaper, typefaces.icons(), scale), into, card, width);
    }

    /** Gives a page's spare height to the space between sections, then to room to write. */
    private List<Section> spread(
        CardLayout layout, List<Section> sections, float spare, CardLayout trial) {
      int gaps = Math.max(1, sections.size() - 1);
      float share = card.question().isBlank() ? spare : spare * 0.45f;
      float air = Math.min(MOST_AIR, share / gaps);
      float height = Flow.height(trial.sections(air, 0));
      float[] end = trial.endHeights();
      float left = furniture.bottom(paper.height()) - TOP - height;
      float toWrite = Math.max(0, left + Math.max(0, end[1] - end[0]) - 2);
      return layout.sections(air, card.question().isBlank() ? 0 : toWrite);
    }

    private void flow(List<Section> sections) {
      new Flow(SIDE, width, this::open).add(sections);
      closePage();
    }

    /** The foot comes last, so that the page's content is in the order it is read in. */
    private void closePage() {
      Canvas canvas = page;
      if (canvas != null) {
        furniture.foot(canvas, opened == 1 ? tag : null, "");
      }
    }

    private Flow.Page open() {
      closePage();
      Canvas canvas = file.newPage(paper.width(), paper.height());
      page = canvas;
      opened++;
      float top = TOP;
      if (opened == 1) {
        file.bookmark(card.pseudonym());
      } else {
        top = runningHead(canvas);
      }
      return new Flow.Page(canvas, top, furniture.bottom(paper.height()));
    }

    private float runningHead(Canvas canvas) {
      Typesetter type = new Typesetter(shaper, typefaces.icons(), 1);
      float tile = 20;
      float indent = tile + 9;
      type.tile(canvas, null, card.mark(), canvas.place(SIDE, width, 0, tile), TOP - 12, tile);
      String words = card.pseudonym() + " · " + card.titles().continued();
      Style style = type.style(Weight.SEMIBOLD, 10.5f, Ink.SOFT);
      @Nullable Line line = type.oneLine(words, style, width - indent);
      canvas.beginPagination();
      if (line != null) {
        float x = canvas.place(SIDE, width, indent, width - indent);
        canvas.text(line, x, TOP - 2 - line.height() / 2, width - indent);
      }
      canvas.fill(SIDE, TOP + 15, width, 0.7f, Ink.RULE);
      canvas.end();
      return TOP + 32;
    }
  }
}
