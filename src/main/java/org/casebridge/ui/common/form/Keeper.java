package org.casebridge.ui.common.form;

import java.util.function.UnaryOperator;
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
  default void keep(Change change, Runnable kept) {
    keep("", change, kept);
  }

  /**
   * Keeps a change of a part of the value. Typing on in the same part stays one step.
   *
   * @param part which part; empty for the whole
   * @param kept called once it is on disk
   */
  void keep(String part, Change change, Runnable kept);

  /**
   * Keeps a change as a step of its own, never as part of the typing before it; for what adds,
   * moves or removes a part of the value.
   */
  default void keepAlone(Change change) {
    keepAlone(change, UnaryOperator.identity());
  }

  /**
   * Keeps a change as a step of its own.
   *
   * @param following what becomes of the rest of the item, which has the change already
   */
  void keepAlone(Change change, UnaryOperator<Entity> following);

  /** Adds an item and keeps a change that speaks of it, as one step. */
  void keepWith(Maker maker, ChangeWith change);
}
