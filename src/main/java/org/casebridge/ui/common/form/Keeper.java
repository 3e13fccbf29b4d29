package org.casebridge.ui.common.form;

import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Entity;
import org.jspecify.annotations.Nullable;

/** Keeps what a field was changed to. */
interface Keeper {
  /** What becomes of a value; asked on the database thread with the value as it is kept now. */
  @FunctionalInterface
  interface Change {
    /**
     * The value afterwards.
     *
     * @throws IllegalArgumentException if it cannot be changed so
     */
    @Nullable Object of(@Nullable Object now);
  }

  /** Makes an item that a value then speaks of, on the database thread. */
  @FunctionalInterface
  interface Maker {
    /** The new item, not yet added. */
    Entity make(Editor editor, StudyFile file) throws ExpectedProblem;
  }

  /** What becomes of a value once the item it speaks of is made. */
  @FunctionalInterface
  interface ChangeWith {
    /** The change. */
    Change of(Entity made);
  }

  /**
   * Keeps a change.
   *
   * @param kept called once it is on disk
   */
  void keep(Change change, Runnable kept);

  /**
   * Keeps a change as a step of its own, never as part of the typing before it; for what adds,
   * moves or removes a part of the value.
   */
  void keepAlone(Change change);

  /** Adds an item and keeps a change that speaks of it, as one step. */
  void keepWith(Maker maker, ChangeWith change);
}
