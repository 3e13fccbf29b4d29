package org.casebridge.ui.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.casebridge.app.edit.Blank;
import org.casebridge.app.edit.Places;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.UndoNotice;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The cases of a study, filtered and in order. Used on the interface thread. */
final class CaseListModel {
  /** Beyond so many changed cases, all are read anew, which is quicker than one by one. */
  private static final int ONE_BY_ONE = 40;

  private final Messages messages = Messages.of("cases");
  private final Desk desk;
  private final Notices notices;
  private final BooleanBinding locked;
  private final Map<UUID, CaseFilter.Entry> entries = new LinkedHashMap<>();
  private final ObservableList<CaseSummary> shown = FXCollections.observableArrayList();
  // One for all: it listens to the list weakly, and whoever listens to it must not lose it.
  private final ObservableList<CaseSummary> readOnlyShown =
      FXCollections.unmodifiableObservableList(shown);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<CaseFilter> filter = new SimpleObjectProperty<>(CaseFilter.ALL);
  private final ObjectProperty<CaseOrder> order = new SimpleObjectProperty<>(CaseOrder.OWN);
  private final Map<UUID, ObjectProperty<CaseSummary.@Nullable Evidence>> evidence =
      new HashMap<>();
  private final Listening listening;

  CaseListModel(Desk desk, Notices notices) {
    this.desk = desk;
    this.listening = new Listening(desk, this::changed);
    this.notices = notices;
    locked = Bindings.createBooleanBinding(() -> !editable(), desk.audienceProperty());
    filter.addListener(_ -> refresh());
    order.addListener(_ -> refresh());
    desk.audienceProperty().addListener(_ -> refresh());
  }

  /** The cases that fit, in order. */
  ObservableList<CaseSummary> shown() {
    return readOnlyShown;
  }

  /** How many cases there are, fitting or not. */
  ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Whether the cases have been read. */
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** What must fit. */
  ObjectProperty<CaseFilter> filterProperty() {
    return filter;
  }

  /** In what order. */
  ObjectProperty<CaseOrder> orderProperty() {
    return order;
  }

  /** Whether there is such a case, shown or not. */
  boolean knows(UUID caseId) {
    return entries.containsKey(caseId);
  }

  /** Whether nothing may be changed: the file is read-only, or not everything is in sight. */
  BooleanBinding lockedProperty() {
    return locked;
  }

  boolean editable() {
    return !desk.readOnly() && desk.wholeInSight();
  }

  /**
   * How far a case is backed by excerpts; null until it is known. Asked for rows in sight alone.
   */
  ObjectProperty<CaseSummary.@Nullable Evidence> evidence(UUID caseId) {
    return evidence.computeIfAbsent(
        caseId,
        id -> {
          ObjectProperty<CaseSummary.@Nullable Evidence> known = new SimpleObjectProperty<>();
          readEvidence(id, known);
          return known;
        });
  }

  private void readEvidence(UUID id, ObjectProperty<CaseSummary.@Nullable Evidence> into) {
    desk.read("evidence of a case", file -> file.evidence(id)).onSuccess(into::set).start();
  }

  /** Reads the cases and listens. */
  void attach(Runnable then) {
    listening.begin();
    readAll(then);
  }

  /** Listens no more. */
  void release() {
    listening.end();
  }

  private void readAll(Runnable then) {
    Map<UUID, CaseFilter.Entry> known = Map.copyOf(entries);
    desk.read("cases", file -> entries(file, known))
        .onSuccess(all -> {
          entries.clear();
          entries.putAll(all);
          evidence.forEach(this::readEvidence);
          loaded.set(true);
          refresh();
          then.run();
        })
        .start();
  }

  /** What has not changed stays the same object, by which the list knows what to draw. */
  private static Map<UUID, CaseFilter.Entry> entries(
      StudyFile file, Map<UUID, CaseFilter.Entry> known) throws ExpectedProblem {
    Map<UUID, CaseFilter.Entry> all = new LinkedHashMap<>();
    for (CaseSummary summary : file.summaries()) {
      UUID id = summary.learner().id();
      CaseFilter.Entry before = known.get(id);
      all.put(
          id,
          before != null && before.summary().equals(summary)
              ? before
              : CaseFilter.Entry.of(summary));
    }
    return all;
  }

