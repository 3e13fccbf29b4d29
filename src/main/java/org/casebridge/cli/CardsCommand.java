package org.casebridge.cli;

import java.nio.file.Path;
import java.util.List;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardMaker;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.GuidingQuestion;

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
      List<CaseFile> cases = files(open, chosen(open));
      CardMaker maker =
          new CardMaker(open.study(), labels(open), open.all(GuidingQuestion.class), audience());
      CardDeck deck =
          maker.deck(cases, paper(), tools().clock().instant()).orElseThrow(this::nothingToShow);
      int refused = maker.refused(cases).size();
      if (refused > 0) {
        tools().err().println(texts().get("cards.left_out", refused));
      }
      tools().cards().print(deck, target, progress());
      say(texts().get("cards.written", deck.cards().size(), target.toString()));
    }
    return Commands.DONE;
  }
}
