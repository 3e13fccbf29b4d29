package org.casebridge.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/** Study files as SQLite databases. */
public final class SqliteStudyFiles implements StudyFiles {
  private static final int PROBLEMS_SHOWN = 100;
  private static final int PSEUDONYMS_SHOWN = 12;
  private final Backups backups;
  private final Schema schema;

  /**
   * Gives access to study files.
   *
   * @param clock tells the time of backups
   */
  public SqliteStudyFiles(Clock clock) {
    this(clock, Schema.current());
  }

  SqliteStudyFiles(Clock clock, Schema schema) {
    this.backups = new Backups(this, clock);
    this.schema = schema;
  }

  @Override
  public StudyFile create(Path path, Iterable<? extends Entity> rows, Progress progress)
      throws ExpectedProblem {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Faults.problem("folder.missing", path);
    }
    Path real = real(folder).resolve(String.valueOf(path.getFileName()));
    if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
      throw Faults.problem("file.exists", path);
    }
    FileHold hold = FileHold.take(real);
    SqliteStudyFile made = null;
    try {
      OwnerOnly.createFile(real);
      made = new SqliteStudyFile(real, Connections.forWork(real), hold, null);
      made.fill(schema, watched(rows, progress), progress);
      return made;
    } catch (IOException e) {
      discard(real, made, hold);
      throw Faults.of(e, path);
    } catch (SQLException e) {
      discard(real, made, hold);
      throw Faults.of(e, path);
    } catch (ExpectedProblem | RuntimeException e) {
      discard(real, made, hold);
      throw e;
    }
  }

  private static Iterable<Entity> watched(Iterable<? extends Entity> rows, Progress progress) {
    return () -> {
      var each = rows.iterator();
      return new Iterator<>() {
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
      for (String ending : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(Connections.beside(path, ending));
      }
    } catch (SQLException | IOException e) {
      // What cannot be removed is an empty file of ours, which opening refuses.
    }
  }

  @Override
  public StudyFile open(Path path) throws ExpectedProblem {
    Path real = file(path);
    Path folder = real.getParent();
    if (!Files.isWritable(real) || folder == null || !Files.isWritable(folder)) {
      // What is wrong with the file itself is worth more to know.
      openReadOnly(real).close();
      throw Faults.problem("file.readonly", path);
    }
    FileHold hold = FileHold.take(real);
    Connection connection = null;
    try {
      finishInterrupted(real);
      int version = examined(real);
      if (version < schema.version()) {
        backups.keep(real, "before-version-" + schema.version());
      }
      SoundCheck check = SoundCheck.start(real);
      connection = Connections.forWork(real);
      if (version < schema.version()) {
        check.await();
        schema.migrate(connection, real);
      }
      return new SqliteStudyFile(real, connection, hold, check);
    } catch (SQLException e) {
      close(connection);
      hold.close();
      throw explained(Faults.of(e, path), real);
    } catch (ExpectedProblem e) {
      close(connection);
      hold.close();
      throw explained(e, real);
    } catch (RuntimeException e) {
      close(connection);
      hold.close();
      throw e;
    }
  }

  /** Lets SQLite take back a step that a crash cut short; reading alone may not. */
  private static void finishInterrupted(Path path) throws SQLException {
    if (Files.exists(Connections.beside(path, "-journal"))) {
      try (Connection connection = Connections.forWork(path)) {
        Schema.versionOf(connection);
      }
    }
  }

  /** Looks whether a file is one of ours, by reading alone; returns its version. */
  private int examined(Path path) throws SQLException, ExpectedProblem {
    try (Connection connection = Connections.forReading(path)) {
      examine(connection, path);
      return Schema.versionOf(connection);
    }
  }

  private void examine(Connection connection, Path path) throws SQLException, ExpectedProblem {
    if (Connections.number(connection, "PRAGMA application_id") != Header.APPLICATION_ID) {
      throw Faults.problem("file.damaged", path);
    }
    schema.check(connection, path);
    if (Connections.number(connection, "SELECT count(*) FROM study") != 1) {
      throw Faults.problem("file.damaged", path);
    }
    long whole =
        (long) Connections.number(connection, "PRAGMA page_count")
            * Connections.number(connection, "PRAGMA page_size");
    try {
      if (Header.cutShort(path, whole)) {
        throw Faults.problem("file.truncated", path);
      }
    } catch (IOException e) {
      throw Faults.of(e, path);
    }
  }

  @Override
  public StudyFile openReadOnly(Path path) throws ExpectedProblem {
    Path real = file(path);
    Connection connection = null;
    try {
      connection = Connections.forReading(real);
      examine(connection, real);
      if (Schema.versionOf(connection) < schema.version()) {
        throw Faults.problem("file.older", path);
      }
      return new SqliteStudyFile(real, connection, null, SoundCheck.start(real));
    } catch (SQLException e) {
      close(connection);
      throw explained(Faults.of(e, path), real);
    } catch (ExpectedProblem e) {
      close(connection);
      throw explained(e, real);
    } catch (RuntimeException e) {
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

  private static Path file(Path path) throws ExpectedProblem {
    Header.checkThere(path);
    return real(path);
  }

  /** A path without links, so that each file has one lock and one folder of backups. */
  private static Path real(Path path) throws ExpectedProblem {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw Faults.of(e, path);
    }
  }

  /** Says of a file that cannot be used what it rather is. */
  private static ExpectedProblem explained(ExpectedProblem problem, Path path)
      throws ExpectedProblem {
    return switch (problem.code()) {
      case "file.damaged" -> Faults.problem(problem, Header.wrong(path), path);
      case "file.unwritable" ->
          Files.exists(Connections.beside(path, "-wal"))
              ? Faults.problem(problem, "file.unfinished", path)
              : problem;
      default -> problem;
    };
  }

  @Override
  public List<String> check(Path path, Progress progress) throws ExpectedProblem {
    Path real = file(path);
    List<String> faults = new ArrayList<>();
    try (Connection connection = Connections.forReading(real);
        Statement statement = connection.createStatement()) {
      examine(connection, real);
      progress.report(0, Faults.text("check.pages", path));
      Connections.faults(statement, "PRAGMA integrity_check(" + PROBLEMS_SHOWN + ")")
          .forEach(said -> faults.add(Faults.text("check.page", path, said)));
      progress.report(0.5, Faults.text("check.rows", path));
      int dangling =
          Connections.number(connection, "SELECT count(*) FROM pragma_foreign_key_check");
      if (dangling > 0) {
        faults.add(Faults.text("check.dangling", path, dangling));
      }
      new RowCheck(connection, path).run(faults, progress);
    } catch (SQLException e) {
      throw explained(Faults.of(e, path), real);
    } catch (DamagedRow e) {
      faults.add(Faults.text("check.row", path, e.table()));
    } catch (ExpectedProblem e) {
      throw explained(e, real);
    }
    return faults;
  }

  @Override
  public Backup backUp(StudyFile study) throws ExpectedProblem {
    return backups.make(file(study.path()));
  }

  @Override
  public List<Backup> backups(Path study) throws ExpectedProblem {
    try {
      // The study itself may be lost: its backups are then wanted most.
      return backups.list(Files.exists(study) ? study.toRealPath() : study.toAbsolutePath());
    } catch (IOException e) {
      throw Faults.of(e, study);
    }
  }

  @Override
  public void copy(Path study, Path to) throws ExpectedProblem {
    if (Files.exists(to)) {
      throw Faults.problem("file.exists", to);
    }
    Path real = file(study);
    Path part = Connections.beside(to.toAbsolutePath(), ".part");
    try {
      Files.deleteIfExists(part);
      OwnerOnly.createFile(part);
      try (Connection connection = Connections.forReading(real)) {
        examine(connection, real);
        try (var copy = connection.prepareStatement("VACUUM INTO ?")) {
          copy.setString(1, part.toString());
          copy.execute();
        }
      }
      readBack(part);
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      throw explained(Faults.of(e, to), real);
    } catch (IOException e) {
      throw Faults.of(e, to);
    } catch (ExpectedProblem e) {
      throw explained(e, real);
    } finally {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // An unfinished copy is named as such.
      }
    }
  }

  /** Reads a copy through; it may be of an older version. */
  private void readBack(Path copy) throws SQLException, ExpectedProblem {
    examined(copy);
    SoundCheck.start(copy, true).close();
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
          cases.stream().limit(PSEUDONYMS_SHOWN).map(Case::pseudonym).toList(),
          changed);
    }
  }

  @Override
  public void restore(Path backup, Path study) throws ExpectedProblem {
    boolean there = Files.exists(study);
    Path real = there ? file(study) : study.toAbsolutePath();
    try (FileHold hold = FileHold.take(real)) {
      Path part = Connections.beside(real, ".restoring");
      Files.deleteIfExists(part);
      copy(backup, part);
      if (there) {
        backups.keepWhateverItIs(real);
        OwnerOnly.likeness(real, part);
      }
      // Pages left beside the old file would be read into the new one, so they go first.
      for (String ending : List.of("-wal", "-shm", "-journal")) {
        Files.deleteIfExists(Connections.beside(real, ending));
      }
      Files.move(part, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Faults.of(e, study);
    }
  }
}
