package org.casebridge.ui.common.form;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** Edits a score: 0 or 1 with one press, anything between by number, or not rated. */
final class ScoreEditor extends FieldEditor {
  private final Messages messages = Messages.of("form");
  private final ToggleButton none = new ToggleButton(messages.get("score.none"));
  private final ToggleButton zero = new ToggleButton(messages.get("score.zero"));
  private final ToggleButton one = new ToggleButton(messages.get("score.one"));
  private final TypedEditor number;
  private final HBox box;

  ScoreEditor(Keeper keeper) {
    number = TypedEditors.score(keeper);
    number.input().setPromptText(messages.get("score.prompt"));
    number.input().getStyleClass().add("score-number");
    press(none, null, keeper);
    press(zero, 0.0, keeper);
    press(one, 1.0, keeper);
    HBox segments = new HBox(none, zero, one);
    segments.getStyleClass().addAll("segmented", "field-segments");
    box = new HBox(segments, number.node());
    HBox.setHgrow(number.node(), Priority.ALWAYS);
    box.getStyleClass().add("score-field");
  }

  private static void press(ToggleButton button, @Nullable Double value, Keeper keeper) {
    button.setMinWidth(HBox.USE_PREF_SIZE);
    button.setOnAction(_ -> {
      button.setSelected(true);
      keeper.keep(_ -> value, () -> {});
    });
  }

  @Override
  Node node() {
    return box;
  }

  @Override
  void show(@Nullable Object value, FormData data) {
    none.setSelected(value == null);
    zero.setSelected(value instanceof Double score && score == 0);
    one.setSelected(value instanceof Double score && score == 1);
    number.show(value, data);
  }

  @Override
  void setName(String name) {
    none.setAccessibleText(name + ": " + none.getText());
    zero.setAccessibleText(name + ": " + zero.getText());
    one.setAccessibleText(name + ": " + one.getText());
    number.setName(messages.get("score.number", name));
  }

  @Override
  void setReadOnly(boolean readOnly) {
    none.setDisable(readOnly);
    zero.setDisable(readOnly);
    one.setDisable(readOnly);
    number.setReadOnly(readOnly);
  }

  @Override
  void flush() {
    number.flush();
  }

  @Override
  void focus() {
    number.focus();
  }
}
