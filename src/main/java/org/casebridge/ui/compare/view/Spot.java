package org.casebridge.ui.compare.view;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in a comparison, whichever view shows it: the panel beside the views tells what
 * it rests on, and keeps a memo for it.
 *
 * @param caseId of which case; null for something about several
 * @param rowKey which part or other line of the comparison; a memo is kept under it
 * @param title what it is called, e.g. "Stance by phase"
 * @param claims the claims behind it, by case; what a grid's cell rests on is found by the part
 */
public record Spot(@Nullable UUID caseId, String rowKey, String title, List<Ground> claims) {
  /** Keeps its own copy of the claims. */
  public Spot {
    claims = List.copyOf(claims);
  }

  /**
   * A claim of a case.
   *
   * @param caseId of which case
   * @param claimId which claim
   */
  public record Ground(UUID caseId, UUID claimId) {}

  /** What a case says of a part, all of it. */
  public static Spot of(Row part, Column learner, Cell cell) {
    return new Spot(
        learner.caseId(),
        part.key(),
        part.title(),
        cell.items().stream().map(it -> new Ground(learner.caseId(), it.claimId())).toList());
  }

  /** Whether a memo beside it would be the same one. */
  public boolean sameAs(@Nullable Spot other) {
    return other != null && rowKey.equals(other.rowKey) && Objects.equals(caseId, other.caseId);
  }

  @Override
  public String toString() {
    return "Spot[" + caseId + ", " + rowKey + "]";
  }
}
