package org.casebridge.domain;

import java.util.UUID;

/**
 * What a case says about one part of a comparison, charted in the researcher's words as the
 * framework method does (Ritchie and Spencer 1994). It belongs to the case, so that every
 * comparison shows the same.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param place its place among its like; smaller comes first
 * @param rowKey the part it sums up, e.g. {@code support}
 * @param text the summary
 */
public record Summary(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    long place,
    String rowKey,
    @Prose(heading = true) String text)
    implements CasePart {
  @Override
  public String toString() {
    return redacted();
  }
}
