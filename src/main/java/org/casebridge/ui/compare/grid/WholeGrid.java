package org.casebridge.ui.compare.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.compare.view.Parted;

/**
 * All of a grid, as large as it is, for pictures. A small grid moves over it and shows part after
 * part, using its nodes again; the heads of columns belong to the uppermost parts, those of rows to
 * the leftmost.
 */
final class WholeGrid extends Region implements Parted {
  /** Cells measured at a time. */
  private static final int STRETCH = 25;

  /** Columns of a part; fewer share the width and stay together. */
  private static final int COLUMNS = 6;

  /** A part is no higher, in pixels, unless a single row is. */
  private static final double MOST_HEIGHT = 600;

  private final ComparisonGridView grid;
  private final GridSheet sheet;
  private final double least;
  private final List<Part> parts = new ArrayList<>();
  private double width;
  private int row;
  private int column;

  /** Rows and columns from the first to the last, both included. */
  private record Part(
      int firstRow, int lastRow, int firstColumn, int lastColumn, Rectangle2D area) {}

  /**
   * A grid with every cell in it.
   *
   * @param least how wide it is at least, in pixels; wider if the columns need more
   */
  WholeGrid(Messages messages, GridSheet onScreen, double least) {
    this.grid = new ComparisonGridView(messages);
    this.sheet = onScreen.whole();
    this.least = least;
    grid.setManaged(false);
    grid.setSheet(sheet);
    getChildren().add(grid);
  }

  @Override
  public boolean measure() {
    GridSurface surface = grid.surface();
    if (!parts.isEmpty()) {
      return false;
    }
    if (width == 0) {
      width = surface.beginWhole(least);
      return true;
    }
    int to = Math.min(sheet.columns(), column + STRETCH) - 1;
    surface.measureRow(row, column, to);
    column = to + 1;
    if (column >= sheet.columns()) {
      column = 0;
      row++;
    }
    if (row < sheet.rows()) {
      return true;
    }
    cut(surface);
    return false;
  }

  private void cut(GridSurface surface) {
    // Where columns share the width, a narrower grid would make them narrower.
    int columns = surface.narrowest() ? COLUMNS : sheet.columns();
    int from = 0;
    while (from < sheet.rows()) {
      int to = from;
      while (to + 1 < sheet.rows()
          && surface.rowTop(to + 2) - surface.rowTop(from) <= MOST_HEIGHT) {
        to++;
      }
      for (int left = 0; left < sheet.columns(); left += columns) {
        int right = Math.min(sheet.columns(), left + columns) - 1;
        parts.add(new Part(from, to, left, right, area(surface, from, to, left, right)));
      }
      from = to + 1;
    }
  }

  private Rectangle2D area(GridSurface surface, int from, int to, int left, int right) {
    double x = left == 0 ? 0 : surface.columnLeft(left);
    double y = from == 0 ? 0 : surface.rowTop(from);
    double end = right + 1 == sheet.columns() ? width : surface.columnLeft(right + 1);
    return new Rectangle2D(x, y, end - x, Math.ceil(surface.rowTop(to + 1)) - y);
  }

  @Override
  public int parts() {
    return parts.size();
  }

  @Override
  public Rectangle2D area(int part) {
    return parts.get(part).area();
  }

  @Override
  public void show(int number) {
    Part part = parts.get(number);
    GridSurface surface = grid.surface();
    double left = surface.columnLeft(part.firstColumn()) - surface.columnLeft(0);
    double top = surface.rowTop(part.firstRow()) - surface.rowTop(0);
    grid.resizeRelocate(left, top, part.area().getMaxX() - left, part.area().getMaxY() - top);
    surface.resize(grid.getWidth(), grid.getHeight());
    surface.showPart(left, top, part.firstRow() == 0, part.firstColumn() == 0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return width;
  }

  @Override
  protected double computePrefHeight(double wide) {
    return parts.isEmpty() ? 0 : parts.getLast().area().getMaxY();
  }
}
