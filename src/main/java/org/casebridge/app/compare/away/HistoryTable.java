package org.casebridge.app.compare.away;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Evidence;
import org.casebridge.app.compare.Item;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/** Histories as a table: for each case its phases in order, and what belongs to each. */
public final class HistoryTable {
  private static final Messages TEXTS = Messages.of("away");
  private final Compared compared;
  private final Evidence evidence;

  private HistoryTable(Compared compared) {
    this.compared = compared;
    this.evidence = new Evidence(compared.labels(), compared::excerpt);
  }

  /** The table of the histories of all cases. */
  public static ViewTable of(Compared compared, Heading heading) {
    HistoryTable table = new HistoryTable(compared);
    return new ViewTable(
        heading.title(),
        heading.subtitle(),
        heading.lang(),
        TEXTS.get("history.corner"),
        Stream.of(
                TEXTS.get("history.kind"),
                TEXTS.get("history.what"),
                TEXTS.get("history.how"),
                TEXTS.get("history.when"))
            .map(it -> new ViewTable.ColumnHead(it, ""))
            .toList(),
        compared.cases().stream()
            .map(it ->
                new ViewTable.Group(
                    it.learner().pseudonym(), Optional.<Factor>empty(), table.rows(it)))
            .toList());
  }

  private List<ViewTable.Row> rows(CaseFile file) {
    List<ViewTable.Row> rows = new ArrayList<>();
    for (Phase phase : file.phases()) {
      Optional<Stance> stance = file.stance(phase.id());
      rows.add(
          new ViewTable.Row(
              phase.label(),
              "",
              List.of(
                  TableCell.of(compared.labels().kind(Kind.PHASE)),
                  TableCell.of(phase.workplace()),
                  stance
                      .map(it -> TableCell.of(compared.labels().name(it)))
                      .orElse(TableCell.notStated()),
                  TableCell.of(Phrases.span(phase.span())))));
      rows.addAll(items(file, phase.id(), phase.label()));
    }
    rows.addAll(items(file, null, ""));
    return rows;
  }

  private List<ViewTable.Row> items(CaseFile file, @Nullable UUID phase, String label) {
    return Stream.of(
            file.events().stream().filter(it -> same(phase, it.phaseId())),
            file.opportunities().stream().filter(it -> same(phase, it.phaseId())),
            file.supports().stream().filter(it -> same(phase, it.phaseId())),
            file.outcomes().stream().filter(it -> same(phase, it.phaseId())))
        .flatMap(it -> it)
        .map(Entity.class::cast)
        .flatMap(it -> row(file, it, label).stream())
        .toList();
  }

  private static boolean same(@Nullable UUID phase, @Nullable UUID other) {
    return phase == null ? other == null : phase.equals(other);
  }

  private Optional<ViewTable.Row> row(CaseFile file, Entity claim, String label) {
    return compared
        .claim(file.learner().id(), claim.id())
        .filter(it -> it.presence() != Presence.NOT_STATED)
        .map(it -> new ViewTable.Row(label, "", cells(it, claim)));
  }

  private List<TableCell> cells(Item item, Entity claim) {
    String when = claim instanceof Event event ? Phrases.span(event.span()) : "";
    return List.of(
        TableCell.of(compared.labels().kind(claim.entityKind())),
        new TableCell(
            Phrases.starred(item.text(), item.inferred()),
            item.presence(),
            evidence.note(item.excerptIds()),
            null),
        TableCell.of(when.equals(item.detail()) ? "" : item.detail()),
        TableCell.of(when));
  }
}
