package org.casebridge.cli;

import java.nio.file.Path;
import java.util.Map;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.handout.CardReading;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;

/** Prints case cards. */
final class CardsCommand extends PrintCommand {
  private static final String ENDING = "-cards.pdf";

  CardsCommand(Tools tools, Messages texts) {
    super(tools, texts, "cards", texts.get("cards"), ENDING);
  }

  @Override
  public Integer call() throws ExpectedProblem {
    try (StudyFile open = tools().files().openReadOnly(study())) {
      Path target = target(ENDING);
      CardReading.Cards cards =
          new CardReading(open, labels(open), audience())
              .read(
                  chosen(open),
                  CardDesign.page(paper()),
                  Map.of(),
                  tools().clock().instant(),
                  Progress.NONE);
      CardDeck deck = cards.deck().orElseThrow(this::nothingToShow);
      int refused = cards.disclosure().refused().size();
      if (refused > 0) {
        tools().err().println(texts().get("cards.left_out", refused));
      }
      tools().cards().pdf().print(deck, PageRange.ALL, target, progress());
      say(texts().get("cards.written", deck.cards().size(), target.toString()));
    }
    return Commands.DONE;
  }
}
