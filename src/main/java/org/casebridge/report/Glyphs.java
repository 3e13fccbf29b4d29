package org.casebridge.report;

import java.util.List;

/** What the smallest stretches of set text are made of. */
final class Glyphs {
  private Glyphs() {}

  /**
   * One shape.
   *
   * @param text the characters it stands for, as they are read back
   * @param shift from the cluster's pen position, in ems
   */
  record Glyph(Face face, int id, String text, float shift) {}

  /**
   * What is never torn apart: a letter with its marks.
   *
   * @param advance in ems
   * @param level of its direction, odd for right to left
   * @param blank whether it is a space that may hang over a line's end
   * @param mayBreak whether a line may end after it
   */
  record Cluster(
      List<Glyph> glyphs, Style style, float advance, int level, boolean blank, boolean mayBreak) {
    /** In points. */
    float width() {
      return advance * style.size();
    }
  }

  /**
   * One line, its clusters from left to right.
   *
   * @param width in points, without the space at its end
   * @param height in points
   * @param size the largest letters', in points
   * @param tail the width of the space at its end, in points
   */
  record Line(List<Cluster> clusters, float width, float height, float size, float tail) {}
}
