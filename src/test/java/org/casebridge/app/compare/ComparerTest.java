package org.casebridge.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casebridge.app.SampleCases;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations are the cells of the design's table of the sample study. */
class ComparerTest {
  private static final int IJAKOO = 0;
  private static final int MUHAZZIN = 1;
  private static final int DESTINY = 2;
  private static SampleCases sample;
  private static ComparisonGrid grid;

  @BeforeAll
  static void compareTheSample(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
    grid =
        new Comparer(sample.labels(), Audience.RESEARCHER)
            .grid(sample.cases(), List.of(ComparisonPart.values()));
  }

  private static Cell cell(ComparisonPart part, int column) {
    int row =
        IntStream.range(0, grid.rows().size())
            .filter(i -> grid.rows().get(i).key().equals(part.key()))
            .findFirst()
            .orElseThrow();
    return grid.cell(row, column);
  }

  private static List<String> texts(ComparisonPart part, int column) {
    return cell(part, column).items().stream().map(Item::text).toList();
  }

  @Test
  void columnsAreTheCasesInOrderWithTheirBands() {
    assertThat(grid.columns())
        .extracting(Column::pseudonym)
        .containsExactly("Ijakoo", "Muhazzin", "Destiny");
    assertThat(grid.columns().get(IJAKOO).band())
        .extracting(Band::stance)
        .containsExactly(Stance.ABSENT, Stance.BRIDGE);
    assertThat(grid.columns().get(MUHAZZIN).band())
        .extracting(Band::stance)
        .containsExactly(Stance.BRIDGE);
    assertThat(grid.columns().get(DESTINY).band())
        .extracting(Band::stance)
        .containsExactly(Stance.BRIDGE, Stance.BARRIER);
  }

  @Test
  void eachFactorsHeadingStandsOnceBeforeItsParts() {
    List<Factor> headings = grid.rows().stream().filter(Row::heading).map(Row::factor).toList();
    assertThat(headings).doesNotHaveDuplicates().hasSize(6);
    Factor now = null;
    for (Row row : grid.rows()) {
      now = row.heading() ? row.factor() : now;
      assertThat(row.factor()).isEqualTo(now);
    }
  }

  @Test
  void credentialingIsStatedAbsentAtTheAirportAndNotStatedElsewhere() {
    assertThat(cell(ComparisonPart.CREDENTIAL, IJAKOO).items())
        .extracting(Item::presence)
        .containsExactly(Presence.STATED_ABSENT, Presence.PRESENT);
    assertThat(cell(ComparisonPart.CREDENTIAL, MUHAZZIN)).isEqualTo(Cell.NOT_STATED);
    assertThat(cell(ComparisonPart.CREDENTIAL, DESTINY)).isEqualTo(Cell.NOT_STATED);
  }

  @Test
  void statedAbsenceIsNotSilence() {
    assertThat(cell(ComparisonPart.EDUCATION, DESTINY).items())
        .extracting(Item::presence)
        .containsExactlyInAnyOrder(Presence.PRESENT, Presence.STATED_ABSENT);
    assertThat(cell(ComparisonPart.ORIGIN, DESTINY)).isEqualTo(Cell.NOT_STATED);
    assertThat(cell(ComparisonPart.FAMILY, DESTINY).presence()).isEqualTo(Presence.STATED_ABSENT);
  }

  @Test
  void stanceTurnsFromBridgeToBarrierForDestiny() {
    assertThat(cell(ComparisonPart.STANCE, DESTINY).items())
        .extracting(Item::stance)
        .containsExactly(Stance.BRIDGE, Stance.BARRIER);
    assertThat(texts(ComparisonPart.STANCE, DESTINY))
        .containsExactly("James: bridge", "Bob: barrier");
  }

  @Test
  void scoresStandByPhase() {
    assertThat(texts(ComparisonPart.SCORES, IJAKOO))
        .satisfiesExactly(
            first -> assertThat(first).endsWith(": 1 / 0 / 0"),
            then -> assertThat(then).endsWith(": 1 / 1 / 1"));
    assertThat(texts(ComparisonPart.SCORES, DESTINY))
        .satisfiesExactly(
            first -> assertThat(first).endsWith(": 1 / 1 / 1"),
            then -> assertThat(then).endsWith(": 1 / 0 / 0"));
  }

