package org.casebridge.ui.compare.grid;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.Row;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Cases side by side, with heads that stay in sight. Only what is in sight exists as nodes, so its
 * cost follows the window's size and not the number of cases.
 *
 * <p>Keys: arrows, Home and End (with Ctrl: the very first and last cell), Page up and down, Enter
 * opens, Ctrl+C copies the cell's text, Shift+F10 or the menu key shows its menu. To be used on the
 * interface thread.
 */
public final class ComparisonGridView extends Region {
  private final ObjectProperty<GridSheet> sheet = new SimpleObjectProperty<>(GridSheet.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable CellPosition> selected =
      new ReadOnlyObjectWrapper<>();
  private final GridWords words;
  private final GridSurface surface;
  private CellHandler onOpenCell = (_, _, _) -> {};
  private CellMenuHandler onCellMenu = (_, _, _, _, _) -> {};
  private Consumer<Column> onOpenColumn = _ -> {};
  private Consumer<Row> onToggle = _ -> {};
  private BiConsumer<Column, Integer> onMoveCase = (_, _) -> {};
  private BiConsumer<Row, Integer> onMovePart = (_, _) -> {};

  /**
   * An empty grid.
   *
   * @param messages the texts of the area {@code compare}
   */
  public ComparisonGridView(Messages messages) {
    words = new GridWords(messages);
    surface = new GridSurface(this, words);
    getStyleClass().add("comparison-grid");
    getStylesheets()
        .add(
            Objects.requireNonNull(getClass().getResource("/org/casebridge/ui/compare/compare.css"))
                .toExternalForm());
    getChildren().add(surface);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    sheet.addListener((_, before, shown) -> shown(before, shown));
    new HeadDrag(this, surface);
    GridKeys keys = new GridKeys(this);
    addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
    focusedProperty().addListener((_, _, focused) -> focusMoved(focused));
  }

  /** What is compared. */
  public ComparisonGrid getGrid() {
    return sheet.get().grid();
  }

  /** Shows another comparison, cases as columns. */
  public void setGrid(ComparisonGrid shown) {
    setSheet(GridSheet.of(shown));
  }

  /** Shows another comparison, whichever way round. */
  public void setSheet(GridSheet shown) {
    sheet.set(shown);
  }

  GridSheet sheet() {
    return sheet.get();
  }

  GridWords words() {
    return words;
  }

  /** The selected cell's place; null if none is. */
  public ReadOnlyObjectProperty<@Nullable CellPosition> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The selected cell's place; null if none is. */
  public @Nullable CellPosition getSelected() {
    return selected.get();
  }

  /** What happens when a cell is opened by Enter or a double click. */
  public void setOnOpenCell(CellHandler handler) {
    onOpenCell = handler;
  }

  /** What happens when a cell's menu is asked for. */
  public void setOnCellMenu(CellMenuHandler handler) {
    onCellMenu = handler;
  }

  /** What happens when a case's head is clicked. */
  public void setOnOpenColumn(Consumer<Column> handler) {
    onOpenColumn = handler;
  }

  /** What happens when a factor's rows are to be collapsed or shown again. */
  public void setOnToggle(Consumer<Row> handler) {
    onToggle = handler;
  }

  /** What happens when a case is dropped elsewhere: the case, and its place among all cases. */
  public void setOnMoveCase(BiConsumer<Column, Integer> handler) {
    onMoveCase = handler;
  }

  /** What happens when a part is dropped elsewhere: the part, and by how many places it moves. */
  public void setOnMovePart(BiConsumer<Row, Integer> handler) {
    onMovePart = handler;
  }

  /**
   * Selects a cell and scrolls it into sight.
   *
   * @param place a cell's place, or null for none
   * @throws IndexOutOfBoundsException if there is no such cell, or the row is a heading
   */
  public void select(@Nullable CellPosition place) {
    if (place != null) {
      Objects.checkIndex(place.column(), sheet.get().columns());
      if (sheet.get().heading(place.row())) {
        throw new IndexOutOfBoundsException("a heading has no cells");
      }
      surface.reveal(place);
    }
    selected.set(place);
    surface.mark(place);
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
  }

  /**
   * Scrolls by so many pixels, as far as there is something to see.
   *
   * @param right pixels to the right, negative to the left
   * @param down pixels down, negative up
   */
  public void scrollBy(double right, double down) {
    surface.scrollBy(right, down);
  }

  private void shown(GridSheet before, GridSheet now) {
    CellPosition place = selected.get();
    CellPosition kept =
        place == null ? null : now.place(before.part(place).key(), before.learner(place).caseId());
    surface.show(now);
    selected.set(kept);
    notifyAccessibleAttributeChanged(AccessibleAttribute.ROW_COUNT);
    notifyAccessibleAttributeChanged(AccessibleAttribute.COLUMN_COUNT);
    if (kept == null && isFocused()) {
      focusMoved(true);
    }
  }

  private void focusMoved(boolean focused) {
    if (focused && selected.get() == null) {
      int row = nextRow(-1, 1);
      if (row >= 0 && sheet.get().columns() > 0) {
        select(new CellPosition(row, 0));
      }
    }
  }

  /** The nearest row with cells beyond a row; -1 if there is none. */
  private int nextRow(int row, int direction) {
    for (int next = row + direction; next >= 0 && next < sheet.get().rows(); next += direction) {
      if (!sheet.get().heading(next)) {
        return next;
      }
    }
    return -1;
  }

  int lastIndex() {
    return Math.max(sheet.get().rows(), sheet.get().columns());
  }

  boolean moveRows(int by) {
    CellPosition place = selected.get();
    if (place == null) {
      focusMoved(true);
      return selected.get() != null;
    }
    int row = place.row();
    for (int i = 0; i < Math.abs(by); i++) {
      int next = nextRow(row, Integer.signum(by));
      if (next < 0) {
        break;
      }
      row = next;
    }
    select(new CellPosition(row, place.column()));
    return true;
  }

  boolean moveColumns(int by) {
    CellPosition place = selected.get();
    if (place == null) {
      return moveRows(by);
    }
    int column = Math.clamp((long) place.column() + by, 0, sheet.get().columns() - 1);
    select(new CellPosition(place.row(), column));
    return true;
  }

  boolean movePage(int direction) {
    CellPosition place = selected.get();
    if (place == null) {
      return moveRows(direction);
    }
    int row = surface.pageFrom(place.row(), direction);
    if (sheet.get().heading(row)) {
      int beyond = nextRow(row, direction);
      row = beyond >= 0 ? beyond : nextRow(row, -direction);
    }
    if (row == place.row()) {
      return moveRows(direction);
    }
    select(new CellPosition(row, place.column()));
    return true;
  }

  boolean openSelected() {
    CellPosition place = selected.get();
    if (place == null) {
      return false;
    }
    GridSheet shown = sheet.get();
    onOpenCell.handle(
        shown.part(place), shown.learner(place), shown.cell(place.row(), place.column()));
    return true;
  }

  boolean copySelected() {
    CellPosition place = selected.get();
    if (place == null) {
      return false;
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(words.copied(sheet.get().cell(place.row(), place.column())));
    Clipboard.getSystemClipboard().setContent(content);
    return true;
  }

  boolean showMenu() {
    CellPosition place = selected.get();
    Node node = place == null ? null : surface.cellNode(place);
    if (node == null) {
      return false;
    }
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    showMenu(bounds.getMinX() + bounds.getWidth() / 4, bounds.getMinY() + bounds.getHeight() / 2);
    return true;
  }

  private void showMenu(double screenX, double screenY) {
    CellPosition place = selected.get();
    if (place != null) {
      GridSheet shown = sheet.get();
      onCellMenu.show(
          shown.part(place),
          shown.learner(place),
          shown.cell(place.row(), place.column()),
          screenX,
          screenY);
    }
  }

  void openColumn(int column) {
    if (sheet.get().columnHead(column) instanceof Head.OfCase learner) {
      onOpenColumn.accept(learner.column());
    }
  }

  private void openRow(int row) {
    switch (sheet.get().rowHead(row)) {
      case Head.OfCase learner -> onOpenColumn.accept(learner.column());
      case Head.OfPart part -> {
        if (part.row().heading()) {
          onToggle.accept(part.row());
        }
      }
    }
  }

  /** Collapses the rows of the factor that the selected cell belongs to. */
  boolean collapseSelected() {
    CellPosition place = selected.get();
    if (place == null || sheet.get().transposed()) {
      return false;
    }
    for (int row = place.row(); row >= 0; row--) {
      if (sheet.get().heading(row) && sheet.get().rowHead(row) instanceof Head.OfPart part) {
        moveRows(1);
        onToggle.accept(part.row());
        return true;
      }
    }
    return false;
  }

  /** Shows the rows of all factors again. */
  boolean expandAll() {
    List<Row> hidden = sheet.get().grid().rows().stream().filter(it -> it.hidden() > 0).toList();
    hidden.forEach(onToggle);
    return !hidden.isEmpty();
  }

  void dropColumn(int column, int before) {
    int to = before > column ? before - 1 : before;
    drop(sheet.get().columnHead(column), to - column, to);
  }

  void dropRow(int row, int before) {
    int to = before > row ? before - 1 : before;
    drop(sheet.get().rowHead(row), to - row, to);
  }

  private void drop(Head head, int by, int to) {
    if (by != 0) {
      switch (head) {
        case Head.OfCase learner -> onMoveCase.accept(learner.column(), to);
        case Head.OfPart part -> onMovePart.accept(part.row(), by);
      }
    }
  }

  boolean overCell(MouseEvent event) {
    return surface.placeAt(event.getX(), event.getY()) != null;
  }

  private void pressed(MouseEvent event) {
    CellPosition place = surface.placeAt(event.getX(), event.getY());
    if (place != null) {
      select(place);
    }
    requestFocus();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    int column = surface.columnHeadAt(event.getX(), event.getY());
    int row = surface.rowHeadAt(event.getX(), event.getY());
    if (column >= 0) {
      openColumn(column);
    } else if (row >= 0) {
      openRow(row);
    } else if (event.getClickCount() == 2 && surface.placeAt(event.getX(), event.getY()) != null) {
      openSelected();
    }
  }

  private void menuRequested(ContextMenuEvent event) {
    // The keys that ask for a menu are handled as keys, on every system alike.
    if (!event.isKeyboardTrigger() && surface.placeAt(event.getX(), event.getY()) != null) {
      showMenu(event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  /** A cell as a screen reader says it; put together only when one asks. */
  String spoken(CellPosition place) {
    GridSheet shown = sheet.get();
    return words.spoken(
        shown.part(place), shown.learner(place), shown.cell(place.row(), place.column()));
  }

  /** A column's head as a screen reader says it. */
  String spoken(int column) {
    return words.spoken(sheet.get().columnHead(column));
  }

  /** A row's number among those with cells. */
  int spokenRow(int row) {
    int number = 0;
    for (int i = 0; i < row; i++) {
      number += sheet.get().heading(i) ? 0 : 1;
    }
    return number;
  }

  private int rowOfSpoken(int number) {
    int row = nextRow(-1, 1);
    for (int i = 0; i < number && row >= 0; i++) {
      row = nextRow(row, 1);
    }
    return row;
  }

  private int spokenRows() {
    return spokenRow(sheet.get().rows());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> words.spoken(sheet.get().columns(), spokenRows());
      case ROW_COUNT -> spokenRows();
      case COLUMN_COUNT -> sheet.get().columns();
      case FOCUS_ITEM -> selectedNode();
      case SELECTED_ITEMS -> {
        Node node = selectedNode();
        yield FXCollections.observableArrayList(node == null ? List.of() : List.of(node));
      }
      case CELL_AT_ROW_COLUMN -> cellAt(parameters);
      case COLUMN_AT_INDEX ->
          parameters.length == 1 && parameters[0] instanceof Integer column
              ? surface.columnHead(column)
              : null;
      case MULTIPLE_SELECTION -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private @Nullable Node selectedNode() {
    CellPosition place = selected.get();
    return place == null ? null : surface.cellNode(place);
  }

  private @Nullable Node cellAt(@Nullable Object... parameters) {
    if (parameters.length == 2
        && parameters[0] instanceof Integer row
        && parameters[1] instanceof Integer column) {
      int found = rowOfSpoken(row);
      return found < 0 ? null : surface.cellNode(new CellPosition(found, column));
    }
    return null;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
    if (action == AccessibleAction.SHOW_ITEM
        && parameters.length == 1
        && parameters[0] instanceof CellNode node) {
      surface.reveal(node.place());
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  GridSurface surface() {
    return surface;
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
