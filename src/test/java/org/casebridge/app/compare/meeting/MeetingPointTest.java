package org.casebridge.app.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casebridge.app.SampleCases;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Score;
import org.casebridge.domain.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations are the scores in the design's table of the sample study. */
class MeetingPointTest {
  private static SampleCases sample;
  private static MeetingPoint meeting;

  @BeforeAll
  static void sortTheSample(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
    meeting = MeetingPoint.of(sample.cases(), sample.labels());
  }

  private static Route muhazzin(
      @Nullable Double assets, @Nullable Double opportunity, @Nullable Double mediation) {
    CaseFile file = sample.cases().get(1);
    return rated(file, List.of(scored(file.phases().getFirst(), assets, opportunity, mediation)));
  }

  private static Phase scored(
      Phase phase,
      @Nullable Double assets,
      @Nullable Double opportunity,
      @Nullable Double mediation) {
    Phase scored = Shape.with(phase, "assetScore.value", assets);
    scored = Shape.with(scored, "opportunityScore.value", opportunity);
    return Shape.with(scored, "mediationScore.value", mediation);
  }

  private static Route rated(CaseFile file, List<Phase> phases) {
    return MeetingPoint.of(List.of(GeneratedCases.with(file, "phases", phases)), sample.labels())
        .routes()
        .getFirst();
  }

  @Test
  void eachPhaseOfEachCaseLiesInItsRegion() {
    assertThat(meeting.tokens())
        .extracting(it -> it.pseudonym() + " " + it.number() + " " + it.region().orElseThrow())
        .containsExactly(
            "Ijakoo 1 A", "Ijakoo 2 AOM", "Muhazzin 1 AOM", "Destiny 1 AOM", "Destiny 2 A");
    assertThat(meeting.tokens()).allMatch(Token::rated).noneMatch(Token::borderline);
  }

  @Test
  void aTokenKeepsItsScoresAndReasons() {
    Token bob = meeting.tokens().getLast();
    assertThat(List.of(bob.assets(), bob.opportunity(), bob.mediation()))
        .containsExactly(
            new Score(1.0, "The same person and the same work."),
            new Score(0.0, "The position was no longer open to her."),
            new Score(0.0, "Bob held that she was not ready."));
    assertThat(bob.label()).isEqualTo("Under general manager Bob");
  }

  @Test
  void aRouteTellsInPlainWordsWhatMetAndWhatWasLeft() {
    assertThat(meeting.routes())
        .extracting(Route::sentence)
        .containsExactly(
            "Ijakoo. At the airport: only assets were there. With the community organisation: all"
                + " three met.",
            "Muhazzin. Under his supervisor: all three met.",
            "Destiny. Under manager James: all three met. Under general manager Bob: only assets"
                + " were left.");
    assertThat(meeting.routes().getLast().rated())
        .extracting(Token::region)
        .containsExactly(Optional.of(Region.AOM), Optional.of(Region.A));
  }

  @Test
  void aFactorIsThereAboveOneHalfAndAtExactlyOneHalfOutAndBorderline() {
    Route route = muhazzin(0.51, 0.5, 0.49);
    assertThat(route.tokens().getFirst().region()).contains(Region.A);
    assertThat(route.tokens().getFirst().borderline()).isTrue();
    assertThat(route.sentence())
        .isEqualTo(
            "Muhazzin. Under his supervisor: only assets were there (exactly halfway:"
                + " opportunity).");
    assertThat(muhazzin(0.5, 0.5, 0.5).tokens().getFirst().region()).contains(Region.NONE);
    assertThat(muhazzin(0.51, 0.6, 0.49).tokens().getFirst().borderline()).isFalse();
  }

  @Test
  void aPhaseOfWhichAScoreIsMissingIsNotRated() {
    Route route = muhazzin(1.0, null, 1.0);
    assertThat(route.tokens()).noneMatch(Token::rated);
    assertThat(route.rated()).isEmpty();
    assertThat(route.sentence()).isEqualTo("Muhazzin. Under his supervisor: not rated.");
    assertThat(CircleLayout.of(route.tokens()).places()).isEmpty();
  }

  @Test
  void aPhaseBehindOneThatIsNotRatedLeavesNothing() {
    CaseFile file = sample.cases().get(2);
    List<Phase> phases =
        List.of(scored(file.phases().getFirst(), null, null, null), file.phases().getLast());
    assertThat(rated(file, phases).sentence())
        .endsWith("not rated. Under general manager Bob: only assets were there.");
  }

