package org.casebridge.ui.common;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A few views of the same thing, of which one is chosen. The arrow keys, Home and End choose. Where
 * room is short only the chosen one has words.
 *
 * @param <T> what is chosen
 */
public final class SegmentedControl<T> extends TerseRow {
  /**
   * One choice.
   *
   * @param icon may be null
   */
  public record Choice<T>(T value, String text, @Nullable Icons icon) {}

  private final ObjectProperty<T> value;
  private final List<Choice<T>> choices;
  private final ToggleGroup group = new ToggleGroup();

  /**
   * Makes a control with the first choice chosen.
   *
   * @param name what is chosen, for screen readers, e.g. "View"
   * @param choices at least one
   */
  public SegmentedControl(String name, List<Choice<T>> choices) {
    this.choices = List.copyOf(choices);
    getStyleClass().add("segmented");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    setAccessibleText(name);
    value = new SimpleObjectProperty<>(this.choices.getFirst().value());
    for (Choice<T> choice : this.choices) {
      ToggleButton button = new ToggleButton(choice.text());
      if (choice.icon() != null) {
        button.setGraphic(choice.icon().node());
      }
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.setToggleGroup(group);
      button.setUserData(choice);
      // A second press must not leave nothing chosen.
      button.addEventFilter(javafx.event.ActionEvent.ACTION, _ -> value.set(choice.value()));
      button.setOnAction(_ -> button.setSelected(true));
      getChildren().add(button);
    }
    setWordy(getChildren().stream().map(Labeled.class::cast).toList());
    value.addListener((_, _, _) -> refresh());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    refresh();
  }

  /** What is chosen; setting it to something that is no choice chooses nothing. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  @Override
  protected boolean keeps(Labeled button) {
    return ((ToggleButton) button).isSelected();
  }

  // The row is as wide whatever is chosen, so that nothing moves as one chooses.
  @Override
  protected double reserve() {
    double most = 0;
    double chosen = 0;
    for (Node child : getChildren()) {
      ToggleButton button = (ToggleButton) child;
      if (button.getGraphic() != null) {
        most = Math.max(most, words(button));
        chosen = button.isSelected() ? words(button) : chosen;
      }
    }
    return most - chosen;
  }

  private void refresh() {
    for (int i = 0; i < choices.size(); i++) {
      boolean chosen = choices.get(i).value().equals(value.get());
      ToggleButton button = (ToggleButton) getChildren().get(i);
      button.setSelected(chosen);
      // One stop for Tab, the arrows do the rest.
      button.setFocusTraversable(chosen);
    }
    requestLayout();
  }

  private void key(KeyEvent event) {
    int now = 0;
    while (now < choices.size() - 1 && !choices.get(now).value().equals(value.get())) {
      now++;
    }
    int next =
        switch (event.getCode()) {
          case KeyCode.LEFT, KeyCode.UP -> Math.max(0, now - 1);
          case KeyCode.RIGHT, KeyCode.DOWN -> Math.min(choices.size() - 1, now + 1);
          case KeyCode.HOME -> 0;
          case KeyCode.END -> choices.size() - 1;
          default -> -1;
        };
    if (next >= 0 && !event.isAltDown() && !event.isControlDown()) {
      value.set(choices.get(next).value());
      getChildren().get(next).requestFocus();
      event.consume();
    }
  }
}
