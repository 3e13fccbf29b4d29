package org.casebridge.ui.cases;

import static org.casebridge.app.words.Phrases.joined;
import static org.casebridge.app.words.Phrases.starred;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.Claimed;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.Support;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.Voice;
import org.casebridge.domain.Writing;

/** What the items of a case are called on its sheet, and the quiet line beneath. */
final class ItemWords {
  private static final String DOT = " · ";

  private final Messages messages = Messages.of("cases");
  private final CaseView view;
  private final Phrases phrases;
  private final Labels labels;

  ItemWords(CaseView view) {
    this.view = view;
    this.phrases = view.phrases();
    this.labels = view.labels();
  }

  /** What an item is called; never empty. */
  String title(Entity item) {
    String title =
        switch (item) {
          case Background it ->
              it.text().isBlank() ? labels.term(Vocabulary.BACKGROUND_KIND, it.type()) : it.text();
          case Opportunity it -> phrases.opportunity(it);
          case Mediator it -> phrases.mediatorWithRole(it);
          case Mediation it -> phrases.mediator(it.mediatorId());
          case Support it -> labels.term(Vocabulary.SUPPORT_KIND, it.type());
          case Event it ->
              it.text().isBlank() ? labels.term(Vocabulary.EVENT_TYPE, it.type()) : it.text();
          case Outcome it -> labels.term(Vocabulary.OUTCOME_DIMENSION, it.dimension());
          default -> Writing.in(item).heading();
        };
    String named =
        title.isBlank() ? messages.get("untitled", labels.kind(item.entityKind())) : title;
    return item instanceof Claimed it && it.claim().presence() == Presence.STATED_ABSENT
        ? messages.get("absent", named)
        : named;
  }

  /** The quiet line beneath; may be empty. */
  String meta(Entity item) {
    String meta =
        switch (item) {
          case Asset it -> joined(DOT, phrases.assetKind(it), leveraged(it));
          case ReadinessSignal it -> phrases.judgement(it);
          case Opportunity it -> opportunity(it);
          case Mediator it -> it.note();
          case Mediation it -> phrases.mediation(it);
          case Support it -> joined(DOT, it.text(), helped(it), access(it));
          case Event it -> joined(DOT, Phrases.span(it.span()), it.duration(), about(it));
          case Phase it -> joined(DOT, it.workplace(), Phrases.span(it.span()));
          case Excerpt it -> attribution(it);
          case Answer it -> joined(DOT, it.who(), phase(it));
          default -> "";
        };
    return item instanceof Claimed it && it.claim().presence() == Presence.NOT_STATED
        ? joined(DOT, labels.name(Presence.NOT_STATED), meta)
        : meta;
  }

  /** Whose word a claim is and whether it is inferred; the learner's own word is the rule. */
  String standing(Claimed item) {
    return joined(
        DOT,
        item.claim().voice() == Voice.LEARNER ? "" : labels.name(item.claim().voice()),
        item.claim().inferred() ? messages.get("inferred") : "");
  }

  /** What there is to say of an outcome beside its status; may be empty. */
  String outcome(Outcome item) {
    String dimension = labels.term(Vocabulary.OUTCOME_DIMENSION, item.dimension());
    boolean again = item.text().equalsIgnoreCase(dimension + " " + labels.name(item.status()));
    return again ? "" : item.text();
  }

  private String leveraged(Asset asset) {
    List<Leveraged> said =
        Arrays.stream(Leveraged.values())
            .filter(it -> asset.recognisedBy().stream().anyMatch(by -> by.leveraged() == it))
            .toList();
    if (said.isEmpty()) {
      return asset.leveraged() == Leveraged.NOT_STATED ? "" : labels.name(asset.leveraged());
    }
    return joined(", ", said.stream().map(it -> leveraged(it, who(asset, it))));
  }

  private String leveraged(Leveraged how, String who) {
    return switch (how) {
      case YES -> messages.get("leveraged.yes", who);
      case PARTLY -> messages.get("leveraged.partly", who);
      case IN_PROGRESS -> messages.get("leveraged.progress", who);
      case NO -> messages.get("leveraged.no", who);
      case NOT_STATED -> messages.get("leveraged.unknown", who);
    };
  }

  private String who(Asset asset, Leveraged how) {
    Stream<String> names =
        asset.recognisedBy().stream()
            .filter(it -> it.leveraged() == how)
            .map((Recognition it) -> starred(phrases.mediator(it.mediatorId()), it.inferred()));
    return joined(", ", names);
  }

  private String opportunity(Opportunity item) {
    String initiator = labels.term(Vocabulary.INITIATOR, item.initiator());
    String credential =
        switch (item.credential().presence()) {
          case PRESENT -> item.credential().text();
          case STATED_ABSENT -> messages.get("credential.none");
          case NOT_STATED -> "";
        };
    String type = labels.term(Vocabulary.OPPORTUNITY_TYPE, item.type());
    return joined(
        DOT,
        item.title().isBlank() || item.title().equalsIgnoreCase(type) ? "" : type,
        initiator.isEmpty()
            ? ""
            : starredPart(item, "initiator", messages.get("initiator", initiator)),
        phrases.decider(item),
        item.providerId() == null
            ? ""
            : starredPart(
                item, "providerId", messages.get("provider", phrases.mediator(item.providerId()))),
        item.payerId() == null
            ? ""
            : starredPart(item, "payerId", messages.get("payer", phrases.mediator(item.payerId()))),
        phrases.advancement(item),
        credential,
        labels.term(Vocabulary.OPPORTUNITY_STATUS, item.status()));
  }

  private static String starredPart(Opportunity item, String part, String text) {
    return starred(text, item.claim().inferredParts().contains(part));
  }

  private String helped(Support item) {
    return switch (item.helpful()) {
      case YES -> messages.get("helped.yes");
      case NO -> messages.get("helped.no");
      case NOT_STATED -> "";
    };
  }

  private String access(Support item) {
    return joined(
        DOT,
        item.whoHas().isBlank() ? "" : messages.get("access.has", item.whoHas()),
        item.whoLacks().isBlank() ? "" : messages.get("access.lacks", item.whoLacks()),
        item.whoDecides().isBlank() ? "" : messages.get("access.decides", item.whoDecides()));
  }

  private String about(Event item) {
    String who = phrases.mediator(item.aboutMediatorId());
    return who.isEmpty() ? "" : messages.get("about.mediator", who);
  }

  private String attribution(Excerpt item) {
    return joined(
        DOT, phrases.attribution(item), item.speaker(), item.reportedSpeaker(), item.locator());
  }

  private String phase(Answer item) {
    return item.phaseId() == null
        ? ""
        : view.file().phase(item.phaseId()).map(Phase::label).orElse("");
  }

  /** An item as text to be pasted elsewhere. */
  String copied(Entity item) {
    String body =
        item instanceof Case learner
            ? joined("\n", learner.headline(), learner.summary())
            : meta(item);
    String standing = item instanceof Claimed claim ? standing(claim) : "";
    return joined("\n", title(item), joined(DOT, body, standing));
  }
}
