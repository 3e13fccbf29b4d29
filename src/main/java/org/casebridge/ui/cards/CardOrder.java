package org.casebridge.ui.cards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.card.PageRange;
import org.casebridge.domain.Audience;

/**
 * What somebody wants to take away.
 *
 * @param caseIds whose cards, in this order
 * @param audience who is to read them
 * @param design how they look
 * @param choices what is left away, by case
 * @param form as what they are saved
 * @param pages the pages that are saved or printed
 * @param dpi how fine pictures are, in dots per inch
 */
public record CardOrder(
    List<UUID> caseIds,
    Audience audience,
    CardDesign design,
    Map<UUID, CaseChoice> choices,
    CardForm form,
    PageRange pages,
    int dpi) {
  /** Keeps its own copies. */
  public CardOrder {
    caseIds = List.copyOf(caseIds);
    choices = Map.copyOf(choices);
  }
}
