package org.casebridge.app.compare.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.casebridge.app.SampleCases;
import org.casebridge.app.compare.MadeCase;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlikeTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /**
   * By hand, Ijakoo beside Muhazzin, what both have over what either has:
   *
   * <pre>
   * background     the same eight kinds                                              8/8
   * capitals       linguistic, experience; of 5 + 4                                  2/7
   * sources        home, prior career; of these and community                        2/3
   * use            no, in progress | yes                                             0/3
   * opportunities  ESOL, certification | supervisory programme                       0/3
   * stance         employer absent, community bridge | supervisor bridge             0/3
   * proactive      ∅ | present                                                       0/2
   * support        referral, payment, ∅path clarity | material, exposure, coaching,
   *                path clarity                                                      0/7
   * events         trained; of 5 + 2                                                 1/6
   * outcomes       schedule achieved, credential pending, employment expected |
   *                title achieved, recognition achieved                              0/5
   * scores         assets 1 | 1, opportunity ½ | 1, mediation ½ | 1            1, ½, ½
   * </pre>
   *
   * Readiness, first step, credential, advancement and grounds are stated in one of them alone. The
   * sum is 1 + 2/7 + 2/3 + 1/6 + 2 = 173/42, of 13 features: 173/546.
   */
  @Test
  void ijakooAndMuhazzinAsReckonedByHand(@TempDir Path folder) throws Exception {
    List<CaseFile> cases = SampleCases.in(folder).cases();
    Likeness found = Profile.of(cases.get(0)).to(Profile.of(cases.get(1)));
    Map<Measure, Double> expected = new LinkedHashMap<>();
    expected.put(Measure.BACKGROUND, 1.0);
    expected.put(Measure.CAPITALS, 2 / 7.0);
    expected.put(Measure.SOURCES, 2 / 3.0);
    expected.put(Measure.USE, 0.0);
    expected.put(Measure.OPPORTUNITIES, 0.0);
    expected.put(Measure.STANCE, 0.0);
    expected.put(Measure.PROACTIVE, 0.0);
    expected.put(Measure.SUPPORT, 0.0);
    expected.put(Measure.EVENTS, 1 / 6.0);
    expected.put(Measure.OUTCOMES, 0.0);
    expected.put(Measure.ASSET_SCORE, 1.0);
    expected.put(Measure.OPPORTUNITY_SCORE, 0.5);
    expected.put(Measure.MEDIATION_SCORE, 0.5);
    assertThat(parts(found)).containsExactlyEntriesOf(expected);
    assertThat(found.similarity().orElseThrow()).isCloseTo(173.0 / 546, ROUNDING);
    assertThat(found.compared()).isEqualTo(13);
    assertThat(found.features()).isEqualTo(18);
  }

  /**
   * By hand, Ijakoo beside Destiny:
   *
   * <pre>
   * background     education, employment; of 8 and education, ∅education, ∅care,
   *                ∅constraint, identity, employment                                2/12
   * capitals       aspirational; of 5 + 2                                            1/6
   * sources        home, prior career, community | work                              0/4
   * use            no; of in progress, no, yes                                       1/3
   * opportunities  ESOL, certification | promotion, on-the-job training              0/4
   * first step     employer, learner | mediator                                      0/3
   * advancement    ∅ | present                                                       0/2
   * stance         employer absent, community bridge | manager bridge, barrier       0/4
   * proactive      ∅ | present                                                       0/2
   * support        3 | sponsorship, coaching, challenging assignment, acceptance     0/7
   * events         left job, trained; of 5 + 5                                       2/8
   * outcomes       3 | responsibility achieved, title, pay, retention denied         0/7
   * scores         1 | 1, ½ | ½, ½ | ½                                           1, 1, 1
   * </pre>
   *
   * The sum is 1/6 + 1/6 + 1/3 + 1/4 + 3 = 47/12, of 15 features: 47/180.
   */
  @Test
  void ijakooAndDestinyAsReckonedByHand(@TempDir Path folder) throws Exception {
    List<CaseFile> cases = SampleCases.in(folder).cases();
    Likeness found = Profile.of(cases.get(0)).to(Profile.of(cases.get(2)));
    Map<Measure, Double> expected = new LinkedHashMap<>();
    expected.put(Measure.BACKGROUND, 1 / 6.0);
    expected.put(Measure.CAPITALS, 1 / 6.0);
    expected.put(Measure.SOURCES, 0.0);
    expected.put(Measure.USE, 1 / 3.0);
    expected.put(Measure.OPPORTUNITIES, 0.0);
    expected.put(Measure.FIRST_STEP, 0.0);
    expected.put(Measure.ADVANCEMENT, 0.0);
    expected.put(Measure.STANCE, 0.0);
    expected.put(Measure.PROACTIVE, 0.0);
    expected.put(Measure.SUPPORT, 0.0);
    expected.put(Measure.EVENTS, 0.25);
    expected.put(Measure.OUTCOMES, 0.0);
    expected.put(Measure.ASSET_SCORE, 1.0);
    expected.put(Measure.OPPORTUNITY_SCORE, 1.0);
    expected.put(Measure.MEDIATION_SCORE, 1.0);
    assertThat(parts(found)).containsExactlyEntriesOf(expected);
    assertThat(found.similarity().orElseThrow()).isCloseTo(47.0 / 180, ROUNDING);
    assertThat(found.compared()).isEqualTo(15);
  }

  /**
   * By hand, Muhazzin beside Destiny:
   *
   * <pre>
   * background     education, employment; of 8 + 6                                  2/12
   * capitals       4 | 2, none in both                                               0/6
   * sources        home, prior career | work                                         0/3
   * use            yes; of yes, no                                                   1/2
   * readiness      ready; of ready, not ready                                        1/2
   * opportunities  supervisory programme | promotion, on-the-job training            0/3
   * stance         supervisor bridge | manager bridge, manager barrier               0/3
   * proactive      present | present                                                 1/1
   * grounds        ∅ | present                                                       0/2
   * support        coaching; of 4 + 4                                                1/7
   * events         trained; of 2 + 5                                                 1/6
   * outcomes       title achieved, recognition achieved | 4                          0/6
   * scores         1 | 1, 1 | ½, 1 | ½                                           1, ½, ½
   * </pre>
   *
   * The sum is 1/6 + 1/2 + 1/2 + 1 + 1/7 + 1/6 + 2 = 94/21, of 15 features: 94/315.
   */
  @Test
  void muhazzinAndDestinyAsReckonedByHand(@TempDir Path folder) throws Exception {
    List<CaseFile> cases = SampleCases.in(folder).cases();
    Likeness found = Profile.of(cases.get(1)).to(Profile.of(cases.get(2)));
    Map<Measure, Double> expected = new LinkedHashMap<>();
    expected.put(Measure.BACKGROUND, 1 / 6.0);
    expected.put(Measure.CAPITALS, 0.0);
    expected.put(Measure.SOURCES, 0.0);
    expected.put(Measure.USE, 0.5);
    expected.put(Measure.READINESS, 0.5);
    expected.put(Measure.OPPORTUNITIES, 0.0);
    expected.put(Measure.STANCE, 0.0);
    expected.put(Measure.PROACTIVE, 1.0);
    expected.put(Measure.GROUNDS, 0.0);
    expected.put(Measure.SUPPORT, 1 / 7.0);
    expected.put(Measure.EVENTS, 1 / 6.0);
    expected.put(Measure.OUTCOMES, 0.0);
    expected.put(Measure.ASSET_SCORE, 1.0);
    expected.put(Measure.OPPORTUNITY_SCORE, 0.5);
    expected.put(Measure.MEDIATION_SCORE, 0.5);
    assertThat(parts(found)).containsExactlyEntriesOf(expected);
    assertThat(found.similarity().orElseThrow()).isCloseTo(94.0 / 315, ROUNDING);
    assertThat(found.compared()).isEqualTo(15);
  }

  private static Map<Measure, Double> parts(Likeness likeness) {
    Map<Measure, Double> parts = new LinkedHashMap<>();
    likeness.parts().forEach(it -> parts.put(it.measure(), it.score()));
    return parts;
  }

  @Test
  void theSampleIsRankedBothWays(@TempDir Path folder) throws Exception {
    List<CaseFile> cases = SampleCases.in(folder).cases();
    UUID ijakoo = cases.get(0).learner().id();
    UUID muhazzin = cases.get(1).learner().id();
    UUID destiny = cases.get(2).learner().id();
    // 94/315 = 0.298 and 47/180 = 0.261.
    assertThat(Alike.to(cases.get(2), cases))
        .extracting(Likeness::caseId)
        .containsExactly(muhazzin, ijakoo);
    // 173/546 = 0.317 and 47/180 = 0.261.
    assertThat(
            Alike.mostDifferent(Profile.of(cases.get(0)), cases.stream().map(Profile::of).toList()))
        .extracting(Likeness::caseId)
        .containsExactly(destiny, muhazzin);
  }

  /** Two thirds of the supports in common, and scores a quarter apart: (2/3 + 3/4) / 2 = 17/24. */
  @Test
  void aStatedAbsenceIsAStatementThatTwoCasesCanShare() {
    CaseFile ada =
        new MadeCase("Ada")
            .with(Kind.SUPPORT, support("coaching", Presence.STATED_ABSENT))
            .with(Kind.SUPPORT, support("referral", Presence.PRESENT))
            .with(Kind.PHASE, Map.of("assetScore.value", 0.5))
            .with(Kind.PHASE, Map.of("assetScore.value", 1.0))
            .with(Kind.PHASE, Map.of("label", "not rated"))
            .file();
    CaseFile ben =
        new MadeCase("Ben")
            .with(Kind.SUPPORT, support("coaching", Presence.STATED_ABSENT))
            .with(Kind.SUPPORT, support("referral", Presence.PRESENT))
            .with(Kind.SUPPORT, support("payment", Presence.PRESENT))
            .with(Kind.SUPPORT, support("material", Presence.NOT_STATED))
            .with(Kind.PHASE, Map.of("assetScore.value", 1.0))
            .file();
    Likeness found = Alike.to(ada, List.of(ben)).getFirst();
    assertThat(parts(found)).isEqualTo(Map.of(Measure.SUPPORT, 2 / 3.0, Measure.ASSET_SCORE, 0.75));
    assertThat(found.similarity().orElseThrow()).isCloseTo(17.0 / 24, ROUNDING);
  }

  @Test
  void aStatedAbsenceIsUnlikeAPresenceAndSilenceIsNotCompared() {
    CaseFile without =
        new MadeCase("Ada").with(Kind.SUPPORT, support("coaching", Presence.STATED_ABSENT)).file();
    CaseFile having =
        new MadeCase("Ben").with(Kind.SUPPORT, support("coaching", Presence.PRESENT)).file();
    CaseFile silent =
        new MadeCase("Cem").with(Kind.SUPPORT, support("coaching", Presence.NOT_STATED)).file();
    List<Likeness> ranked = Alike.to(without, List.of(silent, having));
    assertThat(ranked)
        .extracting(Likeness::caseId)
        .containsExactly(having.learner().id(), silent.learner().id());
    assertThat(ranked.getFirst().similarity()).hasValue(0);
    assertThat(ranked.getLast().similarity()).isEmpty();
    assertThat(ranked.getLast().compared()).isZero();
  }

  /** Beside coaching and referral: the same 1, one of two 1/2, one of three 1/3, none 0. */
  @Test
  void equallyAlikeStayInOrderAndTheIncomparableComeLastBothWays() {
    List<Profile> others =
        List.of(
            supported("silent"),
            supported("half", "coaching"),
            supported("other", "payment"),
            supported("same", "coaching", "referral"),
            supported("third", "coaching", "payment"),
            supported("half too", "referral"));
    Profile one = supported("one", "coaching", "referral");
    assertThat(Alike.mostAlike(one, others))
        .extracting(Likeness::caseId)
        .containsExactly(ids("same", "half", "half too", "third", "other", "silent"));
    assertThat(Alike.mostDifferent(one, others))
        .extracting(Likeness::caseId)
        .containsExactly(ids("other", "third", "half", "half too", "same", "silent"));
  }

  private static UUID[] ids(String... names) {
    return List.of(names).stream().map(it -> new MadeCase(it).id()).toArray(UUID[]::new);
  }

  private static Profile supported(String name, String... kinds) {
    MadeCase made = new MadeCase(name);
    for (String kind : kinds) {
      made.add(Kind.SUPPORT, support(kind, Presence.PRESENT));
    }
    return Profile.of(made.file());
  }

  private static Map<String, Object> support(String kind, Presence presence) {
    return Map.of("type", kind, "claim.presence", presence);
  }

  @Test
  void likenessIsTheSameBothWaysAndFullWithItself(@TempDir Path folder) throws Exception {
    List<Profile> profiles = SampleCases.in(folder).cases().stream().map(Profile::of).toList();
    for (Profile one : profiles) {
      assertThat(one.to(one).similarity()).hasValue(1);
      for (Profile other : profiles) {
        assertThat(one.to(other).parts()).isEqualTo(other.to(one).parts());
      }
    }
  }

  @Test
  void everyMeasureHasATitle() {
    assertThat(Measure.values())
        .extracting(Measure::title)
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  /** The best of ten runs, since the machine may be busy with something else. */
  @Test
  void tenThousandProfilesAreRankedWithinATenthOfASecond() {
    Random random = new Random(1971);
    List<Profile> profiles =
        IntStream.range(0, 10_000).mapToObj(i -> random(random, "case " + i)).toList();
    List<Long> nanos = new ArrayList<>();
    for (int run = 0; run < 10; run++) {
      long start = System.nanoTime();
      assertThat(Alike.mostAlike(profiles.get(run), profiles)).hasSize(9_999);
      nanos.add(System.nanoTime() - start);
    }
    assertThat(nanos.stream().min(Long::compare).orElseThrow()).isLessThan(100_000_000L);
  }

  private static Profile random(Random random, String name) {
    MadeCase made = new MadeCase(name);
    for (int i = 0; i < 5; i++) {
      made.add(Kind.SUPPORT, Map.of("type", any(random, Vocabulary.SUPPORT_KIND)));
      made.add(Kind.EVENT, Map.of("type", any(random, Vocabulary.EVENT_TYPE)));
      made.add(Kind.BACKGROUND, Map.of("type", any(random, Vocabulary.BACKGROUND_KIND)));
      made.add(
          Kind.ASSET,
          Map.of(
              "capitals", List.of(any(random, Vocabulary.CAPITAL)),
              "source", any(random, Vocabulary.ASSET_SOURCE)));
      made.add(Kind.OUTCOME, Map.of("dimension", any(random, Vocabulary.OUTCOME_DIMENSION)));
    }
    made.add(
        Kind.PHASE,
        Map.of(
            "assetScore.value", random.nextDouble(),
            "opportunityScore.value", random.nextDouble(),
            "mediationScore.value", random.nextDouble()));
    return Profile.of(made.file());
  }

  private static String any(Random random, Vocabulary vocabulary) {
    return vocabulary.shipped().get(random.nextInt(vocabulary.shipped().size()));
  }
}
