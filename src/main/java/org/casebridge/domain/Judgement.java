package org.casebridge.domain;

/** What a mediator made of a sign of readiness. */
public enum Judgement implements Coded {
  /** Seen as ready. */
  READY,
  /** Seen as not ready. */
  NOT_READY,
  /** Nobody noticed. */
  UNNOTICED,
  /** The material does not say. */
  NOT_STATED
}
