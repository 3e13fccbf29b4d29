package org.casebridge.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop: its script, what the room predicted and said.
 *
 * @param stamp id, times and author
 * @param comparisonId the comparison shown; null if removed
 * @param place its place among its like; smaller comes first
 * @param title its name
 * @param held when it was held; null if planned without a date
 * @param script the steps in order
 * @param predictions what the room predicted
 * @param notes what was said
 */
public record WorkshopSession(
    Stamp stamp,
    @Ref(Kind.COMPARISON) @Nullable UUID comparisonId,
    long place,
    @Prose(heading = true) String title,
    @Nullable PartialDate held,
    @Prose List<ScriptStep> script,
    @Prose List<Prediction> predictions,
    @Prose List<WorkshopNote> notes)
    implements Placed {
  /** Copies the lists. */
  public WorkshopSession {
    script = List.copyOf(script);
    predictions = List.copyOf(predictions);
    notes = List.copyOf(notes);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
