package org.casebridge.app.compare.timeline;

import java.util.Optional;
import java.util.UUID;
import org.casebridge.domain.Stance;

/**
 * A phase on a lane. All places are in the timeline's units, and {@code uncertainFrom <= from <= to
 * <= uncertainTo}.
 *
 * @param phaseId which phase
 * @param from the latest place it may begin at
 * @param to the earliest place it may end at
 * @param uncertainFrom the earliest place it may begin at
 * @param uncertainTo the latest place it may end at
 * @param uncertain whether either end stands by order alone on a scale of dates
 * @param label its name
 * @param stance the stance of the phase as a whole; nothing where none is known
 * @param inferred whether the researcher concluded any part of the stance
 * @param words what it is, where the mediators stood and when, for those who don't see it
 */
public record PhaseBar(
    UUID phaseId,
    double from,
    double to,
    double uncertainFrom,
    double uncertainTo,
    boolean uncertain,
    String label,
    Optional<Stance> stance,
    boolean inferred,
    String words) {
  @Override
  public String toString() {
    return "PhaseBar[" + phaseId + ", " + from + " to " + to + "]";
  }
}
