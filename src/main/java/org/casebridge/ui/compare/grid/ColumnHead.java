package org.casebridge.ui.compare.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.casebridge.app.compare.Band;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.compare.view.Ellipsis;
import org.casebridge.ui.compare.view.StanceBands;
import org.jspecify.annotations.Nullable;

/**
 * A column's head: a case with its sign, name, headline and the band of its phases; or a part under
 * a bar in its factor's colour. Both say how far they are covered.
 */
final class ColumnHead extends Region {
  /** Beyond this many phases the stretches are too short to be told apart. */
  private static final int MOST_STRETCHES = 12;

  private final ComparisonGridView view;
  private final CaseMark mark = new CaseMark(Glyph.CIRCLE, Hue.SLATE, CaseMark.MEDIUM);
  private final Text name = new Text();
  private final Text headline = new Text();
  private final Text coverage = new Text();
  private final Text pin = new Text(Icons.PIN.glyph());
  private final Region bar = new Region();
  private final List<Region> stretches = new ArrayList<>();
  private final Ellipsis ellipsis = new Ellipsis();
  private GridMetrics metrics;
  private @Nullable Head head;
  private int index;

  ColumnHead(ComparisonGridView view, GridMetrics metrics) {
    this.view = view;
    this.metrics = metrics;
    getStyleClass().addAll("grid-column-head", "factor");
    setAccessibleRole(AccessibleRole.TABLE_COLUMN);
    setManaged(false);
    mark.setManaged(false);
    bar.setManaged(false);
    bar.getStyleClass().add("grid-part-bar");
    for (Text text : new Text[] {name, headline, coverage, pin}) {
      text.setTextOrigin(VPos.TOP);
    }
    name.getStyleClass().add("grid-name");
    headline.getStyleClass().add("grid-hint");
    coverage.getStyleClass().add("grid-coverage");
    pin.getStyleClass().add("grid-marks");
    getChildren().addAll(name, headline, coverage);
  }

  int index() {
    return index;
  }

  /** Whether showing the head needs little restyling of this node. */
  boolean suits(Head wanted) {
    Head shown = head;
    return shown == null || shown.getClass() == wanted.getClass();
  }

  void show(int shownIndex, Head shown, GridMetrics measures) {
    index = shownIndex;
    metrics = measures;
    head = shown;
    switch (shown) {
      case Head.OfCase learner -> showCase(learner);
      case Head.OfPart part -> {
        stretches(List.of());
        shown(mark, false);
        shown(pin, false);
        shown(bar, true);
        getStyleClass().set(1, "factor-" + part.row().factor().code());
      }
    }
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void showCase(Head.OfCase learner) {
    mark.show(learner.column().glyph(), learner.column().hue());
    shown(mark, true);
    shown(pin, learner.pinned());
    shown(bar, false);
    stretches(learner.column().band());
  }

  private void shown(Node node, boolean there) {
    if (there != getChildren().contains(node)) {
      if (there) {
        getChildren().add(node);
      } else {
        getChildren().remove(node);
      }
    }
  }

  private void stretches(List<Band> band) {
    int count = Math.min(MOST_STRETCHES, band.size());
    while (stretches.size() > count) {
      getChildren().remove(stretches.removeLast());
    }
    for (int i = 0; i < count; i++) {
      if (i == stretches.size()) {
        Region stretch = StanceBands.segment(null);
        stretches.add(stretch);
        getChildren().add(stretch);
      }
      StanceBands.style(stretches.get(i), band.get(i).stance());
    }
  }

  @Override
  protected void layoutChildren() {
    switch (head) {
      case null -> {}
      case Head.OfCase learner -> layoutCase(learner);
      case Head.OfPart part -> layoutPart(part);
    }
  }

  private void layoutCase(Head.OfCase learner) {
    double side = metrics.caseMark();
    double inset = metrics.bandGap();
    mark.resizeRelocate(inset, inset, side, side);
    double x = inset + side + metrics.gap() + inset / 2;
    double width = Math.max(1, getWidth() - x - inset);
    double pinned = learner.pinned() ? metrics.markSize() : 0;
    pin.relocate(getWidth() - inset - pinned, inset);
    name.setText(ellipsis.fit(learner.column().pseudonym(), name.getFont(), width - pinned));
    name.relocate(x, inset - 2);
    double y = lines(x, width, learner.column().headline(), view.words().coverage(learner));
    double gap = stretches.size() > 1 ? metrics.unit() * 2 : 0;
    double length = (width - gap * (stretches.size() - 1)) / Math.max(1, stretches.size());
    y += inset;
    for (int i = 0; i < stretches.size(); i++) {
      stretches
          .get(i)
          .resizeRelocate(
              x + i * (length + gap), (double) Math.round(y), length, metrics.bandHeight());
    }
  }

  private void layoutPart(Head.OfPart part) {
    double inset = metrics.bandGap();
    bar.resizeRelocate(0, inset, getWidth(), metrics.bandGap());
    double width = Math.max(1, getWidth() - 2 * inset);
    name.setText(ellipsis.fit(part.row().title(), name.getFont(), width));
    name.relocate(inset, 3 * inset);
    lines(inset, width, part.row().hint(), view.words().coverage(part));
  }

  /** The two lines beneath the name; says where they end. */
  private double lines(double x, double width, String hint, String covered) {
    double y = name.getLayoutY() + name.getLayoutBounds().getHeight();
    headline.setText(ellipsis.fit(hint, headline.getFont(), width));
    headline.relocate(x, y);
    y += hint.isEmpty() ? 0 : headline.getLayoutBounds().getHeight();
    coverage.setText(ellipsis.fit(covered, coverage.getFont(), width));
    coverage.relocate(x, y);
    return y + (covered.isEmpty() ? 0 : coverage.getLayoutBounds().getHeight());
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
