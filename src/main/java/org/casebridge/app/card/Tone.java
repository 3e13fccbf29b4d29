package org.casebridge.app.card;

/** How an event worked on the learner's way. */
public enum Tone {
  /** Neither for nor against. */
  PLAIN,
  /** For. */
  GOOD,
  /** Against. */
  BAD
}
