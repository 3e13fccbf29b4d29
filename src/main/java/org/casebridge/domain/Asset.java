package org.casebridge.domain;

import java.util.List;
import java.util.UUID;

/**
 * Something the learner brought that could be drawn on.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param place its place among its like; smaller comes first
 * @param text what it is
 * @param capitals what sorts of capital
 * @param source where it comes from; empty if not stated
 * @param recognisedBy who saw it and used it, or did not
 * @param leveraged whether it was put to use at work on the whole
 * @param claim how the claim stands
 */
public record Asset(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    long place,
    @Prose(heading = true) String text,
    @Term(Vocabulary.CAPITAL) List<String> capitals,
    @Term(Vocabulary.ASSET_SOURCE) String source,
    List<Recognition> recognisedBy,
    Leveraged leveraged,
    Claim claim)
    implements CasePart, Claimed {
  /** Copies the lists. */
  public Asset {
    capitals = List.copyOf(capitals);
    recognisedBy = List.copyOf(recognisedBy);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
