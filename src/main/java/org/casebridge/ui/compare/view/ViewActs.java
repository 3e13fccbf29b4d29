package org.casebridge.ui.compare.view;

import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Expectation;
import org.casebridge.domain.Replication;
import org.jspecify.annotations.Nullable;

/** What a view of a comparison can have done for it. To be used on the interface thread. */
public interface ViewActs {
  /** Selects something, in every view alike; null for nothing. */
  void select(@Nullable Spot spot);

  /** Takes the focus to what the selected spot rests on. */
  void showGrounds();

  /**
   * Leads to a case.
   *
   * @param claimId one of its items to open; null for the case alone
   */
  void open(UUID caseId, @Nullable UUID claimId);

  /** Arranges the comparison. */
  Arranging arranging();

  /** What was expected of pairs of its cases; none for those who may not read it. */
  List<Replication> replications();

  /**
   * Keeps what was expected of two cases; nothing expected and nothing written removes it.
   *
   * @param rival what else could explain how they came out; may be empty
   * @param kept to be run once it is on disk
   */
  void keepReplication(
      UUID comparisonId, UUID one, UUID other, Expectation expected, String rival, Runnable kept);

  /** Whether nothing may be changed. */
  boolean readOnly();
}
