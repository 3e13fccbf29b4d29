package org.casebridge.ui.compare.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.GridTable;
import org.casebridge.app.compare.Row;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Excerpt;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.view.ComparisonView;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** Cases side by side by parts. */
public final class GridView implements ComparisonView {
  private final Messages messages;
  private final ViewActs acts;
  private final ComparisonGridView grid;
  private final GridTools tools;
  private List<UUID> pinned = List.of();
  private @Nullable Compared shown;
  private @Nullable Spot whole;
  private boolean following;
  private boolean begun;

  /**
   * An empty grid.
   *
   * @param messages the texts of the area {@code compare}
   */
  public GridView(Messages messages, ViewActs acts) {
    this.messages = messages;
    this.acts = acts;
    grid = new ComparisonGridView(messages);
    tools = new GridTools(messages, acts);
    grid.getStyleClass().add("compare-grid");
    grid.selectedProperty().addListener((_, _, _) -> tell());
    grid.setOnOpenCell((row, column, cell) -> {
      tell();
      acts.showGrounds();
    });
    grid.setOnOpenColumn(column -> acts.open(column.caseId(), null));
    grid.setOnCellMenu((row, column, cell, x, y) -> menu(row, column).show(grid, x, y));
    if (!acts.readOnly()) {
      grid.setOnToggle(row -> acts.arranging().collapse(row.factor().code(), row.hidden() == 0));
      grid.setOnMoveCase(
          (column, place) -> acts.arranging().moveTo(column.caseId(), place, shownCases()));
      grid.setOnMovePart((row, by) -> acts.arranging().moveRow(row.key(), by));
    }
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::moveSelected);
    // A cell that is marked for a part of it is chosen whole by a press.
    grid.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (grid.overCell(press)) {
            tell();
          }
        });
  }

  private void tell() {
    if (!following) {
      whole = spot(grid.getSelected());
      acts.select(whole);
    }
  }

  private @Nullable Spot spot(@Nullable CellPosition place) {
    if (place == null) {
      return null;
    }
    GridSheet shown = grid.sheet();
    return Spot.of(
        shown.part(place), shown.learner(place), shown.cell(place.row(), place.column()));
  }

  /** Alt and an arrow move the selected case or row, P keeps the case in sight. */
  private void moveSelected(KeyEvent key) {
    CellPosition place = grid.getSelected();
    if (place == null) {
      return;
    }
    boolean pin = key.getCode() == KeyCode.P && !key.isShortcutDown() && !key.isAltDown();
    if (!pin && !key.isAltDown()) {
      return;
    }
    Column column = grid.sheet().learner(place);
    Row row = grid.sheet().part(place);
    boolean turned = grid.sheet().transposed();
    switch (key.getCode()) {
      case LEFT -> move(turned, column, row, -1);
      case RIGHT -> move(turned, column, row, 1);
      case UP -> move(!turned, column, row, -1);
      case DOWN -> move(!turned, column, row, 1);
      case P -> pin(column);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(boolean part, Column column, Row row, int by) {
    if (part) {
      move(row, by);
    } else {
      move(column, by);
    }
  }

  private List<UUID> shownCases() {
    return grid.getGrid().columns().stream().map(Column::caseId).toList();
  }

  private void pin(Column column) {
    if (!acts.readOnly()) {
      acts.arranging().pin(column.caseId(), !pinned.contains(column.caseId()));
    }
  }

  private void move(Row row, int by) {
    if (!acts.readOnly()) {
      acts.arranging().moveRow(row.key(), by);
    }
  }

  private void move(Column column, int by) {
    if (!acts.readOnly()) {
      acts.arranging().move(column.caseId(), by, shownCases());
    }
  }

  private ContextMenu menu(Row row, Column column) {
    ContextMenu menu =
        new ContextMenu(
            item(
                messages.get("menu.open", column.pseudonym()),
                () -> acts.open(column.caseId(), null)));
    if (acts.readOnly()) {
      return menu;
    }
    boolean turned = grid.sheet().transposed();
    menu.getItems()
        .addAll(
            item(messages.get("menu.left"), () -> move(turned, column, row, -1)),
            item(messages.get("menu.right"), () -> move(turned, column, row, 1)),
            item(messages.get("menu.row_up"), () -> move(!turned, column, row, -1)),
            item(messages.get("menu.row_down"), () -> move(!turned, column, row, 1)),
            new SeparatorMenuItem(),
            item(
                pinned.contains(column.caseId())
                    ? messages.get("menu.unpin", column.pseudonym())
                    : messages.get("menu.pin", column.pseudonym()),
                () -> pin(column)),
            item(messages.get("menu.hide", row.title()), () -> hide(row)),
            item(
                messages.get("menu.collapse", Words.of(row.factor())),
                () -> acts.arranging().collapse(row.factor().code(), true)),
            new SeparatorMenuItem(),
            item(
                messages.get("menu.out", column.pseudonym()),
                () -> acts.arranging().drop(column.caseId())));
    return menu;
  }

  private void hide(Row row) {
    ComparisonPart.of(row.key()).ifPresent(part -> acts.arranging().showPart(part, false));
  }

  private static MenuItem item(String text, Runnable act) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(_ -> act.run());
    return item;
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public List<Node> tools() {
    return tools.nodes();
  }

  @Override
  public Runnable prepare(Compared compared) {
    List<UUID> kept = compared.comparison().pinned();
    int first =
        (int) compared.cases().stream().takeWhile(it -> kept.contains(it.learner().id())).count();
    GridSheet sheet = GridSheet.covered(compared.grid(), compared.comparison().transposed(), first);
    return () -> {
      shown = compared;
      pinned = kept;
      tools.show(compared);
      boolean none = grid.getSelected() == null;
      following = true;
      grid.setSheet(sheet);
      following = false;
      begun = none && grid.getSelected() != null;
    };
  }

  @Override
  public void select(@Nullable Spot spot) {
    CellPosition place = spot == null ? null : grid.sheet().place(spot.rowKey(), spot.caseId());
    boolean first = begun;
    begun = false;
    if (spot == null && first) {
      // The grid had the focus when it was filled, and began with its first cell.
      tell();
      return;
    }
    if (!Objects.equals(place, grid.getSelected()) && (place != null || spot == null)) {
      following = true;
      grid.select(place);
      following = false;
    }
    Spot now = spot(grid.getSelected());
    if (spot == null || spot.equals(now)) {
      whole = now;
    } else if (spot.equals(whole)) {
      // The cell's claims have changed, or it is gone; what others took of it stays theirs.
      tell();
    }
  }

  @Override
  public void focus() {
    grid.requestFocus();
  }

  @Override
  public List<Supplier<Region>> pages(double width) {
    GridSheet sheet = grid.sheet();
    return sheet.isEmpty() ? List.of() : List.of(() -> new WholeGrid(messages, sheet, width));
  }

  @Override
  public Supplier<Optional<ViewTable>> table(Heading heading) {
    Compared compared = shown;
    return compared == null ? Optional::empty : () -> table(compared, heading);
  }

  private static Optional<ViewTable> table(Compared compared, Heading heading) {
    // Each cell asks for some, so looking through all cases each time would take too long.
    Map<UUID, Excerpt> excerpts =
        compared.cases().stream()
            .flatMap(it -> it.excerpts().stream())
            .collect(Collectors.toMap(Excerpt::id, it -> it, (one, _) -> one));
    return new GridTable(compared.labels(), id -> Optional.ofNullable(excerpts.get(id)))
        .table(compared.grid(), heading.title(), heading.subtitle(), heading.lang());
  }

  @Override
  public Supplier<String> described() {
    String spoken = Objects.toString(grid.queryAccessibleAttribute(AccessibleAttribute.TEXT), "");
    return () -> spoken;
  }
}
