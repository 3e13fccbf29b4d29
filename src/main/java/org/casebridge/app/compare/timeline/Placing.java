package org.casebridge.app.compare.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;

/**
 * Where the phases and events of one case stand.
 *
 * @param phases by id
 * @param events by id
 * @param from where the case begins
 * @param to where it ends
 */
record Placing(Map<UUID, Stretch> phases, Map<UUID, Spot> events, double from, double to) {
  /** Keeps its own copies. */
  Placing {
    phases = Map.copyOf(phases);
    events = Map.copyOf(events);
  }

  /**
   * A phase's place; see {@link PhaseBar}.
   *
   * @param uncertain whether an end stands by order alone on a scale of dates
   */
  record Stretch(double from, double to, double earliest, double latest, boolean uncertain) {}

  /** An event's place; see {@link MarkPoint}. */
  record Spot(double x, double earliest, double latest, boolean uncertain) {}

  /** All of it shifted along the line. */
  Placing shifted(double by) {
    return moved(x -> x + by, false);
  }

  /** All of it spread over another stretch; then nothing's place is sure. */
  Placing spread(double newFrom, double newTo) {
    double scale = to > from ? (newTo - newFrom) / (to - from) : 0;
    return moved(x -> newFrom + (x - from) * scale, true);
  }

  private Placing moved(DoubleUnaryOperator move, boolean uncertain) {
    Map<UUID, Stretch> newPhases = new LinkedHashMap<>();
    phases.forEach((id, it) ->
        newPhases.put(
            id,
            new Stretch(
                move.applyAsDouble(it.from()),
                move.applyAsDouble(it.to()),
                move.applyAsDouble(it.earliest()),
                move.applyAsDouble(it.latest()),
                uncertain || it.uncertain())));
    Map<UUID, Spot> newEvents = new LinkedHashMap<>();
    events.forEach((id, it) ->
        newEvents.put(
            id,
            new Spot(
                move.applyAsDouble(it.x()),
                move.applyAsDouble(it.earliest()),
                move.applyAsDouble(it.latest()),
                uncertain || it.uncertain())));
    return new Placing(newPhases, newEvents, move.applyAsDouble(from), move.applyAsDouble(to));
  }
}
