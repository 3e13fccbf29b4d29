package org.casebridge.app.compare.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.Item;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.compare.coded.Statement;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Score;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;

/** Finds the contrasts within one case. */
final class Within {
  private static final Messages TEXTS = Messages.of("contrast");
  private final Teller teller;
  private final Labels labels;
  private final Naming naming;
  private final Telling telling;

  Within(Teller teller, Labels labels) {
    this.teller = teller;
    this.labels = labels;
    this.naming = new Naming(labels);
    this.telling = new Telling(labels);
  }

  List<Contrast> contrasts(List<ComparisonPart> parts) {
    List<Contrast> found = new ArrayList<>();
    if (parts.contains(ComparisonPart.STANCE)) {
      found.addAll(stanceTurns());
    }
    if (parts.contains(ComparisonPart.SCORES)) {
      found.addAll(scoresTurns());
    }
    split(parts).ifPresent(found::add);
    return found;
  }

  private record Stood(Phase phase, Stance stance) {}

  /** Phases in which no stance is stated are passed over: silence is no turn. */
  private List<Contrast> stanceTurns() {
    List<Stood> stood =
        teller.file().phases().stream()
            .flatMap(
                phase -> teller.file().stance(phase.id()).map(it -> new Stood(phase, it)).stream())
            .toList();
    List<Contrast> turns = new ArrayList<>();
    for (int i = 1; i < stood.size(); i++) {
      if (stood.get(i - 1).stance() != stood.get(i).stance()) {
        turns.add(turn(stood.get(i - 1), stood.get(i)));
      }
    }
    return turns;
  }

  private Contrast turn(Stood from, Stood to) {
    Side before = mediations(from.phase());
    Side after = mediations(to.phase());
    return new Contrast(
        "contrast.turn.stance." + to.phase().id(),
        ContrastKind.STANCE_TURN,
        ComparisonPart.STANCE,
        TEXTS.get(
            "title.turn", teller.name(), labels.name(from.stance()), labels.name(to.stance())),
        TEXTS.get(
            "sentence.turn",
            teller.name(),
            labels.name(from.stance()),
            from.phase().label(),
            telling.evidence(before.said().items()),
            labels.name(to.stance()),
            to.phase().label(),
            telling.evidence(after.said().items())),
        List.of(teller.together(List.of(before, after))));
  }

  private Side mediations(Phase phase) {
    List<UUID> here = teller.file().mediationsIn(phase.id()).stream().map(it -> it.id()).toList();
    return teller.side(
        teller.statements(Aspect.STANCE).stream()
            .filter(it -> here.contains(it.claimId()))
            .toList());
  }

  /** A score that one of the phases lacks is passed over: silence is no turn. */
  private List<Contrast> scoresTurns() {
    List<Phase> rated =
        teller.file().phases().stream()
            .filter(it -> scores(it).anyMatch(score -> score.value() != null))
            .toList();
    List<Contrast> turns = new ArrayList<>();
    for (int i = 1; i < rated.size(); i++) {
      Phase from = rated.get(i - 1);
      Phase to = rated.get(i);
      if (differ(from.assetScore(), to.assetScore())
          || differ(from.opportunityScore(), to.opportunityScore())
          || differ(from.mediationScore(), to.mediationScore())) {
        turns.add(
            new Contrast(
                "contrast.turn.scores." + to.id(),
                ContrastKind.SCORES_TURN,
                ComparisonPart.SCORES,
                TEXTS.get("title.scores", teller.name(), told(from), told(to)),
                TEXTS.get(
                    "sentence.scores",
                    teller.name(),
                    told(from),
                    from.label(),
                    told(to),
                    to.label()),
                List.of(new Side(teller.id(), new Cell(List.of(ratings(from), ratings(to)))))));
      }
    }
    return turns;
  }

  private static Stream<Score> scores(Phase phase) {
    return Stream.of(phase.assetScore(), phase.opportunityScore(), phase.mediationScore());
  }

  private static boolean differ(Score one, Score other) {
    return one.value() != null
        && other.value() != null
        && !Objects.equals(one.value(), other.value());
  }

  private static String told(Phase phase) {
    return String.join(" / ", scores(phase).map(Phrases::score).toList());
  }

  private static Item ratings(Phase phase) {
    return new Item(
        phase.id(),
        Phrases.joined(": ", phase.label(), told(phase)),
        Phrases.joined("; ", scores(phase).map(Score::reason)),
        Presence.PRESENT,
        null,
        Voice.RESEARCHER,
        true,
        Behind.NOTHING);
  }

  private Optional<Contrast> split(List<ComparisonPart> parts) {
    List<Statement> outcomes =
        teller.statements(Aspect.OUTCOME).stream()
            .filter(it -> it.presence() == Presence.PRESENT)
            .filter(it -> parts.contains(it.aspect().part(it.code())))
            .toList();
    List<Statement> achieved = with(outcomes, OutcomeStatus.ACHIEVED);
    List<Statement> denied = with(outcomes, OutcomeStatus.DENIED);
    boolean split =
        achieved.stream()
            .anyMatch(one -> denied.stream().anyMatch(it -> !it.code().equals(one.code())));
    if (!split) {
      return Optional.empty();
    }
    Side good = teller.side(achieved);
    Side bad = teller.side(denied);
    return Optional.of(
        new Contrast(
            "contrast.split." + teller.id(),
            ContrastKind.OUTCOME_SPLIT,
            Aspect.OUTCOME.part(achieved.getFirst().code()),
            TEXTS.get("title.split", teller.name(), dimensions(achieved), dimensions(denied)),
            TEXTS.get(
                "sentence.split",
                teller.name(),
                dimensions(achieved),
                telling.evidence(good.said().items()),
                dimensions(denied),
                telling.evidence(bad.said().items())),
            List.of(teller.together(List.of(good, bad)))));
  }

  private static List<Statement> with(List<Statement> outcomes, OutcomeStatus status) {
    return outcomes.stream().filter(it -> it.value().equals(status.code())).toList();
  }

  private String dimensions(List<Statement> outcomes) {
    return Telling.list(
        outcomes.stream().map(it -> naming.dimension(it.code())).distinct().toList());
  }
}
