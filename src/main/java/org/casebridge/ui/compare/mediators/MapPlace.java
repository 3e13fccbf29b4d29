package org.casebridge.ui.compare.mediators;

/**
 * A mediator on a card.
 *
 * @param card the card's number
 * @param number the mediator's number; {@link #CARD} for the card as a whole
 */
record MapPlace(int card, int number) {
  /** Stands for the card as a whole. */
  static final int CARD = -1;

  /** Stands for nothing of a card. */
  static final int NOTHING = -2;
}
