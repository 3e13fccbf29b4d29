package org.casebridge.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casebridge.app.SampleCases;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Presence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations are the cells of the design's table of the sample study. */
class GridTableTest {
  private static SampleCases sample;
  private static ComparisonGrid grid;
  private static ViewTable table;

  @BeforeAll
  static void compareTheSample(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
    grid =
        new Comparer(sample.labels(), Audience.RESEARCHER)
            .grid(sample.cases(), List.of(ComparisonPart.values()));
    table = maker().table(grid, "Three ways", "Grid", "en").orElseThrow();
  }

  private static GridTable maker() {
    return new GridTable(
        sample.labels(),
        id ->
            sample.cases().stream()
                .flatMap(it -> it.excerpts().stream())
                .filter(it -> it.id().equals(id))
                .findFirst());
  }

  private static TableCell cell(ComparisonPart part, int column) {
    return table.groups().stream()
        .flatMap(it -> it.rows().stream())
        .filter(it -> it.title().equals(part.title()))
        .findFirst()
        .orElseThrow()
        .cells()
        .get(column);
  }

  @Test
  void columnsAreCasesAndGroupsAreFactorsWithTheirParts() {
    assertThat(table.columns())
        .extracting(ViewTable.ColumnHead::title)
        .containsExactly("Ijakoo", "Muhazzin", "Destiny");
    assertThat(table.groups())
        .extracting(ViewTable.Group::factor)
        .containsExactly(
            Optional.of(Factor.BACKGROUND),
            Optional.of(Factor.ASSET),
            Optional.of(Factor.OPPORTUNITY),
            Optional.of(Factor.MEDIATION),
            Optional.of(Factor.MEETING),
            Optional.of(Factor.OUTCOME));
    assertThat(table.groups().stream().mapToInt(it -> it.rows().size()).sum())
        .isEqualTo(ComparisonPart.values().length);
  }

  @Test
  void aCellSaysEachClaimOnALineWithItsPresence() {
    assertThat(cell(ComparisonPart.EDUCATION, 2).text().lines())
        .satisfiesExactly(
            line -> assertThat(line).containsIgnoringCase("some college"),
            line -> assertThat(line).startsWith("∅ stated absent"));
    assertThat(cell(ComparisonPart.EDUCATION, 2).presence()).isEqualTo(Presence.PRESENT);
    assertThat(cell(ComparisonPart.ORIGIN, 2)).isEqualTo(TableCell.notStated());
    assertThat(cell(ComparisonPart.FAMILY, 2).presence()).isEqualTo(Presence.STATED_ABSENT);
    assertThat(cell(ComparisonPart.FAMILY, 2).spoken()).startsWith("∅ stated absent");
  }

  @Test
  void whatIsInferredIsStarred() {
    assertThat(cell(ComparisonPart.ASSETS, 0).text()).contains("*");
  }

  @Test
  void aCellsNoteIsEachExcerptBehindItOnceWithItsVoice() {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        if (!grid.rows().get(row).heading()) {
          Cell from = grid.cell(row, column);
          ComparisonPart part =
              ComparisonPart.shown(List.of(grid.rows().get(row).key())).getFirst();
          String note = cell(part, column).note();
          assertThat(note.isEmpty() ? 0 : note.lines().count()).isEqualTo(from.excerptCount());
          assertThat(note.lines()).allMatch(it -> it.contains(" – "));
        }
      }
    }
    assertThat(table.groups().toString()).doesNotContain("college");
  }

  @Test
  void anExcerptTheReaderMayNotSeeIsNotInANote() {
    ViewTable blind =
        new GridTable(sample.labels(), _ -> Optional.empty())
            .table(grid, "Three ways", "Grid", "en")
            .orElseThrow();
    assertThat(blind).isEqualTo(table.withoutNotes()).isNotEqualTo(table);
  }

  @Test
  void withoutCasesThereIsNoTable() {
    assertThat(maker().table(ComparisonGrid.EMPTY, "", "", "en")).isEmpty();
  }
}