  private void changed(Changed changed) {
    Set<UUID> concerned = new HashSet<>(changed.cases());
    if (changed.touches(Kind.CASE)) {
      changed.ids().stream().filter(entries::containsKey).forEach(concerned::add);
    }
    if (concerned.size() > ONE_BY_ONE) {
      readAll(() -> {});
    } else if (!concerned.isEmpty()) {
      desk.read(
              "changed cases",
              file -> {
                Map<UUID, CaseFilter.@Nullable Entry> some = new HashMap<>();
                for (UUID id : concerned) {
                  some.put(id, file.summary(id).map(CaseFilter.Entry::of).orElse(null));
                }
                return some;
              })
          .onSuccess(this::take)
          .start();
    }
  }

  private void take(Map<UUID, CaseFilter.@Nullable Entry> some) {
    some.forEach((id, entry) -> {
      if (entry == null) {
        entries.remove(id);
        evidence.remove(id);
      } else {
        entries.put(id, entry);
        ObjectProperty<CaseSummary.@Nullable Evidence> known = evidence.get(id);
        if (known != null) {
          readEvidence(id, known);
        }
      }
    });
    refresh();
  }

  private void refresh() {
    Audience audience = desk.audienceProperty().get();
    List<CaseFilter.Entry> seen =
        entries.values().stream()
            .filter(it -> Visibility.reaches(it.summary().learner().consent(), audience))
            .toList();
    List<CaseSummary> now =
        filter.get().of(seen).stream()
            .map(CaseFilter.Entry::summary)
            .sorted(order.get().comparator())
            .toList();
    total.set(seen.size());
    // Rows that are the same objects say the same; the list has to draw the others alone.
    boolean sameRows = ids(now).equals(ids(shown));
    int[] others =
        sameRows
            ? IntStream.range(0, now.size()).filter(i -> now.get(i) != shown.get(i)).toArray()
            : new int[0];
    if (!sameRows || others.length > ONE_BY_ONE) {
      shown.setAll(now);
    } else {
      Arrays.stream(others).forEach(i -> shown.set(i, now.get(i)));
    }
  }

  private static List<UUID> ids(List<CaseSummary> cases) {
    return cases.stream().map(it -> it.learner().id()).toList();
  }

  // Commands

  /** Adds a case at the end. */
  void add(Consumer<UUID> then) {
    UUID[] made = new UUID[1];
    desk.edit(
        "add case",
        (editor, file) -> {
          Entity blank = Blank.of(Kind.CASE, editor.fresh(), null, Places.last(file, Kind.CASE));
          int nth = file.count(Kind.CASE) + 1;
          Entity named = Shape.with(blank, "pseudonym", messages.get("new.name", nth));
          made[0] = named.id();
          return editor.add(named);
        },
        _ -> then.accept(made[0]));
  }

  /** Makes a case again, with everything in it. */
  void duplicate(UUID id, Consumer<UUID> then) {
    desk.edit(
        "duplicate case",
        (editor, file) ->
            editor.duplicate(
                Kind.CASE,
                id,
                copy -> Shape.with(copy, "pseudonym", Words.copyOf(((Case) copy).pseudonym()))),
        changed ->
            changed.cases().stream()
                .filter(other -> !other.equals(id))
                .findFirst()
                .ifPresent(then));
  }

  /** Removes cases with everything in them. */
  void remove(List<CaseSummary> cases) {
    if (cases.isEmpty()) {
      return;
    }
    String said =
        cases.size() == 1
            ? messages.get("deleted", cases.getFirst().learner().pseudonym())
            : messages.get("deleted.cases", cases.size());
    List<UUID> ids = cases.stream().map(it -> it.learner().id()).toList();
    desk.edit(
        "remove cases",
        (editor, file) -> editor.remove(Kind.CASE, ids),
        _ -> UndoNotice.show(notices, desk, said));
  }

  /** Puts a case at a position of the study's own order, counted without it. */
  void move(CaseSummary moved, int to) {
    if (order.get() != CaseOrder.OWN || !filter.get().isAll()) {
      return;
    }
    List<Case> cases = shown.stream().map(CaseSummary::learner).toList();
    desk.edit("move case", (editor, file) -> editor.move(cases, moved.learner(), to));
  }
}
