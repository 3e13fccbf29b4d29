package org.casebridge.ui.compare.grid;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.casebridge.ui.compare.view.Recycler;
import org.casebridge.ui.compare.view.ScrollBars;
import org.jspecify.annotations.Nullable;

/**
 * The grid's scrolled surface: lays out what is in sight and nothing else. Cells and heads lie on
 * panes that are only shifted while scrolling; nodes that leave are used for the places that come.
 */
final class GridSurface extends Region {
  /** The most of the width that columns take which stay in sight. */
  private static final double MOST_FROZEN = 0.6;

  private final GridWords words;
  private final Text bodyProbe = probe("grid-text");
  private final Text strongProbe = probe("grid-strong");
  private final Text hintProbe = probe("grid-hint");
  private final Pane rowPane = new Pane();
  private final Pane rowPort = GridStrip.port(rowPane);
  private final ScrollBars bars = new ScrollBars(this::scrollTo);
  private final Label empty = new Label();
  private final Tooltip tooltip = new Tooltip();
  private final Region marker = new Region();

  private GridSheet sheet = GridSheet.EMPTY;
  private GridMetrics metrics =
      GridMetrics.of(bodyProbe.getFont(), bodyProbe.getFont(), bodyProbe.getFont());
  private TextWidths widths = new TextWidths(metrics.body());
  private CellFitter fitter;
  private RowHeights heights;
  private final Recycler<Integer, RowHead> rowHeads;
  private final GridStrip frozen;
  private final GridStrip moving;

  private double scrollX;
  private double scrollY;
  private boolean stepping;
  private int firstBefore;
  private @Nullable CellPosition revealed;

  GridSurface(ComparisonGridView view, GridWords words) {
    this.words = words;
    rowHeads = new Recycler<>(rowPane, () -> new RowHead(words, metrics));
    frozen = new GridStrip(view, metrics);
    moving = new GridStrip(view, metrics);
    fitter = new CellFitter(sheet, words, metrics, widths, metrics.minimumColumnWidth());
    heights = new RowHeights(sheet, fitter, metrics, new double[0]);
    rowPort.setPickOnBounds(false);
    empty.getStyleClass().add("grid-empty");
    empty.setWrapText(true);
    getChildren().addAll(bodyProbe, strongProbe, hintProbe, moving.cellPort(), frozen.cellPort());
    getChildren().addAll(rowPort, moving.headPort(), frozen.headPort(), marker, empty);
    getChildren().addAll(bars.nodes());
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    marker.getStyleClass().add("grid-drop");
    marker.setManaged(false);
    marker.setVisible(false);
    marker.setMouseTransparent(true);
    Tooltip.install(this, tooltip);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
  }

  private static Text probe(String style) {
    Text probe = new Text();
    probe.getStyleClass().add(style);
    probe.setManaged(false);
    return probe;
  }

  /** Shows another comparison; the scrolled place stays as far as it exists. */
  void show(GridSheet shown) {
    sheet = shown;
    forget();
    requestLayout();
  }

  private void forget() {
    frozen.forget();
    moving.forget();
    rowHeads.keep(_ -> false);
    measureFor(fitter.cellWidth());
  }

  private void measureFor(double cellWidth) {
    fitter = new CellFitter(sheet, words, metrics, widths, cellWidth);
    double[] least = new double[sheet.rows()];
    for (int row = 0; row < least.length; row++) {
      least[row] = sheet.heading(row) ? 0 : RowHead.height(sheet.rowHead(row), words, metrics);
    }
    heights = new RowHeights(sheet, fitter, metrics, least);
  }

