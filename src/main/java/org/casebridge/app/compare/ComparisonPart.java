package org.casebridge.app.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casebridge.domain.Factor;

/** The parts of each factor that cases are compared by. */
public enum ComparisonPart {
  /** Where from, and which languages. */
  ORIGIN(Factor.BACKGROUND),
  /** Education. */
  EDUCATION(Factor.BACKGROUND),
  /** Work before, and work now. */
  CAREER(Factor.BACKGROUND),
  /** Family and care. */
  FAMILY(Factor.BACKGROUND),
  /** What stood in the way. */
  CONSTRAINT(Factor.BACKGROUND),
  /** Identity, and kinds of the study's own. */
  IDENTITY(Factor.BACKGROUND),
  /** What was there. */
  ASSETS(Factor.ASSET),
  /** Who saw it and put it to use. */
  RECOGNITION(Factor.ASSET),
  /** Signs of readiness, and what was made of them. */
  READINESS(Factor.ASSET),
  /** What could be had. */
  ACCESS(Factor.OPPORTUNITY),
  /** Who took the first step. */
  FIRST_STEP(Factor.OPPORTUNITY),
  /** Who decided. */
  DECISION(Factor.OPPORTUNITY),
  /** Whether it led to a credential. */
  CREDENTIAL(Factor.OPPORTUNITY),
  /** Whether it was linked to advancement. */
  ADVANCEMENT(Factor.OPPORTUNITY),
  /** Whether it fitted shifts and care. */
  SCHEDULE(Factor.OPPORTUNITY),
  /** Where mediators stood in each phase. */
  STANCE(Factor.MEDIATION),
  /** On what grounds a barrier. */
  GROUNDS(Factor.MEDIATION),
  /** Which support there was. */
  SUPPORT(Factor.MEDIATION),
  /** Who has access to support and who has not. */
  SUPPORT_ACCESS(Factor.MEDIATION),
  /** What happened, in order. */
  EVENTS(Factor.MEETING),
  /** The scores of each phase. */
  SCORES(Factor.MEETING),
  /** What came of it at work. */
  POSITION(Factor.OUTCOME),
  /** What came of it in pay and schedule. */
  CONDITIONS(Factor.OUTCOME),
  /** Whether the learner stayed. */
  STAYING(Factor.OUTCOME);

  private final Factor factor;

  ComparisonPart(Factor factor) {
    this.factor = factor;
  }

  /** The factor it belongs to. */
  public Factor factor() {
    return factor;
  }

  /** The stable key, as a comparison keeps it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The parts a comparison shows: those it names, in its order, or all. */
  public static List<ComparisonPart> shown(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of(values());
    }
    return keys.stream()
        .flatMap(key -> Stream.of(values()).filter(it -> it.key().equals(key)))
        .toList();
  }
}
