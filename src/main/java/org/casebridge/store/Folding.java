package org.casebridge.store;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts as the index sees them: accents and case gone, words apart by one space. SQLite's own
 * folding knows the accents of Latin script alone, and the signs of 2012.
 */
final class Folding {
  private Folding() {}

  static String fold(String text) {
    String plain = plain(text);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean apart = true;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      // A script without spaces is searched sign by sign.
      boolean sign = Character.isIdeographic(c) || isKana(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.PRIVATE_USE) {
        if (sign && !apart) {
          folded.append(' ');
        }
        folded.appendCodePoint(c);
        apart = false;
        if (sign) {
          folded.append(' ');
          apart = true;
        }
      } else if (!isMark(c) && !apart) {
        folded.append(' ');
        apart = true;
      }
    }
    return apart && !folded.isEmpty()
        ? folded.substring(0, folded.length() - 1)
        : folded.toString();
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFKD);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isKana(int c) {
    return c >= 0x3040 && c <= 0x30FF;
  }
}
