package org.casebridge.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.port.Change;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.Operation;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.CasePart;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Study;
import org.casebridge.domain.Writing;
import org.casebridge.store.HistoryTable.RowChange;
import org.jspecify.annotations.Nullable;

/** One open study file: a single connection, used from one thread at a time. */
final class SqliteStudyFile implements StudyFile {
  private final Path path;
  private final boolean readOnly;
  private final Connection connection;
  private final @Nullable FileHold hold;
  private final Rows rows;
  private final HistoryTable history;
  private final SearchIndex search;
  private final CaseReading cases;

  SqliteStudyFile(Path path, boolean readOnly, Connection connection, @Nullable FileHold hold) {
    this.path = path;
    this.readOnly = readOnly;
    this.connection = connection;
    this.hold = hold;
    this.rows = new Rows(connection);
    this.history = new HistoryTable(rows);
    this.search = new SearchIndex(rows);
    this.cases = new CaseReading(rows);
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public boolean readOnly() {
    return readOnly;
  }

  /** Puts in the first rows of a new file, without history. */
  void fill(Iterable<? extends Entity> first) throws ExpectedProblem {
    inTransaction(() -> {
      for (Entity row : first) {
        rows.insert(row);
        search.replace(null, row);
      }
      return path;
    });
  }

  @Override
  public Study study() throws ExpectedProblem {
    return all(Study.class).stream()
        .findFirst()
        .orElseThrow(() -> Faults.problem("file.damaged", path));
  }

  @Override
  public <E extends Entity> List<E> all(Class<E> type) throws ExpectedProblem {
    return reading(() -> rows.where(Kind.of(type), "").stream().map(type::cast).toList());
  }

  @Override
  public <E extends Entity> Optional<E> find(Class<E> type, UUID id) throws ExpectedProblem {
    return find(Kind.of(type), id).map(type::cast);
  }

  @Override
  public Optional<Entity> find(Kind kind, UUID id) throws ExpectedProblem {
    return reading(() -> rows.find(kind, id));
  }

  @Override
  public int count(Kind kind) throws ExpectedProblem {
    return reading(() -> rows.count(kind));
  }

  @Override
  public List<CaseSummary> summaries() throws ExpectedProblem {
    return reading(() -> cases.summaries(null));
  }

  @Override
  public Optional<CaseSummary> summary(UUID caseId) throws ExpectedProblem {
    return reading(() -> cases.summaries(caseId).stream().findFirst());
  }

  @Override
  public CaseSummary.Evidence evidence(UUID caseId) throws ExpectedProblem {
    return reading(() -> cases.evidence(caseId));
  }

  @Override
  public Optional<CaseFile> caseFile(UUID caseId) throws ExpectedProblem {
    return reading(() -> cases.caseFile(caseId));
  }

  @Override
  public List<Entity> referring(Kind kind, UUID id) throws ExpectedProblem {
    return reading(() -> {
      UUID caseId =
          kind == Kind.CASE ? id : rows.find(kind, id).map(SqliteStudyFile::caseOf).orElse(null);
      return rows.referring(kind, id, caseId);
    });
  }

  @Override
  public List<SearchHit> search(String typed, int limit) throws ExpectedProblem {
    return reading(() -> {
      List<SearchHit> hits = new ArrayList<>();
      Map<UUID, String> names = new LinkedHashMap<>();
      for (Map.Entry<UUID, Kind> found : search.search(typed, limit).entrySet()) {
        Optional<Entity> row = rows.find(found.getValue(), found.getKey());
        if (row.isPresent()) {
          hits.add(hit(row.get(), typed, names));
        }
      }
      return hits;
    });
  }

  private SearchHit hit(Entity row, String typed, Map<UUID, String> names) throws SQLException {
    UUID caseId = caseOf(row);
    String name = "";
    if (caseId != null) {
      if (!names.containsKey(caseId)) {
        names.put(
            caseId, rows.find(Kind.CASE, caseId).map(it -> ((Case) it).pseudonym()).orElse(""));
      }
      name = names.getOrDefault(caseId, "");
    }
    Writing writing = Writing.in(row);
    return new SearchHit(
        row.entityKind(),
        row.id(),
        caseId,
        name,
        Snippet.firstLine(writing.heading().isEmpty() ? writing.body() : writing.heading()),
        Snippet.around(writing, SearchIndex.words(typed)));
  }

  @Override
  public Changed commit(Operation operation) throws ExpectedProblem {
    return inTransaction(() -> {
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
    });
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
        UUID caseId = row == null ? null : caseOf(row);
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
      Shape shape = Shape.of(change.kind());
      @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
      change.after().forEach((i, value) -> values[i] = value);
      rows.insert(shape, values);
    } else {
      rows.update(change.kind(), change.id(), new TreeMap<>(change.after()));
    }
  }

