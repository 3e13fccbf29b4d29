package org.casebridge.ui.cases;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Lays parts side by side, all as high as the highest, or beneath each other where there is too
 * little room. Widths are in em, so that a larger scale stacks earlier.
 */
final class Columns extends Region {
  private static final double GAP = 0.86;

  private final double least;
  private final double[] weights;
  private final Text probe = new Text();

  /**
   * Makes columns.
   *
   * @param least the width in em from which the parts stand side by side
   * @param weights the share of the width of each part; as many as there are parts
   */
  Columns(double least, double[] weights, Node... parts) {
    this.least = least;
    this.weights = weights.clone();
    getStyleClass().add("columns");
    probe.getStyleClass().add("em-probe");
    probe.setManaged(false);
    probe.setVisible(false);
    getChildren().addAll(parts);
    getChildren().add(probe);
  }

  private List<Node> parts() {
    return getManagedChildren();
  }

  private double em() {
    return probe.getFont().getSize();
  }

  private boolean sideBySide(double width) {
    return width >= least * em();
  }

  private double gap() {
    return Math.round(GAP * em());
  }

  /** The width of a part where they stand side by side; parts beyond the weights share alike. */
  private double share(double width, int part, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[i];
    }
    return Math.floor((width - gap() * (count - 1)) * weights[part] / sum);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Node> parts = parts();
    double room = width < 0 ? getWidth() : width;
    double height = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (sideBySide(room)) {
        height = Math.max(height, parts.get(i).prefHeight(share(room, i, parts.size())));
      } else {
        height += parts.get(i).prefHeight(room) + (i == 0 ? 0 : gap());
      }
    }
    return snapSizeY(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return least * em();
  }

  @Override
  protected void layoutChildren() {
    List<Node> parts = parts();
    double x = 0;
    double y = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (sideBySide(getWidth())) {
        double width = i == parts.size() - 1 ? getWidth() - x : share(getWidth(), i, parts.size());
        parts.get(i).resizeRelocate(snapPositionX(x), 0, snapSizeX(width), getHeight());
        x += width + gap();
      } else {
        double height = snapSizeY(parts.get(i).prefHeight(getWidth()));
        parts.get(i).resizeRelocate(0, snapPositionY(y), getWidth(), height);
        y += height + gap();
      }
    }
  }
}
