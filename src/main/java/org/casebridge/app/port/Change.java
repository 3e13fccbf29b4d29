package org.casebridge.app.port;

import java.util.UUID;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One row before and after.
 *
 * @param before null for a row that is added
 * @param after null for a row that is removed
 */
public record Change(@Nullable Entity before, @Nullable Entity after) {
  /**
   * Checks that both are of one row.
   *
   * @throws IllegalArgumentException if neither is given, or they are different rows
   */
  public Change {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change needs a row");
    }
    if (before != null
        && after != null
        && (before.entityKind() != after.entityKind() || !before.id().equals(after.id()))) {
      throw new IllegalArgumentException("a change is of one row");
    }
  }

  /** A row that is added. */
  public static Change added(Entity row) {
    return new Change(null, row);
  }

  /** A row that is changed. */
  public static Change changed(Entity before, Entity after) {
    return new Change(before, after);
  }

  /** A row that is removed. */
  public static Change removed(Entity row) {
    return new Change(row, null);
  }

  /** The row, as it is after if it stays. */
  public Entity row() {
    Entity row = after != null ? after : before;
    if (row == null) {
      throw new IllegalStateException();
    }
    return row;
  }

  /** The row's kind. */
  public Kind kind() {
    return row().entityKind();
  }

  /** The row's id. */
  public UUID id() {
    return row().id();
  }

  @Override
  public String toString() {
    return (before == null ? "added " : after == null ? "removed " : "changed ") + row().redacted();
  }
}
