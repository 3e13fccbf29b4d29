package org.casebridge.ui.common.form;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** An editor beside which something else follows the form's data, too. */
final class WithOptions extends FieldEditor {
  private final FieldEditor editor;
  private final Consumer<FormData> also;

  WithOptions(FieldEditor editor, Consumer<FormData> also) {
    this.editor = editor;
    this.also = also;
  }

  @Override
  Node node() {
    return editor.node();
  }

  @Override
  void show(@Nullable Object value, FormData data) {
    also.accept(data);
    editor.show(value, data);
  }

  @Override
  void setName(String name) {
    editor.setName(name);
  }

  @Override
  void setReadOnly(boolean readOnly) {
    editor.setReadOnly(readOnly);
  }

  @Override
  void flush() {
    editor.flush();
  }

  @Override
  void focus() {
    editor.focus();
  }
}
