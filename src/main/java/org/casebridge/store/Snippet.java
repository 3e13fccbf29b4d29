package org.casebridge.store;

import java.util.List;
import org.casebridge.domain.Writing;

/** The words around a find. */
final class Snippet {
  private static final int BEFORE = 40;
  private static final int LENGTH = 110;
  private static final int READ_AT_MOST = 20_000;

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

  private static int wordAt(String text, List<String> words, int from) {
    // A book of a source is not read to its end for a line of context.
    int stop = Math.min(text.length(), from + READ_AT_MOST);
    for (int at = from; at < stop; ) {
      int end = Folding.wordEnd(text, at);
      if (end > at && begins(text.substring(at, end), words)) {
        return at;
      }
      at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
    }
    return -1;
  }

  private static String marked(String text, List<String> words) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int end = Folding.wordEnd(text, at);
      if (end == at) {
        out.appendCodePoint(text.codePointAt(at));
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      String word = text.substring(at, end);
      out.append(begins(word, words) ? "\u0002" + word + "\u0003" : word);
      at = end;
    }
    return out.toString();
  }

  private static boolean begins(String word, List<String> words) {
    String plain = Folding.fold(word);
    for (String each : words) {
      if (plain.startsWith(each)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String text, int from, int to) {
    int end = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    int start = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    return text.substring(start, Math.max(start, end));
  }
}
