package org.casebridge.domain;

import java.util.List;
import java.util.UUID;

/**
 * Cases chosen to stand side by side, and how.
 *
 * @param stamp id, times and author
 * @param place its place among its like; smaller comes first
 * @param title its name
 * @param caseIds the cases in order
 * @param rows the keys of the rows shown, in order; empty for all
 * @param sort what the cases are sorted by; empty for the chosen order
 */
public record Comparison(
    Stamp stamp,
    long place,
    @Prose(heading = true) String title,
    @Ref(Kind.CASE) List<UUID> caseIds,
    List<String> rows,
    String sort)
    implements Placed {
  /** Copies the lists. */
  public Comparison {
    caseIds = List.copyOf(caseIds);
    rows = List.copyOf(rows);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
