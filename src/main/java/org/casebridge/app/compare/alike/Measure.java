package org.casebridge.app.compare.alike;

import java.util.Locale;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** The features that likeness goes by, each with the same weight. */
public enum Measure {
  /** Kinds of background. */
  BACKGROUND(Aspect.BACKGROUND, "measure.background"),
  /** Capitals. */
  CAPITALS(Aspect.CAPITAL, "measure.capitals"),
  /** Where assets come from. */
  SOURCES(Aspect.SOURCE, "measure.sources"),
  /** Whether assets were put to use. */
  USE(Aspect.USE, "measure.use"),
  /** What was made of signs of readiness. */
  READINESS(Aspect.JUDGEMENT, "measure.readiness"),
  /** Sorts of opportunity. */
  OPPORTUNITIES(Aspect.OPPORTUNITY, "measure.opportunities"),
  /** Who took the first step. */
  FIRST_STEP(Aspect.INITIATOR, "measure.first_step"),
  /** Whether there was a credential. */
  CREDENTIAL(Aspect.CREDENTIAL, "measure.credential"),
  /** Whether there was a link to advancement. */
  ADVANCEMENT(Aspect.ADVANCEMENT, "measure.advancement"),
  /** Where mediators of which role stood. */
  STANCE(Aspect.STANCE, "measure.stance"),
  /** Whether a mediator took the first step. */
  PROACTIVE(Aspect.PROACTIVE, "measure.proactive"),
  /** Whether something was held against the learner. */
  GROUNDS(Aspect.GROUNDS, "measure.grounds"),
  /** Kinds of support. */
  SUPPORT(Aspect.SUPPORT, "measure.support"),
  /** Sorts of event. */
  EVENTS(Aspect.EVENT, "measure.events"),
  /** What came of it, by dimension. */
  OUTCOMES(Aspect.OUTCOME, "measure.outcomes"),
  /** The score of the assets, the mean of the phases. */
  ASSET_SCORE(null, "measure.asset_score"),
  /** The score of the opportunity, the mean of the phases. */
  OPPORTUNITY_SCORE(null, "measure.opportunity_score"),
  /** The score of the mediation, the mean of the phases. */
  MEDIATION_SCORE(null, "measure.mediation_score");

  private static final Messages TEXTS = Messages.of("alike");
  private final @Nullable Aspect aspect;
  private final String title;

  Measure(@Nullable Aspect aspect, String title) {
    this.aspect = aspect;
    this.title = title;
  }

  /** What it is called. */
  public String title() {
    return TEXTS.get(title);
  }

  /** The stable key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The codes it compares; null where it compares a score. */
  @Nullable Aspect aspect() {
    return aspect;
  }
}
