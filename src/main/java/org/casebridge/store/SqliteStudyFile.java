package org.casebridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.Operation;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.port.SourceSummary;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.References;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Study;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One open study file: a single connection, used from one thread at a time. */
final class SqliteStudyFile implements StudyFile {
  private final Path path;
  private final Connection connection;
  private final @Nullable FileHold hold;
  private final @Nullable SoundCheck check;
  private final @Nullable Object identity;
  private final Rows rows;
  private final HistoryTable history;
  private final SearchIndex search;
  private final CaseReading cases;
  private final Edits edits;
  private @Nullable Study study;
  private boolean journalled;
  private boolean closed;

  /**
   * Takes over an open connection.
   *
   * @param hold the right to write; null for reading alone
   * @param check what must have passed before anything is written; null for a new file
   */
  SqliteStudyFile(
      Path path, Connection connection, @Nullable FileHold hold, @Nullable SoundCheck check)
      throws ExpectedProblem {
    this.path = path;
    this.connection = connection;
    this.hold = hold;
    this.check = check;
    this.identity = identity(path);
    this.rows = new Rows(connection);
    this.history = new HistoryTable(rows);
    this.search = new SearchIndex(rows);
    this.cases = new CaseReading(rows);
    this.edits = new Edits(path, rows, history, search);
  }

  /** What tells a file from another of the same name; null where the system does not say. */
  private static @Nullable Object identity(Path path) throws ExpectedProblem {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      throw Faults.problem(e, "file.moved", path);
    } catch (IOException e) {
      throw Faults.of(e, path);
    }
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public boolean readOnly() {
    return hold == null;
  }

  /** Makes the tables and first rows of a new file, without history, all or nothing. */
  void fill(Schema schema, Iterable<? extends Entity> first, Progress progress)
      throws ExpectedProblem {
    inTransaction(() -> {
      schema.create(connection);
      for (Entity row : first) {
        rows.insert(row);
        search.replace(null, row);
      }
      if (progress.cancelled()) {
        throw Faults.problem("cancelled", path);
      }
      return path;
    });
  }

  @Override
  public Study study() throws ExpectedProblem {
    return reading(() -> {
      if (study != null) {
        return study;
      }
      Study read =
          all(Study.class).stream()
              .findFirst()
              .orElseThrow(() -> Faults.problem("file.damaged", path));
      // Each step asks for its author's name. Beside a file opened for reading others may write.
      study = readOnly() ? null : read;
      return read;
    });
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
  public long lastPlace(Kind kind) throws ExpectedProblem {
    return reading(() -> rows.lastPlace(kind));
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
  public List<SourceSummary> sourceSummaries() throws ExpectedProblem {
    return reading(() -> cases.sources(null));
  }

  @Override
  public Optional<SourceSummary> sourceSummary(UUID sourceId) throws ExpectedProblem {
    return reading(() -> cases.sources(sourceId).stream().findFirst());
  }

  @Override
  public Optional<CaseFile> caseFile(UUID caseId) throws ExpectedProblem {
    return reading(() -> cases.caseFile(caseId));
  }

  @Override
  public List<Entity> referring(Kind kind, UUID id) throws ExpectedProblem {
    return reading(() -> {
      UUID caseId =
          kind == Kind.CASE ? id : rows.find(kind, id).map(References::caseOf).orElse(null);
      return rows.referring(kind, id, caseId);
    });
  }

  @Override
  public List<SearchHit> search(String typed, int limit) throws ExpectedProblem {
    return reading(() -> search.hits(typed, limit));
  }

  @Override
  public Changed commit(Operation operation) throws ExpectedProblem {
    return edited(() -> edits.commit(operation));
  }

  private Changed edited(Work<Changed> edit) throws ExpectedProblem {
    Changed changed = inTransaction(edit);
    if (changed.touches(Kind.STUDY)) {
      study = null;
    }
    return changed;
  }

  @Override
  public Optional<Changed> undo() throws ExpectedProblem {
    // Nothing to take back is no edit: the file stays as it is.
    return ends().undo() == null ? Optional.empty() : Optional.of(edited(edits::undo));
  }

  @Override
  public Optional<Changed> redo() throws ExpectedProblem {
    return ends().redo() == null ? Optional.empty() : Optional.of(edited(edits::redo));
  }

  @Override
  public Changed goTo(long number) throws ExpectedProblem {
    return edited(() -> edits.goTo(number));
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
    if (closed) {
      return;
    }
    closed = true;
    try (FileHold held = hold;
        SoundCheck ended = check) {
      try {
        rows.close();
        if (journalled || Files.exists(Connections.beside(path, "-wal"))) {
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
    if (readOnly()) {
      return;
    }
    try {
      run("PRAGMA wal_checkpoint(TRUNCATE)");
      run("PRAGMA journal_mode = DELETE");
    } catch (SQLiteException e) {
      // Somebody is reading it just now, or the disk has no room for one file: all is safe in
      // the two, and the next to close joins them.
      if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY
          && e.getResultCode() != SQLiteErrorCode.SQLITE_LOCKED
          && e.getResultCode() != SQLiteErrorCode.SQLITE_FULL) {
        throw e;
      }
    }
  }

  /** Work on the file that may fail. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException, ExpectedProblem;
  }

  private <T> T reading(Work<T> work) throws ExpectedProblem {
    if (check != null) {
      check.refuse();
    }
    return telling(work);
  }

  private <T> T telling(Work<T> work) throws ExpectedProblem {
    try {
      return work.run();
    } catch (SQLException e) {
      // The driver closes a statement that has failed.
      rows.forget();
      throw Faults.of(e, path);
    } catch (DamagedRow e) {
      throw Faults.problem(e, "row.damaged", path, e.table());
    }
  }

  private <T> T inTransaction(Work<T> work) throws ExpectedProblem {
    if (readOnly()) {
      throw Faults.problem("file.readonly", path);
    }
    if (check != null) {
      check.await();
    }
    // A file taken away while it is open would swallow every edit without a word.
    if (!Objects.equals(identity, identity(path))) {
      throw Faults.problem("file.moved", path);
    }
    return telling(() -> {
      keepJournal();
      run("BEGIN IMMEDIATE");
      boolean kept = false;
      try {
        T result = work.run();
        run("COMMIT");
        kept = true;
        return result;
      } finally {
        if (!kept) {
          rollBack();
        }
      }
    });
  }

  /** Only with the first edit, so that a file merely looked at stays as it is, byte for byte. */
  private void keepJournal() throws SQLException {
    if (!journalled) {
      run("PRAGMA journal_mode = WAL");
      journalled = true;
    }
  }

  private void run(String statement) throws SQLException {
    try (Statement fresh = connection.createStatement()) {
      fresh.execute(statement);
    }
  }

  private void rollBack() {
    try {
      run("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
    }
  }

  Connection connection() {
    return connection;
  }
}
