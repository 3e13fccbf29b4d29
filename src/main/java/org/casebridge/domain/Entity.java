package org.casebridge.domain;

import java.util.UUID;

/** A row of the study file. */
public sealed interface Entity permits Claimed, Placed, Study {

  /** Id, times and author. */
  Stamp stamp();

  /** The id. */
  default UUID id() {
    return stamp().id();
  }

  /** What kind of item it is. */
  default Kind entityKind() {
    return Kind.of(getClass());
  }

  /** The kind and id alone, so that no case text gets into a log. */
  default String redacted() {
    return entityKind() + "[" + id() + "]";
  }
}
