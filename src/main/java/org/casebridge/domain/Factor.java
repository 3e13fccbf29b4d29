package org.casebridge.domain;

/** The parts of a case that a comparison goes by. */
public enum Factor implements Coded {
  /** Who the learner is. */
  BACKGROUND,
  /** What the learner brought. */
  ASSET,
  /** What could be had. */
  OPPORTUNITY,
  /** Who stood between the two. */
  MEDIATION,
  /** What came of it. */
  OUTCOME,
  /** Where asset, opportunity and mediation met. */
  MEETING
}
