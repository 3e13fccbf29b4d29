package org.casebridge.domain;

/** Yes, no, or not stated. */
public enum Tri implements Coded {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** The material does not say. */
  NOT_STATED
}
