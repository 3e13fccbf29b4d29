package org.casebridge.domain;

/** What was expected of one case beside another. */
public enum Expectation implements Coded {
  /** The same outcome: literal replication. */
  SAME,
  /** Another outcome, for a reason that can be named: theoretical replication. */
  DIFFERENT,
  /** Nothing was written down beforehand. */
  NOT_STATED
}
