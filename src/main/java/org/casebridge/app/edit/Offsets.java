package org.casebridge.app.edit;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.port.Change;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Shape;

/** Keeps the places of excerpts in a text right while the text is edited. */
public final class Offsets {
  /** Where an excerpt begins and ends when its place in the text is not known. */
  public static final int UNKNOWN = -1;

  private Offsets() {}

  /**
   * What becomes of the excerpts of a text: those behind an edit move with it; those whose own
   * words were edited keep their words and lose their place.
   *
   * @param before the text until now
   * @param after the text from now on
   * @param excerpts the excerpts of the text; their places are in UTF-16 units
   */
  public static List<Change> moved(String before, String after, List<Excerpt> excerpts) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    int shift = after.length() - before.length();
    List<Change> changes = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      int start = excerpt.start();
      int end = excerpt.end();
      if (start < 0 || end > before.length() || start > end) {
        continue;
      }
      int to;
      if (end <= head) {
        to = start;
      } else if (start >= before.length() - tail) {
        to = start + shift;
      } else {
        // An edit beside repeated letters may seem to lie within.
        String words = before.substring(start, end);
        to =
            after.startsWith(words, start)
                ? start
                : after.startsWith(words, start + shift) ? start + shift : UNKNOWN;
      }
      if (to != start) {
        Excerpt moved = Shape.with(excerpt, "start", to);
        moved = Shape.with(moved, "end", to == UNKNOWN ? UNKNOWN : to + end - start);
        changes.add(Change.changed(excerpt, moved));
      }
    }
    return changes;
  }
}
