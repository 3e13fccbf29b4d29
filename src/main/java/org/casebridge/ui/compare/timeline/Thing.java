package org.casebridge.ui.compare.timeline;

import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.compare.Behind;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.compare.view.Spot;

/**
 * What can be selected on a lane. All places are in the timeline's units.
 *
 * @param id which phase or claim
 * @param from where it surely stands from
 * @param to where it surely stands to; {@code from} for what stands at one place
 * @param earliest where it may begin already
 * @param latest where it may still last
 * @param uncertain whether its place is not known for sure
 * @param row beneath the phases, from 0; 0 for all but spans
 * @param label what stands on it
 * @param detail more about it; may be empty
 * @param stance of a phase; nothing where none is known
 * @param style how it is drawn beside its kind, e.g. {@code denied}
 * @param behind the words behind it
 * @param spot what selecting it selects in every view
 */
record Thing(
    UUID id,
    Kind kind,
    double from,
    double to,
    double earliest,
    double latest,
    boolean uncertain,
    int row,
    String label,
    String detail,
    Icons icon,
    Optional<Stance> stance,
    Presence presence,
    String style,
    boolean inferred,
    Behind behind,
    Spot spot) {
  /** What it is. */
  enum Kind {
    PHASE,
    EVENT,
    OPPORTUNITY,
    SUPPORT,
    OUTCOME;

    /** Whether it stands at one place, on a pole. */
    boolean flag() {
      return this == EVENT || this == OUTCOME;
    }

    boolean span() {
      return this == OPPORTUNITY || this == SUPPORT;
    }
  }

  boolean rests(Spot.Ground ground) {
    return spot.claims().contains(ground);
  }

  @Override
  public String toString() {
    return "Thing[" + id + ", " + kind + "]";
  }
}
