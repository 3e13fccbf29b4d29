package org.casebridge.ui.compare.mediators;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.casebridge.app.compare.mediators.SupportMatrix;
import org.jspecify.annotations.Nullable;

/** How much support there was where a role meets a kind. */
final class MatrixCell extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int STEPS = 4;
  private final MatrixBoard board;
  private final MatrixPlace place;
  private final Text shown = new Text();
  private boolean selected;

  /**
   * Makes a cell.
   *
   * @param most the highest count of all cells
   * @param total whether it sums up others
   */
  MatrixCell(
      MatrixBoard board, MatrixPlace place, SupportMatrix.Square square, int most, boolean total) {
    this.board = board;
    this.place = place;
    setManaged(false);
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    getStyleClass().addAll("matrix-cell", style(square, most, total));
    if (square.statedAbsent() > 0) {
      getStyleClass().add("matrix-absent");
    }
    shown.getStyleClass().add("matrix-count");
    shown.setTextOrigin(VPos.TOP);
    shown.setManaged(false);
    shown.setText(text(square, total));
    if (!shown.getText().isEmpty()) {
      getChildren().add(shown);
    }
  }

  private static String style(SupportMatrix.Square square, int most, boolean total) {
    if (total) {
      return "matrix-total";
    }
    if (square.supports().isEmpty()) {
      return "matrix-silent";
    }
    // A single support must not look like much where no cell has more.
    int full = Math.max(STEPS, most);
    int step = (STEPS * square.present() + full - 1) / full;
    return "matrix-heat-" + step;
  }

  private static String text(SupportMatrix.Square square, boolean total) {
    if (square.supports().isEmpty()) {
      return total ? "0" : "";
    }
    if (square.statedAbsent() == 0) {
      return Integer.toString(square.present());
    }
    String absent = "∅" + square.statedAbsent();
    return square.present() == 0 ? absent : square.present() + "   " + absent;
  }

  MatrixPlace place() {
    return place;
  }

  String shownText() {
    return shown.getText();
  }

  void select(boolean chosen) {
    if (selected != chosen) {
      selected = chosen;
      pseudoClassStateChanged(SELECTED, chosen);
    }
  }

  @Override
  protected void layoutChildren() {
    shown.relocate(
        Math.rint((getWidth() - shown.getLayoutBounds().getWidth()) / 2),
        Math.rint((getHeight() - shown.getLayoutBounds().getHeight()) / 2));
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> board.spoken(place);
      case ROW_INDEX -> place.row();
      case COLUMN_INDEX -> place.column();
      case SELECTED -> selected;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
    if (action == AccessibleAction.REQUEST_FOCUS) {
      board.requestFocus();
      board.choose(place);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
