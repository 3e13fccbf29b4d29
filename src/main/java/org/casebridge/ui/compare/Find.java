package org.casebridge.ui.compare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to show of a comparison as soon as it is read. */
sealed interface Find {
  /** Of which comparison. */
  UUID comparisonId();

  /**
   * A memo.
   *
   * @param caseId beside which case; null for all
   * @param rowKey beside which row; empty for the whole
   */
  record OfMemo(UUID comparisonId, @Nullable UUID caseId, String rowKey) implements Find {}

  /** The answers to a question. */
  record OfAnswer(UUID comparisonId, UUID questionId) implements Find {}
}
