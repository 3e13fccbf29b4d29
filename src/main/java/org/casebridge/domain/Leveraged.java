package org.casebridge.domain;

/** Whether an asset was put to use at work. */
public enum Leveraged implements Coded {
  /** It was. */
  YES,
  /** In part. */
  PARTLY,
  /** It is beginning to be. */
  IN_PROGRESS,
  /** It was not. */
  NO,
  /** The material does not say. */
  NOT_STATED
}
