package org.casebridge.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of item a study holds, in an order in which each refers mostly to earlier ones. */
public enum Kind {
  /** The study itself. */
  STUDY(Study.class, "study"),
  /** A term of a vocabulary as this study uses it. */
  VOCABULARY_TERM(VocabularyTerm.class, "vocabulary_terms"),
  /** A question that cases are read and rooms are led by. */
  GUIDING_QUESTION(GuidingQuestion.class, "guiding_questions"),
  /** An interview, a field note or a document, its names already replaced. */
  SOURCE(Source.class, "sources"),
  /** One learner's case. */
  CASE(Case.class, "cases"),
  /** Somebody, or an organisation, who stood between the learner and an opportunity. */
  MEDIATOR(Mediator.class, "mediators"),
  /** A stretch of the learner's work under the same mediators. */
  PHASE(Phase.class, "phases"),
  /** A fact of who the learner is. */
  BACKGROUND(Background.class, "backgrounds"),
  /** Something the learner brought that could be drawn on. */
  ASSET(Asset.class, "assets"),
  /** A sign that the learner was ready for more. */
  READINESS_SIGNAL(ReadinessSignal.class, "readiness_signals"),
  /** A training, a programme or a post that could be had. */
  OPPORTUNITY(Opportunity.class, "opportunities"),
  /** Where one mediator stood in one phase. */
  MEDIATION(Mediation.class, "mediations"),
  /** Something a mediator gave, or expressly did not. */
  SUPPORT(Support.class, "supports"),
  /** Something that happened. */
  EVENT(Event.class, "events"),
  /** What came of it, in one respect. */
  OUTCOME(Outcome.class, "outcomes"),
  /** What a case says about one part of a comparison, in the researcher's words. */
  SUMMARY(Summary.class, "summaries"),
  /** Words that claims rest on. */
  EXCERPT(Excerpt.class, "excerpts"),
  /** Says that an excerpt stands behind a claim. */
  EVIDENCE_LINK(EvidenceLink.class, "evidence_links"),
  /** Cases chosen to stand side by side, and how. */
  COMPARISON(Comparison.class, "comparisons"),
  /** An answer to a guiding question. */
  ANSWER(Answer.class, "answers"),
  /** A researcher's thought beside a comparison or a case. */
  MEMO(Memo.class, "memos"),
  /** Why two cases stand beside each other. */
  REPLICATION(Replication.class, "replications"),
  /** A workshop: its script, what the room predicted and said. */
  WORKSHOP_SESSION(WorkshopSession.class, "workshop_sessions");

  private static final Map<Class<?>, Kind> BY_TYPE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

  private final Class<? extends Entity> type;
  private final String table;

  Kind(Class<? extends Entity> type, String table) {
    this.type = type;
    this.table = table;
  }

  /** The record of this kind. */
  public Class<? extends Entity> type() {
    return type;
  }

  /** The name of its table in the study file, and of its section in JSON. */
  public String table() {
    return table;
  }

  /** Whether it is a part of one case. */
  public boolean casePart() {
    return CasePart.class.isAssignableFrom(type);
  }

  /** Whether it claims something and may have excerpts behind it. */
  public boolean claimed() {
    return Claimed.class.isAssignableFrom(type);
  }

  /** Whether it has a place among its like. */
  public boolean placed() {
    return Placed.class.isAssignableFrom(type);
  }

  /**
   * The kind of a record.
   *
   * @throws IllegalArgumentException if it is none of the model's
   */
  public static Kind of(Class<?> type) {
    Kind kind = BY_TYPE.get(type);
    if (kind == null) {
      throw new IllegalArgumentException("not a kind of the model: " + type.getName());
    }
    return kind;
  }
}
