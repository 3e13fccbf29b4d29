package org.casebridge.ui.common.form;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Edits one value. To be used on the interface thread. */
abstract class FieldEditor {
  /** The control, with whatever explains its state. */
  abstract Node node();

  /** Shows what is kept, unless something else is being typed. */
  abstract void show(@Nullable Object value, FormData data);

  /** Names the control for screen readers. */
  abstract void setName(String name);

  /** Lets nothing be changed, but text still be selected. */
  abstract void setReadOnly(boolean readOnly);

  /** Keeps what is still in typing. */
  void flush() {}

  /** Takes the focus. */
  void focus() {
    node().requestFocus();
  }
}
