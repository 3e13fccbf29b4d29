package org.casebridge.app.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casebridge.domain.Presence.NOT_STATED;
import static org.casebridge.domain.Presence.PRESENT;
import static org.casebridge.domain.Presence.STATED_ABSENT;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Background;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.Claim;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.Source;
import org.casebridge.domain.Support;
import org.casebridge.domain.Voice;
import org.casebridge.domain.WorkshopSession;
import org.casebridge.store.SqliteStudyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each fact of the account's table against the sample study, opened from a real file. In the
 * expectations {@code ?} is not stated, {@code ∅} stated absent and {@code *} inferred by us.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleStudyTest {
  private static final List<String> LEARNERS = List.of("Ijakoo", "Muhazzin", "Destiny");
  private StudyFile study;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC());
    Path path = folder.resolve("sample.casebridge");
    files.create(path, new Interchange(Clock.systemUTC()).sample(), Progress.NONE).close();
    study = files.open(path);
  }

  @AfterAll
  void close() throws Exception {
    study.close();
  }

  /** A row of the table for one learner, and what the study must hold, item by item in order. */
  record Fact(String row, String learner, List<String> items) {
    @Override
    public String toString() {
      return learner + ": " + row;
    }
  }

  private static Fact fact(String learner, String row, String... items) {
    return new Fact(row, learner, List.of(items));
  }

  static Stream<Fact> table() {
    return Stream.of(
        fact("Ijakoo", "headline", "Found the way elsewhere"),
        fact("Muhazzin", "headline", "A supervisor who opened the door"),
        fact("Destiny", "headline", "Two supervisors, two stories"),
        fact("Ijakoo", "aliases", "Ikajoo"),
        fact("Muhazzin", "aliases", "Muzzahin"),
        fact("Destiny", "aliases"),
        //
        fact("Ijakoo", "migration", "Came from Eritrea"),
        fact("Muhazzin", "migration", "Came from Pakistan"),
        fact("Destiny", "migration", "?"),
        fact("Ijakoo", "language", "Multilingual; the home language is not English"),
        fact(
            "Muhazzin",
            "language",
            "Multilingual; the home language is not English; English since elementary school"),
        fact("Destiny", "language", "?"),
        fact("Ijakoo", "education", "Higher-education degree"),
        fact("Muhazzin", "education", "MBA"),
        fact("Destiny", "education", "Some college", "∅ No degree"),
        fact("Ijakoo", "prior_career", "Professional in the financial sector"),
        fact("Muhazzin", "prior_career", "Professional in taxation and finance"),
        fact("Destiny", "prior_career", "?"),
        fact("Ijakoo", "family", "Single mother"),
        fact(
            "Muhazzin",
            "family",
            "Divorced; gave up the career and moved to stay near the children"),
        fact("Destiny", "family"),
        fact("Ijakoo", "care", "Young children to care for"),
        fact("Muhazzin", "care", "Helps his parents, who speak no English"),
        fact("Destiny", "care", "∅ No caregiving duties"),
        fact("Ijakoo", "identity", "? sensitive"),
        fact("Muhazzin", "identity", "? sensitive"),
        fact(
            "Destiny",
            "identity",
            "African American sensitive",
            "Woman sensitive",
            "Weight, in her own description sensitive"),
        fact("Ijakoo", "constraint", "Long commute", "Shift that begins before dawn", "Two jobs"),
        fact("Muhazzin", "constraint", "Hesitant to speak (mediator_reported)"),
        fact("Destiny", "constraint", "∅ Nothing that keeps her from work"),
        fact(
            "Ijakoo",
            "employment",
            "Two dead-end frontline jobs at a large regional airport; left; now with a new"
                + " employer"),
        fact("Muhazzin", "employment", "At his current workplace"),
        fact("Destiny", "employment", "Hospitality, two years; left"),
        //
        fact(
            "Ijakoo",
            "assets",
            "* Several languages [linguistic]",
            "* Professional experience in finance [experience]",
            "* Curious about technology; solves problems [skill]",
            "* Wants work on her own schedule [aspirational]",
            "* Found a community programme herself [navigational]"),
        fact(
            "Muhazzin",
            "assets",
            "* Several languages [linguistic]",
            "* MBA; experience in taxation and finance [credential, experience]",
            "* His children and his parents [familial]"),
        fact(
            "Destiny",
            "assets",
            "* Learns regularly to improve [aspirational]",
            "* Pride in the work [resistant]"),
        fact(
            "Ijakoo",
            "recognised by",
            "Airport employer: no *",
            "Community organisation: in_progress"),
        fact("Muhazzin", "recognised by", "supervisor: yes"),
        fact("Destiny", "recognised by", "James: yes", "Bob: no"),
        fact("Ijakoo", "leveraged", "in_progress"),
        fact("Muhazzin", "leveraged", "yes"),
        fact("Destiny", "leveraged", "partly"),
        //
        fact("Ijakoo", "readiness", "? not_stated by ?"),
        fact(
            "Muhazzin",
            "readiness",
            "Handed in a project built on the material given; the supervisor acted on it ready by"
                + " supervisor"),
        fact(
            "Destiny",
            "readiness",
            "James saw something in her ready by James",
            "Bob held that she was not ready not_ready by Bob (mediator_reported)"),
        //
        fact(
            "Ijakoo",
            "opportunities",
            "workplace_esol: Workplace ESOL class; initiator employer; provider ?; payer ?; decider"
                + " ?; credential ∅ by the employer; linked no *; status offered",
            "certification: Tech support certification; initiator learner; provider Community"
                + " organisation; payer Community organisation; decider ?; credential by the"
                + " community organisation; linked not_stated; status in_progress"),
        fact(
            "Muhazzin",
            "opportunities",
            "supervisory_programme: Supervisory programme at work; initiator ?; provider ?; payer"
                + " ?; decider ?; credential ?; linked not_stated; status ?"),
        fact(
            "Destiny",
            "opportunities",
            "promotion: Supervisor position; initiator mediator; provider ?; payer ?; decider James"
                + " *; credential ?; linked yes *; status denied",
            "on_the_job_training: On-the-job training from James; initiator ?; provider James;"
                + " payer ?; decider ?; credential ?; linked not_stated; status ?"),
        //
        fact(
            "Ijakoo",
            "mediators",
            "Airport employer (employer, organisation)",
            "Community organisation (community_organisation, organisation)"),
        fact("Muhazzin", "mediators", "supervisor (supervisor, person)"),
        fact("Destiny", "mediators", "James (manager, person)", "Bob (manager, person)"),
        fact(
            "Ijakoo",
            "mediation",
            "Airport employer at At the airport: absent; proactive ∅; grounds ?",
            "* Community organisation at With the community organisation: bridge; proactive ?;"
                + " grounds ?"),
        fact(
            "Muhazzin",
            "mediation",
            "supervisor at Under his supervisor: bridge; proactive; grounds ∅ language"
                + " (researcher)"),
        fact(
            "Destiny",
            "mediation",
            "James at Under manager James: bridge; proactive *; grounds ?",
            "Bob at Under general manager Bob: barrier; proactive ?; grounds race, gender, weight"
                + " (learner)"),
        fact(
            "Ijakoo",
            "support",
            "referral: Pointed her to the English class, by Airport employer",
            "∅ path_clarity: No guidance beyond the referral, by Airport employer",
            "payment: Pays for the programme, by Community organisation"),
        fact(
            "Muhazzin",
            "support",
            "material: Gave him material to work with, by supervisor",
            "exposure: Called on him in meetings, by supervisor",
            "coaching: Coached him, by supervisor",
            "path_clarity: Said which steps lead where, by supervisor"),
        fact(
            "Destiny",
            "support",
            "sponsorship: Tapped her for supervisor and stood behind her, by James",
            "coaching: Mentoring (the account’s word), by James",
            "challenging_assignment: On-the-job training, by James",
            "acceptance: Trust (the account’s word), by James"),
        //
        fact(
            "Ijakoo",
            "events",
            "referred: Referred to the ESOL class",
            "left_job: Left the airport",
            "hired: Started with a new employer *",
            "sought_elsewhere: Sought the community programme *",
            "trained: Studying for the certificate"),
        fact(
            "Muhazzin",
            "events",
            "trained: Supervisory programme and guidance",
            "promoted: Promoted"),
        fact(
            "Destiny",
            "events",
            "tapped: Tapped for supervisor",
            "trained: Mentored and trained on the job",
            "mediator_left: James’s position eliminated, about James",
            "blocked: Bob blocks: title and raise denied",
            "left_job: Left job and employer"),
        //
        fact(
            "Ijakoo",
            "outcomes",
            "schedule achieved (better): A schedule that suits her better",
            "credential pending (better): Tech support certification",
            "employment expected (better): Work from home"),
        fact(
            "Muhazzin",
            "outcomes",
            "title achieved (better): Promoted",
            "recognition achieved (better): Seen as a key player and leader"),
        fact(
            "Destiny",
            "outcomes",
            "responsibility achieved (better): Carries the responsibility",
            "title denied (same): Title denied",
            "pay denied (same): Raise denied while the department got one",
            "retention denied (worse): Left job and employer"),
        fact("Ijakoo", "A/O/M", "At the airport 1/0/0", "With the community organisation 1/1/1"),
        fact("Muhazzin", "A/O/M", "Under his supervisor 1/1/1"),
        fact("Destiny", "A/O/M", "Under manager James 1/1/1", "Under general manager Bob 1/0/0"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void table(Fact fact) throws Exception {
    assertThat(held(learner(fact.learner()), fact.row())).isEqualTo(fact.items());
  }

  private static List<String> held(CaseFile file, String row) {
    return switch (row) {
      case "headline" -> List.of(file.learner().headline());
      case "aliases" -> file.learner().aliases();
      case "assets" -> file.assets().stream().map(SampleStudyTest::asset).toList();
      case "recognised by" ->
          file.assets().stream()
              .flatMap(asset -> asset.recognisedBy().stream())
              .map(it -> recognition(file, it))
              .distinct()
              .toList();
      case "leveraged" ->
          file.assets().stream().map(asset -> asset.leveraged().code()).distinct().toList();
      case "readiness" -> file.signals().stream().map(it -> readiness(file, it)).toList();
      case "opportunities" -> file.opportunities().stream().map(it -> offer(file, it)).toList();
      case "mediators" -> file.mediators().stream().map(SampleStudyTest::mediator).toList();
      case "mediation" -> file.mediations().stream().map(it -> mediation(file, it)).toList();
      case "support" -> file.supports().stream().map(it -> support(file, it)).toList();
      case "events" -> file.events().stream().map(it -> event(file, it)).toList();
      case "outcomes" -> file.outcomes().stream().map(SampleStudyTest::outcome).toList();
      case "A/O/M" -> file.phases().stream().map(SampleStudyTest::scores).toList();
      default ->
          file.backgrounds().stream()
              .filter(it -> it.type().equals(row))
              .map(SampleStudyTest::background)
              .toList();
    };
  }

  private static String sign(Presence presence, String text) {
    return switch (presence) {
      case PRESENT -> text;
      case STATED_ABSENT -> ("∅ " + text).strip();
      case NOT_STATED -> {
        assertThat(text).isEmpty();
        yield "?";
      }
    };
  }

  private static String background(Background it) {
    return sign(it.claim().presence(), it.text())
        + (it.sensitive() ? " sensitive" : "")
        + reported(it.claim());
  }

  private static String reported(Claim claim) {
    return claim.voice() == Voice.MEDIATOR_REPORTED ? " (mediator_reported)" : "";
  }

  private static String asset(Asset it) {
    return (it.claim().inferred() ? "* " : "") + it.text() + " " + it.capitals();
  }

  private static String name(CaseFile file, @Nullable UUID mediatorId) {
    if (mediatorId == null) {
      return "?";
    }
    Mediator it = file.mediator(mediatorId).orElseThrow();
    return it.pseudonym().isEmpty() ? it.role() : it.pseudonym();
  }

  private static String recognition(CaseFile file, Recognition it) {
    return name(file, it.mediatorId()) + ": " + it.leveraged().code() + (it.inferred() ? " *" : "");
  }

  private static String readiness(CaseFile file, ReadinessSignal it) {
    return sign(it.claim().presence(), it.text())
        + (" " + it.judgement().code() + " by " + name(file, it.noticedById()))
        + reported(it.claim());
  }

  private static String offer(CaseFile file, Opportunity it) {
    List<String> inferred = it.claim().inferredParts();
    return it.type()
        + (": " + it.title())
        + ("; initiator " + orUnknown(it.initiator()))
        + ("; provider " + name(file, it.providerId()))
        + ("; payer " + name(file, it.payerId()))
        + ("; decider " + name(file, it.deciderId()) + star(inferred, "deciderId"))
        + ("; credential " + sign(it.credential().presence(), it.credential().text()))
        + ("; linked " + it.linkedToAdvancement().code() + star(inferred, "linkedToAdvancement"))
        + ("; status " + orUnknown(it.status()));
  }

  private static String star(List<String> inferred, String part) {
    return inferred.contains(part) ? " *" : "";
  }

  private static String orUnknown(String text) {
    return text.isEmpty() ? "?" : text;
  }

  private static String mediator(Mediator it) {
    return orElse(it.pseudonym(), it.role()) + " (" + it.role() + ", " + it.type().code() + ")";
  }

  private static String orElse(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  private static String mediation(CaseFile file, Mediation it) {
    String grounds = sign(it.grounds().presence(), it.grounds().text());
    return (it.claim().inferred() ? "* " : "")
        + name(file, it.mediatorId())
        + (" at " + file.phase(it.phaseId()).orElseThrow().label())
        + (": " + it.stance().code())
        + ("; " + ("proactive " + sign(it.proactive(), "")).strip())
        + star(it.claim().inferredParts(), "proactive")
        + ("; grounds " + grounds)
        + (grounds.equals("?") ? "" : " (" + it.grounds().voice().code() + ")");
  }

  private static String support(CaseFile file, Support it) {
    return sign(
        it.claim().presence(),
        it.type() + ": " + it.text() + ", by " + name(file, it.mediatorId()));
  }

  private static String event(CaseFile file, Event it) {
    return it.type()
        + (": " + it.text())
        + (it.aboutMediatorId() == null ? "" : ", about " + name(file, it.aboutMediatorId()))
        + star(it.claim().inferredParts(), "place");
  }

  private static String outcome(Outcome it) {
    return it.dimension() + " " + it.status().code() + " (" + it.direction() + "): " + it.text();
  }

  private static String scores(Phase it) {
    assertThat(List.of(it.assetScore(), it.opportunityScore(), it.mediationScore()))
        .allSatisfy(score -> assertThat(score.reason()).isNotBlank());
    return it.label()
        + String.format(
            Locale.ROOT,
            " %.0f/%.0f/%.0f",
            it.assetScore().value(),
            it.opportunityScore().value(),
            it.mediationScore().value());
  }

  private CaseFile learner(String pseudonym) throws Exception {
    UUID id =
        study.summaries().stream()
            .filter(it -> it.learner().pseudonym().equals(pseudonym))
            .findFirst()
            .orElseThrow()
            .learner()
            .id();
    return study.caseFile(id).orElseThrow();
  }

  @Test
  void theStudyHoldsTheThreeLearnersWithTheirSigns() throws Exception {
    assertThat(study.study().title()).isEqualTo("Working learners, airport and hospitality");
    assertThat(study.summaries())
        .extracting(it ->
            it.learner().pseudonym()
                + " "
                + it.learner().hue().code()
                + " "
                + it.learner().glyph().code())
        .containsExactly(
            "Ijakoo brown triangle", "Muhazzin teal hexagon", "Destiny violet diamond");
    assertThat(study.summaries())
        .allMatch(it -> it.learner().kind() == CaseKind.INDIVIDUAL)
        .allSatisfy(it -> assertThat(it.learner().summary()).isNotBlank());
  }

  @Test
  void allThreeWaysOfPresenceAreHeldApart() throws Exception {
    List<Presence> held = new ArrayList<>();
    for (String learner : LEARNERS) {
      learner(learner).backgrounds().forEach(it -> held.add(it.claim().presence()));
    }
    assertThat(held).filteredOn(PRESENT::equals).hasSize(23);
    assertThat(held).filteredOn(STATED_ABSENT::equals).hasSize(3);
    assertThat(held).filteredOn(NOT_STATED::equals).hasSize(5);
  }

  @Test
  void eachExcerptIsAParaphraseThatStandsInItsSource() throws Exception {
    List<Source> sources = study.all(Source.class);
    assertThat(sources).hasSize(3);
    List<Excerpt> excerpts = study.all(Excerpt.class);
    assertThat(excerpts).hasSize(37).allMatch(Excerpt::paraphrase);
    for (Excerpt excerpt : excerpts) {
      Source source = study.find(Source.class, excerpt.sourceId()).orElseThrow();
      assertThat(source.text().substring(excerpt.start(), excerpt.end()))
          .isEqualTo(excerpt.words());
    }
    assertThat(excerpts)
        .extracting(Excerpt::voice)
        .contains(Voice.LEARNER, Voice.RESEARCHER, Voice.MEDIATOR_REPORTED);
  }

  @Test
  void mostClaimsHaveEvidenceAndSomeHaveNoneYet() throws Exception {
    int claims = 0;
    int unsupported = 0;
    for (var summary : study.summaries()) {
      claims += study.evidence(summary.learner().id()).claims();
      unsupported += study.evidence(summary.learner().id()).unsupported();
    }
    assertThat(unsupported).isPositive().isLessThan(claims / 4);
  }

  @Test
  void eventsPointAtWhatTheyHaveToDoWith() throws Exception {
    CaseFile destiny = learner("Destiny");
    Event left = destiny.events().get(2);
    assertThat(left.linked()).contains(destiny.mediations().getFirst().id());
    for (String learner : LEARNERS) {
      assertThat(learner(learner).events()).noneMatch(it -> it.linked().isEmpty());
    }
  }

  @Test
  void aComparisonAnswersMemosAndAWorkshopAreThere() throws Exception {
    Comparison comparison = study.all(Comparison.class).getFirst();
    assertThat(comparison.title()).isEqualTo("Same effort, three doors");
    assertThat(comparison.caseIds())
        .isEqualTo(study.summaries().stream().map(it -> it.learner().id()).toList());
    assertThat(study.all(Answer.class)).hasSize(8);
    assertThat(study.all(Memo.class))
        .hasSize(2)
        .allMatch(it -> comparison.id().equals(it.comparisonId()));
    WorkshopSession workshop = study.all(WorkshopSession.class).getFirst();
    assertThat(workshop.comparisonId()).isEqualTo(comparison.id());
    assertThat(workshop.held()).isNull();
    assertThat(workshop.script())
        .extracting(ScriptStep::kind)
        .containsExactly(
            "background", "assets", "opportunity", "predict", "mediation", "outcome", "questions");
  }

  @Test
  void searchFindsThePseudonymsOtherSpellings() throws Exception {
    assertThat(study.search("ikajo", 10)).anyMatch(hit -> hit.kind() == Kind.CASE);
    assertThat(study.search("muzzahin", 10)).anyMatch(hit -> hit.kind() == Kind.CASE);
  }

  @Test
  void noRowIsLostOnTheWay() throws Exception {
    int rows = 0;
    for (Kind kind : Kind.values()) {
      List<? extends Entity> all = study.all(kind.type());
      assertThat(study.count(kind)).isEqualTo(all.size()).isPositive();
      rows += all.size();
    }
    assertThat(rows).isEqualTo(new Interchange(Clock.systemUTC()).sample().size());
  }
}
