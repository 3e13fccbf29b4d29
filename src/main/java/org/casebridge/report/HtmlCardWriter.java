package org.casebridge.report;

import java.nio.file.Path;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.port.CardWriter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;

/** Writes cards. */
public final class HtmlCardWriter implements CardWriter {
  @Override
  public boolean write(CardDeck deck, Path target, Progress progress) throws ExpectedProblem {
    throw new UnsupportedOperationException();
  }
}
