package org.casebridge.app.compare.alike;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * <p>A feature is a set of codes or a score; one of which the case says nothing is not kept. A
 * stated absence is a statement, so it is a member of the set in its own right ({@code ∅coaching}):
 * two cases that both state it are alike in it, one that states it differs from one with coaching,
 * and one that is silent is not compared at all.
 */
public final class Profile {
  private static final List<Measure> MEASURES = List.of(Measure.values());
  private static final String ABSENT = "∅";
  private final UUID caseId;
  private final Map<Measure, Set<String>> codes = new EnumMap<>(Measure.class);
  private final Map<Measure, Double> scores = new EnumMap<>(Measure.class);

  private Profile(UUID caseId) {
    this.caseId = caseId;
  }

  /** The features of a case as the audience sees it. */
  public static Profile of(CaseFile file) {
    Profile profile = new Profile(file.learner().id());
    Map<Aspect, Set<String>> said = new EnumMap<>(Aspect.class);
    for (Statement it : Statements.of(file)) {
      said.computeIfAbsent(it.aspect(), _ -> new HashSet<>())
          .add(it.presence() == Presence.STATED_ABSENT ? ABSENT + it.key() : it.key());
    }
    for (Measure measure : MEASURES) {
      Aspect aspect = measure.aspect();
      Set<String> codes = aspect == null ? null : said.get(aspect);
      if (codes != null) {
        profile.codes.put(measure, Set.copyOf(codes));
      }
    }
    profile.rate(Measure.ASSET_SCORE, file, Phase::assetScore);
    profile.rate(Measure.OPPORTUNITY_SCORE, file, Phase::opportunityScore);
    profile.rate(Measure.MEDIATION_SCORE, file, Phase::mediationScore);
    return profile;
  }

  /** Keeps the mean over the phases rated; nothing where none is. */
  private void rate(Measure measure, CaseFile file, Function<Phase, Score> score) {
    file.phases().stream()
        .map(score)
        .map(Score::value)
        .filter(Objects::nonNull)
        .mapToDouble(it -> it)
        .average()
        .ifPresent(mean -> scores.put(measure, mean));
  }

  /** Which case. */
  public UUID caseId() {
    return caseId;
  }

  /**
   * How alike another case is to this one: J. C. Gower's general coefficient of similarity, S = Σδs
   * / Σδ (Biometrics 27:857–871, 1971). A feature counts (δ = 1) only where both cases say
   * something about it. A score's s is 1 − |x − y|, its range being 1; a set of codes' s is P.
   * Jaccard's coefficient, what both have over what either has (New Phytologist 11:37–50, 1912).
   */
  public Likeness to(Profile other) {
    List<Feature> parts = new ArrayList<>(MEASURES.size());
    codes.forEach((measure, own) -> {
      Set<String> others = other.codes.get(measure);
      if (others != null) {
        parts.add(new Feature(measure, jaccard(own, others)));
      }
    });
    scores.forEach((measure, own) -> {
      Double others = other.scores.get(measure);
      if (others != null) {
        parts.add(new Feature(measure, 1 - Math.abs(own - others)));
      }
    });
    double sum = 0;
    for (Feature part : parts) {
      sum += part.score();
    }
    return new Likeness(
        other.caseId,
        parts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / parts.size()),
        parts.size(),
        MEASURES.size(),
        parts);
  }

  /** Both sets hold something. */
  private static double jaccard(Set<String> one, Set<String> other) {
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
