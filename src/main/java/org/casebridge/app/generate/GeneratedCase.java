package org.casebridge.app.generate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebridge.app.edit.Places;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.CaseStatus;
import org.casebridge.domain.Claim;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Credential;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Grounds;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Judgement;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.MediatorKind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.PartialDate;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.domain.Reading;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.Score;
import org.casebridge.domain.Source;
import org.casebridge.domain.SourceKind;
import org.casebridge.domain.Span;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Summary;
import org.casebridge.domain.Support;
import org.casebridge.domain.Tri;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.Voice;

/** The rows of one invented case. */
final class GeneratedCase {
  /** One interview in so many is very long. */
  private static final String SUMMED_UP = "stance";

  private static final int LONG_SHARE = 2;

  /** One case in so many has words in other scripts. */
  private static final int FOREIGN_SHARE = 3;

  private final Chance chance;
  private final Wording wording;
  private final Instant now;
  private final int number;
  private final List<UUID> questions;
  private final List<Entity> rows = new ArrayList<>();
  private final List<UUID> phases = new ArrayList<>();
  private final List<UUID> mediators = new ArrayList<>();
  private final List<UUID> claims = new ArrayList<>();
  private final Stamp stamp;

  /**
   * An invented case.
   *
   * @param number its number in the study, from 0
   * @param questions the study's guiding questions
   */
  GeneratedCase(Chance chance, Instant now, int number, List<UUID> questions) {
    this.chance = chance;
    this.wording = new Wording(chance);
    this.now = now;
    this.number = number;
    this.questions = questions;
    this.stamp = stamp();
  }

  /** The case's id. */
  UUID id() {
    return stamp.id();
  }

  /** All its rows, the case first. */
  List<Entity> rows() {
    learner();
    people();
    backgrounds();
    assetsAndSigns();
    opportunities();
    mediation();
    history();
    evidence();
    thoughts();
    return rows;
  }

  private Stamp stamp() {
    Instant created = now.minusSeconds(chance.between(0, 200 * 24 * 3600));
    return new Stamp(chance.id(), created, created, "");
  }

  private String code(Vocabulary vocabulary) {
    return chance.early(vocabulary.shipped());
  }

  private UUID phase() {
    return chance.any(phases);
  }

  private UUID mediator() {
    return chance.any(mediators);
  }

  private Claim claim() {
    int chosen = chance.between(1, 100);
    Presence presence =
        chosen <= 78
            ? Presence.PRESENT
            : chosen <= 88 ? Presence.STATED_ABSENT : Presence.NOT_STATED;
    return new Claim(
        presence, chance.of(Voice.values()), chance.percent(12), List.of(), Audience.PUBLICATION);
  }

  private String text(Claim claim) {
    if (claim.presence() == Presence.NOT_STATED) {
      return "";
    }
    return chance.percent(3) ? wording.paragraph(chance.between(8, 30)) : wording.sentence();
  }

  private void learner() {
    rows.add(
        new Case(
            stamp,
            Places.nth(number),
            wording.name() + (chance.percent(70) ? "" : " " + wording.name()),
            chance.percent(10) ? List.of(wording.name()) : List.of(),
            wording.phrase(),
            chance.percent(8) ? CaseKind.COMPOSITE : CaseKind.INDIVIDUAL,
            wording.paragraph(chance.between(1, 4)),
            chance.of(Consent.values()),
            chance.of(CaseStatus.values()),
            Glyph.nth(number),
            Hue.nth(number / 3)));
  }

  private void people() {
    int count = chance.between(1, 3);
    for (int i = 0; i < count; i++) {
      Stamp own = stamp();
      boolean person = chance.percent(75);
      mediators.add(own.id());
      rows.add(
          new Mediator(
              own,
              id(),
              Places.nth(i),
              chance.percent(80) ? wording.name() : "",
              code(Vocabulary.MEDIATOR_ROLE),
              person ? MediatorKind.PERSON : MediatorKind.ORGANISATION,
              chance.percent(30) ? wording.sentence() : ""));
    }
    int year = chance.between(2008, 2022);
    int stretches = chance.between(1, 3);
    for (int i = 0; i < stretches; i++) {
      Stamp own = stamp();
      phases.add(own.id());
      boolean dated = chance.percent(40);
      rows.add(
          new Phase(
              own,
              id(),
              Places.nth(i),
              wording.phrase(),
              dated ? new Span(year(year + i), year(year + i + 1)) : Span.UNKNOWN,
              wording.workplace(),
              List.of(mediators.get(Math.min(i, mediators.size() - 1))),
              score(85),
              score(55),
              score(50)));
    }
  }

