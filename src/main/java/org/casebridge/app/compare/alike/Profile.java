package org.casebridge.app.compare.alike;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.casebridge.app.compare.alike.Likeness.Feature;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.compare.coded.Statement;
import org.casebridge.app.compare.coded.Statements;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Score;

/**
 * The features of one case that likeness goes by, made once and compared often.
 *
 * <p>A feature is a set of codes or a score. A stated absence is a statement, so it is a member of
 * the set in its own right ({@code ∅coaching}): two cases that both state it are alike in it, one
 * that states it differs from one with coaching, and one that is silent is not compared at all.
 */
public final class Profile {
  private static final Measure[] MEASURES = Measure.values();
  private static final String ABSENT = "∅";
  private final UUID caseId;
  private final List<Set<String>> codes;
  private final double[] scores;

  private Profile(UUID caseId, List<Set<String>> codes, double[] scores) {
    this.caseId = caseId;
    this.codes = codes;
    this.scores = scores;
  }

  /** The features of a case as the audience sees it. */
  public static Profile of(CaseFile file) {
    Map<Aspect, Set<String>> said = new EnumMap<>(Aspect.class);
    for (Statement it : Statements.of(file)) {
      said.computeIfAbsent(it.aspect(), _ -> new HashSet<>())
          .add(it.presence() == Presence.STATED_ABSENT ? ABSENT + it.key() : it.key());
    }
    List<Set<String>> codes = new ArrayList<>();
    double[] scores = new double[MEASURES.length];
    for (Measure measure : MEASURES) {
      Aspect aspect = measure.aspect();
      codes.add(aspect == null ? Set.of() : Set.copyOf(said.getOrDefault(aspect, Set.of())));
      scores[measure.ordinal()] =
          switch (measure) {
            case ASSET_SCORE -> mean(file, Phase::assetScore);
            case OPPORTUNITY_SCORE -> mean(file, Phase::opportunityScore);
            case MEDIATION_SCORE -> mean(file, Phase::mediationScore);
            default -> Double.NaN;
          };
    }
    return new Profile(file.learner().id(), List.copyOf(codes), scores);
  }

  /** Which case. */
  public UUID caseId() {
    return caseId;
  }

  /** The mean over the phases rated; not a number where none is. */
  private static double mean(CaseFile file, Function<Phase, Score> score) {
    return file.phases().stream()
        .map(score)
        .map(Score::value)
        .filter(it -> it != null)
        .mapToDouble(it -> it)
        .average()
        .orElse(Double.NaN);
  }

  /**
   * How alike another case is to this one: J. C. Gower's general coefficient of similarity, S = Σδs
   * / Σδ (Biometrics 27:857–871, 1971). A feature counts (δ = 1) only where both cases say
   * something about it. A score's s is 1 − |x − y|, its range being 1; a set of codes' s is P.
   * Jaccard's coefficient, what both have over what either has (New Phytologist 11:37–50, 1912).
   */
  public Likeness to(Profile other) {
    List<Feature> parts = new ArrayList<>(MEASURES.length);
    double sum = 0;
    for (Measure measure : MEASURES) {
      double score =
          measure.aspect() == null
              ? 1 - Math.abs(scores[measure.ordinal()] - other.scores[measure.ordinal()])
              : jaccard(codes.get(measure.ordinal()), other.codes.get(measure.ordinal()));
      if (!Double.isNaN(score)) {
        parts.add(new Feature(measure, score));
        sum += score;
      }
    }
    return new Likeness(
        other.caseId,
        parts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / parts.size()),
        parts.size(),
        MEASURES.length,
        parts);
  }

  /** Not a number where either says nothing. */
  private static double jaccard(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Double.NaN;
    }
    int both = 0;
    for (String code : one) {
      if (other.contains(code)) {
        both++;
      }
    }
    return (double) both / (one.size() + other.size() - both);
  }

  @Override
  public String toString() {
    return "Profile[" + caseId + "]";
  }
}
