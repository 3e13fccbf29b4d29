package org.casebridge.domain;

/** Whether the material speaks of something; stated absence is not silence. */
public enum Presence implements Coded {
  /** The material says that it was there. */
  PRESENT,
  /** The material says that it was not there. */
  STATED_ABSENT,
  /** The material does not say. */
  NOT_STATED
}
