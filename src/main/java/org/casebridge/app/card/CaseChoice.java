package org.casebridge.app.card;

import java.util.Set;
import java.util.UUID;

/**
 * What is left away from the card of one case.
 *
 * @param off parts that do not stand on this card, though they stand on others
 * @param dropped claims left away to make room for others; the card says how many
 */
public record CaseChoice(Set<CardPart> off, Set<UUID> dropped) {
  /** Nothing is left away. */
  public static final CaseChoice ALL = new CaseChoice(Set.of(), Set.of());

  /** Keeps its own copies. */
  public CaseChoice {
    off = Set.copyOf(off);
    dropped = Set.copyOf(dropped);
  }
}
