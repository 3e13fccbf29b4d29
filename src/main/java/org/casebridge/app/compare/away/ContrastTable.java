package org.casebridge.app.compare.away;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Evidence;
import org.casebridge.app.compare.GridTable;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.ContrastKind;
import org.casebridge.app.compare.contrast.Side;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Presence;

/** Contrasts as a table: one row for each, with what every case says. */
public final class ContrastTable {
  private static final Messages TEXTS = Messages.of("away");

  private ContrastTable() {}

  /**
   * The table of contrasts.
   *
   * @param cases the cases contrasted, at least one
   */
  public static ViewTable of(
      Compared compared, List<CaseFile> cases, List<Contrast> contrasts, Heading heading) {
    Evidence evidence = new Evidence(compared.labels(), compared::excerpt);
    Map<ContrastKind, List<ViewTable.Row>> byKind = new EnumMap<>(ContrastKind.class);
    for (Contrast contrast : contrasts) {
      byKind
          .computeIfAbsent(contrast.kind(), _ -> new ArrayList<>())
          .add(
              new ViewTable.Row(
                  contrast.title(),
                  contrast.sentence(),
                  cases.stream().map(it -> cell(contrast, it, evidence)).toList()));
    }
    return new ViewTable(
        heading.title(),
        heading.subtitle(),
        heading.lang(),
        TEXTS.get("contrast.corner"),
        cases.stream()
            .map(it -> new ViewTable.ColumnHead(it.learner().pseudonym(), it.learner().headline()))
            .toList(),
        byKind.entrySet().stream()
            .map(each ->
                new ViewTable.Group(title(each.getKey()), Optional.empty(), each.getValue()))
            .toList());
  }

  private static String title(ContrastKind kind) {
    return switch (kind) {
      case STANCE_TURN -> TEXTS.get("contrast.stance_turn");
      case OUTCOME_SPLIT -> TEXTS.get("contrast.outcome_split");
      case SCORES_TURN -> TEXTS.get("contrast.scores_turn");
      case OUTCOME_DIFFERS -> TEXTS.get("contrast.outcome_differs");
      case STATED_ABSENT -> TEXTS.get("contrast.stated_absent");
      case ONLY_ONE -> TEXTS.get("contrast.only_one");
      case DIVIDED -> TEXTS.get("contrast.divided");
      case SHARED -> TEXTS.get("contrast.shared");
    };
  }

  /** A contrast within one case says nothing about the others. */
  private static TableCell cell(Contrast contrast, CaseFile file, Evidence evidence) {
    Optional<Side> side =
        contrast.sides().stream().filter(it -> it.caseId().equals(file.learner().id())).findFirst();
    if (side.isEmpty()) {
      return TableCell.of("");
    }
    if (side.get().presence() == Presence.NOT_STATED) {
      return TableCell.notStated();
    }
    return new TableCell(
        side.get().said().items().stream()
            .map(GridTable::line)
            .distinct()
            .collect(Collectors.joining("\n")),
        side.get().presence(),
        evidence.note(side.get().behind().excerptIds()),
        null);
  }
}
