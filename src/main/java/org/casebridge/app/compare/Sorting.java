package org.casebridge.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Score;

/**
 * In which order a comparison shows its cases. Cases of which the material does not say what they
 * are sorted by come last, in the order they were chosen in.
 *
 * @param by what they are sorted by
 * @param dimension the code of an outcome's dimension; empty unless sorted by outcome
 * @param descending whether the largest comes first
 */
public record Sorting(By by, String dimension, boolean descending) {
  /** As chosen. */
  public static final Sorting CHOSEN = new Sorting(By.CHOSEN, "", false);

  /** What cases can be sorted by. */
  public enum By {
    /** The order they were chosen and moved in. */
    CHOSEN,
    /** Their pseudonyms. */
    NAME,
    /** How far assets were there, the mean of the phases rated. */
    ASSET,
    /** How far there was an opportunity, the mean of the phases rated. */
    OPPORTUNITY,
    /** How far mediation bridged the two, the mean of the phases rated. */
    MEDIATION,
    /** What came of it in one respect: achieved, pending or expected, denied. */
    OUTCOME
  }

  /**
   * The sorting a comparison keeps; anything unknown is as chosen.
   *
   * @param key e.g. {@code asset}, {@code -mediation} or {@code outcome:title}
   */
  public static Sorting of(String key) {
    boolean descending = key.startsWith("-");
    String plain = descending ? key.substring(1) : key;
    int colon = plain.indexOf(':');
    String name = (colon < 0 ? plain : plain.substring(0, colon)).toUpperCase(Locale.ROOT);
    for (By by : By.values()) {
      if (by.name().equals(name) && by != By.CHOSEN && (by == By.OUTCOME) == (colon >= 0)) {
        return new Sorting(by, colon < 0 ? "" : plain.substring(colon + 1), descending);
      }
    }
    return CHOSEN;
  }

  /** How a comparison keeps it; empty for the order chosen. */
  public String key() {
    if (by == By.CHOSEN) {
      return "";
    }
    String name = by.name().toLowerCase(Locale.ROOT);
    return (descending ? "-" : "") + name + (by == By.OUTCOME ? ":" + dimension : "");
  }

  /** The cases of a comparison in the order it shows them: those pinned first, then as sorted. */
  public static List<CaseFile> ordered(Comparison comparison, List<CaseFile> cases) {
    List<UUID> pinned = comparison.pinned();
    List<CaseFile> first = cases.stream().filter(it -> pinned.contains(it.learner().id())).toList();
    List<CaseFile> rest =
        new ArrayList<>(cases.stream().filter(it -> !pinned.contains(it.learner().id())).toList());
    of(comparison.sort()).sort(rest);
    List<CaseFile> all = new ArrayList<>(first);
    all.addAll(rest);
    return List.copyOf(all);
  }

  private void sort(List<CaseFile> cases) {
    switch (by) {
      case CHOSEN -> {}
      case NAME -> {
        Comparator<CaseFile> names =
            Comparator.comparing(it -> it.learner().pseudonym(), String.CASE_INSENSITIVE_ORDER);
        cases.sort(descending ? names.reversed() : names);
      }
      case ASSET -> sort(cases, it -> mean(it, Phase::assetScore));
      case OPPORTUNITY -> sort(cases, it -> mean(it, Phase::opportunityScore));
      case MEDIATION -> sort(cases, it -> mean(it, Phase::mediationScore));
      case OUTCOME -> sort(cases, this::outcome);
    }
  }

  private void sort(List<CaseFile> cases, Function<CaseFile, OptionalDouble> value) {
    Comparator<CaseFile> silentLast = Comparator.comparing(it -> value.apply(it).isEmpty());
    Comparator<CaseFile> values = Comparator.comparingDouble(it -> value.apply(it).orElse(0));
    cases.sort(silentLast.thenComparing(descending ? values.reversed() : values));
  }

  /** The mean of a score over the phases that are rated; nothing if none is. */
  static OptionalDouble mean(CaseFile file, Function<Phase, Score> score) {
    return file.phases().stream()
        .map(it -> Optional.ofNullable(score.apply(it).value()))
        .flatMap(Optional::stream)
        .mapToDouble(it -> it)
        .average();
  }

  /** The best that came of it in the dimension: 2 achieved, 1 open, 0 denied. */
  private OptionalDouble outcome(CaseFile file) {
    return file.outcomes().stream()
        .filter(it -> it.dimension().equals(dimension))
        .filter(it -> it.claim().presence() == Presence.PRESENT)
        .filter(it -> it.status() != OutcomeStatus.NOT_STATED)
        .mapToDouble(Sorting::worth)
        .max();
  }

  private static double worth(Outcome outcome) {
    return switch (outcome.status()) {
      case ACHIEVED -> 2;
      case PENDING, EXPECTED -> 1;
      case DENIED, NOT_STATED -> 0;
    };
  }
}
