package org.casebridge.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Gives a workbook what the library has no words for: a hatched ground, line ends in notes, and a
 * date of our own, so that the same table always gives the same bytes.
 */
final class XlsxFinish {
  /** The ground of cells that will be hatched. */
  static final String HATCHED = "FFEEF0F3";

  private static final String PLAIN_GROUND =
      "<patternFill patternType=\"solid\"><fgColor rgb=\"" + HATCHED + "\"/></patternFill>";
  private static final String HATCHED_GROUND =
      "<patternFill patternType=\"lightUp\"><fgColor rgb=\"FFB4BBC4\"/><bgColor rgb=\""
          + HATCHED
          + "\"/></patternFill>";

  private XlsxFinish() {}

  /** The finished workbook. */
  static byte[] of(byte[] book, Instant made) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // A zip's times have neither a zone nor a year before 1980.
    LocalDateTime time =
        LocalDateTime.ofInstant(made, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries(book).entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        out.write(finished(each.getKey(), each.getValue(), made));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /**
   * What a zip holds, by its directory (APPNOTE 4.3): Java's reader of zips in memory goes by the
   * heads of the entries instead, and stumbles over those that the library writes.
   */
  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - 22;
    while (end >= 0 && in.getInt(end) != 0x06054B50) {
      end--;
    }
    if (end < 0) {
      throw new IOException("a workbook without a directory");
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    int at = in.getInt(end + 16);
    for (int i = in.getShort(end + 10); i > 0; i--) {
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

  private static byte[] finished(String name, byte[] content, Instant made) {
    String text = new String(content, StandardCharsets.UTF_8);
    String after =
        switch (name) {
          case "xl/styles.xml" -> text.replace(PLAIN_GROUND, HATCHED_GROUND);
          case "docProps/core.xml" ->
              text.replaceFirst(
                  "(<dcterms:created[^>]*>)[^<]*", "$1" + made.truncatedTo(ChronoUnit.SECONDS));
          default ->
              name.startsWith("xl/comments")
                  ? text.replace("<text><t>", "<text><t xml:space=\"preserve\">")
                  : text;
        };
    return after.equals(text) ? content : after.getBytes(StandardCharsets.UTF_8);
  }
}