  private static @Nullable UUID caseOf(Entity row) {
    return switch (row) {
      case Case it -> it.id();
      case CasePart it -> it.caseId();
      case Excerpt it -> it.caseId();
      case Answer it -> it.caseId();
      case Memo it -> it.caseId();
      default -> null;
    };
  }

  @Override
  public Optional<Changed> undo() throws ExpectedProblem {
    return inTransaction(() -> {
      Optional<HistoryEntry> last = history.lastDone();
      return last.isPresent() ? Optional.of(undo(last.get())) : Optional.empty();
    });
  }

  @Override
  public Optional<Changed> redo() throws ExpectedProblem {
    return inTransaction(() -> {
      Optional<HistoryEntry> next = history.firstUndone();
      return next.isPresent() ? Optional.of(redo(next.get())) : Optional.empty();
    });
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

  @Override
  public Changed goTo(long number) throws ExpectedProblem {
    return inTransaction(() -> {
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
    });
  }

  @Override
  public HistoryEntry.Ends ends() throws ExpectedProblem {
    return reading(history::ends);
  }

  @Override
  public List<HistoryEntry> history(long before, int limit) throws ExpectedProblem {
    return reading(() -> history.list(before, limit));
  }

  @Override
  public List<HistoryEntry.Row> historyRows(long number) throws ExpectedProblem {
    return reading(() ->
        history.rowsOf(number).stream()
            .map(row ->
                new HistoryEntry.Row(
                    row.kind(), words(row.kind(), row.before()), words(row.kind(), row.after())))
            .toList());
  }

  private static List<HistoryEntry.Value> words(
      Kind kind, @Nullable Map<Integer, @Nullable Object> values) {
    if (values == null) {
      return List.of();
    }
    Shape shape = Shape.of(kind);
    return values.entrySet().stream()
        .map(it ->
            new HistoryEntry.Value(
                shape.slots().get(it.getKey()).column(),
                it.getValue() instanceof byte[] id
                    ? Values.id(id).toString()
                    : Objects.toString(it.getValue(), "")))
        .toList();
  }

  @Override
  public void close() throws ExpectedProblem {
    try (FileHold held = hold) {
      try {
        rows.close();
        if (!readOnly) {
          leaveOneFile();
        }
      } finally {
        connection.close();
      }
    } catch (SQLException e) {
      throw Faults.of(e, path);
    }
  }

  private void leaveOneFile() throws SQLException {
    try (PreparedStatement checkpoint =
            connection.prepareStatement("PRAGMA wal_checkpoint(TRUNCATE)");
        ResultSet done = checkpoint.executeQuery()) {
      done.next();
    }
    try (PreparedStatement plain = connection.prepareStatement("PRAGMA journal_mode = DELETE");
        ResultSet done = plain.executeQuery()) {
      done.next();
    }
  }

  /** Work on the file that may fail. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException, ExpectedProblem;
  }

  private <T> T reading(Work<T> work) throws ExpectedProblem {
    try {
      return work.run();
    } catch (SQLException e) {
      throw Faults.of(e, path);
    } catch (Rows.DamagedRow e) {
      throw Faults.problem(e, "row.damaged", path, e.kind().table());
    }
  }

  private <T> T inTransaction(Work<T> work) throws ExpectedProblem {
    if (readOnly) {
      throw Faults.problem("file.readonly", path);
    }
    return reading(() -> {
      rows.statement("BEGIN IMMEDIATE").execute();
      boolean kept = false;
      try {
        T result = work.run();
        rows.statement("COMMIT").execute();
        kept = true;
        return result;
      } finally {
        if (!kept) {
          rollBack();
        }
      }
    });
  }

  private void rollBack() {
    try {
      rows.statement("ROLLBACK").execute();
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
    }
  }

  Connection connection() {
    return connection;
  }
}
