package org.casebridge.app.compare.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.casebridge.app.card.Tone;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Claim;
import org.casebridge.domain.Event;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Support;
import org.casebridge.domain.Tri;
import org.casebridge.domain.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Puts what a case tells on its lane, once its phases and events have their places. */
final class LaneMaker {
  private static final Messages TEXTS = Messages.of("timeline");
  private final CaseFile file;
  private final Labels labels;
  private final Phrases phrases;
  private final Placing placing;
  private final Map<UUID, Placing.Spot> firstEvents = new HashMap<>();

  LaneMaker(CaseFile file, Labels labels, Placing placing) {
    this.file = file;
    this.labels = labels;
    this.phrases = new Phrases(file, labels);
    this.placing = placing;
    for (Event event : file.events()) {
      event.linked().forEach(it -> firstEvents.putIfAbsent(it, spot(event)));
    }
  }

  Lane lane(boolean aligned) {
    Case learner = file.learner();
    return new Lane(
        learner.id(),
        learner.pseudonym(),
        learner.headline(),
        learner.glyph(),
        learner.hue(),
        aligned,
        placing.from(),
        placing.to(),
        file.phases().stream().map(this::bar).toList(),
        spans(),
        marks());
  }

  private Placing.Spot spot(Event event) {
    return Objects.requireNonNull(placing.events().get(event.id()));
  }

  private PhaseBar bar(Phase phase) {
    Placing.Stretch stretch = Objects.requireNonNull(placing.phases().get(phase.id()));
    boolean known = file.stance(phase.id()).isPresent();
    return new PhaseBar(
        phase.id(),
        stretch.from(),
        stretch.to(),
        stretch.earliest(),
        stretch.latest(),
        stretch.uncertain(),
        phase.label(),
        file.stance(phase.id()),
        file.mediationsIn(phase.id()).stream().anyMatch(it -> it.claim().inferred()),
        Phrases.joined(
            " · ",
            known ? phrases.phase(phase) : TEXTS.get("phase.no_stance", phase.label()),
            phase.workplace(),
            Phrases.span(phase.span())));
  }

  private List<SpanBar> spans() {
    List<SpanBar> bars = new ArrayList<>();
    Rows opportunities = new Rows(0);
    for (Opportunity it : file.opportunities()) {
      Ends ends = ends(it.id(), it.phaseId());
      bars.add(
          new SpanBar(
              it.id(),
              SpanBar.Kind.OPPORTUNITY,
              ends.from(),
              ends.to(),
              opportunities.take(ends),
              phrases.opportunity(it),
              it.claim().presence(),
              labels.term(Vocabulary.OPPORTUNITY_STATUS, it.status()),
              phrases.opportunityDetail(it),
              Behind.of(file, it.id()),
              it.claim().inferred()));
    }
    Rows supports = new Rows(opportunities.used());
    for (Support it : file.supports()) {
      Ends ends = ends(it.id(), it.phaseId());
      bars.add(
          new SpanBar(
              it.id(),
              SpanBar.Kind.SUPPORT,
              ends.from(),
              ends.to(),
              supports.take(ends),
              labels.term(Vocabulary.SUPPORT_KIND, it.type()),
              it.claim().presence(),
              helped(it.helpful()),
              Phrases.joined(" · ", it.text(), phrases.supportDetail(it)),
              Behind.of(file, it.id()),
              it.claim().inferred()));
    }
    return bars;
  }

  private static String helped(Tri helpful) {
    return switch (helpful) {
      case YES -> TEXTS.get("helped.yes");
      case NO -> TEXTS.get("helped.no");
      case NOT_STATED -> "";
    };
  }

  private Ends ends(UUID claimId, @Nullable UUID phaseId) {
    Placing.Stretch phase = phaseId == null ? null : placing.phases().get(phaseId);
    double from = phase == null ? placing.from() : phase.from();
    double to = phase == null ? placing.to() : phase.to();
    Placing.Spot event = firstEvents.get(claimId);
    return new Ends(event != null && event.x() > from && event.x() < to ? event.x() : from, to);
  }

