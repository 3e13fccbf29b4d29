package org.casebridge.domain;

/** Whether a case tells of one learner or is put together from several. */
public enum CaseKind implements Coded {
  /** One learner. */
  INDIVIDUAL,
  /** Put together from several learners; never mixed silently with individuals. */
  COMPOSITE
}
