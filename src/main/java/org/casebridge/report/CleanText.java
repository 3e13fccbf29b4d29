package org.casebridge.report;

import java.text.Normalizer;

/** Makes any text fit to be set: no control characters, no halves of characters. */
final class CleanText {
  /** Stands, visibly, for what can't be shown. */
  static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /**
   * The text in composed form. Line ends of every kind become {@code \n}, other control characters
   * a space or nothing; lone surrogates, noncharacters and private characters, which mean nothing
   * outside the font they were made with, become U+FFFD.
   */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        if (i == text.length() || text.charAt(i) != '\n') {
          clean.append('\n');
        }
      } else if (c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
        clean.append('\n');
      } else if (c == '\t') {
        clean.append(' ');
      } else if (c != 0xFEFF && Character.getType(c) != Character.CONTROL) {
        clean.appendCodePoint(isExchangeable(c) ? c : REPLACEMENT);
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static boolean isExchangeable(int c) {
    int type = Character.getType(c);
    return type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && (c & 0xFFFE) != 0xFFFE
        && !(c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** Whether a character steers the text around it and has no shape of its own. */
  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164;
  }
}
