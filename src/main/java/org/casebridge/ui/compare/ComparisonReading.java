package org.casebridge.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison screen reads in one go.
 *
 * @param comparisons all of the study, in order
 * @param cases all of the study, in order
 * @param beside what belongs to the comparison shown: its memos, answers and pairs of cases
 * @param questions all of the study, in order
 * @param current the comparison shown; null for none
 * @param files its cases, by id
 */
record ComparisonReading(
    List<Comparison> comparisons,
    List<Case> cases,
    List<Entity> beside,
    List<GuidingQuestion> questions,
    @Nullable Comparison current,
    Map<UUID, CaseFile> files) {
  /** Beyond so many changed cases, all are read anew, which is quicker than one by one. */
  private static final int ONE_BY_ONE = 40;

  /**
   * Reads, on the database thread, what is not known yet.
   *
   * @param show the comparison to show; another if it is gone
   * @param files the cases known to be as they are in the file
   * @param cases all cases as last read; null if they never were
   * @param stale those of them that have changed since, came or went
   */
  static ComparisonReading of(
      StudyFile file,
      @Nullable UUID show,
      Map<UUID, CaseFile> files,
      @Nullable List<Case> cases,
      Set<UUID> stale)
      throws ExpectedProblem {
    List<Comparison> all = file.all(Comparison.class);
    Comparison chosen =
        all.stream()
            .filter(it -> it.id().equals(show))
            .findFirst()
            .orElse(all.isEmpty() ? null : all.getFirst());
    Map<UUID, CaseFile> shown = new HashMap<>();
    List<Entity> beside = List.of();
    if (chosen != null) {
      beside = file.referring(Kind.COMPARISON, chosen.id());
      for (UUID id : chosen.caseIds()) {
        CaseFile have = files.get(id);
        Optional<CaseFile> read = have == null ? file.caseFile(id) : Optional.of(have);
        read.ifPresent(it -> shown.put(id, it));
      }
    }
    return new ComparisonReading(
        all, cases(file, cases, stale), beside, file.all(GuidingQuestion.class), chosen, shown);
  }

  /** What belongs to a comparison, of one kind. */
  static <E extends Entity> List<E> beside(StudyFile file, UUID comparisonId, Class<E> type)
      throws ExpectedProblem {
    return file.referring(Kind.COMPARISON, comparisonId).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static List<Case> cases(StudyFile file, @Nullable List<Case> known, Set<UUID> stale)
      throws ExpectedProblem {
    if (known == null || stale.size() > ONE_BY_ONE) {
      return file.all(Case.class);
    }
    if (stale.isEmpty()) {
      return known;
    }
    List<Case> now = new ArrayList<>(known);
    now.removeIf(it -> stale.contains(it.id()));
    for (UUID id : stale) {
      file.find(Case.class, id).ifPresent(now::add);
    }
    now.sort(Comparator.comparingLong(Case::place));
    return List.copyOf(now);
  }

  @Override
  public String toString() {
    return "ComparisonReading[" + comparisons.size() + " comparisons]";
  }
}
