package org.casebridge.app.compare.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.casebridge.app.SampleCases;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.Item;
import org.casebridge.app.compare.MadeCase;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Judgement;
import org.casebridge.domain.Kind;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations are what the design's table of the sample study says, and the sample's links. */
class ContrastsTest {
  private static final List<ComparisonPart> ALL = List.of(ComparisonPart.values());
  private static final int IJAKOO = 0;
  private static final int MUHAZZIN = 1;
  private static final int DESTINY = 2;
  private static final Labels WORDS = Labels.of(List.of(), Locale.ENGLISH);
  private static SampleCases sample;
  private static List<Contrast> contrasts;

  @BeforeAll
  static void contrastTheSample(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
    contrasts = Contrasts.of(sample.cases(), ALL, sample.labels());
  }

  private static List<Contrast> of(ContrastKind kind) {
    return contrasts.stream().filter(it -> it.kind() == kind).toList();
  }

  private static List<String> sentences(List<Contrast> of) {
    return of.stream().map(Contrast::sentence).toList();
  }

  private static Contrast keyed(String key) {
    return contrasts.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void stancesTurnFromAbsentToBridgeForIjakooAndFromBridgeToBarrierForDestiny() {
    List<Contrast> turns = of(ContrastKind.STANCE_TURN);
    assertThat(sentences(turns))
        .containsExactly(
            "Ijakoo: the stance turns from absent in “At the airport” (researcher; 2 excerpts)"
                + " to bridge in “With the community organisation” (researcher; 2 excerpts;"
                + " inferred*).",
            "Destiny: the stance turns from bridge in “Under manager James” (learner; 2"
                + " excerpts) to barrier in “Under general manager Bob” (learner; 3 excerpts).");
    assertThat(turns)
        .extracting(Contrast::title)
        .containsExactly("Ijakoo: from absent to bridge", "Destiny: from bridge to barrier");
    Side destiny = turns.getLast().sides().getFirst();
    assertThat(turns.getLast().sides()).hasSize(1);
    assertThat(destiny.caseId()).isEqualTo(sample.cases().get(DESTINY).learner().id());
    assertThat(destiny.said().items())
        .extracting(Item::stance)
        .containsExactly(Stance.BRIDGE, Stance.BARRIER);
  }

  @Test
  void destinyAchievesResponsibilityYetIsDeniedTitleAndRaise() {
    List<Contrast> splits = of(ContrastKind.OUTCOME_SPLIT);
    assertThat(sentences(splits))
        .containsExactly(
            "Destiny: achieved responsibility (learner; 1 excerpt), yet denied title, pay and"
                + " retention (learner; 3 excerpts; partly inferred*).");
    assertThat(splits.getFirst().sides().getFirst().said().items())
        .extracting(Item::detail)
        .containsExactly(
            "responsibility achieved", "title denied", "pay denied", "retention denied");
  }

  @Test
  void scoresTurnWithTheStance() {
    assertThat(sentences(of(ContrastKind.SCORES_TURN)))
        .containsExactly(
            "Ijakoo: assets / opportunity / mediation go from 1 / 0 / 0 in “At the airport” to"
                + " 1 / 1 / 1 in “With the community organisation”, as the researcher rates"
                + " them*.",
            "Destiny: assets / opportunity / mediation go from 1 / 1 / 1 in “Under manager"
                + " James” to 1 / 0 / 0 in “Under general manager Bob”, as the researcher"
                + " rates them*.");
  }

  @Test
  void theTitleIsAchievedForMuhazzinAndDeniedForDestiny() {
    assertThat(sentences(of(ContrastKind.OUTCOME_DIFFERS)))
        .containsExactly(
            "Title: achieved for Muhazzin (researcher; 1 excerpt); denied for Destiny"
                + " (learner; 1 excerpt); not stated for Ijakoo.");
  }

  @Test
  void statedAbsencesNeverReadAsNotStated() {
    assertThat(sentences(of(ContrastKind.STATED_ABSENT)))
        .containsExactly(
            "Education: stated absent for Destiny (“No degree”; learner; 1 excerpt); present"
                + " for Ijakoo (“Higher-education degree”; researcher; 1 excerpt), Muhazzin"
                + " (“MBA”; researcher; 1 excerpt) and Destiny (“Some college”; learner; 1"
                + " excerpt).",
            "Care: stated absent for Destiny (“No caregiving duties”; learner; 1 excerpt);"
                + " present for Ijakoo (“Young children to care for”; learner; 1 excerpt) and"
                + " Muhazzin (“Helps his parents, who speak no English”; learner; 1 excerpt).",
            "Constraint: stated absent for Destiny (“Nothing that keeps her from work”;"
                + " learner; 1 excerpt); present for Ijakoo (“Long commute; Shift that begins"
                + " before dawn; …”; learner; 2 excerpts) and Muhazzin (“Hesitant to speak”;"
                + " mediator, as reported; 1 excerpt).",
            "Credential: stated absent for Ijakoo (“Workplace ESOL class: by the employer”;"
                + " researcher; 2 excerpts); present for Ijakoo (“Tech support certification:"
                + " by the community organisation”; learner; 2 excerpts); not stated for"
                + " Muhazzin and Destiny.",
            "Link to advancement: stated absent for Ijakoo (“Workplace ESOL class”;"
                + " researcher; 2 excerpts; inferred*); present for Destiny (“Supervisor"
                + " position”; learner; 1 excerpt; inferred*); not stated for Muhazzin.",
            "First step by a mediator: stated absent for Ijakoo (“Airport employer”;"
                + " researcher; 2 excerpts); present for Muhazzin (“supervisor”; researcher; 3"
                + " excerpts) and Destiny (“James”; learner; 2 excerpts; inferred*).",
            "Grounds held against the learner: stated absent for Muhazzin (“supervisor:"
                + " language”; researcher; 3 excerpts); present for Destiny (“Bob: race,"
                + " gender, weight”; learner; 3 excerpts); not stated for Ijakoo.",
            "Path clarity: stated absent for Ijakoo (“Airport employer: No guidance beyond the"
                + " referral”; researcher; 1 excerpt); present for Muhazzin (“supervisor: Said"
                + " which steps lead where”; researcher; 1 excerpt); not stated for Destiny.");
  }

  @Test
  void theAirportsStatedAbsenceStandsBesideTheCredentialOfTheCommunityOrganisation() {
    Contrast credential = keyed("contrast.absent.credential.credential");
    assertThat(credential.factor()).isEqualTo(Factor.OPPORTUNITY);
    assertThat(credential.title()).isEqualTo("Stated absent for Ijakoo: credential");
    Side ijakoo = credential.sides().get(IJAKOO);
    assertThat(ijakoo.said().items())
        .extracting(Item::presence)
        .containsExactly(Presence.STATED_ABSENT, Presence.PRESENT);
    assertThat(ijakoo.words())
        .isEqualTo(
            "Workplace ESOL class: by the employer;"
                + " Tech support certification: by the community organisation");
    assertThat(ijakoo.claimIds()).hasSize(2);
    assertThat(ijakoo.behind().excerptIds()).hasSize(4);
    assertThat(ijakoo.inferred()).isFalse();
    assertThat(credential.sides())
        .extracting(Side::presence)
        .containsExactly(Presence.PRESENT, Presence.NOT_STATED, Presence.NOT_STATED);
  }

  @Test
  void whatOneAloneHasIsToldPartByPart() {
    assertThat(sentences(of(ContrastKind.ONLY_ONE)))
        .containsExactly(
            "Identity: present for Destiny (learner; 1 excerpt) alone; not stated for Ijakoo"
                + " and Muhazzin.",
            "Familial and credential: present for Muhazzin (learner and researcher; 3"
                + " excerpts; inferred*) alone; not stated for Ijakoo and Destiny.",
            "Navigational, skill and from community: present for Ijakoo (learner; 2 excerpts;"
                + " inferred*) alone; not stated for Muhazzin and Destiny.",
            "Resistant and from work: present for Destiny (learner; 1 excerpt; inferred*)"
                + " alone; not stated for Ijakoo and Muhazzin.",
            "Workplace ESOL class and certification: present for Ijakoo (researcher and"
                + " learner; 4 excerpts) alone; not stated for Muhazzin and Destiny.",
            "Supervisory programme: present for Muhazzin (researcher; 1 excerpt) alone; not"
                + " stated for Ijakoo and Destiny.",
            "On-the-job training and promotion: present for Destiny (learner; 1 excerpt, 1"
                + " claim without an excerpt yet) alone; not stated for Ijakoo and Muhazzin.",
            "Sponsorship, challenging assignment and acceptance: present for Destiny (learner;"
                + " 3 excerpts; partly inferred*) alone; not stated for Ijakoo and Muhazzin.",
            "Exposure and material: present for Muhazzin (researcher; 2 excerpts) alone; not"
                + " stated for Ijakoo and Destiny.",
            "Referral and payment: present for Ijakoo (researcher; 2 excerpts) alone; not"
                + " stated for Muhazzin and Destiny.",
            "Referred, hired and sought elsewhere: present for Ijakoo (researcher; 3 excerpts)"
                + " alone; not stated for Muhazzin and Destiny.",
            "Tapped, blocked and mediator left: present for Destiny (learner; 4 excerpts)"
                + " alone; not stated for Ijakoo and Muhazzin.",
            "Promoted: present for Muhazzin (researcher; 1 excerpt) alone; not stated for"
                + " Ijakoo and Destiny.",
            "Responsibility achieved: present for Destiny (learner; 1 excerpt) alone; not"
                + " stated for Ijakoo and Muhazzin.",
            "Credential pending: present for Ijakoo (researcher; 1 excerpt) alone; not stated"
                + " for Muhazzin and Destiny.",
            "Recognition achieved: present for Muhazzin (mediator, as reported; without an"
                + " excerpt yet) alone; not stated for Ijakoo and Destiny.",
            "Pay denied: present for Destiny (learner; 1 excerpt) alone; not stated for Ijakoo"
                + " and Muhazzin.",
            "Schedule achieved: present for Ijakoo (learner; 1 excerpt) alone; not stated for"
                + " Muhazzin and Destiny.",
            "Retention denied: present for Destiny (learner; 1 excerpt; inferred*) alone; not"
                + " stated for Ijakoo and Muhazzin.",
            "Employment expected: present for Ijakoo (learner; 1 excerpt) alone; not stated"
                + " for Muhazzin and Destiny.");
    assertThat(keyed("contrast.only.assets.familial").title())
        .isEqualTo("Only Muhazzin: familial, credential");
  }

  @Test
  void whoGivesAnotherAnswerIsNotToldAsSilent() {
    assertThat(sentences(of(ContrastKind.DIVIDED)))
        .containsExactly(
            "Migration and language: present for Ijakoo (learner; 2 excerpts) and Muhazzin"
                + " (learner; 2 excerpts); not stated for Destiny.",
            "Prior career: present for Ijakoo (researcher; 1 excerpt) and Muhazzin"
                + " (researcher; 1 excerpt); not stated for Destiny.",
            "Family: present for Ijakoo (learner; 1 excerpt) and Muhazzin (learner; 1"
                + " excerpt); not stated for Destiny.",
            "Aspirational: present for Ijakoo (learner; without an excerpt yet; inferred*) and"
                + " Destiny (learner; 1 excerpt; inferred*); not stated for Muhazzin.",
            "Linguistic, experience, from home and from prior career: present for Ijakoo"
                + " (learner and researcher; 2 excerpts, 1 claim without an excerpt yet;"
                + " inferred*) and Muhazzin (learner and researcher; 4 excerpts; inferred*);"
                + " not stated for Destiny.",
            "Who saw it: put to use for Muhazzin (learner and researcher; 4 excerpts) and"
                + " Destiny (learner; 1 excerpt); beginning to be put to use for Ijakoo"
                + " (learner and researcher; 4 excerpts, 1 claim without an excerpt yet); not"
                + " put to use for Ijakoo (learner and researcher; 4 excerpts, 1 claim without"
                + " an excerpt yet; inferred*) and Destiny (learner; 1 excerpt).",
            "Readiness: seen as ready for Muhazzin (researcher; 1 excerpt) and Destiny"
                + " (learner; 1 excerpt); seen as not ready for Destiny (mediator, as"
                + " reported; 1 excerpt); not stated for Ijakoo.",
            "First step: employer for Ijakoo (researcher; 2 excerpts); mediator for Destiny"
                + " (learner; 1 excerpt); learner for Ijakoo (learner; 2 excerpts); not stated"
                + " for Muhazzin.",
            "Stance by phase: supervisor (bridge) for Muhazzin (researcher; 3 excerpts);"
                + " manager (bridge) for Destiny (learner; 2 excerpts); manager (barrier) for"
                + " Destiny (learner; 3 excerpts); employer (absent) for Ijakoo (researcher; 2"
                + " excerpts); community organisation (bridge) for Ijakoo (researcher; 2"
                + " excerpts; inferred*).",
            "Coaching: present for Muhazzin (researcher; 1 excerpt) and Destiny (learner; 1"
                + " excerpt; inferred*); not stated for Ijakoo.",
            "Left job: present for Ijakoo (researcher; 1 excerpt) and Destiny (learner; 1"
                + " excerpt); not stated for Muhazzin.");
  }

  @Test
  void whatAllShareIsToldLast() {
    List<Contrast> shared = Contrasts.shared(contrasts);
    assertThat(sentences(shared))
        .containsExactly(
            "Employment: present for all, Ijakoo (researcher; 2 excerpts), Muhazzin"
                + " (researcher; 1 excerpt) and Destiny (researcher; without an excerpt yet).",
            "Trained: present for all, Ijakoo (researcher; 1 excerpt), Muhazzin (researcher; 1"
                + " excerpt) and Destiny (learner; 1 excerpt).");
    assertThat(contrasts.subList(contrasts.size() - 2, contrasts.size())).isEqualTo(shared);
  }

  @Test
  void theMostTellingSortsComeFirst() {
    assertThat(contrasts)
        .hasSize(47)
        .extracting(Contrast::kind)
        .isSortedAccordingTo(Comparator.naturalOrder())
        .containsOnly(ContrastKind.values());
  }

  @Test
  void keysAreUniqueAndTheSameInWhicheverOrderTheCasesStand() {
    List<String> keys = contrasts.stream().map(Contrast::key).toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(Contrasts.of(sample.cases().reversed(), ALL, sample.labels()))
        .extracting(Contrast::key)
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void sidesStandInTheOrderOfTheCases() {
    List<UUID> ids = sample.cases().stream().map(it -> it.learner().id()).toList();
    assertThat(contrasts)
        .filteredOn(it -> it.kind().compareTo(ContrastKind.OUTCOME_DIFFERS) >= 0)
        .allSatisfy(it -> assertThat(it.sides()).extracting(Side::caseId).isEqualTo(ids));
  }

  @Test
  void twoCasesAreContrastedWithoutTheThird() {
    assertThat(
            sentences(
                Contrasts.of(
                    List.of(sample.cases().get(MUHAZZIN), sample.cases().get(DESTINY)),
                    List.of(
                        ComparisonPart.CREDENTIAL, ComparisonPart.SUPPORT, ComparisonPart.STAYING),
                    sample.labels())))
        .containsExactly(
            "Sponsorship, challenging assignment and acceptance: present for Destiny (learner;"
                + " 3"
                + " excerpts; partly inferred*) alone; not stated for Muhazzin.",
            "Exposure, material and path clarity: present for Muhazzin (researcher; 3 excerpts)"
                + " alone; not stated for Destiny.",
            "Retention denied: present for Destiny (learner; 1 excerpt; inferred*) alone; not"
                + " stated for Muhazzin.",
            "Coaching: present for all, Muhazzin (researcher; 1 excerpt) and Destiny (learner;"
                + " 1"
                + " excerpt; inferred*).");
    assertThat(
            Contrasts.of(
                List.of(sample.cases().get(DESTINY), sample.cases().get(IJAKOO)),
                List.of(ComparisonPart.CREDENTIAL, ComparisonPart.STANCE),
                sample.labels()))
        .extracting(Contrast::title)
        .containsExactly(
            "Destiny: from bridge to barrier",
            "Ijakoo: from absent to bridge",
            "Stated absent for Ijakoo: credential",
            "Stated absent for Ijakoo: first step by a mediator",
            "Stance by phase: it differs from case to case");
  }

  @Test
  void oneCaseIsContrastedOnlyWithinItself() {
    assertThat(Contrasts.of(List.of(sample.cases().get(DESTINY)), ALL, sample.labels()))
        .extracting(Contrast::kind)
        .containsExactly(
            ContrastKind.STANCE_TURN, ContrastKind.OUTCOME_SPLIT, ContrastKind.SCORES_TURN);
    assertThat(Contrasts.of(List.of(sample.cases().get(MUHAZZIN)), ALL, sample.labels())).isEmpty();
  }

  @Test
  void casesThatSayNothingAreNotContrasted() {
    CaseFile ada = new MadeCase("Ada").file();
    CaseFile ben = new MadeCase("Ben").file();
    assertThat(Contrasts.of(List.of(ada, ben), ALL, WORDS)).isEmpty();
    assertThat(Contrasts.of(List.of(), ALL, WORDS)).isEmpty();
    assertThat(Contrasts.of(sample.cases(), List.of(), sample.labels())).isEmpty();
  }

  @Test
  void whatIsStatedAbsentInEveryCaseIsAStatedAbsence() {
    Map<String, Object> none = claim(Presence.STATED_ABSENT, "type", "coaching");
    List<Contrast> both =
        Contrasts.of(
            List.of(
                new MadeCase("Ada").with(Kind.SUPPORT, none).file(),
                new MadeCase("Ben").with(Kind.SUPPORT, none).file()),
            ALL,
            WORDS);
    assertThat(sentences(both))
        .containsExactly(
            "Coaching: stated absent for Ada (learner; without an excerpt yet) and Ben"
                + " (learner;"
                + " without an excerpt yet).");
    assertThat(both.getFirst().sides())
        .extracting(Side::presence)
        .containsOnly(Presence.STATED_ABSENT);
  }

  @Test
  void severalMediatorsOfOnePhaseStandTogether() {
    MadeCase ada = new MadeCase("Ada");
    UUID first = ada.add(Kind.PHASE, Map.of("label", "Before"));
    UUID then = ada.add(Kind.PHASE, Map.of("label", "After"));
    UUID kim = ada.add(Kind.MEDIATOR, Map.of("pseudonym", "Kim", "role", "manager"));
    UUID lee = ada.add(Kind.MEDIATOR, Map.of("pseudonym", "Lee", "role", "hr"));
    stood(ada, kim, first, Stance.BRIDGE);
    stood(ada, lee, first, Stance.ABSENT);
    stood(ada, kim, then, Stance.BRIDGE);
    stood(ada, lee, then, Stance.BARRIER);
    assertThat(sentences(Contrasts.of(List.of(ada.file()), ALL, WORDS)))
        .containsExactly(
            "Ada: the stance turns from bridge in “Before” (learner; without an excerpt yet) to"
                + " mixed in “After” (learner; without an excerpt yet).");
  }

  @Test
  void aPhaseWithoutAStanceIsNoTurn() {
    MadeCase ada = new MadeCase("Ada");
    UUID kim = ada.add(Kind.MEDIATOR, Map.of("pseudonym", "Kim", "role", "manager"));
    UUID first = ada.add(Kind.PHASE, Map.of("label", "Before"));
    ada.add(Kind.PHASE, Map.of("label", "Between"));
    UUID then = ada.add(Kind.PHASE, Map.of("label", "After"));
    stood(ada, kim, first, Stance.BRIDGE);
    stood(ada, kim, then, Stance.BRIDGE);
    assertThat(Contrasts.of(List.of(ada.file()), ALL, WORDS)).isEmpty();
  }

  private static void stood(MadeCase made, UUID mediator, UUID phase, Stance stance) {
    made.add(
        Kind.MEDIATION,
        Map.of(
            "mediatorId", mediator,
            "phaseId", phase,
            "stance", stance,
            "claim.presence", Presence.PRESENT,
            "claim.voice", Voice.LEARNER));
  }

  @Test
  void aScoreThatOnePhaseLacksIsNoTurn() {
    CaseFile ada =
        new MadeCase("Ada")
            .with(Kind.PHASE, Map.of("label", "Before", "assetScore.value", 1.0))
            .with(Kind.PHASE, Map.of("label", "After", "opportunityScore.value", 0.5))
            .file();
    assertThat(Contrasts.of(List.of(ada), ALL, WORDS)).isEmpty();
  }

  @Test
  void achievedAndDeniedInOneDimensionOfOneCaseIsNeitherSplitNorDifference() {
    CaseFile ada =
        new MadeCase("Ada")
            .with(Kind.OUTCOME, outcome("title", OutcomeStatus.DENIED, Presence.PRESENT))
            .with(Kind.OUTCOME, outcome("title", OutcomeStatus.ACHIEVED, Presence.PRESENT))
            .file();
    CaseFile ben =
        new MadeCase("Ben")
            .with(Kind.OUTCOME, outcome("title", OutcomeStatus.PENDING, Presence.PRESENT))
            .file();
    List<Contrast> found = Contrasts.of(List.of(ada, ben), ALL, WORDS);
    assertThat(found).extracting(Contrast::key).containsExactly("contrast.divided.position.title");
    assertThat(sentences(found))
        .containsExactly(
            "Title: achieved for Ada (learner; without an excerpt yet); denied for Ada"
                + " (learner;"
                + " without an excerpt yet); pending for Ben (learner; without an excerpt yet).");
  }

  @Test
  void anOutcomeStatedAbsentIsToldAsSuchBesideThoseAchievedAndDenied() {
    Presence there = Presence.PRESENT;
    List<Contrast> found =
        Contrasts.of(
            List.of(
                new MadeCase("Ada")
                    .with(Kind.OUTCOME, outcome("pay", OutcomeStatus.ACHIEVED, there))
                    .file(),
                new MadeCase("Ben")
                    .with(Kind.OUTCOME, outcome("pay", OutcomeStatus.DENIED, there))
                    .file(),
                new MadeCase("Cem")
                    .with(
                        Kind.OUTCOME,
                        outcome("pay", OutcomeStatus.ACHIEVED, Presence.STATED_ABSENT))
                    .file(),
                new MadeCase("Dan").file()),
            ALL,
            WORDS);
    assertThat(sentences(found))
        .containsExactly(
            "Pay: achieved for Ada (learner; without an excerpt yet); achieved stated absent"
                + " for"
                + " Cem (learner; without an excerpt yet); denied for Ben (learner; without an"
                + " excerpt yet); not stated for Dan.");
    assertThat(found).extracting(Contrast::kind).containsExactly(ContrastKind.OUTCOME_DIFFERS);
  }

  private static Map<String, Object> outcome(
      String dimension, OutcomeStatus status, Presence presence) {
    return Map.of(
        "dimension", dimension,
        "status", status,
        "claim.presence", presence,
        "claim.voice", Voice.LEARNER);
  }

  private static Map<String, Object> claim(Presence presence, String path, Object value) {
    return Map.of("claim.presence", presence, "claim.voice", Voice.LEARNER, path, value);
  }

  @Test
  void theSameSingleAnswerInAllIsShared() {
    Map<String, Object> ready = claim(Presence.PRESENT, "judgement", Judgement.READY);
    assertThat(
            sentences(
                Contrasts.of(
                    List.of(
                        new MadeCase("Ada").with(Kind.READINESS_SIGNAL, ready).file(),
                        new MadeCase("Ben").with(Kind.READINESS_SIGNAL, ready).file()),
                    ALL,
                    WORDS)))
        .containsExactly(
            "Seen as ready: present for all, Ada (learner; without an excerpt yet) and Ben"
                + " (learner; without an excerpt yet).");
  }

  @Test
  void aRoomIsToldOfNothingKeptFromIt() {
    List<ComparisonPart> seen =
        new Comparer(sample.labels(), Audience.WORKSHOP).grid(sample.cases(), ALL).parts();
    List<CaseFile> cases =
        sample.cases().stream().map(it -> Visibility.seenBy(it, Audience.WORKSHOP)).toList();
    List<Contrast> room = Contrasts.of(cases, seen, sample.labels());
    assertThat(room)
        .hasSize(45)
        .extracting(Contrast::part)
        .doesNotContain(ComparisonPart.GROUNDS, ComparisonPart.IDENTITY);
    assertThat(sentences(room))
        .contains(
            "Destiny: the stance turns from bridge in “Under manager James” (learner; 1"
                + " excerpt)"
                + " to barrier in “Under general manager Bob” (learner).");
    // The words behind that stance are sensitive: they are kept from the room, not missing.
    assertThat(
            room.stream()
                .filter(it -> it.kind() == ContrastKind.STANCE_TURN)
                .flatMap(it -> it.sides().stream())
                .flatMap(it -> it.said().items().stream())
                .map(it -> it.behind().nothing()))
        .containsOnly(false);
  }

  @Test
  void traitsHoldWhatEachCaseSaysOfACode() {
    List<Trait> traits =
        Traits.of(sample.cases(), List.of(ComparisonPart.SUPPORT), sample.labels());
    assertThat(traits)
        .extracting(Trait::key)
        .containsExactly(
            "sponsorship",
            "exposure",
            "coaching",
            "challenging_assignment",
            "acceptance",
            "referral",
            "material",
            "payment",
            "path_clarity");
    assertThat(traits.getLast().sides())
        .extracting(Side::presence)
        .containsExactly(Presence.STATED_ABSENT, Presence.PRESENT, Presence.NOT_STATED);
  }
}
