package org.casebridge.ui.compare.grid;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/**
 * A row's head: a part with a bar in its factor's colour, its hint and how far it is covered; a
 * factor's heading; or a case with its sign.
 */
final class RowHead extends Region {
  private final GridWords words;
  private final Text title = new Text();
  private final Text second = new Text();
  private final Text third = new Text();
  private @Nullable CaseMark mark;
  private GridMetrics metrics;
  private @Nullable Head head;
  private int index;

  RowHead(GridWords words, GridMetrics metrics) {
    this.words = words;
    this.metrics = metrics;
    getStyleClass().addAll("grid-row-head", "factor", "factor-head");
    setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
    for (Text text : new Text[] {title, second, third}) {
      text.setTextOrigin(VPos.TOP);
    }
    title.getStyleClass().add("grid-row-title");
    second.getStyleClass().add("grid-hint");
    third.getStyleClass().add("grid-coverage");
    getChildren().addAll(title, second, third);
  }

  int index() {
    return index;
  }

  private static boolean heading(@Nullable Head head) {
    return head instanceof Head.OfPart part && part.row().heading();
  }

  /** Whether showing the head needs little restyling of this node. */
  boolean suits(Head wanted) {
    Head shown = head;
    return shown != null
        && shown.getClass() == wanted.getClass()
        && heading(shown) == heading(wanted);
  }

  void show(int shownIndex, Head shown, GridMetrics measures) {
    index = shownIndex;
    head = shown;
    metrics = measures;
    switch (shown) {
      case Head.OfPart part -> showPart(part);
      case Head.OfCase learner -> showCase(learner);
    }
    third.setText(words.coverage(shown));
    setAccessibleText(words.spoken(shown));
    requestLayout();
  }

  private void showPart(Head.OfPart part) {
    boolean heading = part.row().heading();
    style(this, 0, heading ? "grid-heading" : "grid-row-head");
    style(this, 1, "factor-" + part.row().factor().code());
    title.setText(heading ? words.heading(part.row()) : part.row().title());
    second.setText(
        heading
            ? (part.row().hidden() > 0 ? Icons.RIGHT : Icons.DOWN).glyph()
                + Marks.of(part.row().factor())
            : part.row().hint());
    style(second, 0, heading ? "grid-heading-icon" : "grid-hint");
    if (mark != null) {
      mark.setVisible(false);
    }
  }

  private void showCase(Head.OfCase learner) {
    style(this, 0, "grid-case-head");
    style(this, 1, "factor");
    style(second, 0, "grid-hint");
    title.setText(learner.column().pseudonym());
    second.setText(learner.column().headline());
    CaseMark sign = mark;
    if (sign == null) {
      sign = new CaseMark(Glyph.CIRCLE, Hue.SLATE, CaseMark.MEDIUM);
      sign.setManaged(false);
      mark = sign;
      getChildren().add(sign);
    }
    sign.setVisible(true);
    sign.show(learner.column().glyph(), learner.column().hue());
  }

  private static void style(Node node, int index, String style) {
    if (!node.getStyleClass().get(index).equals(style)) {
      node.getStyleClass().set(index, style);
    }
  }

  private static double inset(Head head, GridMetrics metrics) {
    return head instanceof Head.OfCase
        ? metrics.caseMark() + metrics.gap() + metrics.bandGap()
        : metrics.cellSide() + 4 * metrics.unit();
  }

  /** The height a row's head wants, in pixels. */
  static double height(Head head, GridWords words, GridMetrics metrics) {
    double width = metrics.rowHeadWidth() - inset(head, metrics) - metrics.bandGap();
    String name;
    String hint;
    switch (head) {
      case Head.OfPart part -> {
        name = part.row().title();
        hint = part.row().hint();
      }
      case Head.OfCase learner -> {
        name = learner.column().pseudonym();
        hint = learner.column().headline();
      }
    }
    double height =
        measured(name, metrics.strong(), width)
            + measured(hint, metrics.hint(), width)
            + measured(words.coverage(head), metrics.hint(), width);
    return Math.ceil(height + 3 * metrics.bandGap());
  }

  private static double measured(String words, Font font, double width) {
    if (words.isEmpty()) {
      return 0;
    }
    Text ruler = new Text(words);
    ruler.setFont(font);
    ruler.setWrappingWidth(width);
    return ruler.getLayoutBounds().getHeight();
  }

  @Override
  protected void layoutChildren() {
    Head shown = head;
    if (shown == null) {
      return;
    }
    if (heading(shown)) {
      layoutHeading();
      return;
    }
    double x = inset(shown, metrics);
    double width = getWidth() - x - metrics.bandGap();
    double y = metrics.bandGap() * 2;
    if (mark != null && mark.isVisible()) {
      mark.resizeRelocate(0, y, metrics.caseMark(), metrics.caseMark());
    }
    for (Text text : new Text[] {title, second, third}) {
      text.setWrappingWidth(width);
      text.relocate(x, y);
      y += text.getText().isEmpty() ? 0 : text.getLayoutBounds().getHeight();
    }
  }

  private void layoutHeading() {
    double base = getHeight() - metrics.gap();
    title.setWrappingWidth(0);
    second.setWrappingWidth(0);
    double left = metrics.bandGap();
    second.relocate(left, base - second.getLayoutBounds().getHeight());
    double middle = base - second.getLayoutBounds().getHeight() / 2;
    title.relocate(
        left + second.getLayoutBounds().getWidth() + metrics.gap(),
        (double) Math.round(middle - title.getLayoutBounds().getHeight() / 2));
  }
}
