package org.casebridge.ui.compare.grid;

import org.casebridge.ui.compare.view.Recycler;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.Row;
import org.jspecify.annotations.Nullable;

/**
 * The grid's scrolled surface: lays out what is in sight and nothing else. Cells and heads lie on
 * panes that are only shifted while scrolling; nodes that leave are used for the places that come.
 */
final class GridSurface extends Region {
  private final ComparisonGridView view;
  private final GridWords words;
  private final Text bodyProbe = probe("grid-text");
  private final Text strongProbe = probe("grid-strong");
  private final Text hintProbe = probe("grid-hint");
  private final Pane cellPane = new Pane();
  private final Pane rowPane = new Pane();
  private final Pane columnPane = new Pane();
  private final Pane cellPort = port(cellPane);
  private final Pane rowPort = port(rowPane);
  private final Pane columnPort = port(columnPane);
  private final GridBars bars = new GridBars(this::scrollTo);
  private final Label empty = new Label();
  private final Tooltip tooltip = new Tooltip();

  private ComparisonGrid grid = ComparisonGrid.EMPTY;
  private GridMetrics metrics =
      GridMetrics.of(bodyProbe.getFont(), bodyProbe.getFont(), bodyProbe.getFont());
  private TextWidths widths = new TextWidths(metrics.body());
  private CellFitter fitter;
  private RowHeights heights;
  private final Recycler<CellPosition, CellNode> cells;
  private final Recycler<Integer, RowHead> rowHeads;
  private final Recycler<Integer, ColumnHead> columnHeads;

  private double scrollX;
  private double scrollY;
  private boolean stepping;
  private int firstBefore;
  private @Nullable CellPosition revealed;

  GridSurface(ComparisonGridView view, GridWords words) {
    this.view = view;
    this.words = words;
    cells = new Recycler<>(cellPane, () -> new CellNode(view, metrics));
    rowHeads = new Recycler<>(rowPane, () -> new RowHead(metrics));
    columnHeads = new Recycler<>(columnPane, () -> new ColumnHead(view, metrics));
    fitter = new CellFitter(grid, words, metrics, widths, metrics.minimumColumnWidth());
    heights = new RowHeights(grid, fitter, metrics, new double[0]);
    rowPort.setPickOnBounds(false);
    empty.getStyleClass().add("grid-empty");
    empty.setWrapText(true);
    getChildren().addAll(bodyProbe, strongProbe, hintProbe, cellPort, rowPort, columnPort, empty);
    getChildren().addAll(bars.nodes());
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    Tooltip.install(cellPort, tooltip);
    cellPort.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
  }

  private static Text probe(String style) {
    Text probe = new Text();
    probe.getStyleClass().add(style);
    probe.setManaged(false);
    return probe;
  }

  private static Pane port(Pane content) {
    Pane port = new Pane(content);
    port.setManaged(false);
    content.setManaged(false);
    content.setPickOnBounds(false);
    port.setClip(new Rectangle());
    return port;
  }

  /** Shows another comparison; the scrolled place stays as far as it exists. */
  void show(ComparisonGrid shown) {
    grid = shown;
    forget();
    requestLayout();
  }

  private void forget() {
    cells.keep(_ -> false);
    rowHeads.keep(_ -> false);
    columnHeads.keep(_ -> false);
    measureFor(fitter.cellWidth());
  }

  private void measureFor(double cellWidth) {
    fitter = new CellFitter(grid, words, metrics, widths, cellWidth);
    List<Row> rows = grid.rows();
    double[] least = new double[rows.size()];
    for (int row = 0; row < least.length; row++) {
      least[row] = rows.get(row).heading() ? 0 : RowHead.height(rows.get(row), metrics);
    }
    heights = new RowHeights(grid, fitter, metrics, least);
  }

  private void hovered(MouseEvent event) {
    CellPosition place = placeAt(event.getX() + left(), event.getY() + top());
    tooltip.setText(place == null ? "" : words.hint(grid.cell(place.row(), place.column())));
  }

  private void scrolled(ScrollEvent event) {
    double dx = -event.getDeltaX();
    double dy = -event.getDeltaY();
    if (event.isShiftDown() && dx == 0) {
      dx = dy;
      dy = 0;
    }
    double beforeX = scrollX;
    double beforeY = scrollY;
    scrollBy(dx, dy);
    if (scrollX != beforeX || scrollY != beforeY) {
      event.consume();
    }
  }

  private void scrollTo(double x, double y) {
    scrollBy(x - scrollX, y - scrollY);
  }

  /** Scrolls by so many pixels, as far as there is something to see. */
  void scrollBy(double dx, double dy) {
    scrollX = Math.clamp((double) Math.round(scrollX + dx), 0, mostX());
    scrollY = Math.clamp((double) Math.round(scrollY + dy), 0, mostY());
    stepping = Math.abs(dy) < portHeight();
    revealed = null;
    requestLayout();
  }

