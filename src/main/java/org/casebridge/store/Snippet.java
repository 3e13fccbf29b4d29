package org.casebridge.store;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.casebridge.domain.Writing;

/** The words around a find. */
final class Snippet {
  private static final int BEFORE = 40;
  private static final int LENGTH = 140;

  private Snippet() {}

  /** The first line of a text, cut at 120 characters. */
  static String firstLine(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.length() <= 120 ? line : cut(line, 0, 119) + "…";
  }

  /**
   * The words around the first find in the body, or in the heading's further lines; each find
   * between U+0002 and U+0003.
   *
   * @param words what was looked for, folded
   */
  static String around(Writing writing, List<String> words) {
    String body = (writing.heading() + "\n" + writing.body()).strip();
    int from = Math.max(0, find(body, words, headingEnd(writing)) - BEFORE);
    if (from > 0) {
      from = Math.max(0, body.indexOf(' ', from) + 1);
    }
    String part = cut(body, from, Math.min(body.length(), from + LENGTH)).replace('\n', ' ');
    return (from > 0 ? "…" : "") + marked(part, words) + (from + LENGTH < body.length() ? "…" : "");
  }

  private static int headingEnd(Writing writing) {
    int line = writing.heading().indexOf('\n');
    return writing.body().isEmpty() ? 0 : line < 0 ? writing.heading().length() : line;
  }

  private static int find(String text, List<String> folded, int from) {
    int later = wordAt(text, folded, from);
    return later >= 0 ? later : Math.max(0, wordAt(text, folded, 0));
  }

  private static int wordAt(String text, List<String> folded, int from) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    // A book of a source is not read to its end for a line of context.
    int stop = Math.min(text.length(), from + 20_000);
    breaks.setText(text.substring(0, stop));
    int start = from == 0 ? breaks.first() : breaks.following(Math.min(from, stop) - 1);
    for (int end = breaks.next(); start >= 0 && end != BreakIterator.DONE; end = breaks.next()) {
      if (begins(text.substring(start, end), folded)) {
        return start;
      }
      start = end;
    }
    return -1;
  }

  private static String marked(String text, List<String> folded) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    StringBuilder out = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      out.append(begins(word, folded) ? "\u0002" + word + "\u0003" : word);
      start = end;
    }
    return out.toString();
  }

  private static boolean begins(String word, List<String> folded) {
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      return false;
    }
    String plain = Folding.fold(word);
    return folded.stream().anyMatch(plain::startsWith);
  }

  private static String cut(String text, int from, int to) {
    int end = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    int start = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    return text.substring(start, Math.max(start, end));
  }
}