  private static PartialDate year(int year) {
    return new PartialDate(Integer.toString(year));
  }

  private Score score(int share) {
    if (chance.percent(10)) {
      return Score.NONE;
    }
    double value =
        chance.percent(75) ? (chance.percent(share) ? 1 : 0) : chance.between(1, 9) / 10.0;
    return new Score(value, wording.sentence());
  }

  private void backgrounds() {
    List<String> types = Vocabulary.BACKGROUND_KIND.shipped();
    int place = 0;
    for (String type : types) {
      if (chance.percent(70)) {
        Claim claim = claim();
        Stamp own = claimed(claim);
        rows.add(
            new Background(
                own,
                id(),
                Places.nth(place++),
                type,
                text(claim),
                chance.of(Reading.values()),
                type.equals("identity"),
                claim));
      }
    }
  }

  private Stamp claimed(Claim claim) {
    Stamp own = stamp();
    if (claim.presence() != Presence.NOT_STATED) {
      claims.add(own.id());
    }
    return own;
  }

  private void assetsAndSigns() {
    int assets = chance.between(2, 4);
    for (int i = 0; i < assets; i++) {
      Claim claim =
          new Claim(
              Presence.PRESENT, Voice.LEARNER, chance.percent(30), List.of(), Audience.PUBLICATION);
      rows.add(
          new Asset(
              claimed(claim),
              id(),
              Places.nth(i),
              chance.percent(60) ? wording.phrase() : text(claim),
              List.of(code(Vocabulary.CAPITAL)),
              chance.percent(70) ? code(Vocabulary.ASSET_SOURCE) : "",
              List.of(
                  new Recognition(mediator(), chance.of(Leveraged.values()), chance.percent(20))),
              chance.of(Leveraged.values()),
              claim));
    }
    int signs = chance.between(0, 2);
    for (int i = 0; i < signs; i++) {
      Claim claim = claim();
      boolean noticed = chance.percent(60);
      rows.add(
          new ReadinessSignal(
              claimed(claim),
              id(),
              phase(),
              Places.nth(i),
              text(claim),
              noticed ? mediator() : null,
              noticed ? chance.of(Judgement.READY, Judgement.NOT_READY) : Judgement.UNNOTICED,
              claim));
    }
  }

  private void opportunities() {
    int count = chance.between(1, 3);
    for (int i = 0; i < count; i++) {
      Claim claim = claim();
      rows.add(
          new Opportunity(
              claimed(claim),
              id(),
              phase(),
              Places.nth(i),
              code(Vocabulary.OPPORTUNITY_TYPE),
              wording.phrase(),
              chance.percent(60) ? mediator() : null,
              code(Vocabulary.INITIATOR),
              chance.percent(40) ? mediator() : null,
              chance.percent(30) ? wording.sentence() : "",
              chance.percent(30) ? mediator() : null,
              chance.percent(50)
                  ? Credential.NOT_STATED
                  : new Credential(
                      chance.of(Presence.PRESENT, Presence.STATED_ABSENT), wording.phrase()),
              chance.percent(30) ? wording.sentence() : "",
              chance.of(Tri.values()),
              code(Vocabulary.OPPORTUNITY_STATUS),
              claim));
    }
  }

  private void mediation() {
    for (int i = 0; i < phases.size(); i++) {
      Claim claim =
          new Claim(
              Presence.PRESENT, chance.of(Voice.values()), false, List.of(), Audience.PUBLICATION);
      Stance stance = chance.of(Stance.values());
      rows.add(
          new Mediation(
              claimed(claim),
              id(),
              mediators.get(i % mediators.size()),
              phases.get(i),
              Places.nth(i),
              stance,
              chance.of(Presence.values()),
              stance == Stance.BARRIER
                  ? new Grounds(Presence.PRESENT, wording.phrase(), Voice.LEARNER)
                  : Grounds.NOT_STATED,
              wording.sentence(),
              claim));
    }
    int supports = chance.between(2, 4);
    for (int i = 0; i < supports; i++) {
      Claim claim = claim();
      rows.add(
          new Support(
              claimed(claim),
              id(),
              mediator(),
              phase(),
              Places.nth(i),
              code(Vocabulary.SUPPORT_KIND),
              text(claim),
              chance.of(Tri.values()),
              chance.percent(20) ? wording.phrase() : "",
              "",
              "",
              chance.percent(20) ? wording.phrase() : "",
              claim));
    }
  }

