package org.casebridge.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.casebridge.app.port.ExpectedProblem;
import org.jspecify.annotations.Nullable;

/**
 * The right to write one study file. It is the operating system's lock on a small file beside it,
 * so it ends with the process, however that ends.
 */
final class FileHold implements AutoCloseable {
  /**
   * What this process holds. POSIX gives a lock to the process and ends it as soon as the process
   * closes the locked file anywhere, so a file held must not be opened a second time in here.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final Set<StandardOpenOption> OPTIONS =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
  private static final int MARK_LENGTHS = 1 << 16;
  private static final long LOCKED_BYTE = 1L << 40;

  private final Path path;
  private final FileChannel channel;

  private FileHold(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static Path beside(Path study) {
    return Connections.beside(study, ".lock");
  }

  /**
   * Takes hold of a study file.
   *
   * @param study its real path, so that no link leads to a second lock
   * @throws ExpectedProblem {@code file.locked} if somebody else has it
   */
  static FileHold take(Path study) throws ExpectedProblem {
    Path beside = beside(study);
    if (!HELD.add(beside)) {
      throw Faults.problem("file.locked", study);
    }
    boolean held = false;
    try {
      FileChannel channel = lock(beside);
      if (channel == null) {
        throw Faults.problem("file.locked", study);
      }
      held = true;
      return new FileHold(beside, channel);
    } catch (IOException e) {
      throw Faults.of(e, study);
    } finally {
      if (!held) {
        HELD.remove(beside);
      }
    }
  }

  /** The lock file opened and locked; null if somebody else has it. */
  private static @Nullable FileChannel lock(Path beside) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(beside, OPTIONS, OwnerOnly.attributes(beside, "rw-------"));
      boolean kept = false;
      try {
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
          return null;
        }
        kept = stillThere(beside, channel);
        if (kept) {
          return channel;
        }
        // Whoever held it before took the file away just after we opened it.
      } finally {
        if (!kept) {
          channel.close();
        }
      }
    }
  }

  /**
   * Whether the file we have locked is the one that others will find. It is told by a length drawn
   * at random, since reading the file by its name would end the lock.
   */
  private static boolean stillThere(Path beside, FileChannel channel) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), ThreadLocalRandom.current().nextInt(MARK_LENGTHS));
    try {
      return Files.size(beside) == channel.size();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      // Taken away first, so that nobody else's new lock is ever removed.
      try {
        Files.deleteIfExists(path);
      } finally {
        channel.close();
      }
    } catch (IOException e) {
      // On a system that will not remove an open file it stays, empty of meaning.
    } finally {
      HELD.remove(path);
    }
  }
}
