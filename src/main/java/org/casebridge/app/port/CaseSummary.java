package org.casebridge.app.port;

import java.util.List;
import org.casebridge.domain.Case;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a case.
 *
 * @param learner the case
 * @param band the phases in order with their stance
 */
public record CaseSummary(Case learner, List<Part> band) {
  /** Copies the list. */
  public CaseSummary {
    band = List.copyOf(band);
  }

  /**
   * One phase.
   *
   * @param label its name
   * @param stance null where none is known
   */
  public record Part(String label, @Nullable Stance stance) {
    @Override
    public String toString() {
      return "Part[" + stance + "]";
    }
  }

  /**
   * How far a case is backed by excerpts.
   *
   * @param claims how many claims it makes, those not stated left out
   * @param unsupported how many of them have no excerpt behind them
   */
  public record Evidence(int claims, int unsupported) {}

  @Override
  public String toString() {
    return "CaseSummary[" + learner.id() + "]";
  }
}
