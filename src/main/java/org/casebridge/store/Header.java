package org.casebridge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casebridge.app.port.ExpectedProblem;

/**
 * Says of a file that SQLite would not have, or that is not ours, what it rather is. See "Database
 * File Format" of SQLite, section 1.3.
 *
 * <p>A file that is ours and whole is never read here: POSIX ends a process's locks on a file as
 * soon as the process closes it anywhere, and another window may have it open.
 */
final class Header {
  /** "CBRG", in the place SQLite keeps for an application's mark. */
  static final int APPLICATION_ID = 0x43425247;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;

  private Header() {}

  /** Refuses what is no file that may be read. */
  static void checkThere(Path path) throws ExpectedProblem {
    if (Files.isDirectory(path)) {
      throw Faults.problem("file.folder", path);
    }
    if (!Files.exists(path)) {
      throw Faults.problem("file.missing", path);
    }
    if (!Files.isRegularFile(path)) {
      // To open a pipe would wait for somebody to write to it.
      throw Faults.problem("file.notours", path);
    }
    if (!Files.isReadable(path)) {
      throw Faults.problem("file.unreadable", path);
    }
  }

  /** What is wrong with a file that is not one of ours, or not whole. */
  static String wrong(Path path) throws ExpectedProblem {
    try {
      return fault(path).orElse("file.damaged");
    } catch (IOException e) {
      throw Faults.of(e, path);
    }
  }

  /** Whether a closed file is one of ours and has the length it should have. */
  static boolean whole(Path path) throws IOException {
    return fault(path).isEmpty();
  }

  private static Optional<String> fault(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(LENGTH);
    }
    if (start.length == 0) {
      return Optional.of("file.empty");
    }
    if (!startsWith(start, MAGIC)) {
      return Optional.of(guess(start));
    }
    if (start.length < LENGTH) {
      return Optional.of("file.truncated");
    }
    ByteBuffer header = ByteBuffer.wrap(start);
    if (header.getInt(68) != APPLICATION_ID) {
      return Optional.of("file.otherprogram");
    }
    int pageSize = Short.toUnsignedInt(header.getShort(16));
    long pages = Integer.toUnsignedLong(header.getInt(28));
    return cutShort(path, pages * (pageSize == 1 ? 65536 : pageSize))
        ? Optional.of("file.truncated")
        : Optional.empty();
  }

  /**
   * Whether a file lacks a part of its end, which SQLite would fill up without a word. What is
   * still in the log beside it is not missing.
   *
   * @param whole how many bytes it should have
   */
  static boolean cutShort(Path path, long whole) throws IOException {
    return Files.size(path) < whole && !Files.exists(Connections.beside(path, "-wal"));
  }

  private static String guess(byte[] start) {
    if (startsWith(start, "PK".getBytes(StandardCharsets.US_ASCII))) {
      return "file.office";
    }
    if (startsWith(start, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
      return "file.pdf";
    }
    String text = new String(start, StandardCharsets.UTF_8).strip();
    return text.startsWith("{") || text.startsWith("\uFEFF{") ? "file.json" : "file.notours";
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (bytes[i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
