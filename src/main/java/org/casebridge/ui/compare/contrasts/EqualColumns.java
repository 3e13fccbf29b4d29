package org.casebridge.ui.compare.contrasts;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Columns of the same width; an empty one keeps its place. */
final class EqualColumns extends Region {
  private static final double GAP = 8;
  private int columns = 1;

  /** One node for each column, from the left; those beyond are empty. */
  void show(int newColumns, List<? extends Node> nodes) {
    columns = Math.max(1, newColumns);
    getChildren().setAll(nodes);
    requestLayout();
  }

  private double columnWidth(double width) {
    Insets insets = getInsets();
    return Math.max(
        0, (width - insets.getLeft() - insets.getRight() - GAP * (columns - 1)) / columns);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + snappedRightInset() + GAP * (columns - 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double column = Math.floor(columnWidth(width));
    double most = 0;
    for (Node each : getChildren()) {
      most = Math.max(most, each.prefHeight(column));
    }
    return snappedTopInset() + snapSizeY(most) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double column = columnWidth(getWidth());
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    double x = snappedLeftInset();
    for (Node each : getChildren()) {
      each.resizeRelocate((double) Math.round(x), snappedTopInset(), Math.floor(column), height);
      x += column + GAP;
    }
  }
}
