package org.casebridge.ui.compare.view;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Two things in a row, the second at its right end. Where not even their least widths fit, the
 * second lies beneath the first and is {@code :beneath}.
 */
public final class PairRow extends HBox {
  private static final PseudoClass BENEATH = PseudoClass.getPseudoClass("beneath");
  private final Region first;
  private final Region second;

  /** Makes a row of two. */
  public PairRow(Region first, Region second) {
    super(first, second);
    this.first = first;
    this.second = second;
  }

  private boolean beneath(double inner) {
    return first.minWidth(-1) + getSpacing() + second.minWidth(-1) > inner;
  }

  private double besides(double inner) {
    return Math.max(second.minWidth(-1), inner - first.prefWidth(-1) - getSpacing());
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides() + Math.max(first.minWidth(-1), second.minWidth(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? prefWidth(-1) : width) - sides();
    double high = first.prefHeight(-1);
    double lines =
        beneath(inner)
            ? high + getSpacing() / 2 + second.prefHeight(inner)
            : Math.max(high, second.prefHeight(besides(inner)));
    return snappedTopInset() + lines + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - sides();
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double wide = first.prefWidth(-1);
    double high = first.prefHeight(-1);
    boolean beneath = beneath(inner);
    second.pseudoClassStateChanged(BENEATH, beneath);
    if (beneath) {
      first.resizeRelocate(left, top, Math.min(inner, wide), high);
      double under = snapPositionY(top + high + getSpacing() / 2);
      second.resizeRelocate(left, under, inner, second.prefHeight(inner));
    } else {
      double room = besides(inner);
      double besideHigh = second.prefHeight(room);
      double line = Math.max(high, besideHigh);
      first.resizeRelocate(
          left,
          snapPositionY(top + (line - high) / 2),
          Math.min(wide, inner - room - getSpacing()),
          high);
      second.resizeRelocate(
          left + inner - room, snapPositionY(top + (line - besideHigh) / 2), room, besideHigh);
    }
  }
}
