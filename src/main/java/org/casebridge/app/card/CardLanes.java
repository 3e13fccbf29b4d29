package org.casebridge.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Asset;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Claim;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Support;
import org.casebridge.domain.Vocabulary;

/** The claims of one case as they stand in the lanes of its card. */
final class CardLanes {
  private static final Messages TEXTS = Messages.of("cards");
  private final CaseFile file;
  private final Labels labels;
  private final Phrases phrases;

  /** The lanes of a case as its readers may see it. */
  CardLanes(CaseFile file, Labels labels) {
    this.file = file;
    this.labels = labels;
    this.phrases = new Phrases(file, labels);
  }

  List<CardClaim> assets(Set<UUID> dropped) {
    List<Asset> shown =
        file.assets().stream()
            .filter(it -> says(it.claim(), it.text()) && !dropped.contains(it.id()))
            .toList();
    Set<String> recognitions = shown.stream().map(phrases::recognition).collect(Collectors.toSet());
    // The same few saw all of it more often than not; then it is said once.
    boolean once = shown.size() > 1 && recognitions.size() == 1;
    List<CardClaim> claims = new ArrayList<>();
    for (Asset asset : shown) {
      LaneItem named = item(asset.text(), asset.claim(), once ? "" : phrases.recognition(asset));
      LaneItem whole = once ? named.with(phrases.assetKind(asset)) : named;
      claims.add(new CardClaim(CardPart.ASSETS, asset.id(), whole));
    }
    if (once && !recognitions.contains("")) {
      claims.add(
          new CardClaim(
              CardPart.ASSETS,
              file.learner().id(),
              new LaneItem(
                  TEXTS.get("recognised"),
                  "",
                  Presence.PRESENT,
                  null,
                  String.join("", recognitions))));
    }
    file.signals().stream()
        .filter(it -> says(it.claim(), it.text()) && !dropped.contains(it.id()))
        .map(it ->
            new CardClaim(
                CardPart.ASSETS, it.id(), item(it.text(), it.claim(), phrases.judgement(it))))
        .forEach(claims::add);
    return claims;
  }

  List<CardClaim> opportunities(Set<UUID> dropped) {
    List<CardClaim> claims = new ArrayList<>();
    for (Opportunity each : file.opportunities()) {
      String credential =
          each.credential().presence() == Presence.STATED_ABSENT
              ? TEXTS.get("credential.absent")
              : each.credential().text();
      String detail =
          Phrases.joined(
              " · ", phrases.opportunityDetail(each), phrases.advancement(each), credential);
      if (says(each.claim(), each.title()) && !dropped.contains(each.id())) {
        claims.add(
            new CardClaim(
                CardPart.OPPORTUNITIES,
                each.id(),
                item(phrases.opportunity(each), each.claim(), detail)));
      }
    }
    return claims;
  }

  /** What the learner brought, without who saw it. */
  List<LaneItem> assetsBefore(Set<UUID> dropped) {
    return file.assets().stream()
        .filter(it -> says(it.claim(), it.text()) && !dropped.contains(it.id()))
        .map(it -> item(it.text(), it.claim(), "").with(phrases.assetKind(it)))
        .toList();
  }

  /** What could be had, without who decided and what became of it. */
  List<LaneItem> opportunitiesBefore(Set<UUID> dropped) {
    return file.opportunities().stream()
        .filter(it -> says(it.claim(), it.title()) && !dropped.contains(it.id()))
        .map(it -> item(phrases.opportunity(it), it.claim(), phrases.firstStep(it)))
        .toList();
  }

  List<CardClaim> mediators(Set<UUID> dropped) {
    List<CardClaim> claims = new ArrayList<>();
    for (Mediator mediator : file.mediators()) {
      List<Mediation> stances =
          file.mediations().stream().filter(it -> it.mediatorId().equals(mediator.id())).toList();
      String supports = supports(mediator, Presence.PRESENT);
      String lacking = supports(mediator, Presence.STATED_ABSENT);
      String given =
          Phrases.joined(
              "; ", supports, lacking.isEmpty() ? "" : TEXTS.get("support.absent", lacking));
      String lead = Phrases.capital(phrases.mediatorWithRole(mediator));
      if (stances.isEmpty()) {
        claims.add(
            new CardClaim(
                CardPart.MEDIATORS,
                mediator.id(),
                new LaneItem(lead, "", Presence.PRESENT, null, given)));
      }
      for (Mediation mediation : stances) {
        Stance stance = Phrases.stance(mediation);
        claims.add(
            new CardClaim(
                CardPart.MEDIATORS,
                mediation.id(),
                new LaneItem(
                    stance == null ? lead : TEXTS.get("stance", lead, labels.name(stance)),
                    Phrases.sentence(phrases.mediation(mediation)),
                    mediation.claim().presence(),
                    stance,
                    mediation.id().equals(stances.getFirst().id()) ? given : "")));
      }
    }
    claims.removeIf(it -> dropped.contains(it.id()));
    return claims;
  }

  private String supports(Mediator mediator, Presence presence) {
    return Phrases.joined(
        ", ",
        file.supports().stream()
            .filter(it -> mediator.id().equals(it.mediatorId()))
            .filter(it -> it.claim().presence() == presence)
            .map(Support::type)
            .distinct()
            .map(type -> labels.term(Vocabulary.SUPPORT_KIND, type)));
  }

  /** A claim that is not stated and has no words of its own says nothing on a card. */
  private static boolean says(Claim claim, String text) {
    return claim.presence() != Presence.NOT_STATED || !text.isBlank();
  }

  private LaneItem item(String lead, Claim claim, String note) {
    String rest = claim.presence() == Presence.NOT_STATED ? labels.name(Presence.NOT_STATED) : "";
    return new LaneItem(
        Phrases.starred(lead, claim.inferred()), rest, claim.presence(), null, note);
  }
}
