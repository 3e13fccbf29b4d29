package org.casebridge.domain;

/** What a guiding question is asked of. */
public enum QuestionScope implements Coded {
  /** Each case. */
  CASE,
  /** The reader's own workplace. */
  WORKPLACE,
  /** The cases together. */
  CROSS_CASE
}
