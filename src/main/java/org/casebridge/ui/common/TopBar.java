package org.casebridge.ui.common;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bar at the top of the window: title and state, something in the middle, actions. */
public final class TopBar extends Region {
  private final Label title = new Label();
  private final Label state = new Label();
  private final TerseRow left = new TerseRow(title, state);
  private final HBox right = new HBox();
  private final Region middle;

  /** Makes a bar with something in its middle, such as a {@link SearchField}. */
  public TopBar(Region middle) {
    this.middle = middle;
    getStyleClass().add("top-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    title.getStyleClass().add("title-4");
    state.getStyleClass().addAll("small", "muted");
    left.setWordy(List.of(state));
    left.getStyleClass().add("top-bar-left");
    right.getStyleClass().add("top-bar-right");
    getChildren().addAll(left, middle, right);
  }

  /** The study's name. */
  public void setTitle(String text) {
    title.setText(text);
  }

  /** A few quiet words beside the name, with an icon; both may be empty or null. */
  public void setState(@Nullable Icons icon, String text) {
    state.setText(text);
    state.setGraphic(icon == null ? null : icon.node("muted", "icon-small"));
  }

  /** What stands at the right. */
  public void setActions(Node... nodes) {
    right.getChildren().setAll(nodes);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner =
        Math.max(left.prefHeight(-1), Math.max(middle.prefHeight(-1), right.prefHeight(-1)));
    return snappedTopInset() + inner + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + right.prefWidth(-1) + snappedRightInset();
  }

  // The field sits in the middle of the window as long as there is room; then the title gives way.
  @Override
  protected void layoutChildren() {
    double gap = 16;
    double from = snappedLeftInset();
    double to = getWidth() - snappedRightInset();
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    double rightWidth = Math.min(right.prefWidth(-1), to - from);
    double field = middle.prefWidth(-1);
    double leftWidth = left.prefWidth(-1);
    double room = to - from - rightWidth - gap;
    double centred = from + (to - from - field) / 2;
    double fieldLeft;
    if (centred >= from + leftWidth + gap && centred + field <= to - rightWidth - gap) {
      fieldLeft = centred;
    } else {
      field = Math.max(middle.minWidth(-1), Math.min(field, room - leftWidth - gap));
      field = Math.min(field, room);
      fieldLeft = to - rightWidth - gap - field;
      leftWidth = Math.max(0, fieldLeft - gap - from);
    }
    place(left, from, top, leftWidth, height);
    place(middle, fieldLeft, top, field, height);
    place(right, to - rightWidth, top, rightWidth, height);
  }

  private void place(Region node, double x, double top, double width, double room) {
    double height = Math.min(room, node.prefHeight(-1));
    node.resizeRelocate(
        snapPositionX(x), snapPositionY(top + (room - height) / 2), snapSizeX(width), height);
  }
}
