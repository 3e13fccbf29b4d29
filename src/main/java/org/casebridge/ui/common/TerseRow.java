package org.casebridge.ui.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/**
 * A row in which buttons are only icons as long as there is no room for their words. The words stay
 * their names, and their tooltips where they have no other.
 */
public class TerseRow extends HBox {
  private final List<Labeled> wordy = new ArrayList<>();
  private final Text ruler = new Text();

  /** Makes a row of nodes, all of which keep their words. */
  public TerseRow(Node... nodes) {
    super(nodes);
  }

  /**
   * Says which of the row's buttons can do without their words; those without an icon cannot. What
   * they show is never cut short.
   */
  public final void setWordy(Collection<? extends Labeled> buttons) {
    wordy.clear();
    wordy.addAll(buttons);
    wordy.forEach(it -> it.setMinWidth(USE_PREF_SIZE));
    requestLayout();
  }

  /** Whether a button keeps its words however little room there is. */
  protected boolean keeps(Labeled button) {
    return false;
  }

  /** How much wider than now the row may be at its tersest, in pixels. */
  protected double reserve() {
    return 0;
  }

  private boolean canBeTerse(Labeled button) {
    return button.getGraphic() != null && !button.getText().isEmpty() && !keeps(button);
  }

  private static boolean terse(Labeled button) {
    return button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
  }

  /** How much room a button's words take beside its icon, in pixels. */
  protected final double words(Labeled button) {
    ruler.setText(button.getText());
    ruler.setFont(button.getFont());
    return button.getGraphicTextGap() + ruler.getLayoutBounds().getWidth();
  }

  /** How much wider the row would be if all that are terse had their words. */
  private double leftOut() {
    return wordy.stream().filter(TerseRow::terse).mapToDouble(it -> step(it, words(it))).sum();
  }

  /** How much narrower the row would be if all that can were terse. */
  private double toLeaveOut() {
    return wordy.stream()
        .filter(it -> !terse(it) && canBeTerse(it))
        .mapToDouble(it -> -step(it, -words(it)))
        .sum();
  }

  // To the pixel as the row will round, or else it would never come to rest.
  private double step(Labeled button, double wider) {
    double now = button.prefWidth(-1);
    return snapSizeX(now + wider) - snapSizeX(now);
  }

  /** With all words. */
  @Override
  protected final double computePrefWidth(double height) {
    return super.computePrefWidth(height) + leftOut();
  }

  /** Without the words that can be left out. */
  @Override
  protected final double computeMinWidth(double height) {
    return super.computeMinWidth(height) - toLeaveOut() + reserve();
  }

  @Override
  protected final void layoutChildren() {
    boolean narrow = getWidth() < computePrefWidth(-1) - 1;
    wordy.forEach(it -> show(it, narrow && canBeTerse(it)));
    super.layoutChildren();
  }

  private static void show(Labeled button, boolean terse) {
    if (terse == terse(button)) {
      return;
    }
    button.setContentDisplay(terse ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    if (terse && button.getTooltip() == null) {
      button.setTooltip(new Tooltip(button.getText()));
    } else if (!terse
        && button.getTooltip() != null
        && button.getTooltip().getText().equals(button.getText())) {
      button.setTooltip(null);
    }
  }
}
