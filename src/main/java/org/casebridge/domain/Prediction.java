package org.casebridge.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many in the room predicted one answer for a case.
 *
 * @param caseId the case
 * @param phaseId the phase; null for the case as a whole
 * @param answer what was predicted, e.g. {@code bridge}, or words of the room
 * @param votes how many; 0 or more
 */
public record Prediction(
    @Ref(Kind.CASE) UUID caseId,
    @Ref(Kind.PHASE) @Nullable UUID phaseId,
    @Prose String answer,
    int votes) {
  @Override
  public String toString() {
    return "Prediction[" + votes + "]";
  }
}
