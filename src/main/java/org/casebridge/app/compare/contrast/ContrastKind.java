package org.casebridge.app.compare.contrast;

/** The sorts of contrast, the most telling first. */
public enum ContrastKind {
  /** Within a case the stance turns from one phase to the next. */
  STANCE_TURN,
  /** Within a case something is achieved and something else denied. */
  OUTCOME_SPLIT,
  /** Within a case the scores of one phase differ from those of the next. */
  SCORES_TURN,
  /** What is achieved in one case is denied in another. */
  OUTCOME_DIFFERS,
  /** Stated absent in one case or more; present or not stated in the others. */
  STATED_ABSENT,
  /** Present in one case alone; not stated in the others. */
  ONLY_ONE,
  /** Present in several cases but not in all, or answered in several ways. */
  DIVIDED,
  /** Present in all. */
  SHARED
}
