package org.casebridge.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a guiding question.
 *
 * @param stamp id, times and author
 * @param questionId the question
 * @param caseId about which case; null for the workplace or all cases
 * @param phaseId about which phase; null for none
 * @param comparisonId given in which comparison; null for none
 * @param place its place among its like; smaller comes first
 * @param text the answer
 * @param who who answered, never by a real name; may be empty
 * @param given when; null if not kept
 */
public record Answer(
    Stamp stamp,
    @Ref(value = Kind.GUIDING_QUESTION, owner = true) UUID questionId,
    @Ref(value = Kind.CASE, owner = true) @Nullable UUID caseId,
    @Ref(Kind.PHASE) @Nullable UUID phaseId,
    @Ref(Kind.COMPARISON) @Nullable UUID comparisonId,
    long place,
    @Prose(heading = true) String text,
    @Prose String who,
    @Nullable PartialDate given)
    implements Placed {
  @Override
  public String toString() {
    return redacted();
  }
}
