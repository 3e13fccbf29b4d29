package org.casebridge.app.compare.meeting;

import org.casebridge.domain.Factor;

/** Which of the three circles a phase lies in: A for assets, O for opportunity, M for mediation. */
public enum Region {
  /** In none. */
  NONE(false, false, false),
  /** Assets alone. */
  A(true, false, false),
  /** Opportunity alone. */
  O(false, true, false),
  /** Mediation alone. */
  M(false, false, true),
  /** Assets and opportunity. */
  AO(true, true, false),
  /** Assets and mediation. */
  AM(true, false, true),
  /** Opportunity and mediation. */
  OM(false, true, true),
  /** All three. */
  AOM(true, true, true);

  /** Neither in nor out of a fuzzy set; see {@link #of}. */
  static final double CROSSOVER = 0.5;

  private final boolean assets;
  private final boolean opportunity;
  private final boolean mediation;

  Region(boolean assets, boolean opportunity, boolean mediation) {
    this.assets = assets;
    this.opportunity = opportunity;
    this.mediation = mediation;
  }

  /**
   * The region of three scores. A factor counts as there with a score above 0.5: that is where a
   * case is more in a fuzzy set than out of it, while at exactly 0.5 it is neither, and counts as
   * out here (C. C. Ragin, "Redesigning Social Inquiry", 2008).
   *
   * @param assets 0 to 1
   * @param opportunity 0 to 1
   * @param mediation 0 to 1
   */
  public static Region of(double assets, double opportunity, double mediation) {
    for (Region region : values()) {
      if (region.assets == assets > CROSSOVER
          && region.opportunity == opportunity > CROSSOVER
          && region.mediation == mediation > CROSSOVER) {
        return region;
      }
    }
    throw new AssertionError("the eight regions are all there are");
  }

  /**
   * Whether it lies in the circle of a factor.
   *
   * @throws IllegalArgumentException if the factor is none of the three that meet
   */
  public boolean in(Factor factor) {
    return switch (factor) {
      case ASSET -> assets;
      case OPPORTUNITY -> opportunity;
      case MEDIATION -> mediation;
      case BACKGROUND, MEETING, OUTCOME ->
          throw new IllegalArgumentException(factor + " has no circle");
    };
  }

  /** Whether something of another is lost here, and nothing is new. */
  boolean lessThan(Region other) {
    return this != other
        && (!assets || other.assets)
        && (!opportunity || other.opportunity)
        && (!mediation || other.mediation);
  }
}
