package org.casebridge.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of it, in one respect.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param phaseId the phase it belongs to; null for none
 * @param place its place among its like; smaller comes first
 * @param dimension in what respect
 * @param direction which way; empty if not stated
 * @param status achieved, denied, pending or expected
 * @param text more about it; may be empty
 * @param claim how the claim stands
 */
public record Outcome(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    @Ref(Kind.PHASE) @Nullable UUID phaseId,
    long place,
    @Term(Vocabulary.OUTCOME_DIMENSION) String dimension,
    @Term(Vocabulary.OUTCOME_DIRECTION) String direction,
    OutcomeStatus status,
    @Prose(heading = true) String text,
    Claim claim)
    implements CasePart, Claimed {
  @Override
  public String toString() {
    return redacted();
  }
}
