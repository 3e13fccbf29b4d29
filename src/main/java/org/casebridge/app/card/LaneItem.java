package org.casebridge.app.card;

import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One claim in a lane of a card or a cell of a comparison.
 *
 * @param lead the words set in bold; may be empty
 * @param rest what follows on the same line; may be empty
 * @param presence whether the material speaks of it; the words for it belong into lead or rest
 * @param stance the mediator's stance, drawn as a sign before the lead; null for other claims. The
 *     word for it belongs into lead or rest
 * @param note set small beneath, e.g. whose voice it is; may be empty
 */
public record LaneItem(
    String lead, String rest, Presence presence, @Nullable Stance stance, String note) {
  /** A claim that is present, without stance or note. */
  public static LaneItem of(String lead, String rest) {
    return new LaneItem(lead, rest, Presence.PRESENT, null, "");
  }

  /** The same claim with other words after the lead. */
  public LaneItem with(String words) {
    return new LaneItem(lead, words, presence, stance, note);
  }

  @Override
  public String toString() {
    return "LaneItem[" + presence + ", " + stance + "]";
  }
}
