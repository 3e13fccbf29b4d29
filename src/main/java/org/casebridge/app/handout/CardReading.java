package org.casebridge.app.handout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardMaker;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.GuidingQuestion;

/**
 * Reads cases of a study one by one and makes cards of them, so that no more is held than cards.
 */
public final class CardReading {
  private final StudyFile study;
  private final Labels labels;
  private final Audience audience;

  /**
   * Reads from a study; each call has to be on the thread that may read it.
   *
   * @param audience who is to read the cards
   */
  public CardReading(StudyFile study, Labels labels, Audience audience) {
    this.study = study;
    this.labels = labels;
    this.audience = audience;
  }

  /**
   * What was read.
   *
   * @param deck the cards; nothing if no consent reaches the readers, or it was cancelled
   * @param disclosure what the readers do not get, and why
   */
  public record Cards(Optional<CardDeck> deck, Disclosure disclosure) {}

  /**
   * The cards of some cases, in their order.
   *
   * @param choices what is left away, by case
   * @param made the date written into the document
   * @param progress told after each case; where it is cancelled there is no deck
   */
  public Cards read(
      List<UUID> caseIds,
      CardDesign design,
      Map<UUID, CaseChoice> choices,
      Instant made,
      Progress progress)
      throws ExpectedProblem {
    CardMaker maker =
        new CardMaker(study.study(), labels, study.all(GuidingQuestion.class), audience);
    Set<UUID> reached =
        study.summaries().stream()
            .map(CaseSummary::learner)
            .filter(maker::reaches)
            .map(Case::id)
            .collect(Collectors.toSet());
    int of = (int) caseIds.stream().filter(reached::contains).count();
    List<CaseCard> cards = new ArrayList<>();
    Disclosure disclosure = Disclosure.of(List.of(), audience);
    for (int i = 0; i < caseIds.size(); i++) {
      if (progress.cancelled()) {
        return new Cards(Optional.empty(), disclosure);
      }
      Optional<CaseFile> found = study.caseFile(caseIds.get(i));
      if (found.isPresent()) {
        CaseFile file = found.get();
        disclosure = disclosure.and(Disclosure.of(List.of(file), audience));
        if (maker.reaches(file.learner())) {
          CaseChoice choice = choices.getOrDefault(file.learner().id(), CaseChoice.ALL);
          cards.add(maker.card(file, design, choice, cards.size() + 1, of));
        }
      }
      progress.report((i + 1.0) / caseIds.size(), "");
    }
    return new Cards(maker.deck(cards, design, made), disclosure);
  }
}
