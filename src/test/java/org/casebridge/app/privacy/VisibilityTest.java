package org.casebridge.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.app.SampleCases;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.search.SeenSearch;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Background;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Consent;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Presence;
import org.casebridge.store.SqliteStudyFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may leave the researcher's hands; the sample's third case has all that may not. */
class VisibilityTest {
  private static List<CaseFile> cases;

  @BeforeAll
  static void openTheSample(@TempDir Path folder) throws Exception {
    cases = SampleCases.in(folder).cases();
  }

  @ParameterizedTest
  @CsvSource({
    "TEAM, true, false, false",
    "WORKSHOP, true, true, false",
    "PUBLICATION, true, true, true"
  })
  void consentReachesSoFarAndNoFurther(
      Consent consent, boolean researcher, boolean workshop, boolean publication) {
    assertThat(Visibility.reaches(consent, Audience.RESEARCHER)).isEqualTo(researcher);
    assertThat(Visibility.reaches(consent, Audience.WORKSHOP)).isEqualTo(workshop);
    assertThat(Visibility.reaches(consent, Audience.PUBLICATION)).isEqualTo(publication);
  }

  @ParameterizedTest
  @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "RESEARCHER")
  void searchFindsForOthersOnlyWhatTheyMaySee(Audience audience, @TempDir Path folder)
      throws Exception {
    SampleCases.in(folder);
    try (StudyFile study =
        new SqliteStudyFiles(Clock.systemUTC()).open(folder.resolve("sample.casebridge"))) {
      for (String word : List.of("weight", "african", "race", "turn comes", "published account")) {
        assertThat(study.search(word, 50)).as(word).isNotEmpty();
        assertThat(SeenSearch.search(study, word, 50, audience)).as(word).isEmpty();
        assertThat(SeenSearch.search(study, word, 50, Audience.RESEARCHER))
            .as(word)
            .isEqualTo(study.search(word, 50));
      }
      assertThat(SeenSearch.search(study, "pride in the work", 50, audience))
          .extracting(SearchHit::kind)
          .contains(Kind.ASSET);
    }
  }

  @Test
  void theResearcherSeesEverything() {
    for (CaseFile each : cases) {
      assertThat(Visibility.seenBy(each, Audience.RESEARCHER)).isEqualTo(each);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "RESEARCHER")
  void othersSeeNoSensitiveFactNoGroundsNoWordsBehindEitherAndNoMemo(Audience audience) {
    CaseFile whole = cases.getLast();
    CaseFile seen = Visibility.seenBy(whole, audience);
    Set<UUID> sensitive = new HashSet<>();
    whole.backgrounds().stream()
        .filter(Background::sensitive)
        .forEach(it -> sensitive.add(it.id()));
    assertThat(sensitive).hasSize(3);
    assertThat(seen.backgrounds())
        .isEqualTo(whole.backgrounds().stream().filter(it -> !it.sensitive()).toList());

    assertThat(whole.mediations())
        .anyMatch(it -> it.grounds().presence() == Presence.PRESENT)
        .hasSameSizeAs(seen.mediations());
    for (Mediation each : seen.mediations()) {
      assertThat(each.grounds().presence()).isEqualTo(Presence.NOT_STATED);
      assertThat(each.grounds().text()).isEmpty();
    }

    for (UUID fact : sensitive) {
      assertHidden(whole.evidence(fact), seen);
      assertThat(seen.links()).noneMatch(link -> link.claimId().equals(fact));
    }
    whole.mediations().stream()
        .filter(it -> it.grounds().presence() == Presence.PRESENT)
        .forEach(it -> assertHidden(whole.evidence(it.id()), seen));
    Set<UUID> left = new HashSet<>();
    seen.excerpts().forEach(it -> left.add(it.id()));
    assertThat(seen.links()).isNotEmpty().allMatch(link -> left.contains(link.excerptId()));
    // What rests on words kept from them isn't told as resting on nothing.
    assertThat(seen.kept())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(sensitive)
        .containsExactlyInAnyOrderElementsOf(
            whole.links().stream()
                .filter(it -> !sensitive.contains(it.claimId()) && !left.contains(it.excerptId()))
                .map(EvidenceLink::claimId)
                .collect(Collectors.toSet()));

    assertThat(whole.memos()).isNotEmpty();
    assertThat(seen.memos()).isEmpty();
    assertThat(Visibility.showsMemos(audience)).isFalse();
  }

  private static void assertHidden(List<Excerpt> behind, CaseFile seen) {
    assertThat(behind).isNotEmpty();
    assertThat(seen.excerpts()).isNotEmpty().doesNotContainAnyElementsOf(behind);
  }

  @Test
  void whatWasExpresslyNotHeldAgainstSomebodyIsNamedToNobodyEither() {
    for (CaseFile each : cases) {
      for (Mediation mediation : Visibility.seenBy(each, Audience.WORKSHOP).mediations()) {
        assertThat(mediation.grounds().text()).isEmpty();
      }
    }
    assertThat(cases.get(1).mediations())
        .anyMatch(it -> it.grounds().presence() == Presence.STATED_ABSENT);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everythingElseStaysAsItIs(Audience audience) {
    for (CaseFile whole : cases) {
      CaseFile seen = Visibility.seenBy(whole, audience);
      assertThat(seen.learner()).isEqualTo(whole.learner());
      assertThat(seen.phases()).isEqualTo(whole.phases());
      assertThat(seen.assets()).isEqualTo(whole.assets());
      assertThat(seen.signals()).isEqualTo(whole.signals());
      assertThat(seen.opportunities()).isEqualTo(whole.opportunities());
      assertThat(seen.mediators()).isEqualTo(whole.mediators());
      assertThat(seen.supports()).isEqualTo(whole.supports());
      assertThat(seen.events()).isEqualTo(whole.events());
      assertThat(seen.outcomes()).isEqualTo(whole.outcomes());
      assertThat(seen.answers()).isEqualTo(whole.answers());
      assertThat(seen.mediations())
          .extracting(Mediation::stance)
          .isEqualTo(whole.mediations().stream().map(Mediation::stance).toList());
    }
  }
}
