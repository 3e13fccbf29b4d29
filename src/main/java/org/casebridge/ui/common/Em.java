package org.casebridge.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/** Body size in pixels where a control lays its children out itself. */
final class Em {
  private Em() {}

  /**
   * One em in pixels. Measured rather than computed, since only the stylesheets know the scale:
   * each control that needs it keeps an invisible {@link #probe} among its children.
   */
  static double of(Node node) {
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (child instanceof Text text && text.getStyleClass().contains("em-probe")) {
          return text.getFont().getSize();
        }
      }
    }
    return Theme.BODY_SIZE;
  }

  static Text probe() {
    Text probe = new Text();
    probe.getStyleClass().add("em-probe");
    probe.setVisible(false);
    probe.setManaged(false);
    return probe;
  }
}
