package org.casebridge.app.card;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Event;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Vocabulary;

/**
 * Lays a case's phases and events on a line, by their order alone: a phase is as long as what
 * happened in it, and an event without a phase stands where the order puts it.
 */
public final class HistoryLine {
  private static final Messages TEXTS = Messages.of("cards");
  private static final Set<EventIcon> AGAINST =
      EnumSet.of(EventIcon.BLOCKED, EventIcon.MEDIATOR_LEFT);
  private final CaseFile file;
  private final Labels labels;
  private final Phrases phrases;

  /** Lays out the history of a case. */
  public HistoryLine(CaseFile file, Labels labels) {
    this.file = file;
    this.labels = labels;
    this.phrases = new Phrases(file, labels);
  }

  /** The phases and events as a band. */
  public Band band() {
    List<Event> events =
        file.events().stream().filter(it -> it.claim().presence() == Presence.PRESENT).toList();
    if (file.phases().isEmpty()) {
      return Band.NONE;
    }
    Map<UUID, Integer> counts = new HashMap<>();
    events.forEach(it -> {
      if (it.phaseId() != null) {
        counts.merge(it.phaseId(), 1, Integer::sum);
      }
    });
    Map<UUID, double[]> stretches = new HashMap<>();
    List<Band.Part> parts = new ArrayList<>();
    double whole = file.phases().stream().mapToDouble(it -> length(counts, it)).sum();
    double at = 0;
    for (Phase phase : file.phases()) {
      double share = length(counts, phase) / whole;
      Stance stance = file.stance(phase.id()).orElse(null);
      parts.add(new Band.Part(phrases.phase(phase), stance, share));
      stretches.put(phase.id(), new double[] {at, at + share});
      at += share;
    }
    List<Band.Happening> happenings = happenings(events, counts, stretches);
    return new Band(alt(parts, happenings), parts, happenings);
  }

  private static double length(Map<UUID, Integer> counts, Phase phase) {
    return 1 + counts.getOrDefault(phase.id(), 0);
  }

  private List<Band.Happening> happenings(
      List<Event> events, Map<UUID, Integer> counts, Map<UUID, double[]> stretches) {
    Map<UUID, Integer> seen = new HashMap<>();
    List<Band.Happening> found = new ArrayList<>();
    double last = 0;
    for (Event event : events) {
      double[] stretch = event.phaseId() == null ? null : stretches.get(event.phaseId());
      if (event.phaseId() != null && stretch != null) {
        int nth = seen.merge(event.phaseId(), 1, Integer::sum);
        double step = (stretch[1] - stretch[0]) / counts.getOrDefault(event.phaseId(), 1);
        last = stretch[0] + step * (nth - 0.5);
      }
      EventIcon icon = icon(event);
      Tone tone =
          AGAINST.contains(icon) ? Tone.BAD : icon == EventIcon.PROMOTED ? Tone.GOOD : Tone.PLAIN;
      String text =
          event.text().isBlank() ? labels.term(Vocabulary.EVENT_TYPE, event.type()) : event.text();
      found.add(
          new Band.Happening(
              Phrases.starred(text, event.claim().inferred()), icon, Math.clamp(last, 0, 1), tone));
    }
    return found;
  }

  private static EventIcon icon(Event event) {
    for (EventIcon icon : EventIcon.values()) {
      if (icon.name().toLowerCase(Locale.ROOT).equals(event.type())) {
        return icon;
      }
    }
    return EventIcon.OTHER;
  }

  private static String alt(List<Band.Part> parts, List<Band.Happening> events) {
    String phases = Phrases.joined("; ", parts.stream().map(Band.Part::label));
    return events.isEmpty()
        ? TEXTS.get("band.phases", phases)
        : TEXTS.get(
            "band.events", phases, Phrases.joined("; ", events.stream().map(Band.Happening::text)));
  }
}
