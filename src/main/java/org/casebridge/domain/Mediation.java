package org.casebridge.domain;

import java.util.UUID;

/**
 * Where one mediator stood in one phase.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param mediatorId who
 * @param phaseId in which phase
 * @param place its place among its like; smaller comes first
 * @param stance bridge, barrier, both or absent
 * @param proactive whether they took the first step
 * @param grounds on what grounds a barrier, or expressly not
 * @param text what they did, in a sentence
 * @param claim how the claim stands
 */
public record Mediation(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    @Ref(value = Kind.MEDIATOR, owner = true) UUID mediatorId,
    @Ref(value = Kind.PHASE, owner = true) UUID phaseId,
    long place,
    Stance stance,
    Presence proactive,
    Grounds grounds,
    @Prose String text,
    Claim claim)
    implements CasePart, Claimed {
  @Override
  public String toString() {
    return redacted();
  }
}
