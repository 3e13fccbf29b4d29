package org.casebridge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casebridge.app.port.ExpectedProblem;

/**
 * The first hundred bytes of a study file, read before SQLite is let near it. See "Database File
 * Format" of SQLite, section 1.3.
 */
final class Header {
  /** "CBRG", in the place SQLite keeps for an application's mark. */
  static final int APPLICATION_ID = 0x43425247;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;

  private Header() {}

  /** Checks that the file is one of ours, whole as far as its header tells. */
  static void check(Path path) throws ExpectedProblem {
    if (!Files.exists(path)) {
      throw Faults.problem("file.missing", path);
    }
    if (Files.isDirectory(path)) {
      throw Faults.problem("file.folder", path);
    }
    if (!Files.isReadable(path)) {
      throw Faults.problem("file.unreadable", path);
    }
    byte[] start;
    long size;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(LENGTH);
      size = Files.size(path);
    } catch (IOException e) {
      throw Faults.of(e, path);
    }
    if (start.length == 0) {
      throw Faults.problem("file.empty", path);
    }
    if (!startsWith(start, MAGIC)) {
      throw Faults.problem(guess(start), path);
    }
    if (start.length < LENGTH) {
      throw Faults.problem("file.truncated", path);
    }
    ByteBuffer header = ByteBuffer.wrap(start);
    if (header.getInt(68) != APPLICATION_ID) {
      throw Faults.problem("file.otherprogram", path);
    }
    int pageSize = Short.toUnsignedInt(header.getShort(16));
    long pages = Integer.toUnsignedLong(header.getInt(28));
    boolean walBeside = Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
    if (!walBeside && size < pages * (pageSize == 1 ? 65536 : pageSize)) {
      throw Faults.problem("file.truncated", path);
    }
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
