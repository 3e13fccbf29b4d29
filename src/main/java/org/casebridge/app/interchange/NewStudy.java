package org.casebridge.app.interchange;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.casebridge.app.edit.Places;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Factor;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Ids;
import org.casebridge.domain.QuestionScope;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Study;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;

/** What a new study starts with: its own row, every shipped term and every guiding question. */
public final class NewStudy {
  /** The distance between the places of neighbours, so that something may be put between them. */
  static final long STEP = Places.nth(0);

  /** The guiding questions shipped, in order. */
  public static final List<Question> QUESTIONS =
      List.of(
          new Question("L1", QuestionScope.CASE, Factor.ASSET),
          new Question("L2", QuestionScope.WORKPLACE, Factor.ASSET),
          new Question("O1", QuestionScope.CASE, Factor.OPPORTUNITY),
          new Question("O2", QuestionScope.WORKPLACE, Factor.OPPORTUNITY),
          new Question("M1a", QuestionScope.CASE, Factor.MEDIATION),
          new Question("M1b", QuestionScope.CASE, Factor.MEDIATION),
          new Question("M2a", QuestionScope.WORKPLACE, Factor.MEDIATION),
          new Question("M2b", QuestionScope.WORKPLACE, Factor.MEDIATION),
          new Question("M2c", QuestionScope.WORKPLACE, Factor.MEDIATION),
          new Question("M2d", QuestionScope.WORKPLACE, Factor.MEDIATION),
          new Question("M2e", QuestionScope.WORKPLACE, Factor.MEDIATION),
          new Question("I1", QuestionScope.CASE, Factor.MEETING),
          new Question("I2", QuestionScope.CROSS_CASE, Factor.MEETING));

  private NewStudy() {}

  /**
   * A guiding question shipped.
   *
   * @param code its short name; its wording lies in the messages
   * @param scope what it is asked of
   * @param factor which factor it is about
   */
  public record Question(String code, QuestionScope scope, Factor factor) {}

  /**
   * The rows of a study without a case.
   *
   * @param title the study's title
   * @param byline the name put on each change; may be empty
   * @param clock tells the time of making
   */
  public static List<Entity> rows(String title, String byline, Clock clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return rows(title, byline, () -> new Stamp(Ids.next(), now, now, byline));
  }

  /**
   * The rows of a study without a case, with stamps of the caller's own.
   *
   * @param title the study's title
   * @param byline the name put on each change; may be empty
   * @param stamps gives each row its stamp, in the order of the rows
   */
  public static List<Entity> rows(String title, String byline, Supplier<Stamp> stamps) {
    List<Entity> rows = new ArrayList<>();
    rows.add(new Study(stamps.get(), title, "", "", byline, "en"));
    for (Vocabulary vocabulary : Vocabulary.values()) {
      rows.addAll(terms(vocabulary, stamps));
    }
    rows.addAll(questions(Locale.ENGLISH, stamps));
    return rows;
  }

  /** The shipped terms of a vocabulary, in order. */
  static List<VocabularyTerm> terms(Vocabulary vocabulary, Supplier<Stamp> stamps) {
    List<VocabularyTerm> terms = new ArrayList<>();
    for (String code : vocabulary.shipped()) {
      long place = (terms.size() + 1) * STEP;
      terms.add(new VocabularyTerm(stamps.get(), vocabulary, place, code, "", "", false));
    }
    return terms;
  }

  /** The shipped questions in order; the wording is in the rows, so that it is found and edited. */
  static List<GuidingQuestion> questions(Locale locale, Supplier<Stamp> stamps) {
    Messages messages = Messages.of("vocabulary", locale);
    List<GuidingQuestion> questions = new ArrayList<>();
    for (Question question : QUESTIONS) {
      questions.add(
          new GuidingQuestion(
              stamps.get(),
              (questions.size() + 1) * STEP,
              question.code(),
              question.scope(),
              question.factor(),
              messages.get("question." + question.code()),
              false));
    }
    return questions;
  }
}
