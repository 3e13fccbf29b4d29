package org.casebridge.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the zip of a library once more with times and an order of our own, so that the same
 * content always gives the same bytes.
 */
final class SameZip {
  /** What becomes of an entry. */
  interface Finish {
    byte[] of(String name, byte[] content);
  }

  private SameZip() {}

  /**
   * Writes it, the entries by their names.
   *
   * @param made when all of them were made
   */
  static void write(byte[] zip, Instant made, Finish finish, OutputStream target)
      throws IOException {
    // A zip's times have neither a zone nor a year before 1980.
    LocalDateTime time =
        LocalDateTime.ofInstant(made, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    ZipOutputStream out = new ZipOutputStream(target);
    for (Map.Entry<String, byte[]> each : entries(zip).entrySet()) {
      ZipEntry entry = new ZipEntry(each.getKey());
      entry.setTimeLocal(time);
      out.putNextEntry(entry);
      out.write(finish.of(each.getKey(), each.getValue()));
      out.closeEntry();
    }
    out.finish();
  }

  /**
   * What a zip holds, by its directory (APPNOTE 4.3): Java's reader of zips in memory goes by the
   * heads of the entries instead, and stumbles over those that the spreadsheet library writes.
   */
  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - 22;
    while (end >= 0 && in.getInt(end) != 0x06054B50) {
      end--;
    }
    if (end < 0) {
      throw new IOException("a zip without a directory");
    }
    Map<String, byte[]> entries = new TreeMap<>();
    int at = in.getInt(end + 16);
    for (int i = Short.toUnsignedInt(in.getShort(end + 10)); i > 0; i--) {
      String name = new String(zip, at + 46, in.getShort(at + 28), StandardCharsets.UTF_8);
      int packed = in.getInt(at + 20);
      int head = in.getInt(at + 42);
      int start = head + 30 + in.getShort(head + 26) + in.getShort(head + 28);
      boolean deflated = in.getShort(at + 10) == ZipEntry.DEFLATED;
      ByteArrayInputStream content = new ByteArrayInputStream(zip, start, packed);
      try (InputStream plain =
          deflated ? new InflaterInputStream(content, new Inflater(true)) : content) {
        entries.put(name, plain.readAllBytes());
      }
      at += 46 + in.getShort(at + 28) + in.getShort(at + 30) + in.getShort(at + 32);
    }
    return entries;
  }
}
