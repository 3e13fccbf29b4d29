package org.casebridge.ui.compare.view;

import java.util.UUID;
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

  /** Whether nothing may be changed. */
  boolean readOnly();
}
