package org.casebridge.ui.compare.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.timeline.Lane;
import org.casebridge.app.compare.timeline.MarkPoint;
import org.casebridge.app.compare.timeline.PhaseBar;
import org.casebridge.app.compare.timeline.SpanBar;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.view.Spot;

/** Makes what can be selected on a case's lane. */
final class Things {
  private final CaseFile file;
  private final Messages messages;

  Things(CaseFile file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  History of(Lane lane) {
    List<Thing> things = new ArrayList<>();
    lane.phases().forEach(it -> things.add(phase(it)));
    lane.marks().stream()
        .filter(it -> it.kind() == MarkPoint.Kind.EVENT)
        .forEach(it -> things.add(event(it)));
    lane.spans().forEach(it -> things.add(span(it)));
    lane.marks().stream()
        .filter(it -> it.kind() == MarkPoint.Kind.OUTCOME)
        .forEach(it -> things.add(outcome(it)));
    things.sort(Comparator.comparingDouble(Thing::from));
    return new History(
        lane,
        things,
        spot(ComparisonPart.EVENTS, file.events().stream().map(it -> it.id()).toList()));
  }

  private Thing phase(PhaseBar bar) {
    Stance stance = bar.stance().orElse(null);
    List<UUID> claims = new ArrayList<>();
    file.mediationsIn(bar.phaseId()).stream().map(Mediation::id).forEach(claims::add);
    claims.add(bar.phaseId());
    return new Thing(
        bar.phaseId(),
        Thing.Kind.PHASE,
        bar.from(),
        bar.to(),
        bar.uncertainFrom(),
        bar.uncertainTo(),
        bar.uncertain(),
        0,
        marked(messages.get("phase", bar.label(), Words.of(stance)), bar.inferred()),
        bar.words(),
        stance == null ? Icons.NOT_STATED : Icons.of(stance),
        bar.stance(),
        Presence.PRESENT,
        stance == null ? "silent" : stance.name().toLowerCase(Locale.ROOT),
        bar.inferred(),
        Behind.of(file, claims),
        spot(ComparisonPart.STANCE, claims));
  }

  private Thing event(MarkPoint mark) {
    return new Thing(
        mark.claimId(),
        Thing.Kind.EVENT,
        mark.x(),
        mark.x(),
        mark.earliest(),
        mark.latest(),
        mark.uncertain(),
        0,
        told(mark.text(), mark.presence(), mark.inferred()),
        mark.detail(),
        icon(mark.presence(), Icons.ofCode(mark.type(), Icons.EVENT)),
        Optional.empty(),
        mark.presence(),
        mark.tone().name().toLowerCase(Locale.ROOT),
        mark.inferred(),
        mark.behind(),
        spot(ComparisonPart.EVENTS, List.of(mark.claimId())));
  }

  private Thing outcome(MarkPoint mark) {
    OutcomeStatus status =
        file.outcomes().stream()
            .filter(it -> it.id().equals(mark.claimId()))
            .map(Outcome::status)
            .findFirst()
            .orElse(OutcomeStatus.NOT_STATED);
    return new Thing(
        mark.claimId(),
        Thing.Kind.OUTCOME,
        mark.x(),
        mark.x(),
        mark.earliest(),
        mark.latest(),
        mark.uncertain(),
        0,
        told(mark.text(), mark.presence(), mark.inferred()),
        mark.detail(),
        icon(mark.presence(), Icons.of(status)),
        Optional.empty(),
        mark.presence(),
        status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        mark.inferred(),
        mark.behind(),
        spot(ComparisonPart.ofOutcome(mark.type()), List.of(mark.claimId())));
  }

  private Thing span(SpanBar bar) {
    boolean opportunity = bar.kind() == SpanBar.Kind.OPPORTUNITY;
    String text =
        bar.status().isEmpty() ? bar.text() : messages.get("span", bar.text(), bar.status());
    return new Thing(
        bar.claimId(),
        opportunity ? Thing.Kind.OPPORTUNITY : Thing.Kind.SUPPORT,
        bar.from(),
        bar.to(),
        bar.from(),
        bar.to(),
        false,
        bar.row(),
        told(text, bar.presence(), bar.inferred()),
        bar.detail(),
        icon(bar.presence(), opportunity ? Icons.OPPORTUNITY : Icons.SUPPORT),
        Optional.empty(),
        bar.presence(),
        "span",
        bar.inferred(),
        bar.behind(),
        spot(opportunity ? ComparisonPart.ACCESS : ComparisonPart.SUPPORT, List.of(bar.claimId())));
  }

  private static Icons icon(Presence presence, Icons icon) {
    return presence == Presence.NOT_STATED ? Icons.NOT_STATED : icon;
  }

  private String told(String text, Presence presence, boolean inferred) {
    return marked(
        switch (presence) {
          case PRESENT -> text;
          case STATED_ABSENT -> messages.get("absent", text);
          case NOT_STATED -> messages.get("silent", text);
        },
        inferred);
  }

  private static String marked(String text, boolean inferred) {
    return inferred ? text + "*" : text;
  }

  private Spot spot(ComparisonPart part, List<UUID> claims) {
    UUID caseId = file.learner().id();
    return new Spot(
        caseId,
        part.key(),
        part.title(),
        claims.stream().map(it -> new Spot.Ground(caseId, it)).toList());
  }
}
