package org.casebridge.app.compare.contrast;

import java.util.List;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.domain.Factor;

/**
 * One thing in which cases differ or agree, or in which a case turns.
 *
 * @param key stable name, unique among the contrasts of a comparison, for memos; e.g. {@code
 *     contrast.only.assets.familial}. Of several codes told as one, the first names it; a turn is
 *     named after the phase it leads to
 * @param kind the sort of contrast
 * @param part the part of the comparison it belongs to
 * @param title it in a few words
 * @param sentence it in a sentence that says whose word it rests on and how many excerpts
 * @param sides the cases in order; of a contrast within a case, that case alone
 */
public record Contrast(
    String key,
    ContrastKind kind,
    ComparisonPart part,
    String title,
    String sentence,
    List<Side> sides) {
  /** Keeps its own copy of the sides. */
  public Contrast {
    sides = List.copyOf(sides);
  }

  /** The factor it belongs to. */
  public Factor factor() {
    return part.factor();
  }

  @Override
  public String toString() {
    return "Contrast[" + key + "]";
  }
}
