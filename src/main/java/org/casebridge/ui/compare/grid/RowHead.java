package org.casebridge.ui.compare.grid;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.casebridge.app.compare.Row;
import org.jspecify.annotations.Nullable;

/** A row's head: a bar in the factor's colour, title and hint; or the factor's heading. */
final class RowHead extends Region {
  private final Text title = new Text();
  private final Text second = new Text();
  private GridMetrics metrics;
  private @Nullable Row row;
  private int index;

  RowHead(GridMetrics metrics) {
    this.metrics = metrics;
    getStyleClass().addAll("grid-row-head", "factor", "factor-head");
    setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
    title.setTextOrigin(VPos.TOP);
    second.setTextOrigin(VPos.TOP);
    title.getStyleClass().add("grid-row-title");
    second.getStyleClass().add("grid-hint");
    getChildren().addAll(title, second);
  }

  int index() {
    return index;
  }

  boolean isHeading() {
    Row shown = row;
    return shown != null && shown.heading();
  }

  void show(int shownIndex, Row shown, GridMetrics measures) {
    index = shownIndex;
    row = shown;
    metrics = measures;
    style(this, 0, shown.heading() ? "grid-heading" : "grid-row-head");
    style(this, 1, "factor-" + shown.factor().code());
    title.setText(shown.title());
    second.setText(shown.heading() ? Marks.of(shown.factor()) : shown.hint());
    style(second, 0, shown.heading() ? "grid-heading-icon" : "grid-hint");
    setAccessibleText(shown.hint().isEmpty() ? shown.title() : shown.title() + ". " + shown.hint());
    requestLayout();
  }

  private static void style(Node node, int index, String style) {
    if (!node.getStyleClass().get(index).equals(style)) {
      node.getStyleClass().set(index, style);
    }
  }

  private static double inset(GridMetrics metrics) {
    return metrics.cellSide() + 4 * metrics.unit();
  }

  /** The height a row's head wants, in pixels. */
  static double height(Row row, GridMetrics metrics) {
    double width = metrics.rowHeadWidth() - inset(metrics) - metrics.bandGap();
    double height = measured(row.title(), metrics.strong(), width);
    if (!row.hint().isEmpty()) {
      height += measured(row.hint(), metrics.hint(), width);
    }
    return Math.ceil(height + 2 * metrics.bandGap());
  }

  private static double measured(String words, Font font, double width) {
    Text ruler = new Text(words);
    ruler.setFont(font);
    ruler.setWrappingWidth(width);
    return ruler.getLayoutBounds().getHeight();
  }

  @Override
  protected void layoutChildren() {
    Row shown = row;
    if (shown == null) {
      return;
    }
    if (shown.heading()) {
      double base = getHeight() - metrics.gap();
      title.setWrappingWidth(0);
      second.setWrappingWidth(0);
      double left = metrics.bandGap();
      second.relocate(left, base - second.getLayoutBounds().getHeight());
      double middle = base - second.getLayoutBounds().getHeight() / 2;
      title.relocate(
          left + second.getLayoutBounds().getWidth() + metrics.gap(),
          (double) Math.round(middle - title.getLayoutBounds().getHeight() / 2));
      return;
    }
    double x = inset(metrics);
    double width = getWidth() - x - metrics.bandGap();
    title.setWrappingWidth(width);
    second.setWrappingWidth(width);
    double y = metrics.bandGap() + metrics.bandGap();
    title.relocate(x, y);
    second.relocate(x, y + title.getLayoutBounds().getHeight());
  }
}
