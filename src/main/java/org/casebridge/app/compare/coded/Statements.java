package org.casebridge.app.compare.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Asset;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Claim;
import org.casebridge.domain.Claimed;
import org.casebridge.domain.Judgement;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Tri;
import org.casebridge.domain.Voice;
import org.jspecify.annotations.Nullable;

/** Reads what a case says in codes. */
public final class Statements {
  private final List<Statement> found = new ArrayList<>();
  private final CaseFile file;

  private Statements(CaseFile file) {
    this.file = file;
  }

  /** Everything a case says in codes, kind by kind in the case's order. */
  public static List<Statement> of(CaseFile file) {
    Statements reader = new Statements(file);
    reader.read();
    return List.copyOf(reader.found);
  }

  private void read() {
    file.backgrounds()
        .forEach(it -> said(Aspect.BACKGROUND, it.type(), "", null, it.text(), "type", it));
    file.assets().forEach(this::asset);
    file.signals().stream()
        .filter(it -> it.judgement() != Judgement.NOT_STATED)
        .forEach(it ->
            said(
                Aspect.JUDGEMENT,
                it.judgement().code(),
                "",
                it.noticedById(),
                it.text(),
                "judgement",
                it));
    file.opportunities().forEach(this::opportunity);
    file.mediations().forEach(this::mediation);
    file.supports()
        .forEach(it -> said(Aspect.SUPPORT, it.type(), "", it.mediatorId(), it.text(), "type", it));
    file.events().forEach(it -> said(Aspect.EVENT, it.type(), "", null, it.text(), "type", it));
    file.outcomes().stream()
        .filter(it -> it.status() != OutcomeStatus.NOT_STATED)
        .forEach(it ->
            said(
                Aspect.OUTCOME, it.dimension(), it.status().code(), null, it.text(), "status", it));
  }

  private void asset(Asset asset) {
    for (String capital : asset.capitals()) {
      said(Aspect.CAPITAL, capital, "", null, asset.text(), "capitals", asset);
    }
    if (asset.claim().presence() != Presence.PRESENT) {
      return;
    }
    said(Aspect.SOURCE, asset.source(), "", null, asset.text(), "source", asset);
    for (Recognition each : asset.recognisedBy()) {
      use(asset, each.leveraged(), each.mediatorId(), each.inferred());
    }
    if (asset.recognisedBy().isEmpty()) {
      use(asset, asset.leveraged(), null, inferred(asset.claim(), "leveraged"));
    }
  }

  private void use(Asset asset, Leveraged how, @Nullable UUID by, boolean inferred) {
    if (how != Leveraged.NOT_STATED) {
      found.add(
          new Statement(
              Aspect.USE,
              how.code(),
              "",
              Presence.PRESENT,
              asset.id(),
              by,
              asset.text(),
              null,
              asset.claim().voice(),
              inferred));
    }
  }

  private void opportunity(Opportunity it) {
    said(Aspect.OPPORTUNITY, it.type(), "", null, it.title(), "type", it);
    if (it.claim().presence() == Presence.PRESENT) {
      said(Aspect.INITIATOR, it.initiator(), "", null, it.title(), "initiator", it);
      part(
          Aspect.ADVANCEMENT,
          presence(it.linkedToAdvancement()),
          it.title(),
          it,
          it.claim().voice(),
          "linkedToAdvancement");
    }
    part(
        Aspect.CREDENTIAL,
        it.credential().presence(),
        Phrases.joined(": ", it.title(), it.credential().text()),
        it,
        it.claim().voice(),
        "credential");
  }

  private static Presence presence(Tri linked) {
    return switch (linked) {
      case YES -> Presence.PRESENT;
      case NO -> Presence.STATED_ABSENT;
      case NOT_STATED -> Presence.NOT_STATED;
    };
  }

  private void mediation(Mediation it) {
    Stance stance = Phrases.stance(it);
    if (stance != null) {
      String role = file.mediator(it.mediatorId()).map(by -> by.role()).orElse("");
      found.add(
          new Statement(
              Aspect.STANCE,
              role,
              stance.code(),
              Presence.PRESENT,
              it.id(),
              it.mediatorId(),
              it.text(),
              stance,
              it.claim().voice(),
              inferred(it.claim(), "stance")));
    }
    part(Aspect.PROACTIVE, it.proactive(), "", it, it.claim().voice(), "proactive");
    part(
        Aspect.GROUNDS,
        it.grounds().presence(),
        it.grounds().text(),
        it,
        it.grounds().voice(),
        "grounds");
  }

  /** Part of a claim that has a presence of its own. */
  private void part(
      Aspect aspect, Presence presence, String text, Claimed of, Voice voice, String field) {
    if (presence != Presence.NOT_STATED) {
      UUID by = of instanceof Mediation mediation ? mediation.mediatorId() : null;
      found.add(
          new Statement(
              aspect,
              aspect.name().toLowerCase(Locale.ROOT),
              "",
              presence,
              of.id(),
              by,
              text,
              null,
              voice,
              inferred(of.claim(), field)));
    }
  }

  private void said(
      Aspect aspect,
      String code,
      String value,
      @Nullable UUID by,
      String text,
      String field,
      Claimed of) {
    Claim claim = of.claim();
    if (claim.presence() != Presence.NOT_STATED && !code.isEmpty()) {
      found.add(
          new Statement(
              aspect,
              code,
              value,
              claim.presence(),
              of.id(),
              by,
              text,
              null,
              claim.voice(),
              inferred(claim, field)));
    }
  }

  /** Whether a claim is inferred as a whole, or in the field or a part of it. */
  private static boolean inferred(Claim claim, String field) {
    return claim.inferred()
        || claim.inferredParts().stream()
            .anyMatch(part -> part.equals(field) || part.startsWith(field + "."));
  }
}
