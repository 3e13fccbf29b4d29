package org.casebridge.app.compare.alike;

import java.util.Comparator;
import java.util.List;
import org.casebridge.domain.CaseFile;

/** Ranks cases by how alike they are to one; see {@link Profile#to} for the measure. */
public final class Alike {
  private Alike() {}

  /**
   * The other cases, the most alike first; those equally alike in the order given, and those of
   * which nothing can be compared last.
   *
   * @param others among whom the case itself may be; it is left out
   */
  public static List<Likeness> to(CaseFile one, List<CaseFile> others) {
    return mostAlike(Profile.of(one), others.stream().map(Profile::of).toList());
  }

  /** As {@link #to}, of profiles made before. */
  public static List<Likeness> mostAlike(Profile one, List<Profile> others) {
    return ranked(one, others, false);
  }

  /**
   * The other cases, the most different first; those equally alike in the order given, and those of
   * which nothing can be compared last.
   *
   * @param others among whom the case itself may be; it is left out
   */
  public static List<Likeness> mostDifferent(Profile one, List<Profile> others) {
    return ranked(one, others, true);
  }

  private static List<Likeness> ranked(Profile one, List<Profile> others, boolean different) {
    Comparator<Likeness> alike = Comparator.comparingDouble(it -> -it.similarity().orElse(0));
    Comparator<Likeness> comparable = Comparator.comparing(it -> it.similarity().isEmpty());
    return others.stream()
        .filter(it -> !it.caseId().equals(one.caseId()))
        .map(one::to)
        .sorted(comparable.thenComparing(different ? alike.reversed() : alike))
        .toList();
  }
}
