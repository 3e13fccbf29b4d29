package org.casebridge.app.privacy;

/** Who looks. Each sees less than the one before. */
public enum Audience {
  /** The researcher, who sees everything. */
  RESEARCHER,
  /** A room in a workshop. */
  WORKSHOP,
  /** Anybody. */
  PUBLICATION
}
