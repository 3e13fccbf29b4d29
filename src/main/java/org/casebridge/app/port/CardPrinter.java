package org.casebridge.app.port;

import java.nio.file.Path;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.PageRange;

/** Makes a PDF of case cards. */
public interface CardPrinter {
  /**
   * Writes the cards. The target appears whole or not at all; a file already there is replaced only
   * once the new one is whole.
   *
   * @param pages the pages that are written; all others are left out
   * @param progress told after each card; where it is cancelled nothing is written
   * @return whether the file was written, false if it was cancelled
   * @throws ExpectedProblem if the target can't be written, or there are no such pages
   */
  boolean print(CardDeck deck, PageRange pages, Path target, Progress progress)
      throws ExpectedProblem;
}
