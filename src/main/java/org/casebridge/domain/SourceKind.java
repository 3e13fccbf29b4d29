package org.casebridge.domain;

/** What a source is. */
public enum SourceKind implements Coded {
  /** An interview. */
  INTERVIEW,
  /** A field note. */
  FIELD_NOTE,
  /** A document. */
  DOCUMENT
}
