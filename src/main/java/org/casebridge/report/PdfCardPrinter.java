package org.casebridge.report;

import java.nio.file.Path;
import java.util.List;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.port.CardPrinter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;

/** Prints cards as PDF that keeps PDF/UA-1 and PDF/A-2a. Any thread may call it. */
public final class PdfCardPrinter implements CardPrinter {
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
      CardSides sides = new CardSides(file, deck.design(), deck.lang(), typefaces);
      List<CaseCard> cards = deck.cards();
      for (int i = 0; i < cards.size(); i++) {
        if (progress.cancelled()) {
          return false;
        }
        sides.add(cards.get(i));
        progress.report((i + 1.0) / cards.size(), cards.get(i).pseudonym());
      }
      new SafeFile().write(target, file::write);
    }
    return true;
  }
}
