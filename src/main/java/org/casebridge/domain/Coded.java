package org.casebridge.domain;

import java.util.Locale;

/** A fixed vocabulary whose values have a stable code in files. */
public sealed interface Coded
    permits Audience,
        CaseKind,
        CaseStatus,
        Consent,
        Expectation,
        Factor,
        Glyph,
        Judgement,
        Leveraged,
        MediatorKind,
        OutcomeStatus,
        Presence,
        QuestionScope,
        Reading,
        SourceKind,
        Stance,
        Hue,
        Tri,
        Vocabulary,
        Voice {
  /** The constant's name; every implementation is an enum. */
  String name();

  /**
   * The stable code used in study files, in JSON and in message keys: lower case with {@code _}.
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
