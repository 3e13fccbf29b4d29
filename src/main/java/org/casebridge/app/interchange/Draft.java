package org.casebridge.app.interchange;

import java.util.UUID;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An item as the file has it: its references are still the file's names, its lists of records still
 * JSON.
 *
 * @param kind its kind
 * @param id its id in the study
 * @param caseId the case it stands in; null for none
 * @param pointer where it stands in the file
 * @param values its values, in the order of the kind's shape
 */
@SuppressWarnings("ArrayRecordComponent")
record Draft(Kind kind, UUID id, @Nullable UUID caseId, String pointer, @Nullable Object[] values) {
  @Override
  public String toString() {
    return "Draft[" + kind + " " + id + "]";
  }
}
