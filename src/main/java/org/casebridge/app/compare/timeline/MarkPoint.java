package org.casebridge.app.compare.timeline;

import java.util.UUID;
import org.casebridge.app.card.Tone;
import org.casebridge.app.compare.Behind;
import org.casebridge.domain.Presence;

/**
 * An event or an outcome on a lane. An outcome stands at the first event it has to do with, else at
 * its phase's end, else at the lane's.
 *
 * @param claimId which claim
 * @param kind which of the two
 * @param x where, in the timeline's units
 * @param earliest the earliest place it may stand at; {@code x} where that is sure
 * @param latest the latest place it may stand at, or where it ended; {@code x} where that is sure
 * @param uncertain whether its place is not known for sure: its date is partial or missing, or its
 *     place in the order is inferred
 * @param type code of the event's type or the outcome's dimension
 * @param text what happened or came of it
 * @param detail when it happened and how long it took, or more about an outcome; may be empty
 * @param presence whether the material speaks of it
 * @param tone how it worked for the learner; neither way where it is not present
 * @param behind the words behind it
 * @param inferred whether the researcher concluded it
 * @param row from 0; marks at one place stand in different rows
 */
public record MarkPoint(
    UUID claimId,
    Kind kind,
    double x,
    double earliest,
    double latest,
    boolean uncertain,
    String type,
    String text,
    String detail,
    Presence presence,
    Tone tone,
    Behind behind,
    boolean inferred,
    int row) {
  /** What a mark stands for. */
  public enum Kind {
    /** An event. */
    EVENT,
    /** An outcome. */
    OUTCOME
  }

  @Override
  public String toString() {
    return "MarkPoint[" + claimId + ", " + x + ", row " + row + "]";
  }
}