  private void history() {
    int events = chance.between(2, 5);
    for (int i = 0; i < events; i++) {
      Claim claim =
          new Claim(
              Presence.PRESENT, Voice.LEARNER, chance.percent(15), List.of(), Audience.PUBLICATION);
      String type = code(Vocabulary.EVENT_TYPE);
      rows.add(
          new Event(
              claimed(claim),
              id(),
              phases.get(i * phases.size() / events),
              Places.nth(i),
              type,
              wording.sentence(),
              Span.UNKNOWN,
              chance.percent(20) ? chance.of("two weeks", "half a year", "a summer") : "",
              type.equals("mediator_left") ? mediator() : null,
              List.of(chance.any(claims)),
              claim));
    }
    int outcomes = chance.between(2, 4);
    for (int i = 0; i < outcomes; i++) {
      Claim claim = claim();
      rows.add(
          new Outcome(
              claimed(claim),
              id(),
              phase(),
              Places.nth(i),
              code(Vocabulary.OUTCOME_DIMENSION),
              code(Vocabulary.OUTCOME_DIRECTION),
              chance.of(OutcomeStatus.values()),
              text(claim),
              claim));
    }
  }

  private void evidence() {
    int sentences = chance.percent(LONG_SHARE) ? chance.between(300, 600) : chance.between(12, 50);
    int marked = Math.min(sentences, chance.between(4, 8));
    boolean foreign = chance.percent(FOREIGN_SHARE);
    Stamp source = stamp();
    StringBuilder text = new StringBuilder();
    List<Entity> found = new ArrayList<>();
    int links = 0;
    for (int i = 0; i < sentences; i++) {
      String words = foreign && i % 5 == 0 ? wording.foreign() : wording.sentence();
      text.append(i == 0 ? "" : i % 6 == 0 ? "\n\n" : " ");
      int start = text.length();
      text.append(words);
      if (i * marked / sentences < (i + 1) * marked / sentences) {
        Stamp own = stamp();
        found.add(
            new Excerpt(
                own,
                source.id(),
                id(),
                Places.nth(i),
                words,
                chance.percent(20),
                chance.of(Voice.values()),
                chance.percent(80) ? wording.name() : "",
                chance.percent(15) ? wording.name() : "",
                start,
                start + words.length(),
                "",
                Audience.PUBLICATION));
        UUID first = chance.any(claims);
        found.add(new EvidenceLink(stamp(), own.id(), first, Places.nth(links++)));
        UUID second = chance.any(claims);
        if (chance.percent(35) && !second.equals(first)) {
          found.add(new EvidenceLink(stamp(), own.id(), second, Places.nth(links++)));
        }
      }
    }
    rows.add(
        new Source(
            source,
            Places.nth(number),
            "Interview " + (number + 1),
            SourceKind.INTERVIEW,
            text.toString(),
            "generated",
            null));
    rows.addAll(found);
  }

  private void thoughts() {
    int answers = chance.between(0, 2);
    for (int i = 0; i < answers; i++) {
      rows.add(
          new Answer(
              stamp(),
              chance.any(questions),
              id(),
              chance.percent(40) ? phase() : null,
              null,
              Places.nth(i),
              wording.paragraph(chance.between(1, 3)),
              "",
              null));
    }
    if (chance.percent(60)) {
      rows.add(
          new Summary(
              stamp(), id(), Places.nth(0), SUMMED_UP, wording.paragraph(chance.between(1, 2))));
    }
    if (chance.percent(30)) {
      rows.add(
          new Memo(
              stamp(), null, id(), "", Places.nth(0), wording.paragraph(chance.between(1, 3))));
    }
  }
}
