package org.casebridge.app.compare.alike;

import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * How alike another case is.
 *
 * @param caseId the other case
 * @param similarity 0 (nothing in common) to 1 (the same in all that can be compared); nothing
 *     where not one feature is stated in both cases
 * @param compared in how many features both cases say something
 * @param features how many features there are
 * @param parts the features compared, in order
 */
public record Likeness(
    UUID caseId, OptionalDouble similarity, int compared, int features, List<Feature> parts) {
  /**
   * One feature that both cases say something about.
   *
   * @param measure which feature
   * @param score how alike they are in it, 0 to 1
   */
  public record Feature(Measure measure, double score) {}

  /** Keeps its own copy of the parts. */
  public Likeness {
    parts = List.copyOf(parts);
  }
}
