package org.casebridge.domain;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time of which either end may be unknown.
 *
 * @param from the start; null if unknown
 * @param to the end; null if unknown or still going on; equal to {@code from} for one date
 */
public record Span(@Nullable PartialDate from, @Nullable PartialDate to) {
  /** Known only by its place in the order. */
  public static final Span UNKNOWN = new Span(null, null);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Span {
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      throw new IllegalArgumentException("the end lies before the beginning");
    }
  }
}
