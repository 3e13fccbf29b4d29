package org.casebridge.app.takeaway;

/** Text as every format can carry it. */
final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * The text with {@code \n} for line ends of every kind and without other control characters but
   * tabs; halves of characters and noncharacters, which XML can't hold, become U+FFFD.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        if (i == text.length() || text.charAt(i) != '\n') {
          plain.append('\n');
        }
      } else if (c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
        plain.append('\n');
      } else if (c == '\n' || c == '\t') {
        plain.append((char) c);
      } else if (c != 0xFEFF && Character.getType(c) != Character.CONTROL) {
        plain.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
      }
    }
    return plain.toString();
  }

  private static boolean isCharacter(int c) {
    return Character.getType(c) != Character.SURROGATE
        && (c & 0xFFFE) != 0xFFFE
        && !(c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** A heading and what explains it, on a line of its own; either may be empty. */
  static String headed(String title, String hint) {
    return hint.isEmpty() ? title : title.isEmpty() ? hint : title + "\n" + hint;
  }
}
