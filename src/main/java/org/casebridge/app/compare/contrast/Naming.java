package org.casebridge.app.compare.contrast;

import java.util.Locale;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Judgement;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Vocabulary;

/** What codes are called. */
final class Naming {
  private static final Messages TEXTS = Messages.of("contrast");
  private final Labels labels;

  Naming(Labels labels) {
    this.labels = labels;
  }

  /** What a code is called beside others of its part. */
  String label(Aspect aspect, String code, String value) {
    return switch (aspect) {
      case BACKGROUND -> labels.term(Vocabulary.BACKGROUND_KIND, code);
      case CAPITAL -> labels.term(Vocabulary.CAPITAL, code);
      case SOURCE -> TEXTS.get("trait.source", labels.term(Vocabulary.ASSET_SOURCE, code));
      case USE -> name(Leveraged.class, code);
      case JUDGEMENT -> name(Judgement.class, code);
      case OPPORTUNITY -> labels.term(Vocabulary.OPPORTUNITY_TYPE, code);
      case INITIATOR -> TEXTS.get("trait.initiator", labels.term(Vocabulary.INITIATOR, code));
      case CREDENTIAL -> TEXTS.get("trait.credential");
      case ADVANCEMENT -> TEXTS.get("trait.advancement");
      case STANCE ->
          TEXTS.get(
              "trait.stance",
              labels.term(Vocabulary.MEDIATOR_ROLE, code),
              name(Stance.class, value));
      case PROACTIVE -> TEXTS.get("trait.proactive");
      case GROUNDS -> TEXTS.get("trait.grounds");
      case SUPPORT -> labels.term(Vocabulary.SUPPORT_KIND, code);
      case EVENT -> labels.term(Vocabulary.EVENT_TYPE, code);
      case OUTCOME ->
          TEXTS.get(
              "trait.outcome",
              labels.term(Vocabulary.OUTCOME_DIMENSION, code),
              name(OutcomeStatus.class, value));
    };
  }

  /** What a code is called as an answer, where the question names the rest. */
  String answer(Aspect aspect, String code, String value) {
    return switch (aspect) {
      case INITIATOR -> labels.term(Vocabulary.INITIATOR, code);
      case OUTCOME -> name(OutcomeStatus.class, value);
      default -> label(aspect, code, value);
    };
  }

  /** What a dimension of outcome is called. */
  String dimension(String code) {
    return labels.term(Vocabulary.OUTCOME_DIMENSION, code);
  }

  private <E extends Enum<E> & Coded> String name(Class<E> type, String code) {
    return labels.name(Enum.valueOf(type, code.toUpperCase(Locale.ROOT)));
  }
}
