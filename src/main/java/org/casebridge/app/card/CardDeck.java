package org.casebridge.app.card;

import java.time.Instant;
import java.util.List;

/**
 * Cards for one document; each starts on a page of its own.
 *
 * @param title the document's title
 * @param lang the language of the text as a BCP 47 tag, e.g. "en"; a language written from right to
 *     left mirrors the page
 * @param made written into the document as its date; the same deck always gives the same bytes
 * @param design how the cards look
 * @param cards the cards in order, at least one
 */
public record CardDeck(
    String title, String lang, Instant made, CardDesign design, List<CaseCard> cards) {
  /**
   * Keeps its own copy.
   *
   * @throws IllegalArgumentException if there are no cards
   */
  public CardDeck {
    cards = List.copyOf(cards);
    if (cards.isEmpty()) {
      throw new IllegalArgumentException("a deck has a card at least");
    }
  }

  @Override
  public String toString() {
    return "CardDeck[" + lang + ", " + design.layout() + ", " + cards.size() + " cards]";
  }
}
