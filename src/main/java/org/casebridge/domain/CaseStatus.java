package org.casebridge.domain;

/** How far the work on a case is. */
public enum CaseStatus implements Coded {
  /** Being written. */
  DRAFT,
  /** Written, to be read by somebody else. */
  REVIEW,
  /** Done. */
  COMPLETE
}
