package org.casebridge.report;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.casebridge.report.Glyphs.Cluster;
import org.casebridge.report.Glyphs.Line;

/** Shaped text that breaks into lines. */
final class Paragraph {
  private final List<List<Cluster>> stretches;
  private final boolean rightToLeft;
  private final float leading;

  /**
   * @param stretches what forced line ends separate
   * @param leading the height of a line in sizes of its letters
   */
  Paragraph(List<List<Cluster>> stretches, boolean rightToLeft, float leading) {
    this.stretches = stretches;
    this.rightToLeft = rightToLeft;
    this.leading = leading;
  }

  boolean isEmpty() {
    return stretches.stream().allMatch(List::isEmpty);
  }

  /** Its width in points if no line is broken. */
  float naturalWidth() {
    float widest = 0;
    for (Line line : lines(Float.MAX_VALUE)) {
      widest = Math.max(widest, line.width());
    }
    return widest;
  }

  /** Its longest part that can't be broken, in points. */
  float longestWord() {
    float longest = 0;
    for (List<Cluster> stretch : stretches) {
      float word = 0;
      for (Cluster cluster : stretch) {
        word += cluster.blank() ? 0 : cluster.width();
        longest = Math.max(longest, word);
        if (cluster.mayBreak()) {
          word = 0;
        }
      }
    }
    return longest;
  }

  /**
   * Breaks it. A word longer than a line is broken where the line is full.
   *
   * @param width in points
   */
  List<Line> lines(float width) {
    List<Line> lines = new ArrayList<>();
    for (List<Cluster> stretch : stretches) {
      int start = 0;
      while (start < stretch.size()) {
        int end = endOfLine(stretch, start, width);
        lines.add(line(stretch.subList(start, end)));
        start = end;
      }
    }
    return lines;
  }

  private static int endOfLine(List<Cluster> stretch, int start, float width) {
    float used = 0;
    int lastBreak = -1;
    for (int i = start; i < stretch.size(); i++) {
      Cluster cluster = stretch.get(i);
      used += cluster.width();
      // Half a hundredth of a point lies beneath what is written into the file.
      if (!cluster.blank() && used > width + 0.005f) {
        return lastBreak > 0 ? lastBreak : Math.max(i, start + 1);
      }
      if (cluster.mayBreak()) {
        lastBreak = i + 1;
      }
    }
    return stretch.size();
  }

  private Line line(List<Cluster> logical) {
    int inked = logical.size();
    while (inked > 0 && logical.get(inked - 1).blank()) {
      inked--;
    }
    float width = 0;
    float tail = 0;
    float size = 0;
    float height = 0;
    boolean turned = rightToLeft;
    for (int i = 0; i < logical.size(); i++) {
      Cluster cluster = logical.get(i);
      if (i < inked) {
        width += cluster.width();
      } else {
        tail += cluster.width();
      }
      size = Math.max(size, cluster.style().size());
      float loose = 1;
      for (Glyphs.Glyph glyph : cluster.glyphs()) {
        loose = Math.max(loose, glyph.face().looseness());
      }
      height = Math.max(height, cluster.style().size() * leading * loose);
      turned |= cluster.level() != 0;
    }
    List<Cluster> visual = turned ? visual(logical, inked) : logical;
    return new Line(visual, width, height, size, tail);
  }

  private List<Cluster> visual(List<Cluster> logical, int inked) {
    byte[] levels = new byte[logical.size()];
    Cluster[] order = logical.toArray(Cluster[]::new);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (i < inked ? order[i].level() : rightToLeft ? 1 : 0);
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return List.of(order);
  }
}
