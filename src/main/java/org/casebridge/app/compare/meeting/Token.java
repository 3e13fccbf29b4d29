package org.casebridge.app.compare.meeting;

import java.util.Optional;
import java.util.UUID;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Score;

/**
 * One phase of one case.
 *
 * @param caseId which case
 * @param phaseId which phase
 * @param pseudonym the case's name
 * @param label the phase's name
 * @param number of the phase in its case, from 1
 * @param glyph the case's shape
 * @param hue the case's colour
 * @param assets how far assets were there, and why
 * @param opportunity how far there was an opportunity, and why
 * @param mediation how far mediation bridged the two, and why
 * @param region where it lies; nothing if not rated
 * @param borderline whether one of its scores is exactly 0.5, neither in nor out
 */
public record Token(
    UUID caseId,
    UUID phaseId,
    String pseudonym,
    String label,
    int number,
    Glyph glyph,
    Hue hue,
    Score assets,
    Score opportunity,
    Score mediation,
    Optional<Region> region,
    boolean borderline) {
  /** Whether all three scores are known; if not, it stands beside the circles. */
  public boolean rated() {
    return region.isPresent();
  }

  @Override
  public String toString() {
    return "Token[" + phaseId + ", " + region + "]";
  }
}
