package org.casebridge.ui.common;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** A field to search with; Escape or its button clears it. */
public final class SearchField extends CustomTextField {
  private final Label shortcut = new Label();
  private final Button clear;

  /**
   * Makes a field.
   *
   * @param prompt what is searched, e.g. "Search cases, voices, sources"; also its name
   * @param shortcutText the keys that lead here, shown while it is empty; may be empty
   * @param clearName what the clearing button is called
   */
  public SearchField(String prompt, String shortcutText, String clearName) {
    getStyleClass().add("search-field");
    setAccessibleRole(AccessibleRole.TEXT_FIELD);
    setAccessibleText(prompt);
    setPromptText(prompt);
    setLeft(Icons.SEARCH.node("muted"));
    shortcut.setText(shortcutText);
    shortcut.getStyleClass().addAll("keycap", "caption");
    clear = Buttons.icon(Icons.CLOSE, clearName);
    clear.getStyleClass().add("search-clear");
    clear.setFocusTraversable(false);
    clear.setOnAction(_ -> clear());
    textProperty().addListener((_, _, _) -> refresh());
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
        clear();
        key.consume();
      }
    });
    refresh();
  }

  private void refresh() {
    if (getText().isEmpty()) {
      setRight(shortcut.getText().isEmpty() ? null : shortcut);
    } else {
      setRight(clear);
    }
  }
}