  private void hovered(MouseEvent event) {
    CellPosition place = placeAt(event.getX(), event.getY());
    int column = columnHeadAt(event.getX(), event.getY());
    int row = rowHeadAt(event.getX(), event.getY());
    String hint = "";
    if (place != null) {
      hint = words.hint(sheet.cell(place.row(), place.column()));
    } else if (column >= 0) {
      hint = words.hint(sheet.columnHead(column));
    } else if (row >= 0) {
      hint = words.hint(sheet.rowHead(row));
    }
    tooltip.setText(hint);
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

  /**
   * Takes up its styles to be shown whole, part by part, without making any nodes.
   *
   * @param least how wide it is at least, in pixels
   * @return how wide it is, in pixels; more if the columns need it
   */
  double beginWhole(double least) {
    prepare();
    double column = metrics.minimumColumnWidth() + metrics.gap();
    double width = Math.max(least, left() + sheet.columns() * column + barRoom());
    resize(width, 1);
    prepare();
    return width;
  }

  /** Whether the columns are as narrow as they may be. */
  boolean narrowest() {
    return fitter.cellWidth() == metrics.minimumColumnWidth();
  }

  /** Measures some cells of a row, which may make it higher. */
  void measureRow(int row, int firstColumn, int lastColumn) {
    heights.measure(row, firstColumn, lastColumn);
  }

  /** Where a row begins beneath the top of all, in pixels. */
  double rowTop(int row) {
    return top() + heights.top(row);
  }

  /** Where a column begins from the left of all, in pixels. */
  double columnLeft(int column) {
    return left() + column * pitch();
  }

  /**
   * Shows what lies from a place on.
   *
   * @param x from the left of the first column, in pixels
   * @param y from the top of the first row, in pixels
   * @param above whether with the columns' heads
   * @param beside whether with the rows' heads
   */
  void showPart(double x, double y, boolean above, boolean beside) {
    moving.headPort().setVisible(above);
    rowPort.setVisible(beside);
    scrollTo(x, y);
  }

  private double barRoom() {
    return sheet.paper() ? 0 : bars.thickness();
  }

  /** How many columns stay in sight: as many as leave room for others. */
  private int frozenColumns() {
    int most = (int) (wholeWidth() * MOST_FROZEN / pitch());
    return Math.clamp(sheet.frozen(), 0, Math.max(0, most));
  }

  private double frozenWidth() {
    return frozenColumns() * pitch();
  }

  /** Room for all columns, in pixels. */
  private double wholeWidth() {
    return Math.max(0, getWidth() - left() - barRoom());
  }

  /** Room for the columns that move. */
  private double portWidth() {
    return Math.max(0, wholeWidth() - frozenWidth());
  }

  private double portHeight() {
    double bar = contentWidth() > wholeWidth() ? barRoom() : 0;
    return Math.max(0, getHeight() - top() - bar);
  }

  private double pitch() {
    return fitter.cellWidth() + metrics.gap();
  }

  private double contentWidth() {
    return sheet.columns() * pitch();
  }

  private double mostX() {
    return Math.max(0, Math.ceil(contentWidth() - wholeWidth()));
  }

  private double mostY() {
    return Math.max(0, Math.ceil(heights.total() - portHeight()));
  }

  private int firstColumn() {
    int first = frozenColumns() + (int) (scrollX / pitch());
    return Math.clamp(first, 0, Math.max(0, sheet.columns() - 1));
  }

  private int lastColumn() {
    int last = frozenColumns() + (int) Math.ceil((scrollX + portWidth()) / pitch()) - 1;
    return Math.min(last, sheet.columns() - 1);
  }

  /** The column at a place across the surface, gaps included; -1 beside them all. */
  private int columnAt(double x) {
    double across = x - left();
    if (across < 0) {
      return -1;
    }
    double along = across < frozenWidth() ? across : across + scrollX;
    int column = (int) Math.floor(along / pitch());
    return column < sheet.columns() ? column : -1;
  }

  /** Where a column begins on the surface, in pixels. */
  private double columnX(int column) {
    return left() + column * pitch() - (column < frozenColumns() ? 0 : scrollX);
  }

  /** The column a drop across would land before; the number of columns for behind the last. */
  int columnAtOrEnd(double x) {
    int column = columnAt(Math.max(left(), x));
    if (column < 0) {
      return sheet.columns();
    }
    return x - columnX(column) > pitch() / 2 ? column + 1 : column;
  }

  /** The row a drop down would land before; the number of rows for behind the last. */
  int rowAtOrEnd(double y) {
    double inY = Math.max(0, y - top() + scrollY);
    if (inY >= heights.total()) {
      return sheet.rows();
    }
    int row = Math.max(0, heights.rowAt(inY));
    return inY - heights.top(row) > heights.height(row) / 2 ? row + 1 : row;
  }

  /** The cell at a point of the surface; null over gaps, heads and headings. */
  @Nullable CellPosition placeAt(double x, double y) {
    int column = columnAt(x);
    double inX = x - columnX(Math.max(0, column)) - metrics.gap() / 2;
    double inY = y - top() + scrollY;
    if (y < top() || column < 0 || inX < 0 || inX > fitter.cellWidth()) {
      return null;
    }
    if (inY >= heights.total()) {
      return null;
    }
    int row = heights.rowAt(inY);
    boolean cell = row >= 0 && !heights.heading(row);
    return cell && inY - heights.top(row) <= heights.height(row)
        ? new CellPosition(row, column)
        : null;
  }

  /** The column whose head is at a point of the surface; -1 elsewhere. */
  int columnHeadAt(double x, double y) {
    return y >= 0 && y < top() ? columnAt(x) : -1;
  }

  /** The row whose head, or heading, is at a point of the surface; -1 elsewhere. */
  int rowHeadAt(double x, double y) {
    double inY = y - top() + scrollY;
    if (y < top() || inY >= heights.total()) {
      return -1;
    }
    int row = heights.rowAt(inY);
    return row >= 0 && (x < left() || heights.heading(row)) ? row : -1;
  }

  /**
   * Shows where a column that is dragged would land.
   *
   * @param column before which one; negative for nowhere
   */
  void markColumn(int column) {
    marker.setVisible(column >= 0);
    if (column >= 0) {
      marker.resizeRelocate(
          columnX(column) - metrics.bandGap() / 2, 0, metrics.bandGap(), top() + portHeight());
    }
  }

  /**
   * Shows where a row that is dragged would land.
   *
   * @param row before which one; negative for nowhere
   */
  void markRow(int row) {
    marker.setVisible(row >= 0);
    if (row >= 0) {
      double y = top() + heights.top(row) - scrollY - metrics.gap() / 2 - metrics.bandGap() / 2;
      marker.resizeRelocate(0, y, left() + wholeWidth(), metrics.bandGap());
    }
  }

  /** The row about one screen below (1) or above (-1) a row. */
  int pageFrom(int row, int direction) {
    double page = Math.max(metrics.minimumCellHeight(), portHeight() - metrics.headingHeight());
    return heights.rowAt(Math.max(0, heights.top(row) + direction * page));
  }

  /** The cell's node if it is in sight. */
  @Nullable CellNode cellNode(CellPosition place) {
    CellNode node = moving.cellNode(place);
    return node != null ? node : frozen.cellNode(place);
  }

  /** The head of a column if it is in sight. */
  @Nullable ColumnHead columnHead(int column) {
    ColumnHead head = moving.head(column);
    return head != null ? head : frozen.head(column);
  }

  /** Marks the selected cell. */
  void mark(@Nullable CellPosition selected) {
    frozen.live().forEach(node -> node.select(node.place().equals(selected)));
    moving.live().forEach(node -> node.select(node.place().equals(selected)));
  }

  @Override
  protected void layoutChildren() {
    prepare();
    boolean nothing = sheet.isEmpty();
    empty.setVisible(nothing);
    if (nothing) {
      empty.setText(words.empty(sheet.grid().columns().isEmpty()));
      double width = Math.min(getWidth(), 480 * metrics.unit());
      double height = empty.prefHeight(width);
      empty.resizeRelocate((getWidth() - width) / 2, getHeight() / 3, width, height);
      frozen.forget();
      moving.forget();
      rowHeads.keep(_ -> false);
    } else {
      settle();
      frozen.columns(0, frozenColumns() - 1, metrics);
      moving.columns(firstColumn(), lastColumn(), metrics);
      frozen.placeHeads(sheet, fitter, top());
      moving.placeHeads(sheet, fitter, top());
      placeRows();
    }
    frozen.trim();
    moving.trim();
    rowHeads.trim();
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
    int columns = Math.max(1, sheet.columns());
    double shared = Math.floor(wholeWidth() / columns) - metrics.gap();
    double width = Math.clamp(shared, metrics.minimumColumnWidth(), metrics.maximumColumnWidth());
    if (width != fitter.cellWidth()) {
      int first = heights.rowAt(scrollY);
      double into = first < 0 ? 0 : scrollY - heights.top(first);
      frozen.forget();
      moving.forget();
      measureFor(width);
      scrollY = first < 0 ? 0 : heights.top(Math.min(first, sheet.rows() - 1)) + into;
    }
  }

  /** Finds out which rows and columns are in sight, measuring rows as they come. */
  private void settle() {
    CellPosition target = revealed;
    revealed = null;
    if (target != null && target.column() >= frozenColumns()) {
      double start = (target.column() - frozenColumns()) * pitch();
      scrollX =
          Math.clamp(
              scrollX,
              Math.ceil(start + pitch() - portWidth()),
              Math.max(start, Math.ceil(start + pitch() - portWidth())));
    }
    scrollX = Math.clamp(scrollX, 0, mostX());
    firstBefore = Math.min(firstBefore, sheet.rows() - 1);
    // A row changes its height once at most for the columns in sight, so this comes to an end.
    int passes = sheet.rows() + 2;
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
    for (int row = heights.rowAt(scrollY); row < sheet.rows(); row++) {
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
    return heights.measure(row, 0, frozenColumns() - 1)
        + heights.measure(row, firstColumn(), lastColumn());
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

  private void placeRows() {
    int first = heights.rowAt(scrollY);
    int last = heights.rowAt(scrollY + portHeight() - 1);
    rowHeads.keep(row -> row >= first && row <= last);
    frozen.keepRows(first, last);
    moving.keepRows(first, last);
    for (int row = first; row <= last; row++) {
      RowHead head = rowHeads.find(row);
      if (head == null) {
        Head shown = sheet.rowHead(row);
        head = rowHeads.take(row, spare -> spare.suits(shown));
        head.show(row, shown, metrics);
        head.applyCss();
      }
      double headWidth = heights.heading(row) ? getWidth() : left();
      head.resizeRelocate(0, heights.top(row), headWidth, heights.height(row));
      if (!heights.heading(row)) {
        frozen.placeRow(row, fitter, heights);
        moving.placeRow(row, fitter, heights);
      }
    }
  }

  private void placePorts() {
    double still = frozenWidth();
    frozen.placePorts(left(), top(), still, portHeight(), 0, scrollY);
    // The moving columns stand where they would without those that stay, less what is scrolled.
    moving.placePorts(left() + still, top(), portWidth(), portHeight(), still + scrollX, scrollY);
    GridStrip.place(rowPort, 0, top(), getWidth(), portHeight());
    rowPane.setTranslateY(-scrollY);
  }

  private void placeBars() {
    boolean filled = !empty.isVisible() && !sheet.paper();
    bars.show(
        new ScrollBars.Way(filled ? mostX() : 0, scrollX, portWidth(), pitch()),
        new ScrollBars.Way(
            filled ? mostY() : 0, scrollY, portHeight(), metrics.minimumCellHeight()));
    bars.place(left(), top(), getWidth(), getHeight(), portHeight());
  }
}
