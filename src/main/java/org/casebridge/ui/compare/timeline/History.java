package org.casebridge.ui.compare.timeline;

import java.util.List;
import java.util.UUID;
import org.casebridge.app.compare.timeline.Lane;
import org.casebridge.ui.compare.view.Spot;

/**
 * A lane and what can be selected on it.
 *
 * @param things in order of time; at one time phases, then events, spans and outcomes
 * @param whole what selecting the whole lane selects in every view
 */
record History(Lane lane, List<Thing> things, Spot whole) {
  /** Keeps its own copy. */
  History {
    things = List.copyOf(things);
  }

  UUID caseId() {
    return lane.caseId();
  }

  /** How many rows of spans lie beneath the phases. */
  int rows() {
    return things.stream()
        .filter(it -> it.kind().span())
        .mapToInt(it -> it.row() + 1)
        .max()
        .orElse(0);
  }

  @Override
  public String toString() {
    return "History[" + caseId() + ", " + things.size() + "]";
  }
}
