package org.casebridge.app.compare;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.edit.Blank;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Phase;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Summary;
import org.casebridge.domain.Support;

/** A small case made claim by claim; the same steps always give the same one. */
public final class MadeCase {
  private final String name;
  private final UUID id;
  private final List<Entity> items = new ArrayList<>();

  /** A case of which the material says nothing yet. */
  public MadeCase(String name) {
    this.name = name;
    this.id = id(name);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /**
   * Adds an item.
   *
   * @param given values by the path of their slot, such as {@code type} or {@code claim.presence}
   * @return the item's id
   */
  public UUID add(Kind kind, Map<String, ?> given) {
    UUID added = id(name + " " + items.size());
    items.add(Blank.of(kind, stamp(added), id, items.size(), given));
    return added;
  }

  /** Adds an item and the case goes on. */
  public MadeCase with(Kind kind, Map<String, ?> given) {
    add(kind, given);
    return this;
  }

  /** The case as it is now. */
  public CaseFile file() {
    return new CaseFile(
        (Case) Blank.of(Kind.CASE, stamp(id), null, 1, Map.of("pseudonym", name)),
        all(Background.class),
        all(Phase.class),
        all(Asset.class),
        all(ReadinessSignal.class),
        all(Opportunity.class),
        all(Mediator.class),
        all(Mediation.class),
        all(Support.class),
        all(Event.class),
        all(Outcome.class),
        all(Summary.class),
        all(Excerpt.class),
        all(EvidenceLink.class),
        Set.of(),
        all(Answer.class),
        all(Memo.class));
  }

  private <E extends Entity> List<E> all(Class<E> type) {
    return items.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static Stamp stamp(UUID id) {
    return new Stamp(id, Instant.EPOCH, Instant.EPOCH, "");
  }

  @Override
  public String toString() {
    return "MadeCase[" + name + "]";
  }
}
