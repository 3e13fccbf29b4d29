package org.casebridge.domain;

import java.util.UUID;

/**
 * Why two cases stand beside each other: whether the second was expected to come out as the first
 * did, or otherwise for a reason that can be named (literal and theoretical replication, Yin, Case
 * Study Research).
 *
 * @param stamp id, times and author
 * @param comparisonId in which comparison
 * @param firstId one case
 * @param secondId the other case
 * @param place its place among its like; smaller comes first
 * @param expected what was expected
 * @param rival what else could explain the outcome
 */
public record Replication(
    Stamp stamp,
    @Ref(value = Kind.COMPARISON, owner = true) UUID comparisonId,
    @Ref(value = Kind.CASE, owner = true) UUID firstId,
    @Ref(value = Kind.CASE, owner = true) UUID secondId,
    long place,
    Expectation expected,
    @Prose(heading = true) String rival)
    implements Placed {
  /** Whether it is about these two cases, in either order. */
  public boolean between(UUID one, UUID other) {
    return (firstId.equals(one) && secondId.equals(other))
        || (firstId.equals(other) && secondId.equals(one));
  }

  @Override
  public String toString() {
    return redacted();
  }
}
