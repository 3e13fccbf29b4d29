package org.casebridge.ui.compare.mediators;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.casebridge.app.compare.mediators.EgoMap;
import org.casebridge.app.compare.mediators.Tie;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;

/**
 * One case's map, phase by phase; each phase is worked out when it is first looked at. To be used
 * on one thread at a time.
 */
final class CaseMap {
  /** Looks at all phases together. */
  static final int ALL = 0;

  private static final UUID NO_SUCH_PHASE = new UUID(0, 0);
  private final CaseFile file;
  private final Labels labels;
  private final Map<Integer, EgoMap> maps = new ConcurrentHashMap<>();
  private final List<Zone> zones;
  private final List<Integer> order;

  CaseMap(CaseFile file, Labels labels) {
    this.file = file;
    this.labels = labels;
    zones = at(ALL).ties().stream().map(Zone::of).toList();
    order =
        IntStream.range(0, zones.size()).boxed().sorted(Comparator.comparing(zones::get)).toList();
  }

  UUID caseId() {
    return file.learner().id();
  }

  String pseudonym() {
    return file.learner().pseudonym();
  }

  int phases() {
    return file.phases().size();
  }

  /** The map in a phase counted from 1, or in {@link #ALL}; everybody keeps their number. */
  EgoMap at(int phase) {
    return maps.computeIfAbsent(phase, number -> EgoMap.of(file, phaseId(number), labels));
  }

  private Optional<UUID> phaseId(int phase) {
    if (phase == ALL) {
      return Optional.empty();
    }
    return Optional.of(phase <= phases() ? file.phases().get(phase - 1).id() : NO_SUCH_PHASE);
  }

  List<Tie> ties(int phase) {
    return at(phase).ties();
  }

  /** Where each mediator stands, by number. */
  List<Zone> zones() {
    return zones;
  }

  /** The numbers of the mediators as one reads the map. */
  List<Integer> order() {
    return order;
  }

  @Override
  public String toString() {
    return "CaseMap[" + caseId() + "]";
  }
}
