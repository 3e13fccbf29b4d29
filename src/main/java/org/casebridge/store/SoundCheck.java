package org.casebridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.casebridge.app.port.ExpectedProblem;
import org.jspecify.annotations.Nullable;

/**
 * The look through all pages of a file that is being opened. It costs more the larger the file is,
 * so only a small file waits for it; a large one may be read meanwhile, but nothing is written to
 * it before the check has passed.
 */
final class SoundCheck implements AutoCloseable {
  /** In bytes; about 400 cases, which take a quarter of a second. */
  private static final long SMALL = 16L << 20;

  private final Path path;
  private final FutureTask<Boolean> task;
  private final @Nullable Thread thread;
  private volatile @Nullable Statement running;
  private volatile boolean passed;

  private SoundCheck(Path path, boolean small) {
    this.path = path;
    this.task = new FutureTask<>(this::sound);
    if (small) {
      task.run();
      this.thread = null;
    } else {
      this.thread = Thread.ofPlatform().daemon().name("file check").start(task);
    }
  }

  static SoundCheck start(Path path) throws ExpectedProblem {
    try {
      return start(path, Files.size(path) <= SMALL);
    } catch (IOException e) {
      throw Faults.of(e, path);
    }
  }

  static SoundCheck start(Path path, boolean small) throws ExpectedProblem {
    SoundCheck check = new SoundCheck(path, small);
    if (small) {
      check.await();
    }
    return check;
  }

  private boolean sound() throws SQLException {
    try (Connection connection = Connections.forReading(path);
        Statement statement = connection.createStatement()) {
      running = statement;
      return Connections.faults(statement, "PRAGMA quick_check(1)").isEmpty();
    } finally {
      running = null;
    }
  }

  /** Refuses a file found damaged; waits for the check to end. */
  void await() throws ExpectedProblem {
    if (passed) {
      return;
    }
    try {
      if (!task.get()) {
        throw Faults.problem("file.damaged", path);
      }
      passed = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Faults.problem(e, "file.busy", path);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SQLException fault
          ? Faults.of(fault, path)
          : Faults.problem(e, "file.damaged", path);
    }
  }

  /** Refuses a file already found damaged; does not wait. */
  void refuse() throws ExpectedProblem {
    if (!passed && task.isDone()) {
      await();
    }
  }

  /** Gives up a check that has not ended. */
  @Override
  public void close() {
    Thread busy = thread;
    try {
      while (busy != null && busy.isAlive()) {
        Statement statement = running;
        if (statement != null) {
          statement.cancel();
        }
        busy.join(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      // The check's connection is closed by its own thread.
    }
  }
}
