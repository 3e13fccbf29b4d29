package org.casebridge.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(each.getName());
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        out.write(finished(each.getName(), in.readAllBytes(), made));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
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
