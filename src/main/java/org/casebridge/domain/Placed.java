package org.casebridge.domain;

/** Something with a place among its like. */
public sealed interface Placed extends Entity
    permits CasePart,
        Case,
        Source,
        Excerpt,
        EvidenceLink,
        GuidingQuestion,
        Answer,
        Comparison,
        Memo,
        Replication,
        WorkshopSession,
        VocabularyTerm {

  /** The place; smaller comes first. */
  long place();
}
