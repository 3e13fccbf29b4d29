package org.casebridge.domain;

/** What became of one dimension of an outcome. */
public enum OutcomeStatus implements Coded {
  /** It came. */
  ACHIEVED,
  /** It was refused. */
  DENIED,
  /** Under way. */
  PENDING,
  /** Hoped for by the learner. */
  EXPECTED,
  /** The material does not say. */
  NOT_STATED
}
