package org.casebridge.app.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Labels;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Factor;

/** Puts cases side by side. Pure: the same cases always give the same grid. */
public final class Comparer {
  private static final List<Factor> ORDER =
      List.of(
          Factor.BACKGROUND,
          Factor.ASSET,
          Factor.OPPORTUNITY,
          Factor.MEDIATION,
          Factor.MEETING,
          Factor.OUTCOME);
  private final Labels labels;
  private final Audience audience;

  /**
   * Compares for an audience.
   *
   * @param labels the words of the study
   * @param audience who looks; what they may not see is not in the grid
   */
  public Comparer(Labels labels, Audience audience) {
    this.labels = labels;
    this.audience = audience;
  }

  /**
   * The cases side by side.
   *
   * @param cases in order; those whose consent does not reach the audience are left out
   * @param parts the parts to show; each factor's heading stands before its first part. A part of
   *     which the audience may not see something in one of the cases is left out: what is kept from
   *     them must not read as what the material does not state
   */
  public ComparisonGrid grid(List<CaseFile> cases, List<ComparisonPart> parts) {
    return grid(cases, parts, List.of());
  }

  /**
   * The cases side by side.
   *
   * @param collapsed the codes of the factors of which only the heading is shown
   * @see #grid(List, List)
   */
  public ComparisonGrid grid(
      List<CaseFile> cases, List<ComparisonPart> parts, List<String> collapsed) {
    List<CaseFile> reached =
        cases.stream().filter(it -> Visibility.reaches(it.learner().consent(), audience)).toList();
    List<CaseFile> shown = reached.stream().map(it -> Visibility.seenBy(it, audience)).toList();
    List<CellMaker> makers = makers(shown);
    List<CellMaker> whole = makers(reached);
    List<Row> rows = new ArrayList<>();
    Map<Integer, ComparisonPart> partOfRow = new HashMap<>();
    Map<Factor, List<ComparisonPart>> byFactor = new EnumMap<>(Factor.class);
    parts.stream()
        .filter(part -> audience == Audience.RESEARCHER || allShown(part, whole, makers))
        .forEach(part -> byFactor.computeIfAbsent(part.factor(), f -> new ArrayList<>()).add(part));
    for (Factor factor : ORDER) {
      List<ComparisonPart> own = byFactor.getOrDefault(factor, List.of());
      if (!own.isEmpty()) {
        rows.add(
            new Row(
                "factor." + factor.code(),
                factor,
                true,
                labels.name(factor),
                "",
                collapsed.contains(factor.code()) ? own.size() : 0));
      }
      for (ComparisonPart part :
          collapsed.contains(factor.code()) ? List.<ComparisonPart>of() : own) {
        partOfRow.put(rows.size(), part);
        rows.add(new Row(part.key(), factor, false, part.title(), part.hint()));
      }
    }
    Map<Long, Cell> made = new ConcurrentHashMap<>();
    return new ComparisonGrid(
        shown.stream().map(this::column).toList(),
        rows,
        (row, column) ->
            made.computeIfAbsent(
                ((long) row << 32) | column,
                at ->
                    Optional.ofNullable(partOfRow.get(row))
                        .map(part -> makers.get(column).cell(part))
                        .orElse(Cell.NOT_STATED)));
  }

  /** Whether an audience sees every claim of a part that the cases make. */
  private static boolean allShown(
      ComparisonPart part, List<CellMaker> whole, List<CellMaker> seen) {
    return IntStream.range(0, whole.size())
        .allMatch(i -> claims(whole.get(i), part).equals(claims(seen.get(i), part)));
  }

  private List<CellMaker> makers(List<CaseFile> cases) {
    return cases.stream().map(it -> new CellMaker(it, labels)).toList();
  }

  private static List<UUID> claims(CellMaker maker, ComparisonPart part) {
    return maker.cell(part).items().stream().map(Item::claimId).toList();
  }

  private Column column(CaseFile file) {
    Case learner = file.learner();
    Phrases phrases = new Phrases(file, labels);
    return new Column(
        learner.id(),
        learner.pseudonym(),
        learner.headline(),
        learner.glyph(),
        learner.hue(),
        file.phases().stream()
            .map(it -> new Band(file.stance(it.id()).orElse(null), phrases.phase(it)))
            .toList());
  }
}
