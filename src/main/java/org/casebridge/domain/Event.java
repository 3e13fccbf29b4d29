package org.casebridge.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param stamp id, times and author
 * @param caseId the case it belongs to
 * @param phaseId the phase it belongs to; null for none
 * @param place its place among its like; smaller comes first
 * @param type what sort
 * @param text what happened
 * @param span when; may be known only by its place in the order
 * @param duration how long it took, in words
 * @param aboutMediatorId to which mediator it happened; null for the learner
 * @param linked the items it has to do with
 * @param claim how the claim stands
 */
public record Event(
    Stamp stamp,
    @Ref(value = Kind.CASE, owner = true) UUID caseId,
    @Ref(Kind.PHASE) @Nullable UUID phaseId,
    long place,
    @Term(Vocabulary.EVENT_TYPE) String type,
    @Prose(heading = true) String text,
    Span span,
    @Prose String duration,
    @Ref(Kind.MEDIATOR) @Nullable UUID aboutMediatorId,
    @Ref(claims = true) List<UUID> linked,
    Claim claim)
    implements CasePart, Claimed {
  /** Copies the lists. */
  public Event {
    linked = List.copyOf(linked);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
