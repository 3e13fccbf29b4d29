package org.casebridge.app.card;

import java.util.UUID;

/**
 * A claim in a lane of a card, which may be left away to make room for others.
 *
 * @param part the lane it stands in
 * @param id the claim's id; what a card says once for several claims goes with the lane
 * @param item how it stands there
 */
public record CardClaim(CardPart part, UUID id, LaneItem item) {
  @Override
  public String toString() {
    return "CardClaim[" + part + ", " + id + "]";
  }
}