  @Test
  void responsibilityIsAchievedWhileTitleAndRaiseAreDenied() {
    assertThat(texts(ComparisonPart.POSITION, DESTINY))
        .contains("responsibility: achieved", "title: denied");
    assertThat(texts(ComparisonPart.CONDITIONS, DESTINY)).containsExactly("pay: denied");
  }

  @Test
  void whatWasExpresslyNotHeldAgainstSomebodyIsStatedAbsent() {
    Item grounds = cell(ComparisonPart.GROUNDS, MUHAZZIN).items().getFirst();
    assertThat(grounds.presence()).isEqualTo(Presence.STATED_ABSENT);
    assertThat(grounds.text()).isEqualToIgnoringCase("language");
  }

  @Test
  void aComparisonShowsThePartsItNamesAlone() {
    ComparisonGrid small =
        new Comparer(sample.labels(), Audience.RESEARCHER)
            .grid(sample.cases(), ComparisonPart.shown(List.of("stance", "assets", "unknown")));
    assertThat(small.rows())
        .extracting(Row::key)
        .containsExactly("factor.asset", "assets", "factor.mediation", "stance");
  }

  @Test
  void whatIsKeptFromARoomDoesNotReadAsNotStated() {
    ComparisonGrid room =
        new Comparer(sample.labels(), Audience.WORKSHOP)
            .grid(sample.cases(), List.of(ComparisonPart.values()));
    assertThat(room.rows()).extracting(Row::key).doesNotContain("identity", "grounds");
    assertThat(room.rows()).hasSize(grid.rows().size() - 2);
    ComparisonGrid two =
        new Comparer(sample.labels(), Audience.WORKSHOP)
            .grid(sample.cases().subList(0, 2), List.of(ComparisonPart.values()));
    assertThat(two.rows()).extracting(Row::key).contains("identity").doesNotContain("grounds");
  }

  @Test
  void aRoomSeesNoSensitiveFactAndNoGrounds() {
    ComparisonGrid room =
        new Comparer(sample.labels(), Audience.WORKSHOP)
            .grid(sample.cases(), List.of(ComparisonPart.values()));
    List<String> all = new ArrayList<>();
    for (int row = 0; row < room.rows().size(); row++) {
      for (int column = 0; column < room.columns().size(); column++) {
        room.cell(row, column).items().forEach(it -> all.add(it.text() + "\n" + it.detail()));
      }
    }
    assertThat(all).isNotEmpty();
    assertThat(String.join("\n", all))
        .doesNotContainIgnoringCase("African American")
        .doesNotContainIgnoringCase("weight")
        .doesNotContainIgnoringCase("gender");
  }

  @Test
  void aCaseWhoseConsentDoesNotReachStandsInNoColumn() {
    CaseFile first = sample.cases().getFirst();
    Case team = Shape.with(first.learner(), "consent", Consent.TEAM);
    List<CaseFile> both =
        List.of(SampleCases.with(first, team, first.phases()), sample.cases().get(MUHAZZIN));
    assertThat(columns(Audience.WORKSHOP, both)).containsExactly("Muhazzin");
    assertThat(columns(Audience.PUBLICATION, both)).containsExactly("Muhazzin");
    assertThat(columns(Audience.RESEARCHER, both)).containsExactly("Ijakoo", "Muhazzin");
  }

  private static List<String> columns(Audience audience, List<CaseFile> cases) {
    return new Comparer(sample.labels(), audience)
        .grid(cases, List.of(ComparisonPart.values())).columns().stream()
            .map(Column::pseudonym)
            .toList();
  }

  @Test
  void eachScoreStandsInItsOwnPlace() {
    CaseFile file = sample.cases().get(MUHAZZIN);
    Phase phase = Shape.with(file.phases().getFirst(), "assetScore.value", 0.25);
    phase = Shape.with(phase, "opportunityScore.value", 0.5);
    phase = Shape.with(phase, "mediationScore.value", null);
    ComparisonGrid scores =
        new Comparer(sample.labels(), Audience.RESEARCHER)
            .grid(
                List.of(SampleCases.with(file, file.learner(), List.of(phase))),
                List.of(ComparisonPart.SCORES));
    assertThat(scores.cell(1, 0).items())
        .singleElement()
        .satisfies(it -> assertThat(it.text()).endsWith(": 0.25 / 0.5 / –"));
  }
}
