package org.casebridge.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.casebridge.app.port.ExpectedProblem;

/**
 * The right to write one study file. It is the operating system's lock on a small file beside it,
 * so it ends with the process, however that ends.
 */
final class FileHold implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  private FileHold(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static Path beside(Path study) {
    return study.resolveSibling(study.getFileName() + ".lock");
  }

  /**
   * Takes hold of a study file.
   *
   * @throws ExpectedProblem {@code file.locked} if somebody else has it
   */
  static FileHold take(Path study) throws ExpectedProblem {
    Path beside = beside(study);
    try {
      while (true) {
        FileChannel channel =
            FileChannel.open(
                beside,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ);
        FileLock lock = null;
        try {
          lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
          // Held by another window of this same process.
        } finally {
          if (lock == null) {
            channel.close();
          }
        }
        if (lock == null) {
          throw Faults.problem("file.locked", study);
        }
        if (stillThere(beside, channel)) {
          return new FileHold(beside, channel);
        }
        // Whoever held it before took the file away just after we opened it.
        channel.close();
      }
    } catch (IOException e) {
      throw Faults.of(e, study);
    }
  }

  private static boolean stillThere(Path beside, FileChannel channel) throws IOException {
    byte[] mark =
        Long.toHexString(System.nanoTime()).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark), 0);
    return Files.exists(beside) && java.util.Arrays.equals(Files.readAllBytes(beside), mark);
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
    }
  }
}
