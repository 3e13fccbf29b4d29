package org.casebridge.app.compare.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;

/**
 * Says in what cases differ, in what they agree, and where a case turns within itself. Pure: the
 * same cases always give the same contrasts.
 */
public final class Contrasts {
  private Contrasts() {}

  /**
   * The contrasts of cases, the most telling sort first, each sort in the order of the parts and
   * then of the cases. Codes of one part that stand alike in every case are told as one. With one
   * case there are only contrasts within it.
   *
   * @param cases in order, as the audience sees them; meant for two to four
   * @param parts the parts to go by. For an audience from whom something is kept these must be the
   *     parts it sees whole ({@link org.casebridge.app.compare.ComparisonGrid#parts}): what is kept
   *     from it would read as not stated
   * @param labels the words of the study
   */
  public static List<Contrast> of(List<CaseFile> cases, List<ComparisonPart> parts, Labels labels) {
    List<Teller> tellers = cases.stream().map(it -> new Teller(it, labels)).toList();
    List<Contrast> found = new ArrayList<>();
    tellers.forEach(it -> found.addAll(new Within(it, labels).contrasts(parts)));
    if (cases.size() > 1) {
      found.addAll(new Across(tellers, labels).contrasts(parts));
    }
    found.sort(Comparator.comparing(Contrast::kind));
    return List.copyOf(found);
  }

  /** Of these contrasts what all the cases share, in order. */
  public static List<Contrast> shared(List<Contrast> contrasts) {
    return contrasts.stream().filter(it -> it.kind() == ContrastKind.SHARED).toList();
  }
}
