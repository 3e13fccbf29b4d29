package org.casebridge.domain;

/** Where a mediator stood between a learner and an opportunity, in one phase. */
public enum Stance implements Coded {
  /** A bridge. */
  BRIDGE,
  /** A barrier. */
  BARRIER,
  /** Both. */
  MIXED,
  /** Not there. */
  ABSENT
}
