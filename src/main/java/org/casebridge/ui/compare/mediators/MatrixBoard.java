package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.casebridge.app.compare.mediators.SupportMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Which support came from which sort of mediator. It is as large as the vocabularies, however many
 * cases there are, so all of it exists. Keys: arrows, Home and End (with Ctrl: of the whole).
 */
final class MatrixBoard extends Region {
  private static final SupportMatrix NOTHING =
      new SupportMatrix(
          List.of(), List.of(), List.of(), List.of(), List.of(), SupportMatrix.Square.NONE);
  private static final double BASE = 14;
  private static final double ROLES = 128;
  private static final double LEAST = 70;
  private static final double MOST = 120;
  private static final double ROW = 38;
  private static final double HEAD = 46;
  private static final double GAP = 4;
  private static final double FOOT = 14;
  private static final int HEAD_LINES = 2;

  private final MatrixWords words;
  private final Consumer<MatrixPlace> onSelect;
  private final BiConsumer<MatrixPlace, Boolean> onOpen;
  private final Text probe = new Text();
  private final List<Text> roles = new ArrayList<>();
  private final List<Text> kinds = new ArrayList<>();
  private final List<MatrixCell> cells = new ArrayList<>();
  private final Tooltip tooltip = new Tooltip();
  private final Fitted fitted = new Fitted();
  private SupportMatrix matrix = NOTHING;
  private @Nullable MatrixPlace selected;

