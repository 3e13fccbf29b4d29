package org.casebridge.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.port.CardPrinter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.text.Messages;

/** Prints cards as PDF that keeps PDF/UA-1 and PDF/A-2a. Any thread may call it. */
public final class PdfCardPrinter implements CardPrinter {
  private final Messages messages = Messages.of("report");
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
    try {
      new SafeFile().write(target, out -> write(deck, pages, progress, out), progress);
      return true;
    } catch (CancellationException e) {
      return false;
    } catch (NoPages e) {
      throw new ExpectedProblem("report.noPages", messages.get("report.noPages", e.count));
    }
  }

  /** No page that was asked for is there. */
  static final class NoPages extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int count;

    /**
     * @param count how many pages there are
     */
    NoPages(int count) {
      super("none of " + count + " pages");
      this.count = count;
    }
  }

  /**
   * Writes the cards.
   *
   * @throws CancellationException if it was to stop
   * @throws NoPages if none is asked for
   */
  void write(CardDeck deck, PageRange pages, Progress progress, OutputStream out)
      throws IOException {
    synchronized (typefaces) {
      boolean rightToLeft = Direction.isRightToLeft(deck.lang());
      PdfFile file = new PdfFile(deck.title(), deck.lang(), deck.made(), rightToLeft, out);
      if (!pages.equals(PageRange.ALL)) {
        file.only(pages);
      }
      CardSides sides = new CardSides(file, deck.design(), deck.lang(), typefaces);
      List<CaseCard> cards = deck.cards();
      for (int i = 0; i < cards.size(); i++) {
        if (progress.cancelled()) {
          throw new CancellationException();
        }
        sides.add(cards.get(i));
        progress.report((i + 1.0) / cards.size(), cards.get(i).pseudonym());
      }
      sides.end();
      if (file.kept() == 0 && !pages.equals(PageRange.ALL)) {
        throw new NoPages(file.count());
      }
      file.end();
    }
  }
}
