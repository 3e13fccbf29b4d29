package org.casebridge.app.card;

/** What becomes of a card that is too long for its page. */
public enum Overflow {
  /** It goes on over further pages with a running head. */
  CONTINUE,
  /** Claims at the end of its lanes are left away, and the card says how many. */
  SHORTEN
}
