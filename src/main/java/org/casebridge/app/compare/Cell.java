package org.casebridge.app.compare;

import java.util.List;
import org.casebridge.domain.Presence;

/**
 * What one case says about one row.
 *
 * @param items the claims in order; none means that the material does not say
 * @param summary what the researcher sums it up as; empty if nothing was written
 */
public record Cell(List<Item> items, String summary) {
  /** The material does not say. */
  public static final Cell NOT_STATED = new Cell(List.of());

  /** Claims that nobody has summed up. */
  public Cell(List<Item> items) {
    this(items, "");
  }

  /** Keeps its own copy of the claims. */
  public Cell {
    items = List.copyOf(items);
  }

  /**
   * The cell's presence: present if any claim is, otherwise stated absent if any claim is,
   * otherwise not stated.
   */
  public Presence presence() {
    Presence found = Presence.NOT_STATED;
    for (Item item : items) {
      if (item.presence() == Presence.PRESENT) {
        return Presence.PRESENT;
      }
      if (item.presence() == Presence.STATED_ABSENT) {
        found = Presence.STATED_ABSENT;
      }
    }
    return found;
  }

  /** The words behind its claims. */
  public Behind behind() {
    return Behind.together(items.stream().map(Item::behind));
  }

  /** How many different excerpts stand behind the claims. */
  public int excerptCount() {
    return behind().count();
  }

  /** How many claims that say something have nothing behind them. */
  public int withoutEvidence() {
    return (int)
        items.stream()
            .filter(item -> item.presence() != Presence.NOT_STATED && item.behind().nothing())
            .count();
  }

  @Override
  public String toString() {
    return "Cell[" + items.size() + "]";
  }
}
