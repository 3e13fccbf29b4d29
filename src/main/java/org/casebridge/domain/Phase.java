package org.casebridge.domain;

import java.util.List;
import java.util.UUID;

/**
 * A stretch of the learner's work under the same mediators; the unit that stance, support and
 * outcome belong to.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param place its place among its like; smaller comes first
 * @param label its name
 * @param span when; may be unknown
 * @param workplace where, generalised
 * @param mainMediators who counted most
 * @param assetScore whether assets were there
 * @param opportunityScore whether there was an opportunity
 * @param mediationScore whether mediation bridged the two
 */
public record Phase(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    long place,
    @Prose(heading = true) String label,
    Span span,
    @Prose String workplace,
    @Ref(Kind.MEDIATOR) List<UUID> mainMediators,
    Score assetScore,
    Score opportunityScore,
    Score mediationScore)
    implements CasePart {
  /** Copies the lists. */
  public Phase {
    mainMediators = List.copyOf(mainMediators);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
