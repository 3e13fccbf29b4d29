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
      boolean alone = standsAlone(c);
      if (isLetter(c)) {
        if (alone && !apart) {
          folded.append(' ');
        }
        folded.appendCodePoint(c);
        apart = false;
      }
      if (!apart && (alone || !(isLetter(c) || isMark(c)))) {
        folded.append(' ');
        apart = true;
      }
    }
    int end = apart && !folded.isEmpty() ? folded.length() - 1 : folded.length();
    return folded.substring(0, end);
  }

  /** Where the word that begins at a place of an unfolded text ends; the place if none begins. */
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!(isLetter(c) || (end > from && isMark(c))) || (end > from && standsAlone(c))) {
        break;
      }
      end += Character.charCount(c);
      if (standsAlone(c)) {
        break;
      }
    }
    return end;
  }

  /** A script without spaces is searched sign by sign. */
  private static boolean standsAlone(int c) {
    return c >= 0x2E80 && (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF));
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.PRIVATE_USE;
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
}
