package org.casebridge.domain;

import java.util.UUID;

/**
 * A fact of who the learner is.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param place its place among its like; smaller comes first
 * @param type what it is about
 * @param text the fact
 * @param reading how it worked in this story
 * @param sensitive whether only the researcher may see it
 * @param claim how the claim stands
 */
public record Background(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    long place,
    @Term(Vocabulary.BACKGROUND_KIND) String type,
    @Prose String text,
    Reading reading,
    boolean sensitive,
    Claim claim)
    implements CasePart, Claimed {
  @Override
  public String toString() {
    return redacted();
  }
}
