package org.casebridge.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a mediator gave, or expressly did not.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param mediatorId who gave it; null if not stated
 * @param phaseId the phase it belongs to; null for none
 * @param place its place among its like; smaller comes first
 * @param type what sort
 * @param text what it was
 * @param helpful whether it helped
 * @param whoHas who has access to it
 * @param whoLacks who has not
 * @param whoDecides who decides on that
 * @param whoInitiates who takes the first step
 * @param claim how the claim stands
 */
public record Support(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    @Ref(Kind.MEDIATOR) @Nullable UUID mediatorId,
    @Ref(Kind.PHASE) @Nullable UUID phaseId,
    long place,
    @Term(Vocabulary.SUPPORT_KIND) String type,
    @Prose(heading = true) String text,
    Tri helpful,
    @Prose String whoHas,
    @Prose String whoLacks,
    @Prose String whoDecides,
    @Prose String whoInitiates,
    Claim claim)
    implements CasePart, Claimed {
  @Override
  public String toString() {
    return redacted();
  }
}
