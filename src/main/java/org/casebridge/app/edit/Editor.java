package org.casebridge.app.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.casebridge.app.port.Action;
import org.casebridge.app.port.Change;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Operation;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Ids;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Placed;
import org.casebridge.domain.References;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Writing;

/**
 * Changes an open study, step by step. Every step is on disk when its method returns. Used on the
 * thread of the study file.
 */
public final class Editor {
  private static final int SUBJECT_LENGTH = 120;
  private final StudyFile file;
  private final Clock clock;

  /**
   * Edits a study.
   *
   * @param file the open file
   * @param clock tells the time of each step
   */
  public Editor(StudyFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** The stamp of something new. */
  public Stamp fresh() throws ExpectedProblem {
    Instant now = now();
    return new Stamp(Ids.next(), now, now, byline());
  }

  /** Adds an item. */
  public Changed add(Entity item) throws ExpectedProblem {
    return commit(Action.ADD, item, "", "", List.of(Change.added(item)));
  }

  /** Adds an item together with what belongs to it, as one step named after the first. */
  public Changed add(List<? extends Entity> items) throws ExpectedProblem {
    return addAs(Action.ADD, items);
  }

  /** Takes in many items as one step. */
  public Changed takeIn(List<? extends Entity> items) throws ExpectedProblem {
    return addAs(Action.IMPORT, items);
  }

  private Changed addAs(Action action, List<? extends Entity> items) throws ExpectedProblem {
    if (items.isEmpty()) {
      return Changed.NOTHING;
    }
    return commit(action, items.getFirst(), "", "", items.stream().map(Change::added).toList());
  }

  /**
   * Changes an item. Typing on in the same field within a minute stays one step.
   *
   * @param before as it was read; only what differs from it is written
   * @param after as it is to be
   * @param path the field that is changed, e.g. {@code text}; empty for several at once
   */
  public Changed change(Entity before, Entity after, String path) throws ExpectedProblem {
    return change(before, after, path, List.of());
  }

  /**
   * Changes a part of a value. Typing on in the same part within a minute stays one step.
   *
   * @param part which part, e.g. the number of a row; empty for the whole
   */
  public Changed changePart(Entity before, Entity after, String path, String part)
      throws ExpectedProblem {
    return change(before, after, path, part, List.of());
  }

  /**
   * Changes an item, and others that follow from it, as one step. Typing on in the same field
   * within a minute stays one step.
   *
   * @param following what follows, such as the places of excerpts in a text
   */
  public Changed change(Entity before, Entity after, String path, List<Change> following)
      throws ExpectedProblem {
    return change(before, after, path, "", following);
  }

  private Changed change(
      Entity before, Entity after, String path, String part, List<Change> following)
      throws ExpectedProblem {
    if (before.equals(after)) {
      return Changed.NOTHING;
    }
    Entity touched = Shape.with(after, "stamp.changed", now());
    touched = Shape.with(touched, "stamp.author", byline());
    boolean typed =
        !path.isEmpty()
            && Shape.of(after.entityKind()).has(path)
            && Shape.of(after.entityKind()).slot(path).prose() != null;
    String mergeKey = typed ? String.join(":", after.id().toString(), path, part) : "";
    List<Change> changes = new ArrayList<>(List.of(Change.changed(before, touched)));
    changes.addAll(following);
    return commit(Action.CHANGE, after, path, mergeKey, changes);
  }

  /** Changes several items as one step. */
  public Changed changeAll(List<Change> changes, String path) throws ExpectedProblem {
    if (changes.isEmpty()) {
      return Changed.NOTHING;
    }
    return commit(Action.CHANGE, changes.getFirst().row(), path, "", changes);
  }

  /** Removes an item, all that belongs to it, and every mention of it. */
  public Changed remove(Kind kind, UUID id) throws ExpectedProblem {
    Optional<Entity> item = file.find(kind, id);
    if (item.isEmpty()) {
      return Changed.NOTHING;
    }
    return commit(Action.REMOVE, item.get(), "", "", removal(List.of(item.get())));
  }

  /** Removes items of one kind, all that belongs to them, and every mention, as one step. */
  public Changed remove(Kind kind, List<UUID> ids) throws ExpectedProblem {
    List<Entity> items = new ArrayList<>();
    for (UUID id : ids) {
      file.find(kind, id).ifPresent(items::add);
    }
    return items.isEmpty()
        ? Changed.NOTHING
        : commit(Action.REMOVE, items.getFirst(), "", "", removal(items));
  }

  private List<Change> removal(List<Entity> items) throws ExpectedProblem {
    Map<UUID, Entity> doomed = new LinkedHashMap<>();
    Map<UUID, Set<UUID>> mentions = new LinkedHashMap<>();
    Map<UUID, Entity> mentioning = new LinkedHashMap<>();
    List<Entity> next = new ArrayList<>(items);
    while (!next.isEmpty()) {
      Entity gone = next.removeFirst();
      if (doomed.putIfAbsent(gone.id(), gone) != null) {
        continue;
      }
      for (Entity row : file.referring(gone.entityKind(), gone.id())) {
        if (References.ownedBy(row, gone.id())) {
          next.add(row);
        } else {
          mentioning.put(row.id(), row);
          mentions.computeIfAbsent(row.id(), id -> new LinkedHashSet<>()).add(gone.id());
        }
      }
    }
    List<Change> changes = new ArrayList<>();
    mentions.forEach((id, gone) -> {
      Entity before = mentioning.get(id);
      if (before != null && !doomed.containsKey(id)) {
        Entity after = before;
        for (UUID each : gone) {
          after = References.without(after, each);
        }
        changes.add(Change.changed(before, after));
      }
    });
    new ArrayList<>(doomed.values()).reversed().forEach(row -> changes.add(Change.removed(row)));
    return changes;
  }

  /**
   * Puts an item at a position among its siblings.
   *
   * @param siblings all of them in order, the item among them
   * @param to its position afterwards, from 0
   */
  public <E extends Entity & Placed> Changed move(List<E> siblings, E item, int to)
      throws ExpectedProblem {
    return commit(Action.MOVE, item, "", "", Places.moved(siblings, item, to));
  }

  /** Puts an excerpt behind a claim; nothing if it already stands there. */
  public Changed link(UUID excerptId, Kind claimKind, UUID claimId) throws ExpectedProblem {
    Optional<Entity> claim = file.find(claimKind, claimId);
    List<EvidenceLink> links = linksOf(claimKind, claimId);
    if (claim.isEmpty() || links.stream().anyMatch(it -> it.excerptId().equals(excerptId))) {
      return Changed.NOTHING;
    }
    EvidenceLink link = new EvidenceLink(fresh(), excerptId, claimId, Places.last(links));
    return commit(Action.LINK, claim.get(), "", "", List.of(Change.added(link)));
  }

  /**
   * Moves an excerpt among those behind a claim.
   *
   * @param by how many places; negative towards the first
   */
  public Changed moveEvidence(UUID excerptId, Kind claimKind, UUID claimId, int by)
      throws ExpectedProblem {
    Optional<Entity> excerpt = file.find(Kind.EXCERPT, excerptId);
    List<EvidenceLink> links =
        linksOf(claimKind, claimId).stream()
            .sorted(Comparator.comparingLong(EvidenceLink::place))
            .toList();
    int at = links.stream().map(EvidenceLink::excerptId).toList().indexOf(excerptId);
    if (excerpt.isEmpty() || at < 0 || at + by < 0 || at + by >= links.size()) {
      return Changed.NOTHING;
    }
    List<Change> changes = Places.moved(links, links.get(at), at + by);
    return commit(Action.MOVE, excerpt.get(), "", "", changes);
  }

  /** Takes an excerpt away from a claim. */
  public Changed unlink(UUID excerptId, Kind claimKind, UUID claimId) throws ExpectedProblem {
    Optional<Entity> claim = file.find(claimKind, claimId);
    List<Change> changes =
        linksOf(claimKind, claimId).stream()
            .filter(it -> it.excerptId().equals(excerptId))
            .map(Change::removed)
            .toList();
    if (claim.isEmpty() || changes.isEmpty()) {
      return Changed.NOTHING;
    }
    return commit(Action.UNLINK, claim.get(), "", "", changes);
  }

  private List<EvidenceLink> linksOf(Kind claimKind, UUID claimId) throws ExpectedProblem {
    return file.referring(claimKind, claimId).stream()
        .filter(EvidenceLink.class::isInstance)
        .map(EvidenceLink.class::cast)
        .toList();
  }

  /** Makes an item again, with all that belongs to it, next to it; used to begin from a copy. */
  public Changed duplicate(Kind kind, UUID id) throws ExpectedProblem {
    return duplicate(kind, id, UnaryOperator.identity());
  }

  /**
   * Makes an item again, with all that belongs to it.
   *
   * @param named what else of the copy is another, such as its name; its id stays
   */
  public Changed duplicate(Kind kind, UUID id, UnaryOperator<Entity> named) throws ExpectedProblem {
    Optional<Entity> item = file.find(kind, id);
    if (item.isEmpty()) {
      return Changed.NOTHING;
    }
    List<Entity> owned =
        removal(List.of(item.get())).reversed().stream()
            .filter(it -> it.after() == null)
            .map(Change::row)
            .toList();
    Map<UUID, UUID> fresh = new LinkedHashMap<>();
    owned.forEach(row -> fresh.put(row.id(), Ids.next()));
    Instant now = now();
    String byline = byline();
    List<Change> copies = new ArrayList<>();
    for (Entity row : owned) {
      Entity copy = References.replaced(row, ref -> fresh.getOrDefault(ref, ref));
      copy = Shape.with(copy, "stamp.id", fresh.get(row.id()));
      copy = Shape.with(copy, "stamp.created", now);
      copy = Shape.with(copy, "stamp.changed", now);
      copy = Shape.with(copy, "stamp.author", byline);
      copies.add(Change.added(row.id().equals(id) ? named.apply(copy) : copy));
    }
    return commit(Action.DUPLICATE, item.get(), "", "", copies);
  }

  private Changed commit(
      Action action, Entity about, String detail, String mergeKey, List<Change> changes)
      throws ExpectedProblem {
    return file.commit(
        new Operation(
            action,
            about.entityKind(),
            subject(about),
            detail,
            byline(),
            now(),
            mergeKey,
            changes));
  }

  private static String subject(Entity about) {
    Writing writing = Writing.in(about);
    String text = writing.heading().isEmpty() ? writing.body() : writing.heading();
    String line = text.lines().findFirst().orElse("").strip();
    if (line.length() <= SUBJECT_LENGTH) {
      return line;
    }
    int end = Character.isLowSurrogate(line.charAt(SUBJECT_LENGTH - 1)) ? 2 : 1;
    return line.substring(0, SUBJECT_LENGTH - end) + "…";
  }

  private String byline() throws ExpectedProblem {
    return file.study().byline();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
