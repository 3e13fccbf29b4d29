package org.casebridge.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.Row;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.domain.Comparison;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.InPlaceField;
import org.casebridge.ui.common.Navigation;
import org.casebridge.ui.common.Notice;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** Cases side by side, with what each cell rests on. */
public final class CompareScreen implements Screen {
  private static final int ALL_AT_ONCE = 12;
  private static final double LEFT_MARGIN = 20;
  private final Messages messages = Messages.of("compare");
  private final Desk desk;
  private final Navigation navigation;
  private final Notices notices;
  private final CompareModel model;
  private final ComparisonGridView grid = new ComparisonGridView(messages);
  private final BehindPanel behind;
  private final SetupPanel setup;
  private final StackPane side = new StackPane();
  private final BorderPane page = new BorderPane();
  private final StackPane node = new StackPane();
  private final MenuButton chooser = new MenuButton();
  private final InPlaceField title = new InPlaceField(messages.get("title"), this::keepTitle);
  private final Label withheld = new Label();
  private final Button pdf;
  private final Button cases;
  private @Nullable UUID titled;
  private @Nullable Find wanted;

  /** A memo to show as soon as its comparison is read. */
  private record Find(UUID comparisonId, @Nullable UUID caseId, String rowKey) {}

  /**
   * Makes the screen.
   *
   * @param print makes a PDF of a grid under a title
   */
  public CompareScreen(
      Desk desk, Navigation navigation, Notices notices, BiConsumer<ComparisonGrid, String> print) {
    this.desk = desk;
    this.navigation = navigation;
    this.notices = notices;
    this.model = new CompareModel(desk);
    this.behind = new BehindPanel(messages, model, desk, navigation);
    this.setup = new SetupPanel(messages, model, () -> showSetup(false));
    pdf = Buttons.plain(messages.get("print"), Icons.PRINT);
    pdf.setOnAction(_ -> {
      desk.flush();
      print.accept(model.gridProperty().get(), title.getText());
    });
    cases = Buttons.plain(messages.get("setup"), Icons.CASES);
    cases.setOnAction(_ -> showSetup(!side.getChildren().contains(setup.node())));
    node.getStyleClass().addAll("ground", "compare");
    node.getStylesheets()
        .add(
            Objects.requireNonNull(
                    CompareScreen.class.getResource("/org/casebridge/ui/compare/compare.css"))
                .toExternalForm());
    layOut();
    listen();
  }

  private void layOut() {
    chooser.setGraphic(Icons.COMPARE.node());
    chooser.setAccessibleText(messages.get("choose"));
    chooser.getStyleClass().add("compare-chooser");
    title.getStyleClass().addAll("title-2", "compare-title");
    title.setEditable(!desk.readOnly());
    HBox.setHgrow(title, Priority.ALWAYS);
    withheld.getStyleClass().addAll("small", "fg-warn");
    withheld.setGraphic(Icons.PRIVACY.node("icon-small", "fg-warn"));
    withheld.managedProperty().bind(withheld.visibleProperty());
    HBox head = new HBox(chooser, title, withheld, cases, pdf);
    head.getStyleClass().add("compare-head");
    grid.getStyleClass().add("compare-grid");
    BorderPane left = new BorderPane(grid);
    left.setTop(head);
    BorderPane.setMargin(grid, new Insets(0, 0, 0, LEFT_MARGIN));
    left.getStyleClass().add("compare-left");
    side.getStyleClass().add("compare-side");
    side.getChildren().setAll(behind.node());
    page.setCenter(left);
    page.setRight(side);
    node.getChildren().add(page);
  }

