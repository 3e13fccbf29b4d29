package org.casebridge.ui.compare.grid;

import org.casebridge.domain.Factor;
import org.casebridge.domain.Voice;
import org.casebridge.ui.common.Icons;

/**
 * The grid's signs as characters of the icon font: one text node then holds all of a cell's signs,
 * where an icon node for each would triple the nodes in sight.
 */
final class Marks {
  private Marks() {}

  /**
   * The sign of evidence, and under it whose word a cell is: two to a line, and a free place at the
   * end for the warning.
   */
  static String of(CellContent content) {
    StringBuilder marks = new StringBuilder();
    if (content.excerpts() > 0) {
      marks.append(Icons.EXCERPT.glyph());
    }
    int shown = 0;
    for (Voice voice : content.voices()) {
      marks.append(shown % 2 == 0 ? "\n" : "").append(Icons.of(voice).glyph());
      shown++;
    }
    return marks.toString();
  }

  /** How many lines a cell's marks take. */
  static int lines(CellContent content) {
    return content.marked() ? 2 + (places(content) - 1) / 2 : 1;
  }

  /** The warning's place among those below the first line, counted from 0; -1 in the first line. */
  static int warningPlace(CellContent content) {
    return content.excerpts() > 0 ? content.voices().size() : -1;
  }

  private static int places(CellContent content) {
    boolean warned = content.unsupported() > 0 && content.excerpts() > 0;
    return content.voices().size() + (warned ? 1 : 0);
  }

  /** The sign of a claim without evidence. */
  static String warning() {
    return Icons.NO_EVIDENCE.glyph();
  }

  /** The sign of a factor. */
  static String of(Factor factor) {
    return Icons.of(factor).glyph();
  }
}
