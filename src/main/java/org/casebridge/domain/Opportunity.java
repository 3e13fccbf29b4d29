package org.casebridge.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training, a programme or a post that could be had.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param phaseId the phase it belongs to; null for none
 * @param place its place among its like; smaller comes first
 * @param type what sort
 * @param title what it was
 * @param providerId who gave it
 * @param initiator who took the first step; empty if not stated
 * @param deciderId who decided on access
 * @param access how access was decided
 * @param payerId who paid
 * @param credential whether it leads to a credential
 * @param scheduleFit how it fitted shifts and care
 * @param linkedToAdvancement whether it was linked to advancement
 * @param status what became of it; empty if not stated
 * @param claim how the claim stands
 */
public record Opportunity(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    @Ref(Kind.PHASE) @Nullable UUID phaseId,
    long place,
    @Term(Vocabulary.OPPORTUNITY_TYPE) String type,
    @Prose(heading = true) String title,
    @Ref(Kind.MEDIATOR) @Nullable UUID providerId,
    @Term(Vocabulary.INITIATOR) String initiator,
    @Ref(Kind.MEDIATOR) @Nullable UUID deciderId,
    @Prose String access,
    @Ref(Kind.MEDIATOR) @Nullable UUID payerId,
    Credential credential,
    @Prose String scheduleFit,
    Tri linkedToAdvancement,
    @Term(Vocabulary.OPPORTUNITY_STATUS) String status,
    Claim claim)
    implements CasePart, Claimed {
  @Override
  public String toString() {
    return redacted();
  }
}
