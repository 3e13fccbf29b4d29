package org.casebridge.ui.compare.grid;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.Row;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.compare.view.ComparisonView;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** Cases side by side by parts. */
public final class GridView implements ComparisonView {
  private final Messages messages;
  private final ViewActs acts;
  private final ComparisonGridView grid;

  /**
   * An empty grid.
   *
   * @param messages the texts of the area {@code compare}
   */
  public GridView(Messages messages, ViewActs acts) {
    this.messages = messages;
    this.acts = acts;
    grid = new ComparisonGridView(messages);
    grid.getStyleClass().add("compare-grid");
    grid.selectedProperty().addListener((_, _, selected) -> acts.select(spot(selected)));
    grid.setOnOpenCell((row, column, cell) -> acts.showGrounds());
    grid.setOnOpenColumn(column -> acts.open(column.caseId(), null));
    grid.setOnCellMenu((row, column, cell, x, y) -> menu(row, column).show(grid, x, y));
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::moveSelected);
  }

  private @Nullable Spot spot(@Nullable CellPosition place) {
    if (place == null) {
      return null;
    }
    ComparisonGrid shown = grid.getGrid();
    Column column = shown.columns().get(place.column());
    Row row = shown.rows().get(place.row());
    Cell cell = shown.cell(place.row(), place.column());
    return new Spot(
        column.caseId(),
        row.key(),
        row.title(),
        cell.items().stream()
            .map(it -> new Spot.Ground(column.caseId(), it.claimId()))
            .toList());
  }

  /** Alt and an arrow move the selected case or row. */
  private void moveSelected(KeyEvent key) {
    CellPosition place = grid.getSelected();
    if (place == null || !key.isAltDown()) {
      return;
    }
    Column column = grid.getGrid().columns().get(place.column());
    Row row = grid.getGrid().rows().get(place.row());
    switch (key.getCode()) {
      case LEFT -> move(column, -1);
      case RIGHT -> move(column, 1);
      case UP -> move(row, -1);
      case DOWN -> move(row, 1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(Row row, int by) {
    if (!acts.readOnly()) {
      acts.arranging().moveRow(row.key(), by);
    }
  }

  private void move(Column column, int by) {
    if (!acts.readOnly()) {
      acts.arranging().move(column.caseId(), by);
    }
  }

  private ContextMenu menu(Row row, Column column) {
    MenuItem open = new MenuItem(messages.get("menu.open", column.pseudonym()));
    open.setOnAction(_ -> acts.open(column.caseId(), null));
    MenuItem left = new MenuItem(messages.get("menu.left"));
    left.setOnAction(_ -> move(column, -1));
    MenuItem right = new MenuItem(messages.get("menu.right"));
    right.setOnAction(_ -> move(column, 1));
    MenuItem up = new MenuItem(messages.get("menu.row_up"));
    up.setOnAction(_ -> move(row, -1));
    MenuItem down = new MenuItem(messages.get("menu.row_down"));
    down.setOnAction(_ -> move(row, 1));
    MenuItem out = new MenuItem(messages.get("menu.out", column.pseudonym()));
    out.setOnAction(_ -> acts.arranging().drop(column.caseId()));
    ContextMenu menu = new ContextMenu(open);
    if (!acts.readOnly()) {
      menu.getItems().addAll(left, right, up, down, out);
    }
    return menu;
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public List<Node> tools() {
    return List.of();
  }

  @Override
  public Runnable prepare(Compared compared) {
    return () -> grid.setGrid(compared.grid());
  }

  @Override
  public void select(@Nullable Spot spot) {
    CellPosition place = spot == null ? null : place(spot);
    if (!Objects.equals(place, grid.getSelected()) && (place != null || spot == null)) {
      grid.select(place);
    }
  }

  private @Nullable CellPosition place(Spot spot) {
    ComparisonGrid shown = grid.getGrid();
    int row = shown.rows().stream().map(Row::key).toList().indexOf(spot.rowKey());
    int column = shown.columns().stream().map(Column::caseId).toList().indexOf(spot.caseId());
    return row < 0 || column < 0 || shown.rows().get(row).heading()
        ? null
        : new CellPosition(row, column);
  }

  @Override
  public void focus() {
    grid.requestFocus();
  }

  @Override
  public List<Region> pages(double width) {
    return List.of();
  }
}
