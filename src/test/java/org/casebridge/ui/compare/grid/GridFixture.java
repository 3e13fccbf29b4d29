package org.casebridge.ui.compare.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Theme;

/** A grid in a real window; everything here is to be called on the interface thread. */
final class GridFixture {
  final ComparisonGridView view = new ComparisonGridView(Messages.of("compare", Locale.UK));
  private final Stage stage = new Stage();

  GridFixture(ComparisonGrid grid, double width, double height) {
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    Scene scene = new Scene(view, width, height);
    theme.dress(scene);
    stage.setScene(scene);
    view.setGrid(grid);
    stage.show();
    view.requestFocus();
    layout();
  }

  void layout() {
    view.applyCss();
    view.layout();
  }

  void close() {
    stage.close();
  }

  void scroll(double right, double down) {
    view.scrollBy(right, down);
    layout();
  }

  void press(KeyCode code) {
    press(code, false, false);
  }

  void press(KeyCode code, boolean shift, boolean control) {
    view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    layout();
  }

  List<CellNode> cells() {
    return view.lookupAll(".grid-cell").stream()
        .map(CellNode.class::cast)
        .sorted(
            Comparator.comparingInt((CellNode cell) -> cell.place().row())
                .thenComparingInt(cell -> cell.place().column()))
        .toList();
  }

  CellNode cell(int row, int column) {
    return cells().stream()
        .filter(cell -> cell.place().equals(new CellPosition(row, column)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not in sight: " + row + ", " + column));
  }

  List<RowHead> rowHeads() {
    return view.lookupAll(".factor-head").stream()
        .map(RowHead.class::cast)
        .sorted(Comparator.comparingInt(RowHead::index))
        .toList();
  }

  List<ColumnHead> columnHeads() {
    return view.lookupAll(".grid-column-head").stream()
        .map(ColumnHead.class::cast)
        .sorted(Comparator.comparingInt(ColumnHead::index))
        .toList();
  }

  static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  int nodes() {
    return count(view);
  }

  private static int count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(GridFixture::count).sum()
        : 1;
  }
}
