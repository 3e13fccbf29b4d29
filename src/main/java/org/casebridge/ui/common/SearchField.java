package org.casebridge.ui.common;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/** A field to search with; Escape or its button clears it. */
public final class SearchField extends CustomTextField {
  /** For both icons and the keys, in em. */
  private static final double ROOM_FOR_KEYS = 8;

  private final Label shortcut = new Label();
  private final Button clear;
  private final Text ruler = new Text();

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
    widthProperty().addListener((_, _, _) -> fit());
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
        clear();
        key.consume();
      }
    });
    refresh();
  }

  /** Whether the keys can stand beside the prompt. */
  private boolean fits() {
    ruler.setText(getPromptText());
    ruler.setFont(getFont());
    double em = getFont().getSize();
    double room = getWidth() - ruler.getLayoutBounds().getWidth();
    return room > ROOM_FOR_KEYS * em;
  }

  private void fit() {
    boolean shown = getRight() == shortcut;
    if (getText().isEmpty() && fits() != shown) {
      refresh();
      applyCss();
    }
  }

  private void refresh() {
    if (getText().isEmpty()) {
      setRight(shortcut.getText().isEmpty() || !fits() ? null : shortcut);
    } else {
      setRight(clear);
    }
  }
}
