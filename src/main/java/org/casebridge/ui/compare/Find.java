package org.casebridge.ui.compare;

import java.util.List;
import java.util.UUID;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.ui.compare.view.Spot;
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
  record OfMemo(UUID comparisonId, @Nullable UUID caseId, String rowKey) implements Find {
    /**
     * What it stands beside; null for the whole.
     *
     * @param otherwise what that is called where it is no part of a case
     */
    @Nullable Spot spot(ComparisonGrid grid, String otherwise) {
      if (rowKey.isEmpty()) {
        return null;
      }
      int row = grid.rowOf(rowKey);
      int column = grid.columnOf(caseId);
      if (row >= 0 && column >= 0) {
        return Spot.of(grid.rows().get(row), grid.columns().get(column), grid.cell(row, column));
      }
      String title = ComparisonPart.of(rowKey).map(ComparisonPart::title).orElse(otherwise);
      return new Spot(caseId, rowKey, title, List.of());
    }
  }

  /** The answers to a question. */
  record OfAnswer(UUID comparisonId, UUID questionId) implements Find {}
}
