package org.casebridge.app.compare;

import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One phase of a case, as a stretch of its band.
 *
 * @param stance where the mediators stood; null where the material does not say
 * @param label the phase's name
 */
public record Band(@Nullable Stance stance, String label) {
  @Override
  public String toString() {
    return "Band[" + stance + "]";
  }
}
