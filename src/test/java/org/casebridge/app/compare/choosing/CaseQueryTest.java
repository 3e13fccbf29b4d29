package org.casebridge.app.compare.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.casebridge.app.SampleCases;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.MadeCase;
import org.casebridge.app.compare.alike.Alike;
import org.casebridge.app.compare.alike.Profile;
import org.casebridge.app.compare.choosing.CaseQuery.Wish;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Kind;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stance;
import org.casebridge.store.SqliteStudyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseQueryTest {
  @TempDir private Path folder;

  private static Wish said(Aspect aspect, String code) {
    return Wish.of(aspect, code, Presence.PRESENT);
  }

  private static Wish absent(Aspect aspect, String code) {
    return Wish.of(aspect, code, Presence.STATED_ABSENT);
  }

  private static List<String> found(List<CaseFile> cases, Wish... wishes) {
    CaseQuery query = new CaseQuery(List.of(wishes));
    return cases.stream()
        .filter(it -> query.matches(CaseFacts.of(it)))
        .map(it -> it.learner().pseudonym())
        .toList();
  }

  /** What the table of the sample in the design says of the three. */
  @Test
  void theSampleIsFoundByWhatItSays() throws Exception {
    List<CaseFile> cases = SampleCases.in(folder).cases();
    assertThat(found(cases, said(Aspect.CAPITAL, "linguistic")))
        .containsExactly("Ijakoo", "Muhazzin");
    assertThat(found(cases, said(Aspect.CAPITAL, "resistant"))).containsExactly("Destiny");
    assertThat(found(cases, said(Aspect.OPPORTUNITY, "workplace_esol"))).containsExactly("Ijakoo");
    assertThat(found(cases, said(Aspect.SUPPORT, "exposure"))).containsExactly("Muhazzin");
    assertThat(found(cases, Wish.of(Stance.BARRIER))).containsExactly("Destiny");
    assertThat(found(cases, Wish.of(Stance.BRIDGE)))
        .containsExactly("Ijakoo", "Muhazzin", "Destiny");
    assertThat(found(cases, Wish.ofOutcome("title", OutcomeStatus.DENIED)))
        .containsExactly("Destiny");
    assertThat(found(cases, Wish.ofOutcome("title", null))).containsExactly("Muhazzin", "Destiny");
    assertThat(found(cases, Wish.ofOutcome("", OutcomeStatus.PENDING))).containsExactly("Ijakoo");
  }

  @Test
  void severalWishesFindTheCasesThatSayAllOfThem() throws Exception {
    List<CaseFile> cases = SampleCases.in(folder).cases();
    assertThat(found(cases, Wish.of(Stance.BRIDGE), said(Aspect.CAPITAL, "linguistic")))
        .containsExactly("Ijakoo", "Muhazzin");
    assertThat(
            found(
                cases,
                Wish.of(Stance.BRIDGE),
                said(Aspect.CAPITAL, "linguistic"),
                said(Aspect.SUPPORT, "exposure")))
        .containsExactly("Muhazzin");
    assertThat(found(cases, Wish.of(Stance.BARRIER), said(Aspect.CAPITAL, "linguistic"))).isEmpty();
    assertThat(found(cases)).as("nothing is looked for").isEmpty();
  }

  /** Care is stated absent of Destiny, present of Ijakoo. */
  @Test
  void statedAbsenceIsFoundOnlyWhereItIsLookedForAndSilenceNever() throws Exception {
    List<CaseFile> cases = SampleCases.in(folder).cases();
    assertThat(found(cases, said(Aspect.BACKGROUND, "care"))).doesNotContain("Destiny");
    assertThat(found(cases, absent(Aspect.BACKGROUND, "care"))).containsExactly("Destiny");
    CaseFile silent =
        new MadeCase("Silent")
            .with(Kind.SUPPORT, Map.of("type", "coaching", "claim.presence", Presence.NOT_STATED))
            .file();
    assertThat(found(List.of(silent), said(Aspect.SUPPORT, "coaching"))).isEmpty();
    assertThat(found(List.of(silent), absent(Aspect.SUPPORT, "coaching"))).isEmpty();
  }

  /** The two halves of an outcome must be said by the same claim. */
  @Test
  void anOutcomeIsOneClaim() {
    CaseFile file =
        new MadeCase("Two")
            .with(Kind.OUTCOME, Map.of("dimension", "title", "status", OutcomeStatus.DENIED))
            .with(Kind.OUTCOME, Map.of("dimension", "pay", "status", OutcomeStatus.ACHIEVED))
            .file();
    assertThat(found(List.of(file), Wish.ofOutcome("title", OutcomeStatus.ACHIEVED))).isEmpty();
    assertThat(found(List.of(file), Wish.ofOutcome("pay", OutcomeStatus.ACHIEVED)))
        .containsExactly("Two");
  }

  /** Beside a plain search through the claims themselves. */
  @Test
  void generatedCasesAreFoundAsByLookingAtEveryClaim() {
    List<CaseFile> cases = GeneratedCases.of(300, 5);
    List<String> kinds = List.of("coaching", "sponsorship", "referral", "payment");
    Random random = new Random(5);
    int hits = 0;
    for (int round = 0; round < 60; round++) {
      String kind = kinds.get(random.nextInt(kinds.size()));
      Stance stance = List.of(Stance.values()).get(random.nextInt(Stance.values().length));
      List<String> expected =
          cases.stream()
              .filter(it ->
                  it.supports().stream()
                          .anyMatch(each ->
                              each.type().equals(kind)
                                  && each.claim().presence() == Presence.PRESENT)
                      && it.mediations().stream()
                          .anyMatch(each ->
                              each.stance() == stance
                                  && each.claim().presence() == Presence.PRESENT))
              .map(it -> it.learner().pseudonym())
              .toList();
      assertThat(found(cases, said(Aspect.SUPPORT, kind), Wish.of(stance)))
          .as(kind + " and " + stance)
          .isEqualTo(expected);
      hits += expected.size();
    }
    assertThat(hits).as("not all searches are empty").isPositive();
  }

  /** Kind by kind as case by case, for each audience. */
  @Test
  void manyCasesAtOnceSayWhatEachSaysAlone() throws Exception {
    Clock clock = Clock.systemUTC();
    try (StudyFile file =
        new SqliteStudyFiles(clock)
            .create(
                folder.resolve("many.casebridge"),
                new Generator(60, 3, Progress.NONE),
                Progress.NONE)) {
      for (Audience audience : Audience.values()) {
        ManyCases many = new ManyCases(audience);
        int steps = 1;
        while (many.read(file)) {
          steps++;
        }
        assertThat(steps).isEqualTo(ManyCases.steps());
        List<CaseFacts> together = new ArrayList<>();
        List<CaseFacts> alone = new ArrayList<>();
        for (Case learner : file.all(Case.class)) {
          many.facts(learner).ifPresent(together::add);
          CaseFile whole = file.caseFile(learner.id()).orElseThrow();
          if (Visibility.reaches(learner.consent(), audience)) {
            alone.add(CaseFacts.of(Visibility.seenBy(whole, audience)));
          }
        }
        assertThat(together).as(audience.name()).isNotEmpty();
        assertThat(together)
            .extracting(CaseFacts::caseId, CaseFacts::facts)
            .isEqualTo(alone.stream().map(it -> tuple(it.caseId(), it.facts())).toList());
        assertThat(Alike.mostAlike(together.getFirst().profile(), profiles(together)))
            .isEqualTo(Alike.mostAlike(alone.getFirst().profile(), profiles(alone)));
      }
    }
  }

  private static Tuple tuple(UUID id, Set<Fact> facts) {
    return Tuple.tuple(id, facts);
  }

  private static List<Profile> profiles(List<CaseFacts> of) {
    return of.stream().map(CaseFacts::profile).toList();
  }

  @Test
  void anAudienceFindsNothingItMayNotSee() {
    CaseFile touchy =
        new MadeCase("Touchy")
            .with(Kind.BACKGROUND, Map.of("type", "identity", "sensitive", true))
            .with(Kind.BACKGROUND, Map.of("type", "education"))
            .file();
    CaseFile shown =
        SampleCases.with(
            touchy, Shape.with(touchy.learner(), "consent", Consent.WORKSHOP), List.of());
    assertThat(ManyCases.facts(touchy, Audience.WORKSHOP)).as("team alone").isEmpty();
    assertThat(ManyCases.facts(shown, Audience.WORKSHOP).map(CaseFacts::facts))
        .isEqualTo(
            Optional.of(Set.of(new Fact(Aspect.BACKGROUND, "education", "", Presence.PRESENT))));
    assertThat(ManyCases.facts(shown, Audience.RESEARCHER).orElseThrow().facts()).hasSize(2);
  }
}
