package org.casebridge.app.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Background;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Claim;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Summary;
import org.casebridge.domain.Support;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.Voice;
import org.jspecify.annotations.Nullable;

/** Says what one case has to say about each part. */
final class CellMaker {
  private static final Messages TEXTS = Messages.of("comparison");
  private final CaseFile file;
  private final Labels labels;
  private final Phrases phrases;

  CellMaker(CaseFile file, Labels labels) {
    this.file = file;
    this.labels = labels;
    this.phrases = new Phrases(file, labels);
  }

  Cell cell(ComparisonPart part) {
    Stream<Item> items =
        switch (part) {
          case ORIGIN, EDUCATION, CAREER, FAMILY, CONSTRAINT, IDENTITY -> facts(part);
          case ASSETS -> file.assets().stream().map(this::asset);
          case RECOGNITION -> recognitions();
          case READINESS -> file.signals().stream().map(this::signal);
          case ACCESS -> file.opportunities().stream().map(this::opportunity);
          case FIRST_STEP ->
              about(it -> labels.term(Vocabulary.INITIATOR, it.initiator()), "initiator");
          case DECISION -> about(this::decision, "deciderId");
          case CREDENTIAL -> file.opportunities().stream().map(this::credential);
          case ADVANCEMENT -> about(phrases::advancement, "linkedToAdvancement");
          case SCHEDULE -> about(Opportunity::scheduleFit, "scheduleFit");
          case STANCE -> stances();
          case GROUNDS -> file.mediations().stream().map(this::grounds);
          case SUPPORT -> file.supports().stream().map(this::support);
          case SUPPORT_ACCESS ->
              file.supports().stream()
                  .filter(it -> !supportAccess(it).isEmpty())
                  .map(it -> item(it.id(), supportAccess(it), it.text(), it.claim()));
          case EVENTS -> file.events().stream().map(this::event);
          case SCORES -> file.phases().stream().filter(CellMaker::rated).map(this::scores);
          case POSITION, CONDITIONS, STAYING -> outcomes(part);
        };
    return new Cell(
        items.filter(CellMaker::says).toList(),
        file.summary(part.key()).map(Summary::text).orElse(""));
  }

  /** One claim or phase on its own; nothing if the case has no such claim. */
  Optional<Item> claim(UUID id) {
    return file.items().filter(it -> it.id().equals(id)).findFirst().flatMap(this::alone);
  }

  private Optional<Item> alone(Entity claim) {
    return Optional.ofNullable(
        switch (claim) {
          case Background it -> fact(it);
          case Asset it -> asset(it);
          case ReadinessSignal it -> signal(it);
          case Opportunity it -> opportunity(it);
          case Mediation it -> stance(it);
          case Support it -> support(it);
          case Event it -> event(it);
          case Outcome it -> outcome(it);
          case Phase it -> scores(it);
          default -> null;
        });
  }

  /** A claim that is not stated says nothing beside one that does; alone the cell says it. */
  private static boolean says(Item item) {
    return item.presence() != Presence.NOT_STATED;
  }

  private Stream<Item> facts(ComparisonPart part) {
    return file.backgrounds().stream()
        .filter(it -> ComparisonPart.ofBackground(it.type()) == part)
        .map(this::fact);
  }

  private Item fact(Background fact) {
    String kind = labels.term(Vocabulary.BACKGROUND_KIND, fact.type());
    return item(fact.id(), fact.text().isBlank() ? kind : fact.text(), "", fact.claim());
  }

  private Item asset(Asset asset) {
    return item(asset.id(), asset.text(), phrases.assetKind(asset), asset.claim());
  }

  private Item signal(ReadinessSignal signal) {
    return item(signal.id(), signal.text(), phrases.judgement(signal), signal.claim());
  }

  private Item opportunity(Opportunity opportunity) {
    return item(
        opportunity.id(),
        phrases.opportunity(opportunity),
        labels.term(Vocabulary.OPPORTUNITY_STATUS, opportunity.status()),
        opportunity.claim());
  }

  private Item event(Event event) {
    return item(
        event.id(),
        event.text().isBlank() ? labels.term(Vocabulary.EVENT_TYPE, event.type()) : event.text(),
        Phrases.span(event.span()),
        event.claim());
  }

  /** Who saw which assets; what holds for several is said once. */
  private Stream<Item> recognitions() {
    Map<String, List<Asset>> seen = new LinkedHashMap<>();
    for (Asset asset : file.assets()) {
      String words = phrases.recognition(asset);
      if (!words.isEmpty()) {
        seen.computeIfAbsent(words, it -> new ArrayList<>()).add(asset);
      }
    }
    return seen.entrySet().stream()
        .map(each -> {
          List<Asset> assets = each.getValue();
          Asset first = assets.getFirst();
          String which =
              assets.size() == file.assets().size()
                  ? ""
                  : Phrases.joined(", ", assets.stream().map(Asset::text));
          Claim claim = first.claim();
          return new Item(
              first.id(),
              each.getKey(),
              which,
              claim.presence(),
              null,
              claim.voice(),
              false,
              Behind.of(file, assets.stream().map(Asset::id).toList()));
        });
  }