  /** Scrolls as little as brings the cell into sight. */
  void reveal(CellPosition place) {
    revealed = place;
    stepping = false;
    requestLayout();
  }

  private double left() {
    return metrics.rowHeadWidth();
  }

  private double top() {
    return metrics.columnHeadHeight();
  }

  private double portWidth() {
    return Math.max(0, getWidth() - left() - bars.thickness());
  }

  private double portHeight() {
    double bar = contentWidth() > portWidth() ? bars.thickness() : 0;
    return Math.max(0, getHeight() - top() - bar);
  }

  private double pitch() {
    return fitter.cellWidth() + metrics.gap();
  }

  private double contentWidth() {
    return grid.columns().size() * pitch();
  }

  private double mostX() {
    return Math.max(0, Math.ceil(contentWidth() - portWidth()));
  }

  private double mostY() {
    return Math.max(0, Math.ceil(heights.total() - portHeight()));
  }

  private int firstColumn() {
    return Math.clamp((int) (scrollX / pitch()), 0, grid.columns().size() - 1);
  }

  private int lastColumn() {
    int last = (int) Math.ceil((scrollX + portWidth()) / pitch()) - 1;
    return Math.clamp(last, 0, grid.columns().size() - 1);
  }

  /** The cell at a point of the surface; null over gaps, heads and headings. */
  @Nullable CellPosition placeAt(double x, double y) {
    double inX = x - left() + scrollX - metrics.gap() / 2;
    double inY = y - top() + scrollY;
    int column = (int) Math.floor(inX / pitch());
    if (x < left() || y < top() || column < 0 || column >= grid.columns().size()) {
      return null;
    }
    if (inY >= heights.total() || inX - column * pitch() > fitter.cellWidth()) {
      return null;
    }
    int row = heights.rowAt(inY);
    boolean cell = row >= 0 && !heights.heading(row);
    return cell && inY - heights.top(row) <= heights.height(row)
        ? new CellPosition(row, column)
        : null;
  }

  /** The case whose head is at a point of the surface; -1 elsewhere. */
  int columnHeadAt(double x, double y) {
    int column = (int) Math.floor((x - left() + scrollX) / pitch());
    boolean inside = x >= left() && y >= 0 && y < top() && column < grid.columns().size();
    return inside ? column : -1;
  }

  /** The row about one screen below (1) or above (-1) a row. */
  int pageFrom(int row, int direction) {
    double page = Math.max(metrics.minimumCellHeight(), portHeight() - metrics.headingHeight());
    return heights.rowAt(Math.max(0, heights.top(row) + direction * page));
  }

  /** The cell's node if it is in sight. */
  @Nullable CellNode cellNode(CellPosition place) {
    return cells.find(place);
  }

  /** The head of a case if it is in sight. */
  @Nullable ColumnHead columnHead(int column) {
    return columnHeads.find(column);
  }

  /** Marks the selected cell. */
  void mark(@Nullable CellPosition selected) {
    for (CellNode node : cells.live()) {
      node.select(node.place().equals(selected));
    }
  }

  @Override
  protected void layoutChildren() {
    prepare();
    boolean nothing = grid.columns().isEmpty() || grid.rows().isEmpty();
    empty.setVisible(nothing);
    if (nothing) {
      empty.setText(words.empty(grid.columns().isEmpty()));
      double width = Math.min(getWidth(), 480 * metrics.unit());
      double height = empty.prefHeight(width);
      empty.resizeRelocate((getWidth() - width) / 2, getHeight() / 3, width, height);
      cells.keep(_ -> false);
      rowHeads.keep(_ -> false);
      columnHeads.keep(_ -> false);
    } else {
      settle();
      placeColumnHeads();
      placeRows();
    }
    cells.trim();
    rowHeads.trim();
    columnHeads.trim();
    placePorts();
    placeBars();
  }

  /** Takes up a change of fonts or width. */
  private void prepare() {
    boolean fonts =
        !bodyProbe.getFont().equals(metrics.body())
            || !strongProbe.getFont().equals(metrics.strong())
            || !hintProbe.getFont().equals(metrics.hint());
    if (fonts) {
      metrics = GridMetrics.of(bodyProbe.getFont(), strongProbe.getFont(), hintProbe.getFont());
      widths = new TextWidths(metrics.body());
      forget();
    }
    int columns = Math.max(1, grid.columns().size());
    double shared = Math.floor(portWidth() / columns) - metrics.gap();
    double width = Math.clamp(shared, metrics.minimumColumnWidth(), metrics.maximumColumnWidth());
    if (width != fitter.cellWidth()) {
      int first = heights.rowAt(scrollY);
      double into = first < 0 ? 0 : scrollY - heights.top(first);
      cells.keep(_ -> false);
      measureFor(width);
      scrollY = first < 0 ? 0 : heights.top(Math.min(first, grid.rows().size() - 1)) + into;
    }
  }

