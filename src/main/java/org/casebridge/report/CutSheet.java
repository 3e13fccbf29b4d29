package org.casebridge.report;

import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Turn;

/**
 * How cards lie on a sheet: as many as it holds, edge to edge so that one cut parts two of them, in
 * the middle of the sheet. Lengths are points.
 *
 * @param width of the sheet as it is printed
 * @param height of the sheet as it is printed
 * @param columns of cards
 * @param rows of cards
 * @param cardWidth of one card
 * @param cardHeight of one card
 */
record CutSheet(
    float width, float height, int columns, int rows, float cardWidth, float cardHeight) {
  /** Sizes are whole hundredths, and four cards may be a hundredth larger than their sheet. */
  private static final float ROUNDED = 0.1f;

  /** The way to lay cards on a sheet that holds most of them; upright where both hold as many. */
  static CutSheet of(Paper card, Paper sheet) {
    CutSheet upright = of(card, sheet.width(), sheet.height());
    CutSheet crosswise = of(card, sheet.height(), sheet.width());
    return crosswise.count() > upright.count() ? crosswise : upright;
  }

  private static CutSheet of(Paper card, float width, float height) {
    return new CutSheet(
        width,
        height,
        (int) ((width + ROUNDED) / card.width()),
        (int) ((height + ROUNDED) / card.height()),
        card.width(),
        card.height());
  }

  /** How many cards lie on it. */
  int count() {
    return columns * rows;
  }

  /** The left edge of the first column. */
  float left() {
    return (width - columns * cardWidth) / 2;
  }

  /** The upper edge of the first row. */
  float top() {
    return (height - rows * cardHeight) / 2;
  }

  /**
   * The left edge of a card.
   *
   * @param slot its place, row by row from 0
   */
  float x(int slot) {
    return left() + slot % columns * cardWidth;
  }

  /** The upper edge of a card. */
  float y(int slot) {
    int row = slot / columns;
    return top() + row * cardHeight;
  }

  /**
   * Where the back of a card stands on the back of the sheet, so that the two meet.
   *
   * @param turn the edge over which the printer turns the sheet
   */
  int behind(int slot, Turn turn) {
    int column = slot % columns;
    int row = slot / columns;
    boolean upright = height >= width;
    boolean sideways = upright == (turn == Turn.LONG_EDGE);
    return sideways ? row * columns + (columns - 1 - column) : (rows - 1 - row) * columns + column;
  }
}
