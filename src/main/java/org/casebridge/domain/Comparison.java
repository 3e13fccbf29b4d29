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
 * @param pinned the cases that stay in sight beside whichever others are looked at
 * @param collapsed the codes of the factors of which only the heading is shown
 * @param transposed whether cases are rows and parts are columns
 * @param alignment what histories are aligned on, e.g. {@code order} or {@code event:tapped}; empty
 *     for their order
 */
public record Comparison(
    Stamp stamp,
    long place,
    @Prose(heading = true) String title,
    @Ref(Kind.CASE) List<UUID> caseIds,
    List<String> rows,
    String sort,
    @Ref(Kind.CASE) List<UUID> pinned,
    List<String> collapsed,
    boolean transposed,
    String alignment)
    implements Placed {
  /** Copies the lists. */
  public Comparison {
    caseIds = List.copyOf(caseIds);
    rows = List.copyOf(rows);
    pinned = List.copyOf(pinned);
    collapsed = List.copyOf(collapsed);
  }

  /** A comparison of these cases, of which nothing else is chosen yet. */
  public static Comparison of(Stamp stamp, long place, String title, List<UUID> caseIds) {
    return new Comparison(
        stamp, place, title, caseIds, List.of(), "", List.of(), List.of(), false, "");
  }

  @Override
  public String toString() {
    return redacted();
  }
}
