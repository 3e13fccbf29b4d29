package org.casebridge.app.port;

import java.util.Set;
import java.util.UUID;
import org.casebridge.domain.Kind;

/**
 * What a committed step has changed.
 *
 * @param kinds the kinds of the rows
 * @param ids the rows
 * @param cases the cases they belong to
 */
public record Changed(Set<Kind> kinds, Set<UUID> ids, Set<UUID> cases) {
  /** Nothing. */
  public static final Changed NOTHING = new Changed(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Changed {
    kinds = Set.copyOf(kinds);
    ids = Set.copyOf(ids);
    cases = Set.copyOf(cases);
  }

  /** Whether rows of one of the kinds have changed. */
  public boolean touches(Kind... any) {
    for (Kind kind : any) {
      if (kinds.contains(kind)) {
        return true;
      }
    }
    return false;
  }
}