  @Test
  void whereNothingIsLostNothingIsLeft() {
    CaseFile file = sample.cases().get(2);
    Phase alone = scored(file.phases().getFirst(), 1.0, 0.0, 0.0);
    assertThat(rated(file, List.of(alone, file.phases().getLast())).sentence())
        .endsWith("only assets were there. Under general manager Bob: only assets were there.");
    Phase before = scored(file.phases().getFirst(), 1.0, 0.0, 1.0);
    Phase after = scored(file.phases().getLast(), 1.0, 1.0, 0.0);
    assertThat(rated(file, List.of(before, after)).sentence())
        .endsWith("assets and an opportunity were there, mediation was missing.");
    Phase other = scored(file.phases().getFirst(), 0.0, 1.0, 1.0);
    assertThat(rated(file, List.of(other, file.phases().getLast())).sentence())
        .endsWith("Under general manager Bob: only assets were there.");
  }

  @Test
  void aCaseWithoutPhasesKeepsItsRoute() {
    assertThat(rated(sample.cases().get(2), List.of()).sentence())
        .isEqualTo("Destiny: no phases yet.");
  }

  @Test
  void theEightRegionsAreTheSubsetsOfThreeCircles() {
    List<Region> found = new ArrayList<>();
    for (int bits = 0; bits < 8; bits++) {
      found.add(Region.of(bits & 1, bits >> 1 & 1, bits >> 2 & 1));
    }
    assertThat(found)
        .containsExactly(
            Region.NONE, Region.A, Region.O, Region.AO, Region.M, Region.AM, Region.OM, Region.AOM);
  }

  @Test
  void tokensOfEveryRegionLieInExactlyItsCircles() {
    List<Token> tokens = new ArrayList<>();
    for (Region region : Region.values()) {
      tokens.addAll(tokens(region, 75));
    }
    assertSound(tokens, CircleLayout.of(tokens));
  }

  @Test
  void sixHundredTokensInAnyOneRegionNeitherOverlapNorLeaveIt() {
    for (Region region : Region.values()) {
      List<Token> tokens = tokens(region, 600);
      assertSound(tokens, CircleLayout.of(tokens));
    }
  }

  @Test
  void fewTokensAreLargeAndManyAreSmaller() {
    assertThat(CircleLayout.of(meeting.tokens()).tokenRadius()).isEqualTo(CircleLayout.LARGEST);
    double many = CircleLayout.of(tokens(Region.AOM, 600)).tokenRadius();
    assertThat(many).isBetween(0.002, 0.01);
  }

  @Test
  void theFirstTokenOfARegionLiesInItsMiddle() {
    CircleLayout.Place all = CircleLayout.of(tokens(Region.AOM, 1)).places().getFirst();
    // The circles' middles lie around (0.5, 0.5425); points are looked for on a grid of 1/200.
    assertThat(Math.hypot(all.x() - 0.5, all.y() - 0.5425)).isLessThan(1 / 200.0);
  }

  @Test
  void generatedCasesGetTheSamePlacesEachTime() {
    Labels labels = Labels.of(List.of(), Locale.ENGLISH);
    MeetingPoint many = MeetingPoint.of(GeneratedCases.of(200, 7), labels);
    assertThat(many.routes()).hasSize(200);
    CircleLayout layout = CircleLayout.of(many.tokens());
    assertSound(many.tokens().stream().filter(Token::rated).toList(), layout);
    assertThat(CircleLayout.of(many.tokens())).isEqualTo(layout);
  }

  private static List<Token> tokens(Region region, int count) {
    double assets = region.in(Factor.ASSET) ? 1 : 0;
    double opportunity = region.in(Factor.OPPORTUNITY) ? 1 : 0;
    double mediation = region.in(Factor.MEDIATION) ? 1 : 0;
    Token token = muhazzin(assets, opportunity, mediation).tokens().getFirst();
    return Collections.nCopies(count, token);
  }

  /** Measured anew from the circles, tokens as discs. */
  private static void assertSound(List<Token> tokens, CircleLayout layout) {
    List<CircleLayout.Place> places = layout.places();
    double radius = layout.tokenRadius();
    assertThat(places).hasSameSizeAs(tokens);
    for (int i = 0; i < places.size(); i++) {
      CircleLayout.Place at = places.get(i);
      Region region = tokens.get(i).region().orElseThrow();
      for (Circle circle : layout.circles()) {
        double distance = Math.hypot(at.x() - circle.x(), at.y() - circle.y());
        boolean sound =
            region.in(circle.factor())
                ? distance + radius < circle.radius()
                : distance - radius > circle.radius();
        assertThat(sound).as("%s within or outside %s", at, circle).isTrue();
      }
      assertThat(Math.min(at.x(), at.y())).isGreaterThan(radius);
      assertThat(Math.max(at.x(), at.y())).isLessThan(1 - radius);
      for (int j = 0; j < i; j++) {
        CircleLayout.Place other = places.get(j);
        assertThat(Math.hypot(at.x() - other.x(), at.y() - other.y())).isGreaterThan(2 * radius);
      }
    }
  }
}
