package org.casebridge.app.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Factor;

/** The parts of each factor that cases are compared by. */
public enum ComparisonPart {
  /** Where from, and which languages. */
  ORIGIN(Factor.BACKGROUND, "part.origin", ""),
  /** Education. */
  EDUCATION(Factor.BACKGROUND, "part.education", ""),
  /** Work before, and work now. */
  CAREER(Factor.BACKGROUND, "part.career", "hint.career"),
  /** Family and care. */
  FAMILY(Factor.BACKGROUND, "part.family", ""),
  /** What stood in the way. */
  CONSTRAINT(Factor.BACKGROUND, "part.constraint", ""),
  /** Identity, and kinds of the study's own. */
  IDENTITY(Factor.BACKGROUND, "part.identity", "hint.identity"),
  /** What was there. */
  ASSETS(Factor.ASSET, "part.assets", "hint.assets"),
  /** Who saw it and put it to use. */
  RECOGNITION(Factor.ASSET, "part.recognition", "hint.recognition"),
  /** Signs of readiness, and what was made of them. */
  READINESS(Factor.ASSET, "part.readiness", "hint.readiness"),
  /** What could be had. */
  ACCESS(Factor.OPPORTUNITY, "part.access", "hint.access"),
  /** Who took the first step. */
  FIRST_STEP(Factor.OPPORTUNITY, "part.first_step", "hint.first_step"),
  /** Who decided. */
  DECISION(Factor.OPPORTUNITY, "part.decision", "hint.decision"),
  /** Whether it led to a credential. */
  CREDENTIAL(Factor.OPPORTUNITY, "part.credential", ""),
  /** Whether it was linked to advancement. */
  ADVANCEMENT(Factor.OPPORTUNITY, "part.advancement", ""),
  /** Whether it fitted shifts and care. */
  SCHEDULE(Factor.OPPORTUNITY, "part.schedule", "hint.schedule"),
  /** Where mediators stood in each phase. */
  STANCE(Factor.MEDIATION, "part.stance", "hint.stance"),
  /** On what grounds a barrier. */
  GROUNDS(Factor.MEDIATION, "part.grounds", "hint.grounds"),
  /** Which support there was. */
  SUPPORT(Factor.MEDIATION, "part.support", "hint.support"),
  /** Who has access to support and who has not. */
  SUPPORT_ACCESS(Factor.MEDIATION, "part.support_access", "hint.support_access"),
  /** What happened, in order. */
  EVENTS(Factor.MEETING, "part.events", "hint.events"),
  /** The scores of each phase. */
  SCORES(Factor.MEETING, "part.scores", "hint.scores"),
  /** What came of it at work. */
  POSITION(Factor.OUTCOME, "part.position", "hint.position"),
  /** What came of it in pay and schedule. */
  CONDITIONS(Factor.OUTCOME, "part.conditions", ""),
  /** Whether the learner stayed. */
  STAYING(Factor.OUTCOME, "part.staying", "");

  private static final Messages TEXTS = Messages.of("comparison");
  private final Factor factor;
  private final String title;
  private final String hint;

  ComparisonPart(Factor factor, String title, String hint) {
    this.factor = factor;
    this.title = title;
    this.hint = hint;
  }

  /** What it is called. */
  public String title() {
    return TEXTS.get(title);
  }

  /** What it takes in; empty where its title says it. */
  public String hint() {
    return hint.isEmpty() ? "" : TEXTS.get(hint);
  }

  /** The factor it belongs to. */
  public Factor factor() {
    return factor;
  }

  /** The stable key, as a comparison keeps it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of a key; nothing if there is none. */
  public static Optional<ComparisonPart> of(String key) {
    return Stream.of(values()).filter(it -> it.key().equals(key)).findFirst();
  }

  /**
   * The part that a kind of background belongs to; kinds of the study's own stand with identity.
   */
  public static ComparisonPart ofBackground(String kind) {
    return switch (kind) {
      case "migration", "language" -> ORIGIN;
      case "education" -> EDUCATION;
      case "prior_career", "employment" -> CAREER;
      case "family", "care" -> FAMILY;
      case "constraint" -> CONSTRAINT;
      default -> IDENTITY;
    };
  }

  /** The part that a dimension of outcome belongs to; the study's own stand with the position. */
  public static ComparisonPart ofOutcome(String dimension) {
    return switch (dimension) {
      case "pay", "schedule" -> CONDITIONS;
      case "retention", "employment" -> STAYING;
      default -> POSITION;
    };
  }

  /** The parts a comparison shows: those it names, in its order, or all. */
  public static List<ComparisonPart> shown(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of(values());
    }
    return keys.stream().flatMap(key -> of(key).stream()).toList();
  }
}