  /**
   * Shows nothing yet.
   *
   * @param onOpen what happens when a cell is opened; in the case itself if true
   */
  MatrixBoard(
      MatrixWords words, Consumer<MatrixPlace> onSelect, BiConsumer<MatrixPlace, Boolean> onOpen) {
    this.words = words;
    this.onSelect = onSelect;
    this.onOpen = onOpen;
    getStyleClass().add("matrix-board");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    probe.getStyleClass().add("em-probe");
    probe.setVisible(false);
    probe.setManaged(false);
    probe.fontProperty().addListener((_, _, _) -> requestLayout());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
    Tooltip.install(this, tooltip);
    focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused && selected == null && !cells.isEmpty()) {
            choose(new MatrixPlace(0, 0));
          }
        });
  }

  /** Shows other counts. */
  void show(SupportMatrix shown) {
    matrix = shown;
    roles.clear();
    kinds.clear();
    cells.clear();
    shown.roles().forEach(_ -> roles.add(head("matrix-head")));
    shown.kinds().forEach(_ -> kinds.add(head("matrix-head")));
    roles.add(head("matrix-head-total"));
    kinds.add(head("matrix-head-total"));
    kinds.forEach(it -> it.setTextAlignment(TextAlignment.CENTER));
    int most =
        shown.cells().stream().flatMap(List::stream).mapToInt(it -> it.present()).max().orElse(0);
    for (int row = 0; row < roles.size(); row++) {
      for (int column = 0; column < kinds.size(); column++) {
        MatrixPlace place = new MatrixPlace(row, column);
        boolean total = row == roles.size() - 1 || column == kinds.size() - 1;
        cells.add(new MatrixCell(this, place, MatrixPlace.square(matrix, place), most, total));
      }
    }
    getChildren().setAll(probe);
    getChildren().addAll(roles);
    getChildren().addAll(kinds);
    getChildren().addAll(cells);
    mark(null);
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static Text head(String style) {
    Text head = new Text();
    head.getStyleClass().add(style);
    head.setTextOrigin(VPos.TOP);
    head.setManaged(false);
    return head;
  }

  @Nullable MatrixPlace selected() {
    return selected;
  }

  /** Marks a cell without telling. */
  void mark(@Nullable MatrixPlace place) {
    selected = place;
    cells.forEach(it -> it.select(it.place().equals(place)));
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
  }

  void choose(MatrixPlace place) {
    if (!place.equals(selected)) {
      mark(place);
      onSelect.accept(place);
    }
  }

  String spoken(MatrixPlace place) {
    return words.spoken(matrix, place);
  }

  List<MatrixCell> cells() {
    return cells;
  }

  private double unit() {
    return probe.getFont().getSize() / BASE;
  }

  private double columnWidth(double width) {
    double unit = unit();
    double fair = (width - ROLES * unit) / Math.max(1, kinds.size()) - GAP * unit;
    return Math.floor(Math.clamp(fair, LEAST * unit, MOST * unit));
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.ceil(unit() * (ROLES + kinds.size() * (LEAST + GAP) + 2 * GAP));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(unit() * (ROLES + kinds.size() * (MOST + GAP) + 2 * GAP));
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(unit() * (HEAD + roles.size() * (ROW + GAP) + FOOT));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double unit = unit();
    double wide = columnWidth(getWidth());
    double gap = GAP * unit;
    double top = HEAD * unit;
    for (int column = 0; column < kinds.size(); column++) {
      Text head = kinds.get(column);
      boolean total = column == kinds.size() - 1;
      String text = total ? words.total() : matrix.kinds().get(column).label();
      head.setText(fitted.lines(text, head.getFont(), wide, HEAD_LINES));
      double x = ROLES * unit + column * (wide + gap);
      head.relocate(
          Math.rint(x + (wide - head.getLayoutBounds().getWidth()) / 2),
          Math.rint(top - gap - head.getLayoutBounds().getHeight()));
    }
    for (int row = 0; row < roles.size(); row++) {
      Text head = roles.get(row);
      boolean total = row == roles.size() - 1;
      String text = total ? words.total() : matrix.roles().get(row).label();
      head.setText(fitted.lines(text, head.getFont(), (ROLES - 12) * unit, 2));
      double y = top + row * (ROW + GAP) * unit;
      double free = ROW * unit - head.getLayoutBounds().getHeight();
      head.relocate(gap, Math.rint(y + free / 2));
    }
    for (MatrixCell cell : cells) {
      cell.resizeRelocate(
          Math.rint(ROLES * unit + cell.place().column() * (wide + gap)),
          Math.rint(top + cell.place().row() * (ROW + GAP) * unit),
          wide,
          Math.floor(ROW * unit));
    }
  }

  private void pressed(KeyEvent event) {
    MatrixPlace place = selected == null ? new MatrixPlace(0, 0) : selected;
    if (cells.isEmpty() || event.isAltDown()) {
      return;
    }
    boolean all = event.isShortcutDown();
    int row = place.row();
    int column = place.column();
    int lastRow = roles.size() - 1;
    int lastColumn = kinds.size() - 1;
    MatrixPlace next =
        switch (event.getCode()) {
          case UP, KP_UP -> new MatrixPlace(Math.max(0, row - 1), column);
          case DOWN, KP_DOWN -> new MatrixPlace(Math.min(lastRow, row + 1), column);
          case LEFT, KP_LEFT -> new MatrixPlace(row, Math.max(0, column - 1));
          case RIGHT, KP_RIGHT -> new MatrixPlace(row, Math.min(lastColumn, column + 1));
          case HOME -> new MatrixPlace(all ? 0 : row, 0);
          case END -> new MatrixPlace(all ? lastRow : row, lastColumn);
          case ENTER -> {
            choose(place);
            onOpen.accept(place, all);
            yield place;
          }
          default -> null;
        };
    if (next != null) {
      choose(next);
      event.consume();
    }
  }

  private Stream<MatrixCell> at(MouseEvent event) {
    return cells.stream().filter(it -> it.getBoundsInParent().contains(event.getX(), event.getY()));
  }

  private void pressed(MouseEvent event) {
    at(event).findFirst().ifPresent(it -> choose(it.place()));
    requestFocus();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      at(event).findFirst().ifPresent(it -> onOpen.accept(it.place(), true));
    }
  }

  private void hovered(MouseEvent event) {
    tooltip.setText(at(event).findFirst().map(it -> spoken(it.place())).orElse(""));
  }

  private @Nullable Node selectedNode() {
    return cells.stream().filter(it -> it.place().equals(selected)).findFirst().orElse(null);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> words.board(matrix);
      case ROW_COUNT -> roles.size();
      case COLUMN_COUNT -> kinds.size();
      case FOCUS_ITEM -> selectedNode();
      case SELECTED_ITEMS -> {
        Node node = selectedNode();
        yield FXCollections.observableArrayList(node == null ? List.of() : List.of(node));
      }
      case CELL_AT_ROW_COLUMN ->
          parameters.length == 2
                  && parameters[0] instanceof Integer row
                  && parameters[1] instanceof Integer column
              ? cells.stream()
                  .filter(it -> it.place().equals(new MatrixPlace(row, column)))
                  .findFirst()
                  .orElse(null)
              : null;
      case MULTIPLE_SELECTION -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
