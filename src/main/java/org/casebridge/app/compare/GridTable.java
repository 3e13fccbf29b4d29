package org.casebridge.app.compare;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Presence;

/** Makes a comparison's grid a table to take away, with the words behind each cell. */
public final class GridTable {
  private static final Messages TEXTS = Messages.of("comparison");
  private final Evidence evidence;

  /**
   * Makes tables of one study's comparisons.
   *
   * @param labels the words of the study
   * @param excerpts finds those behind the claims; nothing for one the reader may not see
   */
  public GridTable(Labels labels, Function<UUID, Optional<Excerpt>> excerpts) {
    this.evidence = new Evidence(labels, excerpts);
  }

  /**
   * The table of a grid.
   *
   * @param title the comparison's name
   * @param subtitle said beneath the title; may be empty
   * @param lang the language of the study as a BCP 47 tag
   * @return nothing if there is no case in it
   */
  public Optional<ViewTable> table(
      ComparisonGrid grid, String title, String subtitle, String lang) {
    if (grid.columns().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ViewTable(
            title,
            subtitle,
            lang,
            TEXTS.get("table.corner"),
            grid.columns().stream()
                .map(it -> new ViewTable.ColumnHead(it.pseudonym(), it.headline()))
                .toList(),
            grid.sections().stream().map(section -> group(grid, section)).toList()));
  }

  private ViewTable.Group group(ComparisonGrid grid, ComparisonGrid.Section section) {
    return new ViewTable.Group(
        section.heading().title(),
        Optional.of(section.heading().factor()),
        section.rows().stream().map(row -> row(grid, row)).toList());
  }

  private ViewTable.Row row(ComparisonGrid grid, int index) {
    Row row = grid.rows().get(index);
    return new ViewTable.Row(
        row.title(),
        row.hint(),
        IntStream.range(0, grid.columns().size())
            .mapToObj(column -> cell(grid.cell(index, column)))
            .toList());
  }

  private TableCell cell(Cell cell) {
    if (cell.items().isEmpty()) {
      return new TableCell(cell.summary(), Presence.NOT_STATED, "", null);
    }
    Stream<String> summary = Stream.of(cell.summary()).filter(it -> !it.isBlank());
    return new TableCell(
        Stream.concat(summary, cell.items().stream().map(GridTable::line))
            .collect(Collectors.joining("\n")),
        cell.presence(),
        evidence.note(cell.items().stream().flatMap(item -> item.excerptIds().stream()).toList()),
        null);
  }

  /** A claim on one line, with what is said about it. */
  public static String line(Item item) {
    String text = Phrases.starred(item.text(), item.inferred());
    String said =
        item.presence() == Presence.STATED_ABSENT
            ? Phrases.joined(": ", TableCell.absence(), text)
            : text;
    return item.detail().isBlank() ? said : TEXTS.get("table.detail", said, item.detail());
  }
}
