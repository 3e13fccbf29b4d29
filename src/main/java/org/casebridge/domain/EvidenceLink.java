package org.casebridge.domain;

import java.util.UUID;

/**
 * Says that an excerpt stands behind a claim.
 *
 * @param stamp id, times and author
 * @param excerptId the words
 * @param claimId the claim
 * @param place its place among its like; smaller comes first
 */
public record EvidenceLink(
    Stamp stamp,
    @Ref(value = Kind.EXCERPT, owner = true) UUID excerptId,
    @Ref(claims = true, owner = true) UUID claimId,
    long place)
    implements Placed {
  @Override
  public String toString() {
    return redacted();
  }
}
