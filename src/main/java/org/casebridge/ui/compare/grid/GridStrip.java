package org.casebridge.ui.compare.grid;

import java.util.Collection;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.casebridge.ui.compare.view.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of columns with their heads, side by side: those that stay in sight, or those that are
 * scrolled. Its panes are only shifted while scrolling; nodes that leave are used for those that
 * come.
 */
final class GridStrip {
  private final ComparisonGridView view;
  private final Pane cellPane = new Pane();
  private final Pane headPane = new Pane();
  private final Pane cellPort = port(cellPane);
  private final Pane headPort = port(headPane);
  private final Recycler<CellPosition, CellNode> cells;
  private final Recycler<Integer, ColumnHead> heads;
  private GridMetrics metrics;
  private int first;
  private int last = -1;

  GridStrip(ComparisonGridView view, GridMetrics metrics) {
    this.view = view;
    this.metrics = metrics;
    cells = new Recycler<>(cellPane, () -> new CellNode(view, this.metrics));
    heads = new Recycler<>(headPane, () -> new ColumnHead(view, this.metrics));
  }

  static Pane port(Pane content) {
    Pane port = new Pane(content);
    port.setManaged(false);
    content.setManaged(false);
    content.setPickOnBounds(false);
    port.setClip(new Rectangle());
    return port;
  }

  /** Gives a port its place, cutting off what lies outside. */
  static void place(Pane port, double x, double y, double width, double height) {
    port.resizeRelocate(x, y, width, height);
    if (port.getClip() instanceof Rectangle clip) {
      clip.setWidth(width);
      clip.setHeight(height);
    }
  }

  Node cellPort() {
    return cellPort;
  }

  Node headPort() {
    return headPort;
  }

  @Nullable CellNode cellNode(CellPosition place) {
    return cells.find(place);
  }

  @Nullable ColumnHead head(int column) {
    return heads.find(column);
  }

  Collection<CellNode> live() {
    return cells.live();
  }

  /** Lets go of everything. */
  void forget() {
    cells.keep(_ -> false);
    heads.keep(_ -> false);
  }

  /** Removes the nodes that found no new place. */
  void trim() {
    cells.trim();
    heads.trim();
  }

  /** Says which columns are in sight; none if the last lies before the first. */
  void columns(int from, int to, GridMetrics measures) {
    first = from;
    last = to;
    metrics = measures;
  }

  /** Puts the heads of the columns in sight into their places. */
  void placeHeads(GridSheet sheet, CellFitter fitter, double height) {
    heads.keep(column -> column >= first && column <= last);
    for (int column = first; column <= last; column++) {
      ColumnHead head = heads.find(column);
      if (head == null) {
        Head shown = sheet.columnHead(column);
        head = heads.take(column, spare -> spare.suits(shown));
        head.show(column, shown, metrics);
        head.applyCss();
      }
      head.resizeRelocate(x(column, fitter), 0, fitter.cellWidth(), height);
    }
  }

  /** Lets go of the cells that are in none of these rows or not in a column in sight. */
  void keepRows(int top, int bottom) {
    cells.keep(place ->
        place.row() >= top
            && place.row() <= bottom
            && place.column() >= first
            && place.column() <= last);
  }

  /** Puts the cells of a row into their places. */
  void placeRow(int row, CellFitter fitter, RowHeights heights) {
    for (int column = first; column <= last; column++) {
      CellPosition place = new CellPosition(row, column);
      CellNode node = cells.find(place);
      if (node == null) {
        CellContent content = fitter.fit(row, column).content();
        node = cells.take(place, spare -> spare.suits(content));
        node.show(place, content, metrics);
        node.select(place.equals(view.getSelected()));
        // Styles are due before this frame is painted, not with the next one.
        node.applyCss();
      }
      node.resizeRelocate(
          x(column, fitter), heights.top(row), fitter.cellWidth(), heights.height(row));
    }
  }

  private double x(int column, CellFitter fitter) {
    return column * (fitter.cellWidth() + metrics.gap()) + metrics.gap() / 2;
  }

  /**
   * Gives the strip its place on the surface.
   *
   * @param shiftX how far its columns are shifted to the left, in pixels
   * @param shiftY how far its rows are shifted up, in pixels
   */
  void placePorts(double x, double top, double width, double height, double shiftX, double shiftY) {
    place(headPort, x, 0, width, top);
    place(cellPort, x, top, width, height);
    headPane.setTranslateX(-shiftX);
    cellPane.setTranslateX(-shiftX);
    cellPane.setTranslateY(-shiftY);
  }
}
