package org.casebridge.ui.common;

import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/** How one screen leads to another. Text still in typing is kept before the screen changes. */
public interface Navigation {
  /**
   * Leads to a case.
   *
   * @param kind the kind of an item of the case to open; null for the case alone
   * @param item that item; null for the case alone
   */
  void openCase(UUID caseId, @Nullable Kind kind, @Nullable UUID item);

  /** Leads to these cases side by side, in this order. */
  void openCompare(List<UUID> caseIds);

  /** Leads to a comparison that is kept. */
  void openComparison(UUID comparisonId);

  /**
   * Leads to a memo beside a comparison.
   *
   * @param caseId beside which case; null for all
   * @param rowKey beside which row; empty for the whole
   */
  void openMemo(UUID comparisonId, @Nullable UUID caseId, String rowKey);

  /** Leads to the answers given in a comparison to a question that is not about one case. */
  void openAnswer(UUID comparisonId, UUID questionId);

  /**
   * Leads to a source.
   *
   * @param excerptId an excerpt of it to show; null for its beginning
   */
  void openSource(UUID sourceId, @Nullable UUID excerptId);

  /** Leads to a workshop. */
  void openWorkshop(UUID sessionId);

  /** Leads to what the study as a whole holds: its title, a vocabulary's term, a question. */
  void openStudy(Kind kind, UUID item);
}
