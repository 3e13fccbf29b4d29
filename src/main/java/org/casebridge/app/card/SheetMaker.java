package org.casebridge.app.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.Item;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Study;

/** Makes the page of a comparison from its grid. */
public final class SheetMaker {
  private static final Messages TEXTS = Messages.of("cards");
  private final Study study;
  private final Labels labels;

  /** Makes pages of one study's comparisons. */
  public SheetMaker(Study study, Labels labels) {
    this.study = study;
    this.labels = labels;
  }

  /**
   * The page of a grid.
   *
   * @param title the comparison's name
   * @param made the date written into the document
   * @return nothing if there is no case in it
   */
  public Optional<ComparisonSheet> sheet(
      ComparisonGrid grid, String title, Paper paper, Instant made) {
    if (grid.columns().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ComparisonSheet(
            title,
            TEXTS.get("sheet.subtitle", grid.columns().size()),
            study.language(),
            made,
            paper,
            TEXTS.get("sheet.corner"),
            grid.columns().stream().map(this::column).toList(),
            grid.sections().stream().map(section -> group(grid, section)).toList(),
            TEXTS.get("footer.pseudonyms"),
            study.title()));
  }

  private ComparisonSheet.Group group(ComparisonGrid grid, ComparisonGrid.Section section) {
    return new ComparisonSheet.Group(
        section.heading().factor(),
        section.heading().title(),
        section.rows().stream()
            .map(row -> new ComparisonSheet.Row(grid.rows().get(row).title(), cells(grid, row)))
            .toList());
  }

  private ComparisonSheet.Column column(Column column) {
    return new ComparisonSheet.Column(
        new Mark(
            column.glyph(),
            column.hue(),
            TEXTS.get("mark", labels.name(column.hue()), labels.name(column.glyph()))),
        column.pseudonym(),
        column.headline());
  }

  private List<ComparisonSheet.Cell> cells(ComparisonGrid grid, int row) {
    List<ComparisonSheet.Cell> cells = new ArrayList<>();
    for (int column = 0; column < grid.columns().size(); column++) {
      cells.add(cell(grid.cell(row, column)));
    }
    return cells;
  }

  private ComparisonSheet.Cell cell(Cell cell) {
    if (cell.items().isEmpty()) {
      return new ComparisonSheet.Cell(
          List.of(
              new LaneItem("", labels.name(Presence.NOT_STATED), Presence.NOT_STATED, null, "")));
    }
    return new ComparisonSheet.Cell(cell.items().stream().map(this::item).toList());
  }

  private LaneItem item(Item item) {
    String text = Phrases.starred(item.text(), item.inferred());
    return item.presence() == Presence.STATED_ABSENT
        ? new LaneItem(
            TEXTS.get("sheet.absent", labels.name(Presence.STATED_ABSENT)),
            text,
            Presence.STATED_ABSENT,
            item.stance(),
            item.detail())
        : new LaneItem("", text, item.presence(), item.stance(), item.detail());
  }
}
