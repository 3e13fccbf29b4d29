package org.casebridge.app.compare.timeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Event;
import org.casebridge.domain.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Places a case by its own order: one unit for each event, at least one for each phase, an event in
 * the middle of its unit. An event without a phase stands behind the one before it in the order.
 */
final class Orders {
  private static final String PLACE = "place";

  private Orders() {}

  static Placing of(CaseFile file) {
    List<UUID> ids = file.phases().stream().map(Phase::id).toList();
    Map<UUID, UUID> phaseOf = phases(file.events(), ids);
    Map<UUID, Long> counts =
        phaseOf.values().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    Map<UUID, Placing.Stretch> stretches = new LinkedHashMap<>();
    double at = 0;
    for (UUID id : ids) {
      double end = at + Math.max(1, counts.getOrDefault(id, 0L));
      stretches.put(id, new Placing.Stretch(at, end, at, end, false));
      at = end;
    }
    Map<UUID, Integer> seen = new HashMap<>();
    Map<UUID, Placing.Spot> spots = new LinkedHashMap<>();
    int without = 0;
    for (Event event : file.events()) {
      UUID phase = phaseOf.get(event.id());
      Placing.Stretch stretch = phase == null ? null : stretches.get(phase);
      double x =
          phase == null || stretch == null
              ? without++ + 0.5
              : stretch.from() + seen.merge(phase, 1, Integer::sum) - 0.5;
      boolean unsure = event.phaseId() == null || event.claim().inferredParts().contains(PLACE);
      spots.put(event.id(), new Placing.Spot(x, x, x, unsure));
    }
    return new Placing(stretches, spots, 0, Math.max(1, Math.max(at, without)));
  }

  /** In which phase each event stands; nowhere where the case has no phases. */
  private static Map<UUID, UUID> phases(List<Event> events, List<UUID> ids) {
    Map<UUID, UUID> found = new HashMap<>();
    UUID now = ids.isEmpty() ? null : ids.getFirst();
    for (Event event : events) {
      now = known(event.phaseId(), ids) ? event.phaseId() : now;
      if (now != null) {
        found.put(event.id(), now);
      }
    }
    return found;
  }

  private static boolean known(@Nullable UUID id, List<UUID> ids) {
    return id != null && ids.contains(id);
  }
}
