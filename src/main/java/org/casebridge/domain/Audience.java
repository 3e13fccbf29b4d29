package org.casebridge.domain;

/** Who looks. Each sees less than the one before. */
public enum Audience implements Coded {
  /** The researcher, who sees everything. */
  RESEARCHER,
  /** A room in a workshop. */
  WORKSHOP,
  /** Anybody. */
  PUBLICATION;

  /**
   * Whether this audience may see what is meant for another.
   *
   * @param widest the widest audience it is meant for
   */
  public boolean within(Audience widest) {
    return compareTo(widest) <= 0;
  }
}
