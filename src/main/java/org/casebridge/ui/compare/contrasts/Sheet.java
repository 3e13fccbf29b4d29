package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.Contrasts;
import org.casebridge.domain.CaseFile;

/**
 * What there is to show of a comparison.
 *
 * @param cases those contrasted, in order
 * @param contrasts the most telling sort first
 * @param pairs each two of the cases
 */
record Sheet(Compared compared, List<CaseFile> cases, List<Contrast> contrasts, List<Pair> pairs) {
  /** How many cases can be contrasted at once. */
  static final int MOST = 4;

  private static final int USUAL = 3;

  Sheet {
    cases = List.copyOf(cases);
    contrasts = List.copyOf(contrasts);
    pairs = List.copyOf(pairs);
  }

  /**
   * Contrasts the cases picked.
   *
   * @param picked may hold cases that are gone; what is lacking is filled up
   */
  static Sheet of(Compared compared, List<UUID> picked) {
    List<CaseFile> cases = chosen(compared, picked);
    return new Sheet(
        compared,
        cases,
        cases.size() < 2
            ? List.of()
            : Contrasts.of(cases, compared.grid().parts(), compared.labels()),
        Pair.among(cases));
  }

  private static List<CaseFile> chosen(Compared compared, List<UUID> picked) {
    List<CaseFile> all = compared.cases();
    if (all.size() <= MOST) {
      return all;
    }
    List<CaseFile> still =
        all.stream().filter(it -> picked.contains(it.learner().id())).limit(MOST).toList();
    if (still.size() >= 2) {
      return still;
    }
    List<UUID> pinned = compared.comparison().pinned();
    List<CaseFile> first = new ArrayList<>(still);
    all.stream().filter(it -> pinned.contains(it.learner().id())).forEach(first::add);
    first.addAll(all);
    List<CaseFile> usual = first.stream().distinct().limit(USUAL).toList();
    return all.stream().filter(usual::contains).toList();
  }

  @Override
  public String toString() {
    return "Sheet[" + cases.size() + " cases, " + contrasts.size() + " contrasts]";
  }
}
