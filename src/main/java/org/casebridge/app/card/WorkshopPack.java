package org.casebridge.app.card;

import java.time.Instant;
import java.util.List;

/**
 * All that is printed for a workshop, as one document in this order.
 *
 * @param title the document's title
 * @param lang the language of the text as a BCP 47 tag
 * @param made written into the document as its date; the same pack always gives the same bytes
 * @param paper the sheet that all is printed on
 * @param agenda the steps, for everybody
 * @param cardsTitle what the cards are called together
 * @param deck the cards
 * @param handoutTitle what the tables are called together
 * @param handouts the comparison as tables
 * @param questions the guiding questions with room to write
 * @param facilitator what only who leads the workshop sees: notes to the steps, and what came of it
 */
public record WorkshopPack(
    String title,
    String lang,
    Instant made,
    Paper paper,
    Leaflet agenda,
    String cardsTitle,
    CardDeck deck,
    String handoutTitle,
    List<ComparisonSheet> handouts,
    Leaflet questions,
    Leaflet facilitator) {
  /** Keeps its own copy. */
  public WorkshopPack {
    handouts = List.copyOf(handouts);
  }

  @Override
  public String toString() {
    return "WorkshopPack[" + deck + ", " + handouts.size() + " handouts]";
  }
}
