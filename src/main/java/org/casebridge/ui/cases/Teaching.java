package org.casebridge.ui.cases;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The sentences that stand where nothing is yet. */
final class Teaching {
  private Teaching() {}

  static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("small", "muted", "teaching");
    return label;
  }

  static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }
}
