package org.casebridge.app.port;

import java.time.Instant;
import java.util.List;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history.
 *
 * @param number its place in the history; later entries have larger ones
 * @param action what was done
 * @param kind to what kind of item
 * @param subject what that was called then
 * @param detail what of it
 * @param author by whom
 * @param at when
 * @param rows how many rows
 * @param state whether it stands
 */
public record HistoryEntry(
    long number,
    Action action,
    Kind kind,
    String subject,
    String detail,
    String author,
    Instant at,
    int rows,
    State state) {

  /** Whether an entry stands. */
  public enum State {
    /** It stands, and may be undone. */
    DONE,
    /** It is undone, and may be redone. */
    UNDONE,
    /** It was undone, and then something else was done instead; kept as a record. */
    DROPPED
  }

  /**
   * What may be undone and redone now.
   *
   * @param undo the entry that undo takes back; null for none
   * @param redo the entry that redo brings back; null for none
   */
  public record Ends(@Nullable HistoryEntry undo, @Nullable HistoryEntry redo) {}

  /**
   * What one row was before and after, in words of the file; for reading the history.
   *
   * @param kind the row's kind
   * @param before column and value; empty for a row added
   * @param after column and value; empty for a row removed
   */
  public record Row(Kind kind, List<Value> before, List<Value> after) {
    @Override
    public String toString() {
      return "Row[" + kind + "]";
    }
  }

  /**
   * One value of a row.
   *
   * @param column its name in the file
   * @param text its value as text
   */
  public record Value(String column, String text) {
    @Override
    public String toString() {
      return "Value[" + column + "]";
    }
  }

  @Override
  public String toString() {
    return "HistoryEntry[" + number + " " + action + " " + kind + " " + state + "]";
  }
}
