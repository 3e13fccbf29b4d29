package org.casebridge.domain;

import org.jspecify.annotations.Nullable;

/**
 * A rating of one factor in one phase.
 *
 * @param value crisp (0 or 1) or fuzzy, from 0 to 1; null where not rated
 * @param reason why, in the researcher's words; may be empty
 */
public record Score(@Nullable Double value, @Prose String reason) {
  /** Not rated. */
  public static final Score NONE = new Score(null, "");

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the value lies outside 0 to 1
   */
  public Score {
    if (value != null && !(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a score lies between 0 and 1");
    }
  }

  @Override
  public String toString() {
    return "Score[" + value + "]";
  }
}
