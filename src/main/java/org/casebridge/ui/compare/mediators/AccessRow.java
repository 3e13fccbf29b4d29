package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A row of the table of who has access: wrapped texts in columns. */
final class AccessRow extends Region {
  private static final double EDGE = 8;
  private static final double GAP = 16;
  private static final double SIDE = 12;
  private final List<Text> texts = new ArrayList<>();
  private List<AccessColumn> columns = List.of();

  AccessRow() {
    getStyleClass().add("access-row");
  }

  /** Shows a text in each column, each in a style. */
  void show(List<AccessColumn> shown, List<String> parts, List<String> styles) {
    columns = shown;
    texts.clear();
    for (int i = 0; i < shown.size(); i++) {
      Text text = new Text(parts.get(i));
      text.getStyleClass().add(styles.get(i));
      text.setTextOrigin(VPos.TOP);
      text.setManaged(false);
      texts.add(text);
    }
    getChildren().setAll(texts);
    requestLayout();
  }

  private double width(int column, double width) {
    double total = columns.stream().mapToDouble(AccessColumn::weight).sum();
    double room = width - 2 * SIDE - (columns.size() - 1) * GAP;
    return Math.max(1, Math.floor(room * columns.get(column).weight() / total));
  }

  private void wrap(double width) {
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).setWrappingWidth(width(i, width));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    wrap(width < 0 ? getWidth() : width);
    double high =
        texts.stream().mapToDouble(it -> it.getLayoutBounds().getHeight()).max().orElse(0);
    return Math.ceil(high + 2 * EDGE);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    wrap(getWidth());
    double x = SIDE;
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).relocate(x, EDGE);
      x += width(i, getWidth()) + GAP;
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
