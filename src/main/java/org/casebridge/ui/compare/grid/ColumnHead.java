package org.casebridge.ui.compare.grid;

import org.casebridge.ui.compare.view.StanceBands;
import org.casebridge.ui.compare.view.Ellipsis;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.casebridge.app.compare.Column;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.ui.common.CaseMark;
import org.jspecify.annotations.Nullable;

/** A case's head: its glyph, name, headline and the band of its phases. */
final class ColumnHead extends Region {
  /** Beyond this many phases the stretches are too short to be told apart. */
  private static final int MOST_STRETCHES = 12;

  private final ComparisonGridView view;
  private final CaseMark mark = new CaseMark(Glyph.CIRCLE, Hue.SLATE, CaseMark.MEDIUM);
  private final Text name = new Text();
  private final Text headline = new Text();
  private final List<Region> stretches = new ArrayList<>();
  private final Ellipsis ellipsis = new Ellipsis();
  private GridMetrics metrics;
  private @Nullable Column column;
  private int index;

  ColumnHead(ComparisonGridView view, GridMetrics metrics) {
    this.view = view;
    this.metrics = metrics;
    getStyleClass().add("grid-column-head");
    setAccessibleRole(AccessibleRole.TABLE_COLUMN);
    setManaged(false);
    mark.setManaged(false);
    name.getStyleClass().add("grid-name");
    name.setTextOrigin(VPos.TOP);
    headline.getStyleClass().add("grid-hint");
    headline.setTextOrigin(VPos.TOP);
    getChildren().addAll(mark, name, headline);
  }

  int index() {
    return index;
  }

  void show(int shownIndex, Column shown, GridMetrics measures) {
    Column before = column;
    index = shownIndex;
    metrics = measures;
    column = shown;
    if (before == null || before.glyph() != shown.glyph() || before.hue() != shown.hue()) {
      mark.show(shown.glyph(), shown.hue());
    }
    int count = Math.min(MOST_STRETCHES, shown.band().size());
    while (stretches.size() > count) {
      getChildren().remove(stretches.removeLast());
    }
    for (int i = 0; i < count; i++) {
      if (i == stretches.size()) {
        Region stretch = StanceBands.segment(null);
        stretches.add(stretch);
        getChildren().add(stretch);
      }
      StanceBands.style(stretches.get(i), shown.band().get(i).stance());
    }
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @Override
  protected void layoutChildren() {
    Column shown = column;
    if (shown == null) {
      return;
    }
    double side = Math.ceil(mark.prefWidth(-1));
    double inset = metrics.bandGap();
    mark.resizeRelocate(inset, inset, side, side);
    double x = inset + side + metrics.gap() + inset / 2;
    double width = Math.max(1, getWidth() - x - inset);
    name.setText(ellipsis.fit(shown.pseudonym(), name.getFont(), width));
    headline.setText(ellipsis.fit(shown.headline(), headline.getFont(), width));
    name.relocate(x, inset - 2);
    double y = inset - 2 + name.getLayoutBounds().getHeight();
    headline.relocate(x, y);
    y += headline.getLayoutBounds().getHeight() + inset * 1.5;
    double gap = stretches.size() > 1 ? metrics.unit() * 2 : 0;
    double length = (width - gap * (stretches.size() - 1)) / Math.max(1, stretches.size());
    for (int i = 0; i < stretches.size(); i++) {
      stretches
          .get(i)
          .resizeRelocate(
              x + i * (length + gap), (double) Math.round(y), length, metrics.bandHeight());
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> view.spoken(index);
      case INDEX, COLUMN_INDEX -> index;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      view.openColumn(index);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
