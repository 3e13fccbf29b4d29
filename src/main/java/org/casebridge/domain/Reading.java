package org.casebridge.domain;

/** How a fact of the background worked in this learner's story. */
public enum Reading implements Coded {
  /** As an asset. */
  ASSET,
  /** As a constraint. */
  CONSTRAINT,
  /** Neither. */
  NEUTRAL
}
