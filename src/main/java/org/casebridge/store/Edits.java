package org.casebridge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.casebridge.app.port.Change;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.Operation;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.References;
import org.casebridge.domain.Shape;
import org.casebridge.store.HistoryTable.RowChange;
import org.jspecify.annotations.Nullable;

/** Writes operations and takes them back: rows, index and history together, in one transaction. */
final class Edits {
  private final Path path;
  private final Rows rows;
  private final HistoryTable history;
  private final SearchIndex search;

  Edits(Path path, Rows rows, HistoryTable history, SearchIndex search) {
    this.path = path;
    this.rows = rows;
    this.history = history;
    this.search = search;
  }

  Changed commit(Operation operation) throws SQLException, ExpectedProblem {
    List<RowChange> changes = new ArrayList<>();
    for (Change change : operation.changes()) {
      RowChange recorded = toRowChange(change);
      if (recorded != null) {
        changes.add(recorded);
      }
    }
    if (changes.isEmpty()) {
      return Changed.NOTHING;
    }
    Changed changed = apply(changes);
    history.record(operation, changes);
    return changed;
  }

  /** What of a change is to be written, seen against the row as it is now; null for nothing. */
  private @Nullable RowChange toRowChange(Change change) throws SQLException, ExpectedProblem {
    Kind kind = change.kind();
    Shape shape = Shape.of(kind);
    if (change.before() == null) {
      return new RowChange(kind, change.id(), null, all(Rows.fileValues(shape, change.row())));
    }
    Entity now = rows.find(kind, change.id()).orElseThrow(() -> Faults.problem("edit.gone", path));
    @Nullable Object[] current = Rows.fileValues(shape, now);
    if (change.after() == null) {
      return new RowChange(kind, change.id(), all(current), null);
    }
    @Nullable Object[] before = Rows.fileValues(shape, change.before());
    @Nullable Object[] after = Rows.fileValues(shape, change.after());
    Map<Integer, @Nullable Object> old = new LinkedHashMap<>();
    Map<Integer, @Nullable Object> fresh = new LinkedHashMap<>();
    boolean real = false;
    for (int i = 0; i < after.length; i++) {
      if (!Objects.deepEquals(before[i], after[i]) && !Objects.deepEquals(current[i], after[i])) {
        old.put(i, current[i]);
        fresh.put(i, after[i]);
        real |= !shape.slots().get(i).path().startsWith("stamp.");
      }
    }
    return real ? new RowChange(kind, change.id(), old, fresh) : null;
  }

  private static Map<Integer, @Nullable Object> all(@Nullable Object[] values) {
    Map<Integer, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      map.put(i, values[i]);
    }
    return map;
  }

  /** Writes rows and index; says what has changed. */
  private Changed apply(List<RowChange> changes) throws SQLException, ExpectedProblem {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Set<UUID> ids = new HashSet<>();
    Set<UUID> owners = new HashSet<>();
    for (RowChange change : changes) {
      Entity before =
          change.before() == null ? null : rows.find(change.kind(), change.id()).orElse(null);
      if (change.before() != null && before == null) {
        throw Faults.problem("edit.gone", path);
      }
      write(change);
      Entity after =
          change.after() == null ? null : rows.find(change.kind(), change.id()).orElseThrow();
      search.replace(before, after);
      for (Entity row : new @Nullable Entity[] {before, after}) {
        UUID caseId = row == null ? null : References.caseOf(row);
        if (caseId != null) {
          owners.add(caseId);
        }
      }
      kinds.add(change.kind());
      ids.add(change.id());
    }
    return new Changed(kinds, ids, owners);
  }

  private void write(RowChange change) throws SQLException {
    if (change.after() == null) {
      rows.delete(change.kind(), change.id());
    } else if (change.before() == null) {
      // What an older program put down may lack columns that came later.
      rows.insert(change.kind(), new TreeMap<>(change.after()));
    } else {
      rows.update(change.kind(), change.id(), new TreeMap<>(change.after()));
    }
  }

  Changed undo() throws SQLException, ExpectedProblem {
    Optional<HistoryEntry> last = history.lastDone();
    return last.isPresent() ? undo(last.get()) : Changed.NOTHING;
  }

  Changed redo() throws SQLException, ExpectedProblem {
    Optional<HistoryEntry> next = history.firstUndone();
    return next.isPresent() ? redo(next.get()) : Changed.NOTHING;
  }

  private Changed undo(HistoryEntry entry) throws SQLException, ExpectedProblem {
    List<RowChange> back =
        history.rowsOf(entry.number()).reversed().stream().map(RowChange::reversed).toList();
    Changed changed = apply(back);
    history.mark(entry.number(), HistoryEntry.State.UNDONE);
    return changed;
  }

  private Changed redo(HistoryEntry entry) throws SQLException, ExpectedProblem {
    Changed changed = apply(history.rowsOf(entry.number()));
    history.mark(entry.number(), HistoryEntry.State.DONE);
    return changed;
  }

  Changed goTo(long number) throws SQLException, ExpectedProblem {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Set<UUID> ids = new HashSet<>();
    Set<UUID> owners = new HashSet<>();
    while (true) {
      Optional<HistoryEntry> last = history.lastDone();
      Optional<HistoryEntry> next = history.firstUndone();
      Changed step;
      if (last.isPresent() && last.get().number() > number) {
        step = undo(last.get());
      } else if (next.isPresent() && next.get().number() <= number) {
        step = redo(next.get());
      } else {
        return new Changed(kinds, ids, owners);
      }
      kinds.addAll(step.kinds());
      ids.addAll(step.ids());
      owners.addAll(step.cases());
    }
  }
}