  /** Finds out which rows and columns are in sight, measuring rows as they come. */
  private void settle() {
    CellPosition target = revealed;
    revealed = null;
    if (target != null) {
      double start = target.column() * pitch();
      scrollX =
          Math.clamp(
              scrollX,
              Math.ceil(start + pitch() - portWidth()),
              Math.max(start, Math.ceil(start + pitch() - portWidth())));
    }
    scrollX = Math.clamp(scrollX, 0, mostX());
    firstBefore = Math.min(firstBefore, grid.rows().size() - 1);
    // A row changes its height once at most for the columns in sight, so this comes to an end.
    int passes = grid.rows().size() + 2;
    while (passes > 0 && !settled(target)) {
      passes--;
    }
    firstBefore = heights.rowAt(scrollY);
  }

  private boolean settled(@Nullable CellPosition target) {
    boolean still = true;
    if (target != null) {
      measured(target.row());
      double wanted = Math.clamp(scrolledTo(target.row()), 0, mostY());
      still = wanted == scrollY;
      scrollY = wanted;
    }
    scrollY = Math.clamp(scrollY, 0, mostY());
    for (int row = heights.rowAt(scrollY); row < grid.rows().size(); row++) {
      if (heights.top(row) >= scrollY + portHeight()) {
        break;
      }
      double grown = measured(row);
      if (grown != 0) {
        still = false;
        // A row that comes in from above must not push down those already in sight.
        scrollY += stepping && row < firstBefore ? grown : 0;
      }
    }
    return still;
  }

  private double measured(int row) {
    return heights.measure(row, firstColumn(), lastColumn());
  }

  private double scrolledTo(int row) {
    // The first row of a factor brings the factor's heading with it.
    int from = row > 0 && heights.heading(row - 1) ? row - 1 : row;
    double start = Math.max(0, heights.top(from) - metrics.gap() / 2);
    double end = heights.top(row) + heights.height(row) + metrics.gap() / 2;
    double y = Math.clamp(scrollY, Math.min(start, end - portHeight()), start);
    return Math.round(
        end - start > portHeight() ? heights.top(row) : Math.max(y, Math.ceil(end - portHeight())));
  }

  private void placeColumnHeads() {
    int first = firstColumn();
    int last = lastColumn();
    columnHeads.keep(column -> column >= first && column <= last);
    for (int column = first; column <= last; column++) {
      ColumnHead head = columnHeads.find(column);
      if (head == null) {
        head = columnHeads.take(column, _ -> true);
        head.show(column, grid.columns().get(column), metrics);
        head.applyCss();
      }
      head.resizeRelocate(cellX(column), 0, fitter.cellWidth(), top());
    }
  }

  private double cellX(int column) {
    return column * pitch() + metrics.gap() / 2;
  }

  private void placeRows() {
    int first = heights.rowAt(scrollY);
    int last = heights.rowAt(scrollY + portHeight() - 1);
    int left = firstColumn();
    int right = lastColumn();
    rowHeads.keep(row -> row >= first && row <= last);
    cells.keep(place ->
        place.row() >= first
            && place.row() <= last
            && place.column() >= left
            && place.column() <= right);
    for (int row = first; row <= last; row++) {
      RowHead head = rowHeads.find(row);
      if (head == null) {
        boolean heading = heights.heading(row);
        head = rowHeads.take(row, spare -> spare.isHeading() == heading);
        head.show(row, grid.rows().get(row), metrics);
        head.applyCss();
      }
      double headWidth = heights.heading(row) ? getWidth() : left();
      head.resizeRelocate(0, heights.top(row), headWidth, heights.height(row));
      if (!heights.heading(row)) {
        for (int column = left; column <= right; column++) {
          placeCell(row, column);
        }
      }
    }
  }

  private void placeCell(int row, int column) {
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
    node.resizeRelocate(cellX(column), heights.top(row), fitter.cellWidth(), heights.height(row));
  }

  private void placePorts() {
    place(columnPort, left(), 0, portWidth(), top());
    place(rowPort, 0, top(), getWidth(), portHeight());
    place(cellPort, left(), top(), portWidth(), portHeight());
    columnPane.setTranslateX(-scrollX);
    rowPane.setTranslateY(-scrollY);
    cellPane.setTranslateX(-scrollX);
    cellPane.setTranslateY(-scrollY);
  }

  private static void place(Pane port, double x, double y, double width, double height) {
    port.resizeRelocate(x, y, width, height);
    if (port.getClip() instanceof Rectangle clip) {
      clip.setWidth(width);
      clip.setHeight(height);
    }
  }

  private void placeBars() {
    boolean filled = !empty.isVisible();
    bars.show(
        new GridBars.Way(filled ? mostX() : 0, scrollX, portWidth(), pitch()),
        new GridBars.Way(filled ? mostY() : 0, scrollY, portHeight(), metrics.minimumCellHeight()));
    bars.place(left(), top(), getWidth(), getHeight(), portHeight());
  }
}
