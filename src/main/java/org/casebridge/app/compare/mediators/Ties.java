package org.casebridge.app.compare.mediators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Claim;
import org.casebridge.domain.Claimed;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Support;
import org.casebridge.domain.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds what ties a case's mediators to the learner. */
final class Ties {
  private static final Messages TEXTS = Messages.of("mediators");
  private final CaseFile file;
  private final Optional<UUID> phase;
  private final Labels labels;

  Ties(CaseFile file, Optional<UUID> phase, Labels labels) {
    this.file = file;
    this.phase = phase;
    this.labels = labels;
  }

  List<Tie> all() {
    List<Tie> ties = new ArrayList<>(file.mediators().stream().map(this::of).toList());
    if (file.supports().stream().anyMatch(it -> it.mediatorId() == null && says(it))) {
      ties.add(ofNobodyNamed());
    }
    return ties;
  }

  private Tie of(Mediator mediator) {
    List<Mediation> everywhere =
        file.mediations().stream()
            .filter(it -> it.mediatorId().equals(mediator.id()) && says(it))
            .toList();
    List<Mediation> here = everywhere.stream().filter(it -> looked(it.phaseId())).toList();
    List<Support> supports = supports(mediator.id());
    List<UUID> claims = ids(here, supports);
    boolean counted =
        file.phases().stream()
            .anyMatch(it -> looked(it.id()) && it.mainMediators().contains(mediator.id()));
    return new Tie(
        Optional.of(mediator.id()),
        new Phrases(file, labels).mediator(mediator),
        mediator.role(),
        labels.term(Vocabulary.MEDIATOR_ROLE, mediator.role()),
        Optional.of(mediator.type()),
        Optional.of(Sphere.of(mediator.role())),
        phase.isEmpty() || counted || !claims.isEmpty(),
        together(here),
        turned(everywhere),
        here.stream().anyMatch(it -> inferred(it.claim(), "stance")),
        count(supports),
        kinds(supports, Presence.PRESENT),
        kinds(supports, Presence.STATED_ABSENT),
        claims,
        Behind.of(file, claims));
  }

  private Tie ofNobodyNamed() {
    List<Support> supports = supports(null);
    List<UUID> claims = ids(List.of(), supports);
    return new Tie(
        Optional.empty(),
        TEXTS.get("nobody_named"),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        phase.isEmpty() || !claims.isEmpty(),
        Optional.empty(),
        false,
        false,
        count(supports),
        kinds(supports, Presence.PRESENT),
        kinds(supports, Presence.STATED_ABSENT),
        claims,
        Behind.of(file, claims));
  }

  private boolean looked(@Nullable UUID phaseId) {
    return phase.isEmpty() || phase.get().equals(phaseId);
  }

  private static boolean says(Claimed claimed) {
    return claimed.claim().presence() != Presence.NOT_STATED;
  }

  private static Optional<Stance> together(List<Mediation> mediations) {
    return CaseFile.together(mediations.stream().map(Mediation::stance).toList());
  }

  private static boolean turned(List<Mediation> mediations) {
    return mediations.stream()
            .map(Mediation::phaseId)
            .distinct()
            .map(id -> together(mediations.stream().filter(it -> it.phaseId().equals(id)).toList()))
            .distinct()
            .count()
        > 1;
  }

  private List<Support> supports(@Nullable UUID mediatorId) {
    return file.supports().stream()
        .filter(it -> Objects.equals(it.mediatorId(), mediatorId))
        .filter(it -> says(it) && looked(it.phaseId()))
        .toList();
  }

  private static int count(List<Support> supports) {
    return (int) supports.stream().filter(it -> it.claim().presence() == Presence.PRESENT).count();
  }

  private List<String> kinds(List<Support> supports, Presence presence) {
    List<Support> such = supports.stream().filter(it -> it.claim().presence() == presence).toList();
    return such.stream()
        .map(Support::type)
        .distinct()
        .map(code ->
            Phrases.starred(
                labels.term(Vocabulary.SUPPORT_KIND, code),
                such.stream()
                    .filter(it -> it.type().equals(code))
                    .allMatch(it -> inferred(it.claim(), "type"))))
        .toList();
  }

  private static boolean inferred(Claim claim, String part) {
    return claim.inferred() || claim.inferredParts().contains(part);
  }

  private static List<UUID> ids(List<Mediation> mediations, List<Support> supports) {
    return Stream.<Entity>concat(mediations.stream(), supports.stream()).map(Entity::id).toList();
  }
}
