package org.casebridge.app.card;

/** The picture above an event of the advancement history. */
public enum EventIcon {
  /** Sent on to somebody else. */
  REFERRED,
  /** Trained or taught. */
  TRAINED,
  /** Chosen for a next step. */
  TAPPED,
  /** Promoted. */
  PROMOTED,
  /** Held back or refused. */
  BLOCKED,
  /** A mediator went. */
  MEDIATOR_LEFT,
  /** Started in a job. */
  HIRED,
  /** Left a job. */
  LEFT_JOB,
  /** Looked elsewhere. */
  SOUGHT_ELSEWHERE,
  /** Anything else. */
  OTHER
}
