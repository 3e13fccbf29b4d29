package org.casebridge.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a workshop; no participant is named.
 *
 * @param at when
 * @param step at which step of the script, from 0
 * @param caseId about which case; null for none
 * @param phaseId about which phase; null for none
 * @param questionId to which question; null for none
 * @param text what was said
 */
public record WorkshopNote(
    Instant at,
    int step,
    @Ref(Kind.CASE) @Nullable UUID caseId,
    @Ref(Kind.PHASE) @Nullable UUID phaseId,
    @Ref(Kind.GUIDING_QUESTION) @Nullable UUID questionId,
    @Prose String text) {
  @Override
  public String toString() {
    return "WorkshopNote[step " + step + "]";
  }
}
