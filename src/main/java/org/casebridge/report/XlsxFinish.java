package org.casebridge.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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

  /** Writes the finished workbook. */
  static void write(byte[] book, Instant made, OutputStream out) throws IOException {
    SameZip.write(book, made, (name, content) -> finished(name, content, made), out);
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
