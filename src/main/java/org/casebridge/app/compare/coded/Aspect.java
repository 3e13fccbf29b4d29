package org.casebridge.app.compare.coded;

import java.util.List;
import java.util.stream.Stream;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Judgement;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Vocabulary;

/** In what respect claims are coded. */
public enum Aspect {
  /** Which kinds of background. */
  BACKGROUND(Vocabulary.BACKGROUND_KIND.shipped()),
  /** Which capitals the assets are. */
  CAPITAL(Vocabulary.CAPITAL.shipped()),
  /** Where assets come from. */
  SOURCE(Vocabulary.ASSET_SOURCE.shipped()),
  /** Whether assets were put to use. */
  USE(codes(Leveraged.values())),
  /** What was made of signs of readiness. */
  JUDGEMENT(codes(Judgement.values())),
  /** Which sorts of opportunity. */
  OPPORTUNITY(Vocabulary.OPPORTUNITY_TYPE.shipped()),
  /** Who took the first step to an opportunity. */
  INITIATOR(Vocabulary.INITIATOR.shipped()),
  /** Whether an opportunity led to a credential. */
  CREDENTIAL(List.of()),
  /** Whether an opportunity was linked to advancement. */
  ADVANCEMENT(List.of()),
  /** Where mediators of a role stood. */
  STANCE(Vocabulary.MEDIATOR_ROLE.shipped()),
  /** Whether a mediator took the first step. */
  PROACTIVE(List.of()),
  /** Whether something was held against the learner. */
  GROUNDS(List.of()),
  /** Which kinds of support. */
  SUPPORT(Vocabulary.SUPPORT_KIND.shipped()),
  /** Which sorts of event. */
  EVENT(Vocabulary.EVENT_TYPE.shipped()),
  /** What came of it, in which dimension. */
  OUTCOME(Vocabulary.OUTCOME_DIMENSION.shipped());

  private final List<String> usual;

  Aspect(List<String> usual) {
    this.usual = usual;
  }

  private static List<String> codes(Coded... values) {
    return Stream.of(values).map(Coded::code).toList();
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

  /**
   * Whether its codes are answers to one question, so that who gives one is not silent on others.
   */
  public boolean answers() {
    return switch (this) {
      case USE, JUDGEMENT, INITIATOR, STANCE, OUTCOME -> true;
      case BACKGROUND,
          CAPITAL,
          SOURCE,
          OPPORTUNITY,
          CREDENTIAL,
          ADVANCEMENT,
          PROACTIVE,
          GROUNDS,
          SUPPORT,
          EVENT ->
          false;
    };
  }

  /** A code's place among its like as shipped, from 0; the study's own codes come last. */
  public int rank(String code) {
    return place(usual, code);
  }

  /** The place of what a code is joined to, from 0; anything unknown comes last. */
  public int valueRank(String value) {
    return switch (this) {
      case STANCE -> place(codes(Stance.values()), value);
      case OUTCOME -> place(codes(OutcomeStatus.values()), value);
      default -> 0;
    };
  }

  private static int place(List<String> among, String code) {
    int at = among.indexOf(code);
    return at < 0 ? among.size() : at;
  }
}