  private Stream<Item> about(Function<Opportunity, String> what, String part) {
    return file.opportunities().stream()
        .filter(it -> !what.apply(it).isBlank())
        .map(it -> {
          String said = what.apply(it);
          boolean inferred = it.claim().inferredParts().contains(part);
          String plain = said.endsWith("*") ? said.substring(0, said.length() - 1) : said;
          return new Item(
              it.id(),
              plain,
              phrases.opportunity(it),
              it.claim().presence(),
              null,
              it.claim().voice(),
              inferred || it.claim().inferred(),
              behind(it.id()));
        });
  }

  private String decision(Opportunity opportunity) {
    return Phrases.joined(": ", phrases.mediator(opportunity.deciderId()), opportunity.access());
  }

  private Item credential(Opportunity opportunity) {
    String text =
        switch (opportunity.credential().presence()) {
          case PRESENT ->
              opportunity.credential().text().isBlank()
                  ? TEXTS.get("credential.present")
                  : opportunity.credential().text();
          case STATED_ABSENT, NOT_STATED -> opportunity.credential().text();
        };
    return new Item(
        opportunity.id(),
        text,
        phrases.opportunity(opportunity),
        opportunity.credential().presence(),
        null,
        opportunity.claim().voice(),
        opportunity.claim().inferred()
            || opportunity.claim().inferredParts().stream()
                .anyMatch(part -> part.startsWith("credential")),
        behind(opportunity.id()));
  }

  private Stream<Item> stances() {
    return file.phases().stream()
        .flatMap(phase -> file.mediationsIn(phase.id()).stream())
        .map(this::stance);
  }

  private Item stance(Mediation mediation) {
    Stance stance = Phrases.stance(mediation);
    String who = phrases.mediator(mediation.mediatorId());
    String phase = file.phase(mediation.phaseId()).map(Phase::label).orElse("");
    return new Item(
        mediation.id(),
        stance == null ? who : TEXTS.get("stance", who, labels.name(stance)),
        Phrases.joined("; ", phase, mediation.text(), phrases.firstStep(mediation)),
        mediation.claim().presence(),
        stance,
        mediation.claim().voice(),
        mediation.claim().inferred(),
        behind(mediation.id()));
  }

  private Item grounds(Mediation mediation) {
    return new Item(
        mediation.id(),
        mediation.grounds().text(),
        phrases.mediator(mediation.mediatorId()),
        mediation.grounds().presence(),
        null,
        mediation.grounds().voice(),
        false,
        behind(mediation.id()));
  }

  private Item support(Support support) {
    return item(
        support.id(), phrases.support(support), phrases.supportDetail(support), support.claim());
  }

  private static String supportAccess(Support support) {
    return Phrases.joined(
        "; ",
        support.whoHas().isBlank() ? "" : TEXTS.get("access.has", support.whoHas()),
        support.whoLacks().isBlank() ? "" : TEXTS.get("access.lacks", support.whoLacks()),
        support.whoDecides().isBlank() ? "" : TEXTS.get("access.decides", support.whoDecides()),
        support.whoInitiates().isBlank()
            ? ""
            : TEXTS.get("access.initiates", support.whoInitiates()));
  }

  private static boolean rated(Phase phase) {
    return phase.assetScore().value() != null
        || phase.opportunityScore().value() != null
        || phase.mediationScore().value() != null;
  }

  private Item scores(Phase phase) {
    String text =
        TEXTS.get(
            "scores",
            phase.label(),
            Phrases.score(phase.assetScore()),
            Phrases.score(phase.opportunityScore()),
            Phrases.score(phase.mediationScore()));
    return new Item(
        phase.id(),
        text,
        Phrases.joined(
            "; ",
            phase.assetScore().reason(),
            phase.opportunityScore().reason(),
            phase.mediationScore().reason()),
        Presence.PRESENT,
        null,
        Voice.RESEARCHER,
        true,
        Behind.NOTHING);
  }

  private Stream<Item> outcomes(ComparisonPart part) {
    return file.outcomes().stream()
        .filter(it -> ComparisonPart.ofOutcome(it.dimension()) == part)
        .map(this::outcome);
  }

  private Item outcome(Outcome outcome) {
    return item(
        outcome.id(),
        TEXTS.get(
            "outcome",
            labels.term(Vocabulary.OUTCOME_DIMENSION, outcome.dimension()),
            labels.name(outcome.status())),
        outcome.text(),
        outcome.claim());
  }

  private Item item(UUID id, String text, String detail, Claim claim) {
    return new Item(
        id, text, detail, claim.presence(), null, claim.voice(), claim.inferred(), behind(id));
  }

  private Behind behind(@Nullable UUID claimId) {
    return claimId == null ? Behind.NOTHING : Behind.of(file, claimId);
  }
}
