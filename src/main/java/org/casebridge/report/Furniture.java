package org.casebridge.report;

import java.util.List;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/** The foot of a page: words at both sides beneath a rule. */
final class Furniture {
  static final float BELOW = 34;
  static final float ABOVE = 26;
  private static final float APART = 20;
  private static final int MOST_LINES = 4;
  private final float below;
  private final float above;
  private final float side;
  private final float width;
  private final Typesetter type;
  private final Style style;
  private final String rightWords;
  private final List<Line> left;
  private final List<Line> right;
  private final float leftWidth;
  private final float height;

  Furniture(Typesetter type, float side, float width, String left, String right) {
    this(type, side, width, left, right, BELOW, ABOVE);
  }

  /**
   * @param below empty space between it and the page's edge, in points
   * @param above empty space between it and the page's text, in points
   */
  Furniture(
      Typesetter type,
      float side,
      float width,
      String left,
      String right,
      float below,
      float above) {
    this.below = below;
    this.above = above;
    this.type = type;
    this.side = side;
    this.width = width;
    this.style = type.style(Weight.REGULAR, 8.4f, Ink.SOFT);
    this.rightWords = right;
    Paragraph leftText = type.paragraph(left, style);
    Paragraph rightText = type.paragraph(right, style);
    // Room for a page's number stays free.
    float room = width - APART - 30;
    float wish = leftText.naturalWidth();
    float half = room / 2;
    this.leftWidth =
        wish <= half
            ? Math.max(wish, Math.min(half, room + 30 - rightText.naturalWidth()))
            : Math.max(half, Math.min(wish, room - rightText.naturalWidth()));
    this.left = some(left, leftText.lines(leftWidth), leftWidth);
    float rightWidth = room + 30 - leftWidth;
    this.right = some(right, rightText.lines(rightWidth), rightWidth);
    this.height = Math.max(stack(this.left), stack(this.right));
  }

  /** A foot isn't for reading at length: what would crowd out the page is cut, visibly. */
  private List<Line> some(String words, List<Line> lines, float w) {
    Line cut = lines.size() <= MOST_LINES ? null : type.oneLine(words, style, w);
    return cut == null ? lines : List.of(cut);
  }

  private static float stack(List<Line> lines) {
    float height = 0;
    for (Line line : lines) {
      height += line.height();
    }
    return height;
  }

  /** Where a page's text ends. */
  float bottom(float pageHeight) {
    return pageHeight - below - Math.max(height, 11) - above;
  }

  /**
   * Draws the foot.
   *
   * @param parent where its words are read once; null on pages that repeat it
   * @param number said after the words at the right; may be empty
   */
  void foot(Canvas canvas, @Nullable Tag parent, String number) {
    float top = canvas.height() - below - Math.max(height, 11);
    canvas.beginPagination();
    canvas.fill(side, top - Math.min(7, above / 2), width, 0.7f, Ink.RULE);
    canvas.end();
    lines(canvas, parent, left, top, leftWidth, true);
    float rest = width - leftWidth;
    if (number.isEmpty()) {
      lines(canvas, parent, right, top, rest, false);
    } else {
      String words = rightWords.isBlank() ? number : rightWords + " · " + number;
      lines(
          canvas,
          parent,
          some(words, type.paragraph(words, style).lines(rest), rest),
          top,
          rest,
          false);
    }
  }

  private void lines(
      Canvas canvas,
      @Nullable Tag parent,
      List<Line> lines,
      float top,
      float w,
      boolean atBeginning) {
    if (lines.isEmpty()) {
      return;
    }
    if (parent == null) {
      canvas.beginPagination();
    } else {
      canvas.begin(parent.add("P"));
    }
    float y = top;
    for (Line line : lines) {
      float itemWidth = atBeginning ? w : line.width();
      float offset = atBeginning ? 0 : width - line.width();
      canvas.text(line, canvas.place(side, width, offset, itemWidth), y, itemWidth);
      y += line.height();
    }
    canvas.end();
  }
}
