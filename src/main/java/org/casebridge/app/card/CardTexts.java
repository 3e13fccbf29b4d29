package org.casebridge.app.card;

import org.casebridge.app.text.Messages;

/** Words on cards that depend on how much room there is. */
public final class CardTexts {
  private static final Messages TEXTS = Messages.of("cards");

  private CardTexts() {}

  /**
   * That claims were left away.
   *
   * @param count how many, 1 or more
   */
  public static String notShown(int count) {
    return TEXTS.get("not_shown", count);
  }

  /** That a text was cut, said at its end. */
  public static String cut() {
    return TEXTS.get("cut");
  }
}
