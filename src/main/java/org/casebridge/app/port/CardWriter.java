package org.casebridge.app.port;

import java.nio.file.Path;
import org.casebridge.app.card.CardDeck;

/** Makes a file of case cards that has no pages of its own, such as a web page. */
public interface CardWriter {
  /**
   * Writes the cards. The target appears whole or not at all; a file already there is replaced only
   * once the new one is whole.
   *
   * @param progress told after each card; where it is cancelled nothing is written
   * @return whether the file was written, false if it was cancelled
   * @throws ExpectedProblem if the target can't be written
   */
  boolean write(CardDeck deck, Path target, Progress progress) throws ExpectedProblem;
}
