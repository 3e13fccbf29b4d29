package org.casebridge.app.compare.coded;

import java.util.List;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.domain.Vocabulary;
import org.jspecify.annotations.Nullable;

/** In what respect claims are coded. */
public enum Aspect {
  /** Which kinds of background. */
  BACKGROUND(Vocabulary.BACKGROUND_KIND),
  /** Which capitals the assets are. */
  CAPITAL(Vocabulary.CAPITAL),
  /** Where assets come from. */
  SOURCE(Vocabulary.ASSET_SOURCE),
  /** Whether assets were put to use. */
  USE(null),
  /** What was made of signs of readiness. */
  JUDGEMENT(null),
  /** Which sorts of opportunity. */
  OPPORTUNITY(Vocabulary.OPPORTUNITY_TYPE),
  /** Who took the first step to an opportunity. */
  INITIATOR(Vocabulary.INITIATOR),
  /** Whether an opportunity led to a credential. */
  CREDENTIAL(null),
  /** Whether an opportunity was linked to advancement. */
  ADVANCEMENT(null),
  /** Where mediators of a role stood. */
  STANCE(Vocabulary.MEDIATOR_ROLE),
  /** Whether a mediator took the first step. */
  PROACTIVE(null),
  /** Whether something was held against the learner. */
  GROUNDS(null),
  /** Which kinds of support. */
  SUPPORT(Vocabulary.SUPPORT_KIND),
  /** Which sorts of event. */
  EVENT(Vocabulary.EVENT_TYPE),
  /** What came of it, in which dimension. */
  OUTCOME(Vocabulary.OUTCOME_DIMENSION);

  private final @Nullable Vocabulary vocabulary;

  Aspect(@Nullable Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The part of a comparison that a code of this aspect belongs to. */
  public ComparisonPart part(String code) {
    return switch (this) {
      case BACKGROUND -> ComparisonPart.ofBackground(code);
      case CAPITAL, SOURCE -> ComparisonPart.ASSETS;
      case USE -> ComparisonPart.RECOGNITION;
      case JUDGEMENT -> ComparisonPart.READINESS;
      case OPPORTUNITY -> ComparisonPart.ACCESS;
      case INITIATOR -> ComparisonPart.FIRST_STEP;
      case CREDENTIAL -> ComparisonPart.CREDENTIAL;
      case ADVANCEMENT -> ComparisonPart.ADVANCEMENT;
      case STANCE, PROACTIVE -> ComparisonPart.STANCE;
      case GROUNDS -> ComparisonPart.GROUNDS;
      case SUPPORT -> ComparisonPart.SUPPORT;
      case EVENT -> ComparisonPart.EVENTS;
      case OUTCOME -> ComparisonPart.ofOutcome(code);
    };
  }

  /** A code's place in its vocabulary as shipped, from 0; the study's own codes come last. */
  public int rank(String code) {
    List<String> shipped = vocabulary == null ? List.of() : vocabulary.shipped();
    int at = shipped.indexOf(code);
    return at < 0 ? shipped.size() : at;
  }
}
