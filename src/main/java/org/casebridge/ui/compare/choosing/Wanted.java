package org.casebridge.ui.compare.choosing;

import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Vocabulary;

/** What cases can be looked for by. */
enum Wanted {
  /** A kind of background. */
  BACKGROUND("filter.background", Aspect.BACKGROUND, Vocabulary.BACKGROUND_KIND),
  /** The capital of an asset. */
  CAPITAL("filter.capital", Aspect.CAPITAL, Vocabulary.CAPITAL),
  /** A sort of opportunity. */
  OPPORTUNITY("filter.opportunity", Aspect.OPPORTUNITY, Vocabulary.OPPORTUNITY_TYPE),
  /** Where a mediator stood in any phase. */
  STANCE("filter.stance", Aspect.STANCE, Vocabulary.MEDIATOR_ROLE),
  /** A kind of support. */
  SUPPORT("filter.support", Aspect.SUPPORT, Vocabulary.SUPPORT_KIND),
  /** In what respect something came of it. */
  OUTCOME("filter.outcome", Aspect.OUTCOME, Vocabulary.OUTCOME_DIMENSION),
  /** What became of an outcome. */
  STATUS("filter.status", Aspect.OUTCOME, Vocabulary.OUTCOME_DIMENSION);

  private final String title;
  private final Aspect aspect;
  private final Vocabulary vocabulary;

  Wanted(String title, Aspect aspect, Vocabulary vocabulary) {
    this.title = title;
    this.aspect = aspect;
    this.vocabulary = vocabulary;
  }

  String title(Messages messages) {
    return messages.get(title);
  }

  Aspect aspect() {
    return aspect;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  String term(Labels labels, String code) {
    return labels.term(vocabulary, code);
  }
}
