package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as spreadsheets can hold it. */
final class SheetText {
  /** The most UTF-16 units of a cell, and of a note (Excel specifications and limits). */
  static final int MOST = 32_767;

  /** The most line ends of a cell (Excel specifications and limits). */
  static final int MOST_LINE_ENDS = 253;

  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_TITLE = 255;

  /** Readers take it for the code of a character (ECMA-376 part 1, 22.9.2.19). */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /**
   * A stretch of a text.
   *
   * @param text with a remark at its end if the text goes on
   */
  record Part(String text) {
    @Override
    public String toString() {
      return "Part[" + text.length() + "]";
    }
  }

  /**
   * A text in stretches that a cell can hold; torn between words where there are any.
   *
   * @param goesOn said on a line of its own at the end of each stretch but the last
   */
  static List<Part> parts(String text, String goesOn) {
    List<Part> parts = new ArrayList<>();
    String remark = "\n" + goesOn;
    int start = 0;
    while (!fits(text, start)) {
      int end = end(text, start, MOST - remark.length());
      parts.add(new Part(text.substring(start, end) + remark));
      start = end;
    }
    parts.add(new Part(text.substring(start)));
    return List.copyOf(parts);
  }

  private static boolean fits(String text, int start) {
    return text.length() - start <= MOST
        && text.substring(start).chars().filter(c -> c == '\n').count() <= MOST_LINE_ENDS;
  }

  private static int end(String text, int start, int room) {
    int most = Math.min(text.length(), start + room);
    int lineEnds = 0;
    for (int i = start; i < most; i++) {
      if (text.charAt(i) == '\n') {
        lineEnds++;
        if (lineEnds == MOST_LINE_ENDS - 1) {
          return i + 1;
        }
      }
    }
    for (int i = most; i > start + room / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  /** The text so that no reader takes part of it for the code of a character. */
  static String escaped(String text) {
    return CODE.matcher(text).replaceAll("_x005F_");
  }

  /** The beginning of a text, on one line, short enough for a document's title. */
  static String start(String text) {
    return cut(text.replace('\n', ' ').replace('\t', ' ').strip(), LONGEST_TITLE);
  }

  /**
   * A name that a sheet may have: at most 31 characters, none of {@code []:*?/\}, not the reserved
   * "History". Apostrophes become typographic ones, since the library leaves them as they are where
   * it names the sheet in a formula.
   *
   * @param otherwise if nothing is left of the text
   */
  static String sheetName(String text, String otherwise) {
    String allowed =
        text.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
            .replace('\'', '’')
            .replaceAll("\\s+", " ");
    String name = cut(allowed.strip(), LONGEST_NAME).strip();
    return name.isEmpty() || name.equalsIgnoreCase("history") ? otherwise : name;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
