package org.casebridge.ui.compare.grid;

import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.Coverage;
import org.casebridge.app.compare.Row;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a row or a column: a case, or a part that cases are compared by. */
sealed interface Head {
  /** How far its cells are covered; null where that is not known or says nothing. */
  @Nullable Coverage coverage();

  /**
   * A case.
   *
   * @param column the case
   * @param pinned whether it stays in sight
   * @param coverage how far its cells are covered
   */
  record OfCase(Column column, boolean pinned, @Nullable Coverage coverage) implements Head {}

  /**
   * A part, or a factor's heading.
   *
   * @param row the part
   * @param coverage how far its cells are covered
   */
  record OfPart(Row row, @Nullable Coverage coverage) implements Head {}
}
