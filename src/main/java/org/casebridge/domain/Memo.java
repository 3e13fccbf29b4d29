package org.casebridge.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A researcher's thought beside a comparison or a case.
 *
 * @param stamp id, times and author
 * @param comparisonId beside which comparison; null for none
 * @param caseId about which case; null for all
 * @param rowKey beside which row; empty for the whole
 * @param place its place among its like; smaller comes first
 * @param text the thought
 */
public record Memo(
    Stamp stamp,
    @Ref(value = Kind.COMPARISON, owner = true) @Nullable UUID comparisonId,
    @Ref(value = Kind.CASE, owner = true) @Nullable UUID caseId,
    String rowKey,
    long place,
    @Prose(heading = true) String text)
    implements Placed {
  @Override
  public String toString() {
    return redacted();
  }
}
