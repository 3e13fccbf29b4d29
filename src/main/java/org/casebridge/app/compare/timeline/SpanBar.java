package org.casebridge.app.compare.timeline;

import java.util.UUID;
import org.casebridge.app.compare.Behind;
import org.casebridge.domain.Presence;

/**
 * An opportunity or a support on a lane, from the first event it has to do with to its phase's end.
 * It lasts its whole phase where no such event is known, and the whole lane where no phase is.
 *
 * @param claimId which claim
 * @param kind which of the two
 * @param from where it begins, in the timeline's units
 * @param to where it ends, at or after {@code from}
 * @param row below the phases, from 0; bars of one row never overlap, and opportunities stand above
 *     supports
 * @param text the opportunity's name or the kind of support
 * @param presence whether the material speaks of it
 * @param status what became of an opportunity, or whether a support helped; may be empty
 * @param detail more about it; may be empty
 * @param behind the words behind it
 * @param inferred whether the researcher concluded it
 */
public record SpanBar(
    UUID claimId,
    Kind kind,
    double from,
    double to,
    int row,
    String text,
    Presence presence,
    String status,
    String detail,
    Behind behind,
    boolean inferred) {
  /** What a bar stands for. */
  public enum Kind {
    /** An opportunity. */
    OPPORTUNITY,
    /** A support. */
    SUPPORT
  }

  @Override
  public String toString() {
    return "SpanBar[" + claimId + ", " + from + " to " + to + ", row " + row + "]";
  }
}
