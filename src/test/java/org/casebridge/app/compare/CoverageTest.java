package org.casebridge.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebridge.app.SampleCases;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
  private static final UUID EXCERPT = new UUID(1, 1);

  /** Counted by hand from the sample study: its claims, their presence, and the links to them. */
  @Test
  void theSampleIsCoveredRowByRowAsCountedByHand(@TempDir Path folder) throws Exception {
    ComparisonGrid grid = sample(folder);
    Map<String, Coverage> rows = new LinkedHashMap<>();
    IntStream.range(0, grid.rows().size())
        .filter(row -> !grid.rows().get(row).heading())
        .forEach(row -> rows.put(grid.rows().get(row).key(), Coverage.ofRow(grid, row)));
    Map<String, Coverage> expected = new LinkedHashMap<>();
    // Of Destiny's origin nothing is known.
    expected.put("origin", new Coverage(3, 2, 2));
    expected.put("education", new Coverage(3, 3, 3));
    // No excerpt says that Destiny worked in hospitality.
    expected.put("career", new Coverage(3, 3, 2));
    // That Destiny has nobody to care for is stated, and so is that nothing stood in her way.
    expected.put("family", new Coverage(3, 3, 3));
    expected.put("constraint", new Coverage(3, 3, 3));
    expected.put("identity", new Coverage(3, 1, 1));
    // No excerpt is linked to Ijakoo's wish for a schedule of her own.
    expected.put("assets", new Coverage(3, 3, 2));
    expected.put("recognition", new Coverage(3, 3, 3));
    expected.put("readiness", new Coverage(3, 2, 2));
    // No excerpt is linked to the training that James gave Destiny.
    expected.put("access", new Coverage(3, 3, 2));
    expected.put("first_step", new Coverage(3, 2, 2));
    expected.put("decision", new Coverage(3, 1, 1));
    expected.put("credential", new Coverage(3, 1, 1));
    expected.put("advancement", new Coverage(3, 2, 2));
    expected.put("schedule", new Coverage(3, 0, 0));
    expected.put("stance", new Coverage(3, 3, 3));
    expected.put("grounds", new Coverage(3, 2, 2));
    expected.put("support", new Coverage(3, 3, 3));
    expected.put("support_access", new Coverage(3, 3, 3));
    expected.put("events", new Coverage(3, 3, 3));
    // Scores have reasons and no excerpts.
    expected.put("scores", new Coverage(3, 3, 0));
    // No excerpt says that Muhazzin is seen as a key player.
    expected.put("position", new Coverage(3, 3, 2));
    expected.put("conditions", new Coverage(3, 2, 2));
    expected.put("staying", new Coverage(3, 2, 2));
    assertThat(rows).containsExactlyEntriesOf(expected);
  }

  @Test
  void theSampleIsCoveredCaseByCaseAsCountedByHand(@TempDir Path folder) throws Exception {
    ComparisonGrid grid = sample(folder);
    // Ijakoo: silent on identity, readiness, decision, schedule, grounds; lacking in assets,
    // scores.
    assertThat(Coverage.ofColumn(grid, 0)).isEqualTo(new Coverage(24, 19, 17));
    // Muhazzin: silent on identity, first step, decision, credential, advancement, schedule,
    // conditions, staying; lacking in scores, position.
    assertThat(Coverage.ofColumn(grid, 1)).isEqualTo(new Coverage(24, 16, 14));
    // Destiny: silent on origin, credential, schedule; lacking in career, access, scores.
    assertThat(Coverage.ofColumn(grid, 2)).isEqualTo(new Coverage(24, 21, 18));
    // 19 + 16 + 21 and 17 + 14 + 18.
    assertThat(Coverage.ofAll(grid)).isEqualTo(new Coverage(72, 56, 49));
    assertThat(Coverage.ofAll(grid).statedShare()).isCloseTo(56.0 / 72, within(1e-12));
    assertThat(Coverage.ofAll(grid).evidencedShare()).isCloseTo(49.0 / 56, within(1e-12));
  }

  private static ComparisonGrid sample(Path folder) throws Exception {
    SampleCases sample = SampleCases.in(folder);
    return new Comparer(sample.labels(), Audience.RESEARCHER)
        .grid(sample.cases(), List.of(ComparisonPart.values()));
  }

  @Test
  void aCellWithOneClaimLackingAnExcerptIsNotEvidenced() {
    ComparisonGrid grid =
        made(
            new Cell[][] {
              {
                cell(claim(Presence.PRESENT, EXCERPT)), cell(claim(Presence.STATED_ABSENT, EXCERPT))
              },
              {cell(claim(Presence.PRESENT, EXCERPT), claim(Presence.PRESENT)), Cell.NOT_STATED},
              {cell(claim(Presence.STATED_ABSENT)), cell(claim(Presence.NOT_STATED, EXCERPT))}
            });
    assertThat(Coverage.ofRow(grid, 0)).isEqualTo(new Coverage(0, 0, 0));
    assertThat(Coverage.ofRow(grid, 1)).isEqualTo(new Coverage(2, 2, 2));
    assertThat(Coverage.ofRow(grid, 2)).isEqualTo(new Coverage(2, 1, 0));
    assertThat(Coverage.ofRow(grid, 3)).isEqualTo(new Coverage(2, 1, 0));
    assertThat(Coverage.ofColumn(grid, 0)).isEqualTo(new Coverage(3, 3, 1));
    assertThat(Coverage.ofColumn(grid, 1)).isEqualTo(new Coverage(3, 1, 1));
    assertThat(Coverage.ofAll(grid)).isEqualTo(new Coverage(6, 4, 2));
    assertThat(Coverage.ofAll(grid).statedShare()).isCloseTo(4.0 / 6, within(1e-12));
    assertThat(Coverage.ofAll(grid).evidencedShare()).isEqualTo(0.5);
  }

  @Test
  void withoutCellsNothingIsCovered() {
    Coverage none = Coverage.ofAll(ComparisonGrid.EMPTY);
    assertThat(none).isEqualTo(new Coverage(0, 0, 0));
    assertThat(none.statedShare()).isZero();
    assertThat(none.evidencedShare()).isZero();
  }

  @Test
  void whatIsKeptFromWhoLooksIsNoGap() {
    Cell kept = cell(resting(Presence.PRESENT, new Behind(List.of(), true)));
    Cell gap = cell(resting(Presence.PRESENT, Behind.NOTHING));
    assertThat(Coverage.ofAll(made(new Cell[][] {{kept, gap}}))).isEqualTo(new Coverage(2, 2, 1));
  }

  @Test
  void aPartIsNeverLargerThanItsWhole() {
    assertThatThrownBy(() -> new Coverage(2, 3, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Coverage(2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Coverage(2, 1, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotThereIsNotCovered() {
    assertThatThrownBy(() -> Coverage.ofRow(ComparisonGrid.EMPTY, 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Coverage.ofColumn(ComparisonGrid.EMPTY, 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Cell cell(Item... items) {
    return new Cell(List.of(items));
  }

  private static Item claim(Presence presence, UUID... excerpts) {
    return resting(presence, new Behind(List.of(excerpts), false));
  }

  private static Item resting(Presence presence, Behind behind) {
    return new Item(UUID.randomUUID(), "", "", presence, null, Voice.LEARNER, false, behind);
  }

  /** A grid of two cases and, below a heading, the rows given. */
  private static ComparisonGrid made(Cell[][] cells) {
    List<Row> rows =
        IntStream.rangeClosed(0, cells.length)
            .mapToObj(i -> new Row("r" + i, Factor.ASSET, i == 0, "", ""))
            .toList();
    List<Column> columns =
        IntStream.range(0, 2)
            .mapToObj(i -> new Column(new UUID(2, i), "", "", Glyph.CIRCLE, Hue.BLUE, List.of()))
            .toList();
    return new ComparisonGrid(columns, rows, (row, column) -> cells[row - 1][column]);
  }
}
