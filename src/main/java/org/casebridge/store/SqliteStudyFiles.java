package org.casebridge.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** Study files as SQLite databases. */
public final class SqliteStudyFiles implements StudyFiles {
  private static final int PROBLEMS_SHOWN = 100;
  private final Backups backups;

  /**
   * Gives access to study files.
   *
   * @param clock tells the time of backups
   */
  public SqliteStudyFiles(Clock clock) {
    this.backups = new Backups(this, clock);
  }

  @Override
  public StudyFile create(Path path, Iterable<? extends Entity> rows, Progress progress)
      throws ExpectedProblem {
    if (Files.exists(path)) {
      throw Faults.problem("file.exists", path);
    }
    FileHold hold = FileHold.take(path);
    SqliteStudyFile made = null;
    try {
      Connection connection = connect(path, false);
      made = new SqliteStudyFile(path, false, connection, hold);
      Schema.create(connection);
      made.fill(watched(rows, progress));
      if (progress.cancelled()) {
        throw Faults.problem("cancelled", path);
      }
      return made;
    } catch (SQLException e) {
      discard(path, made, hold);
      throw Faults.of(e, path);
    } catch (ExpectedProblem | RuntimeException e) {
      discard(path, made, hold);
      throw e;
    }
  }

  private static Iterable<Entity> watched(Iterable<? extends Entity> rows, Progress progress) {
    return () -> {
      var each = rows.iterator();
      return new java.util.Iterator<>() {
        @Override
        public boolean hasNext() {
          return !progress.cancelled() && each.hasNext();
        }

        @Override
        public Entity next() {
          return each.next();
        }
      };
    };
  }

  private static void discard(Path path, @Nullable SqliteStudyFile made, FileHold hold) {
    try (hold) {
      if (made != null) {
        made.connection().close();
      }
    } catch (SQLException e) {
      // The files go all the same.
    }
    for (String ending : List.of("", "-wal", "-shm", "-journal")) {
      try {
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + ending));
      } catch (IOException e) {
        // What cannot be removed is an unfinished file of ours, which opening refuses.
      }
    }
  }

  @Override
  public StudyFile open(Path path) throws ExpectedProblem {
    Header.check(path);
    Path folder = path.toAbsolutePath().getParent();
    if (!Files.isWritable(path) || folder == null || !Files.isWritable(folder)) {
      throw Faults.problem("file.readonly", path);
    }
    FileHold hold = FileHold.take(path);
    try {
      return opened(path, false, hold);
    } catch (ExpectedProblem | RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  @Override
  public StudyFile openReadOnly(Path path) throws ExpectedProblem {
    Header.check(path);
    return opened(path, true, null);
  }

  private static SqliteStudyFile opened(Path path, boolean readOnly, @Nullable FileHold hold)
      throws ExpectedProblem {
    Connection connection = null;
    try {
      connection = connect(path, readOnly);
      List<String> faults = quickCheck(connection);
      if (!faults.isEmpty()) {
        throw Faults.problem("file.damaged", path);
      }
      Schema.check(connection, path);
      return new SqliteStudyFile(path, readOnly, connection, hold);
    } catch (SQLException e) {
      close(connection);
      throw Faults.of(e, path);
    } catch (ExpectedProblem | RuntimeException e) {
      close(connection);
      throw e;
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // It was being given up anyway.
    }
  }

  private static Connection connect(Path path, boolean readOnly) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(2_000);
    config.enforceForeignKeys(true);
    Connection connection = config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      statement.execute("PRAGMA temp_store = MEMORY");
      statement.execute("PRAGMA cache_size = -32768");
      statement.execute("PRAGMA mmap_size = 0");
      if (!readOnly) {
        statement.execute("PRAGMA secure_delete = ON");
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  private static List<String> quickCheck(Connection connection) throws SQLException {
    return answers(connection, "PRAGMA quick_check(" + PROBLEMS_SHOWN + ")");
  }

  private static List<String> answers(Connection connection, String check) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet each = statement.executeQuery(check)) {
      while (each.next()) {
        String said = each.getString(1);
        if (!said.equals("ok")) {
          faults.add(said);
        }
      }
    }
    return faults;
  }

  @Override
  public List<String> check(Path path, Progress progress) throws ExpectedProblem {
    Header.check(path);
    List<String> faults = new ArrayList<>();
    try (Connection connection = connect(path, true)) {
      progress.report(0, Faults.text("check.pages", path));
      answers(connection, "PRAGMA integrity_check(" + PROBLEMS_SHOWN + ")")
          .forEach(said -> faults.add(Faults.text("check.page", path, said)));
      Schema.check(connection, path);
      progress.report(0.5, Faults.text("check.rows", path));
      int dangling = 0;
      try (Statement statement = connection.createStatement();
          ResultSet each = statement.executeQuery("PRAGMA foreign_key_check")) {
        while (each.next()) {
          dangling++;
        }
      }
      if (dangling > 0) {
        faults.add(Faults.text("check.dangling", path, dangling));
      }
      new RowCheck(connection, path).run(faults, progress);
    } catch (SQLException e) {
      throw Faults.of(e, path);
    }
    return faults;
  }

  @Override
  public Backup backUp(StudyFile study) throws ExpectedProblem {
    return backups.make(study.path(), "");
  }

  @Override
  public List<Backup> backups(Path study) throws ExpectedProblem {
    return backups.list(study);
  }

  @Override
  public void copy(Path study, Path to) throws ExpectedProblem {
    if (Files.exists(to)) {
      throw Faults.problem("file.exists", to);
    }
    Header.check(study);
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      try (Connection connection = connect(study, true);
          var copy = connection.prepareStatement("VACUUM INTO ?")) {
        copy.setString(1, part.toAbsolutePath().toString());
        copy.execute();
      }
      try (StudyFile whole = openReadOnly(part)) {
        whole.study();
      }
      move(part, to);
    } catch (SQLException e) {
      throw Faults.of(e, to);
    } catch (IOException e) {
      throw Faults.of(e, to);
    } finally {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // An unfinished copy is named as such.
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  @Override
  public Preview preview(Path backup) throws ExpectedProblem {
    try (StudyFile study = openReadOnly(backup)) {
      List<Case> cases = study.all(Case.class);
      Instant changed =
          study.history(Long.MAX_VALUE, 1).stream()
              .map(it -> it.at())
              .findFirst()
              .orElse(study.study().stamp().changed());
      return new Preview(
          study.study().title(),
          cases.size(),
          study.count(Kind.EXCERPT),
          cases.stream().limit(12).map(Case::pseudonym).toList(),
          changed);
    }
  }

  @Override
  public void restore(Path backup, Path study) throws ExpectedProblem {
    try (StudyFile whole = openReadOnly(backup)) {
      whole.study();
    }
    FileHold hold = FileHold.take(study);
    try (hold) {
      if (Files.exists(study)) {
        backups.keep(study, "before-restore");
      }
      Path part = study.resolveSibling(study.getFileName() + ".restoring");
      Files.deleteIfExists(part);
      copy(backup, part);
      for (String ending : List.of("-wal", "-shm")) {
        Files.deleteIfExists(study.resolveSibling(study.getFileName() + ending));
      }
      Files.move(part, study, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Faults.of(e, study);
    }
  }
}
