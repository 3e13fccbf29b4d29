package org.casebridge.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;

/**
 * An icon, as tall as the text around it. It says nothing to a screen reader: the control it is on
 * says it in words.
 */
public final class Icon extends Text {
  Icon(Icons meaning) {
    super(meaning.glyph());
    // "font-icon" is what the base theme colours inside its own controls.
    getStyleClass().addAll("icon", "font-icon");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("");
  }
}