  private List<MarkPoint> marks() {
    List<MarkPoint> marks = new ArrayList<>();
    Map<Long, Integer> taken = new HashMap<>();
    for (Event it : file.events()) {
      Placing.Spot spot = spot(it);
      String type = labels.term(Vocabulary.EVENT_TYPE, it.type());
      marks.add(
          mark(
              it.id(),
              MarkPoint.Kind.EVENT,
              spot,
              it.type(),
              it.text().isBlank() ? type : it.text(),
              Phrases.joined(" · ", Phrases.span(it.span()), it.duration()),
              it.claim(),
              tone(it),
              taken));
    }
    for (Outcome it : file.outcomes()) {
      marks.add(
          mark(
              it.id(),
              MarkPoint.Kind.OUTCOME,
              place(it),
              it.dimension(),
              TEXTS.get(
                  "outcome",
                  labels.term(Vocabulary.OUTCOME_DIMENSION, it.dimension()),
                  labels.name(it.status())),
              it.text(),
              it.claim(),
              tone(it),
              taken));
    }
    return marks;
  }

  private MarkPoint mark(
      UUID id,
      MarkPoint.Kind kind,
      Placing.Spot spot,
      String type,
      String text,
      String detail,
      Claim claim,
      Tone tone,
      Map<Long, Integer> taken) {
    // A millionth of a unit is less than a minute: what lies nearer lies at one place.
    int row = taken.merge(Math.round(spot.x() * 1e6), 1, Integer::sum) - 1;
    return new MarkPoint(
        id,
        kind,
        spot.x(),
        spot.earliest(),
        spot.latest(),
        spot.uncertain(),
        type,
        text,
        detail,
        claim.presence(),
        claim.presence() == Presence.PRESENT ? tone : Tone.PLAIN,
        Behind.of(file, id),
        claim.inferred(),
        row);
  }

  private Placing.Spot place(Outcome outcome) {
    Placing.Spot event = firstEvents.get(outcome.id());
    if (event != null) {
      return event;
    }
    UUID phaseId = outcome.phaseId();
    Placing.Stretch phase = phaseId == null ? null : placing.phases().get(phaseId);
    return phase == null
        ? new Placing.Spot(placing.to(), placing.to(), placing.to(), true)
        : new Placing.Spot(
            phase.to(),
            phase.to(),
            phase.latest(),
            phase.uncertain() || phase.to() < phase.latest());
  }

  private static Tone tone(Event event) {
    return switch (event.type()) {
      case "promoted" -> Tone.GOOD;
      case "blocked", "mediator_left" -> Tone.BAD;
      default -> Tone.PLAIN;
    };
  }

  private static Tone tone(Outcome outcome) {
    return switch (outcome.status()) {
      case ACHIEVED -> outcome.direction().equals("worse") ? Tone.BAD : Tone.GOOD;
      case DENIED -> Tone.BAD;
      case PENDING, EXPECTED, NOT_STATED -> Tone.PLAIN;
    };
  }

  private record Ends(double from, double to) {
    boolean meets(Ends other) {
      return from == other.from || (from < other.to && other.from < to);
    }
  }

  /** Gives each bar the first row in which it overlaps none. */
  private static final class Rows {
    private final int first;
    private final List<List<Ends>> rows = new ArrayList<>();

    Rows(int first) {
      this.first = first;
    }

    int take(Ends ends) {
      int row = 0;
      while (row < rows.size() && rows.get(row).stream().anyMatch(ends::meets)) {
        row++;
      }
      if (row == rows.size()) {
        rows.add(new ArrayList<>());
      }
      rows.get(row).add(ends);
      return first + row;
    }

    int used() {
      return first + rows.size();
    }
  }
}
