package org.casebridge.ui.compare.grid;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Moves a case or a row by dragging its head. */
final class HeadDrag {
  /** So far, in pixels, a press may move and still be a click. */
  private static final double SLACK = 6;

  private final ComparisonGridView view;
  private final GridSurface surface;
  private int column = -1;
  private int row = -1;
  private int target = -1;
  private double fromX;
  private double fromY;
  private boolean dragging;

  HeadDrag(ComparisonGridView view, GridSurface surface) {
    this.view = view;
    this.surface = surface;
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void pressed(MouseEvent event) {
    boolean primary = event.getButton() == MouseButton.PRIMARY;
    column = primary ? surface.columnHeadAt(event.getX(), event.getY()) : -1;
    row = primary ? surface.rowHeadAt(event.getX(), event.getY()) : -1;
    if (row >= 0 && view.sheet().heading(row)) {
      row = -1;
    }
    fromX = event.getX();
    fromY = event.getY();
    dragging = false;
  }

  private void dragged(MouseEvent event) {
    if (column < 0 && row < 0) {
      return;
    }
    double moved = Math.max(Math.abs(event.getX() - fromX), Math.abs(event.getY() - fromY));
    dragging |= moved > SLACK;
    if (dragging) {
      if (column >= 0) {
        target = surface.columnAtOrEnd(event.getX());
        surface.markColumn(target);
      } else {
        target = surface.rowAtOrEnd(event.getY());
        surface.markRow(target);
      }
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    surface.markColumn(-1);
    if (dragging && target >= 0) {
      if (column >= 0) {
        view.dropColumn(column, target);
      } else if (row >= 0) {
        view.dropRow(row, target);
      }
      event.consume();
    }
    column = -1;
    row = -1;
    target = -1;
  }
}
