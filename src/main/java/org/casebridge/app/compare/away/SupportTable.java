package org.casebridge.app.compare.away;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Evidence;
import org.casebridge.app.compare.mediators.SupportMatrix;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Presence;

/** Who gives what as a table: roles by kinds of support, with the supports behind each count. */
public final class SupportTable {
  private static final Messages TEXTS = Messages.of("away");
  private final Compared compared;
  private final Evidence evidence;

  private SupportTable(Compared compared) {
    this.compared = compared;
    this.evidence = new Evidence(compared.labels(), compared::excerpt);
  }

  /** The table of a matrix; nothing where no support is told of. */
  public static Optional<ViewTable> of(Compared compared, SupportMatrix matrix, Heading heading) {
    if (matrix.kinds().isEmpty()) {
      return Optional.empty();
    }
    SupportTable table = new SupportTable(compared);
    List<ViewTable.ColumnHead> columns = new ArrayList<>();
    matrix.kinds().forEach(it -> columns.add(new ViewTable.ColumnHead(it.label(), "")));
    columns.add(new ViewTable.ColumnHead(TEXTS.get("support.total"), ""));
    List<ViewTable.Row> rows = new ArrayList<>();
    for (int row = 0; row < matrix.roles().size(); row++) {
      List<SupportMatrix.Square> squares = new ArrayList<>(matrix.cells().get(row));
      squares.add(matrix.roleTotals().get(row));
      rows.add(table.row(matrix.roles().get(row).label(), squares));
    }
    List<SupportMatrix.Square> totals = new ArrayList<>(matrix.kindTotals());
    totals.add(matrix.total());
    rows.add(table.totals(totals));
    return Optional.of(
        new ViewTable(
            heading.title(),
            heading.subtitle(),
            heading.lang(),
            TEXTS.get("support.corner"),
            columns,
            List.of(new ViewTable.Group("", Optional.empty(), rows))));
  }

  /** The last of them is the sum of the others, whose words are not told once more. */
  private ViewTable.Row row(String title, List<SupportMatrix.Square> squares) {
    List<TableCell> cells = new ArrayList<>(squares.stream().map(this::cell).toList());
    cells.add(cells.removeLast().withoutNote());
    return new ViewTable.Row(title, "", cells);
  }

  private ViewTable.Row totals(List<SupportMatrix.Square> squares) {
    return new ViewTable.Row(
        TEXTS.get("support.total"),
        "",
        squares.stream().map(it -> cell(it).withoutNote()).toList());
  }

  private TableCell cell(SupportMatrix.Square square) {
    if (square.present() == 0 && square.statedAbsent() == 0) {
      return new TableCell("", Presence.NOT_STATED, "", null);
    }
    if (square.present() == 0 && square.statedAbsent() > 0) {
      return new TableCell(
          TEXTS.get("support.absent", square.statedAbsent()),
          Presence.STATED_ABSENT,
          note(square),
          0.0);
    }
    String text =
        square.statedAbsent() == 0
            ? String.valueOf(square.present())
            : TEXTS.get("support.both", square.present(), square.statedAbsent());
    return new TableCell(text, Presence.PRESENT, note(square), (double) square.present());
  }

  /** Of each support behind a count: whose case, what it was, and the words behind it. */
  private String note(SupportMatrix.Square square) {
    return square.supports().stream()
        .flatMap(given ->
            compared.claim(given.caseId(), given.supportId()).stream()
                .map(item -> {
                  String who =
                      compared.file(given.caseId()).map(it -> it.learner().pseudonym()).orElse("");
                  String words = evidence.note(item.excerptIds());
                  String told = TEXTS.get("support.note", who, item.text());
                  return words.isEmpty() ? told : told + "\n" + words;
                }))
        .collect(Collectors.joining("\n"));
  }
}
