package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Paper;
import org.jspecify.annotations.Nullable;

/**
 * Gives cards with a front and a back their places: each side a page of its own, or several on a
 * sheet with marks where to cut, and their backs where they meet the fronts.
 */
final class CardLeaves {
  private static final float MARK = 10;
  private final PdfFile file;
  private final CardDesign design;
  private final @Nullable CutSheet sheet;
  private final List<Leaf> leaves = new ArrayList<>();
  private int fronts;
  private int backs;
  private @Nullable Leaf open;
  private int slot;

  /** Two sides that lie back to back: of a card, or of a sheet. */
  private record Leaf(Canvas front, Canvas back) {}

  CardLeaves(PdfFile file, CardDesign design) {
    this.file = file;
    this.design = design;
    Paper on = design.sheet();
    this.sheet = on == null ? null : CutSheet.of(design.paper(), on);
  }

  /** The sides that are asked for from now on are those of the next card. */
  void begin() {
    leaves.clear();
    fronts = 0;
    backs = 0;
  }

  /** Whether no further card goes on the pages that are open. */
  boolean full() {
    return sheet == null || (open != null && slot == sheet.count());
  }

  /** The pages that were open are finished. */
  void end() {
    open = null;
  }

  /** The next front of the card. */
  Canvas front() {
    return leaf(fronts++).front();
  }

  /** The next back of the card. */
  Canvas back() {
    return leaf(backs++).back();
  }

  private Leaf leaf(int index) {
    if (index == leaves.size()) {
      leaves.add(
          sheet == null ? pages(design.paper().width(), design.paper().height()) : slot(sheet));
    }
    return leaves.get(index);
  }

  private Leaf pages(float width, float height) {
    List<Canvas> both = file.newPages(width, height);
    return new Leaf(both.getFirst(), both.getLast());
  }

  private Leaf slot(CutSheet cut) {
    Leaf pair = open;
    if (pair == null || slot == cut.count()) {
      pair = pages(cut.width(), cut.height());
      marks(pair.front(), cut);
      marks(pair.back(), cut);
      open = pair;
      slot = 0;
    }
    int behind = cut.behind(slot, design.turn());
    Leaf leaf =
        new Leaf(
            pair.front().part(cut.x(slot), cut.y(slot), cut.cardWidth(), cut.cardHeight()),
            pair.back().part(cut.x(behind), cut.y(behind), cut.cardWidth(), cut.cardHeight()));
    slot++;
    return leaf;
  }

  /**
   * Marks where to cut: outside the cards where the sheet has room for it, else at its edge, and a
   * cross where cuts meet.
   */
  private static void marks(Canvas canvas, CutSheet cut) {
    canvas.beginPagination();
    float right = cut.left() + cut.columns() * cut.cardWidth();
    float bottom = cut.top() + cut.rows() * cut.cardHeight();
    for (int column = 0; column <= cut.columns(); column++) {
      float x = cut.left() + column * cut.cardWidth();
      line(canvas, cut, x, cut.top() - MARK, x, cut.top());
      line(canvas, cut, x, bottom, x, bottom + MARK);
      boolean inner = column > 0 && column < cut.columns();
      for (int row = inner ? 0 : 1; row <= cut.rows() - (inner ? 0 : 1); row++) {
        float y = cut.top() + row * cut.cardHeight();
        line(canvas, cut, x, y - MARK / 2, x, y + MARK / 2);
      }
    }
    for (int row = 0; row <= cut.rows(); row++) {
      float y = cut.top() + row * cut.cardHeight();
      line(canvas, cut, cut.left() - MARK, y, cut.left(), y);
      line(canvas, cut, right, y, right + MARK, y);
      boolean inner = row > 0 && row < cut.rows();
      for (int column = inner ? 0 : 1; column <= cut.columns() - (inner ? 0 : 1); column++) {
        float x = cut.left() + column * cut.cardWidth();
        line(canvas, cut, x - MARK / 2, y, x + MARK / 2, y);
      }
    }
    canvas.end();
  }

  private static void line(Canvas canvas, CutSheet cut, float x1, float y1, float x2, float y2) {
    float left = Math.max(0, x1);
    float top = Math.max(0, y1);
    float right = Math.min(cut.width(), x2);
    float bottom = Math.min(cut.height(), y2);
    if (right > left || bottom > top) {
      canvas.stroke(Shapes.line(left, top, right, bottom), Ink.SOFT, 0.4f, 0);
    }
  }
}
