package org.casebridge.domain;

import java.util.UUID;

/**
 * Somebody, or an organisation, who stood between the learner and an opportunity.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param place its place among its like; smaller comes first
 * @param pseudonym the name used; empty for one known by role alone
 * @param role what they are to the learner
 * @param type person or organisation
 * @param note more about them
 */
public record Mediator(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    long place,
    @Prose(heading = true) String pseudonym,
    @Term(Vocabulary.MEDIATOR_ROLE) String role,
    MediatorKind type,
    @Prose String note)
    implements CasePart {
  @Override
  public String toString() {
    return redacted();
  }
}
