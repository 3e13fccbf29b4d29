package org.casebridge.ui.compare.grid;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The grid's measures in pixels. All follow the size of the text, so that the interface's scale
 * scales the grid.
 */
record GridMetrics(Font body, Font strong, Font hint, double unit, double lineHeight) {
  /** Lines of text a cell shows at most; the rest is read by opening the cell. */
  static final int MOST_LINES = 8;

  private static final double BODY_SIZE = 14;

  static GridMetrics of(Font body, Font strong, Font hint) {
    Text line = new Text("Åg");
    line.setFont(body);
    return new GridMetrics(
        body,
        strong,
        hint,
        body.getSize() / BODY_SIZE,
        Math.ceil(line.getLayoutBounds().getHeight()));
  }

  private double scaled(double pixels) {
    return Math.round(pixels * unit);
  }

  double gap() {
    return scaled(8);
  }

  double minimumColumnWidth() {
    return scaled(220);
  }

  double maximumColumnWidth() {
    return scaled(640);
  }

  double rowHeadWidth() {
    return scaled(188);
  }

  double columnHeadHeight() {
    return scaled(80);
  }

  /** The side of a case's sign. */
  double caseMark() {
    return scaled(39);
  }

  double headingHeight() {
    return scaled(40);
  }

  double bandHeight() {
    return scaled(8);
  }

  double bandGap() {
    return scaled(4);
  }

  double lineSpacing() {
    return scaled(2);
  }

  /** Free space inside a cell's frame at its left and right. */
  double cellSide() {
    return scaled(12);
  }

  /** Free space inside a cell's frame at its top and bottom. */
  double cellEdge() {
    return scaled(9);
  }

  double markSize() {
    return scaled(16);
  }

  /** Room kept for the marks at a cell's top right. */
  double markWidth() {
    return 2 * markSize() + scaled(6);
  }

  /** The height of a cell with so many lines of marks, in pixels. */
  double markedHeight(int lines) {
    return Math.ceil(Math.max(lines * markSize(), lineHeight) + 2 * cellEdge());
  }

  /** The least height of a cell, in pixels; it is a target for the pointer. */
  double minimumCellHeight() {
    return markedHeight(2);
  }

  /** Room for text in a cell. */
  double textWidth(double cellWidth, boolean marked) {
    return Math.max(1, cellWidth - 2 * cellSide() - (marked ? markWidth() : 0));
  }
}
