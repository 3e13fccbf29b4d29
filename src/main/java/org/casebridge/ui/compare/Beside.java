package org.casebridge.ui.compare;

import javafx.scene.layout.Region;

/**
 * A page, and a column beside it that gets narrower with the window down to its least width, and
 * folds where even that would leave the page too little.
 */
final class Beside extends Region {
  private static final double SHARE = 0.34;

  /** So many columns of the width the column would like must fit for it to stand open. */
  private static final double OPEN_FROM = 2.5;

  private final Region page;
  private final SideColumn side;

  Beside(Region page, SideColumn side) {
    this.page = page;
    this.side = side;
    getChildren().addAll(page, side.node());
  }

  // However little room there is, nothing is to stick out of the window.
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return page.prefWidth(height) + side.node().prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(page.prefHeight(-1), side.node().prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    Region column = side.node();
    side.setCramped(width < OPEN_FROM * column.prefWidth(-1));
    double room =
        side.folded()
            ? side.foldedWidth()
            : Math.clamp(snapSizeX(width * SHARE), column.minWidth(-1), column.prefWidth(-1));
    double rest = snapPositionX(Math.max(0, width - room));
    page.resizeRelocate(0, 0, rest, getHeight());
    column.resizeRelocate(rest, 0, width - rest, getHeight());
  }
}
