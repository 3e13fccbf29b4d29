package org.casebridge.ui.common.form;

import org.casebridge.app.text.Messages;

/** The words of a workshop's steps. */
public final class StepWords {
  private static final Messages TEXT = Messages.of("form");

  private StepWords() {}

  /** The word of a step's sort; the sort itself if it is none of the program's. */
  public static String of(String kind) {
    return switch (kind) {
      case "background" -> TEXT.get("step.background");
      case "assets" -> TEXT.get("step.assets");
      case "opportunity" -> TEXT.get("step.opportunity");
      case "predict" -> TEXT.get("step.predict");
      case "mediation" -> TEXT.get("step.mediation");
      case "outcome" -> TEXT.get("step.outcome");
      case "questions" -> TEXT.get("step.questions");
      default -> kind;
    };
  }
}
