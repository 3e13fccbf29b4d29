package org.casebridge.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign that the learner was ready for more.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param phaseId the phase it belongs to; null for none
 * @param place its place among its like; smaller comes first
 * @param text the sign
 * @param noticedById who noticed; null for nobody or not stated
 * @param judgement what was made of it
 * @param claim how the claim stands
 */
public record ReadinessSignal(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    @Ref(Kind.PHASE) @Nullable UUID phaseId,
    long place,
    @Prose(heading = true) String text,
    @Ref(Kind.MEDIATOR) @Nullable UUID noticedById,
    Judgement judgement,
    Claim claim)
    implements CasePart, Claimed {
  @Override
  public String toString() {
    return redacted();
  }
}
