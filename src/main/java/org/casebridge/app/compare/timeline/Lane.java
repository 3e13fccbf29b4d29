package org.casebridge.app.compare.timeline;

import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;

/**
 * One case's history.
 *
 * @param caseId which case
 * @param pseudonym its name
 * @param headline its idea in a few words; may be empty
 * @param glyph its shape
 * @param hue its colour
 * @param aligned whether it has what the cases are aligned on; to be greyed if not
 * @param from where it begins, in the timeline's units
 * @param to where it ends
 * @param phases in order
 * @param spans opportunities, then supports
 * @param marks events, then outcomes
 */
public record Lane(
    UUID caseId,
    String pseudonym,
    String headline,
    Glyph glyph,
    Hue hue,
    boolean aligned,
    double from,
    double to,
    List<PhaseBar> phases,
    List<SpanBar> spans,
    List<MarkPoint> marks) {
  /** Keeps its own copies. */
  public Lane {
    phases = List.copyOf(phases);
    spans = List.copyOf(spans);
    marks = List.copyOf(marks);
  }

  @Override
  public String toString() {
    return "Lane[" + caseId + "]";
  }
}
