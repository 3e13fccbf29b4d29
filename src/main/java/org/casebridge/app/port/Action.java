package org.casebridge.app.port;

import java.util.Locale;

/** What an operation does, in the words of the history. */
public enum Action {
  /** Something is added. */
  ADD,
  /** Something is changed. */
  CHANGE,
  /** Something is removed, with what belongs to it. */
  REMOVE,
  /** Something gets another place. */
  MOVE,
  /** An excerpt is put behind a claim. */
  LINK,
  /** An excerpt is taken away from a claim. */
  UNLINK,
  /** A file is taken in. */
  IMPORT,
  /** Something is made again from a copy. */
  DUPLICATE;

  /** The stable code in the study file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
