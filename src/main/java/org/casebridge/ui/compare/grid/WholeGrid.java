package org.casebridge.ui.compare.grid;

import javafx.scene.layout.Region;
import org.casebridge.app.text.Messages;

/** All of a grid at once, as large as it is, for pictures. */
final class WholeGrid extends Region {
  /** Room for rows that have not been measured, in pixels. */
  private static final double ENDLESS = 1e6;

  private final ComparisonGridView grid;
  private final double least;

  /**
   * A grid with every cell in it.
   *
   * @param least how wide it is at least, in pixels; wider if the columns need more
   */
  WholeGrid(Messages messages, GridSheet sheet, double least) {
    this.grid = new ComparisonGridView(messages);
    this.least = least;
    grid.setSheet(sheet.whole());
    getChildren().add(grid);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(least, grid.wholeWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    grid.resize(width, ENDLESS);
    grid.layout();
    return Math.ceil(grid.wholeHeight());
  }

  @Override
  protected void layoutChildren() {
    grid.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
