package org.casebridge.app.port;

import java.time.Instant;
import java.util.List;
import org.casebridge.domain.Kind;

/**
 * One step of work that is kept, undone and redone as a whole.
 *
 * @param action what it does
 * @param kind the kind of what it is mainly about
 * @param subject what that is called, for the history; a heading, not more than 120 characters
 * @param detail what of it, e.g. the path of the field changed; may be empty
 * @param author who does it
 * @param at when
 * @param mergeKey two operations with the same key within a minute become one entry; empty for
 *     never
 * @param changes the rows
 */
public record Operation(
    Action action,
    Kind kind,
    String subject,
    String detail,
    String author,
    Instant at,
    String mergeKey,
    List<Change> changes) {
  /** Copies the list. */
  public Operation {
    changes = List.copyOf(changes);
  }

  @Override
  public String toString() {
    return "Operation[" + action + " " + kind + ", " + changes.size() + " rows]";
  }
}