  private void listen() {
    desk.addPending(title::flush);
    model
        .gridProperty()
        .addListener((_, _, shown) -> {
          grid.setGrid(shown);
          showState();
          reveal();
        });
    model.currentProperty().addListener((_, _, _) -> showState());
    model.begunProperty().addListener((_, _, _) -> showState());
    grid.selectedProperty().addListener((_, _, selected) -> behind.show(selected));
    grid.setOnOpenCell((row, column, cell) -> focusSide());
    grid.setOnOpenColumn(column -> navigation.openCase(column.caseId(), null, null));
    grid.setOnCellMenu((row, column, cell, x, y) -> menu(row, column).show(grid, x, y));
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::moveSelected);
  }

  private void focusSide() {
    showSetup(false);
    side.lookupAll(".button").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, behind::focusMemo);
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
    if (!desk.readOnly()) {
      model.moveRow(row.key(), by);
    }
  }

  private void move(Column column, int by) {
    if (!desk.readOnly()) {
      model.move(column.caseId(), by);
    }
  }

  private ContextMenu menu(Row row, Column column) {
    MenuItem open = new MenuItem(messages.get("menu.open", column.pseudonym()));
    open.setOnAction(_ -> navigation.openCase(column.caseId(), null, null));
    MenuItem left = new MenuItem(messages.get("menu.left"));
    left.setOnAction(_ -> move(column, -1));
    MenuItem right = new MenuItem(messages.get("menu.right"));
    right.setOnAction(_ -> move(column, 1));
    MenuItem up = new MenuItem(messages.get("menu.row_up"));
    up.setOnAction(_ -> move(row, -1));
    MenuItem down = new MenuItem(messages.get("menu.row_down"));
    down.setOnAction(_ -> move(row, 1));
    MenuItem out = new MenuItem(messages.get("menu.out", column.pseudonym()));
    out.setOnAction(_ -> {
      Comparison comparison = model.currentProperty().get();
      if (comparison != null) {
        model.choose(
            comparison.caseIds().stream().filter(it -> !it.equals(column.caseId())).toList());
      }
    });
    ContextMenu menu = new ContextMenu(open);
    if (!desk.readOnly()) {
      menu.getItems().addAll(left, right, up, down, out);
    }
    return menu;
  }

  private void keepTitle(String text) {
    Comparison comparison = model.currentProperty().get();
    if (comparison != null && comparison.id().equals(titled)) {
      if (text.isBlank()) {
        title.replace(comparison.title());
      } else {
        model.rename(text);
      }
    }
  }

  /** Takes the focus to the memo that was looked for. */
  private void reveal() {
    Find find = wanted;
    Comparison comparison = model.currentProperty().get();
    if (find == null || comparison == null || !comparison.id().equals(find.comparisonId())) {
      return;
    }
    wanted = null;
    ComparisonGrid shown = grid.getGrid();
    int row = shown.rows().stream().map(Row::key).toList().indexOf(find.rowKey());
    int column = shown.columns().stream().map(Column::caseId).toList().indexOf(find.caseId());
    grid.select(row < 0 || column < 0 ? null : new CellPosition(row, column));
    showSetup(false);
    behind.focusMemo();
  }

  private void showSetup(boolean shown) {
    side.getChildren().setAll(shown ? setup.node() : behind.node());
    if (shown) {
      setup.show();
      setup.focus();
    }
  }

  private void showState() {
    Comparison comparison = model.currentProperty().get();
    fillChooser();
    if (!model.begunProperty().get()) {
      return;
    }
    if (comparison == null) {
      node.getChildren().setAll(empty());
      return;
    }
    if (!node.getChildren().contains(page)) {
      node.getChildren().setAll(page);
    }
    if (comparison.id().equals(titled)) {
      title.show(comparison.title());
    } else {
      titled = comparison.id();
      title.replace(comparison.title());
    }
    int hidden = model.withheld();
    withheld.setVisible(hidden > 0);
    withheld.setText(hidden == 0 ? "" : messages.get("withheld", hidden));
    pdf.setDisable(model.gridProperty().get().columns().isEmpty());
    cases.setDisable(desk.readOnly());
    behind.show(grid.getSelected());
    setup.show();
    if (comparison.caseIds().isEmpty() && !desk.readOnly()) {
      side.getChildren().setAll(setup.node());
    }
  }

  private EmptyState empty() {
    if (model.cases().isEmpty()) {
      return new EmptyState(
          Icons.COMPARE, messages.get("empty.nocases"), messages.get("empty.nocases.text"));
    }
    Button begin = Buttons.primary(messages.get("empty.begin"), Icons.ADD);
    begin.setDisable(desk.readOnly());
    begin.setOnAction(_ -> create());
    return new EmptyState(
        Icons.COMPARE, messages.get("empty.title"), messages.get("empty.text"), begin);
  }

  private void create() {
    List<UUID> first =
        model.cases().size() <= ALL_AT_ONCE
            ? model.cases().stream().map(Case::id).toList()
            : List.of();
    model.compare(first, messages.get("new.title"));
  }

  private void fillChooser() {
    chooser.getItems().clear();
    for (Comparison each : model.comparisons()) {
      MenuItem item = new MenuItem(each.title());
      item.setOnAction(_ -> {
        desk.flush();
        model.open(each.id());
      });
      chooser.getItems().add(item);
    }
    if (desk.readOnly()) {
      return;
    }
    MenuItem fresh = new MenuItem(messages.get("menu.new"), Icons.ADD.node());
    fresh.setOnAction(_ -> model.compare(List.of(), messages.get("new.title")));
    MenuItem up = new MenuItem(messages.get("menu.up"), Icons.UP.node());
    up.setOnAction(_ -> model.move(-1));
    MenuItem down = new MenuItem(messages.get("menu.down"), Icons.DOWN.node());
    down.setOnAction(_ -> model.move(1));
    MenuItem again = new MenuItem(messages.get("menu.duplicate"), Icons.DUPLICATE.node());
    again.setOnAction(_ -> model.duplicate());
    MenuItem gone = new MenuItem(messages.get("menu.delete"), Icons.DELETE.node());
    gone.setOnAction(_ ->
        model.remove(() ->
            notices.show(
                Notice.of(Notice.Kind.SUCCESS, messages.get("deleted"))
                    .with(messages.get("undo"), desk::undo))));
    chooser.getItems().addAll(fresh, up, down, again, gone);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void release() {
    desk.flush();
    model.release();
  }

  @Override
  public void focus() {
    grid.requestFocus();
  }

  /** Shows a comparison. */
  public void open(UUID comparisonId) {
    model.open(comparisonId);
  }

  /**
   * Shows a memo of a comparison.
   *
   * @param caseId beside which case; null for all
   * @param rowKey beside which row; empty for the whole
   */
  public void openMemo(UUID comparisonId, @Nullable UUID caseId, String rowKey) {
    wanted = new Find(comparisonId, caseId, rowKey);
    model.open(comparisonId);
  }

  /** Puts cases side by side. */
  public void compare(List<UUID> caseIds) {
    model.compare(caseIds, messages.get("new.title"));
  }
}
