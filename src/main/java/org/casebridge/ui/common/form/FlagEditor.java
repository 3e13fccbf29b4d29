package org.casebridge.ui.common.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** Edits what is true or not. */
final class FlagEditor extends FieldEditor {
  private final CheckBox box = new CheckBox();

  FlagEditor(Keeper keeper) {
    box.setWrapText(true);
    box.setOnAction(_ -> {
      boolean chosen = box.isSelected();
      keeper.keep(_ -> chosen, () -> {});
    });
  }

  @Override
  Node node() {
    return box;
  }

  @Override
  void show(@Nullable Object value, FormData data) {
    box.setSelected(Boolean.TRUE.equals(value));
  }

  @Override
  void setName(String name) {
    box.setText(name);
  }

  @Override
  void setReadOnly(boolean readOnly) {
    box.setDisable(readOnly);
  }
}
