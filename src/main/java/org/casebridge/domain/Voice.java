package org.casebridge.domain;

/** Whose word a claim is. */
public enum Voice implements Coded {
  /** The learner's. */
  LEARNER,
  /** A mediator's, as reported by somebody else. */
  MEDIATOR_REPORTED,
  /** The researcher's. */
  RESEARCHER,
  /** A document's. */
  DOCUMENT
}
