package org.casebridge.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Presence;

/** Text whose look tells whether it is there, stated to be absent, or not stated. */
public final class PresenceText extends StackPane {
  private final Messages messages = Messages.of("common");
  private final Label label = new Label();

  /** Makes an empty one, not stated. */
  public PresenceText() {
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(label);
    setAccessibleRole(AccessibleRole.TEXT);
    show("", Presence.NOT_STATED);
  }

  /** Makes one that shows this. */
  public PresenceText(String text, Presence presence) {
    this();
    show(text, presence);
  }

  /**
   * Shows another text.
   *
   * @param text what there is to say; may be empty where it is absent or not stated
   */
  public void show(String text, Presence presence) {
    getStyleClass()
        .setAll(
            "presence-text",
            switch (presence) {
              case PRESENT -> "presence-present";
              case STATED_ABSENT -> "presence-absent";
              case NOT_STATED -> "presence-silent";
            });
    String shown =
        switch (presence) {
          case PRESENT -> text;
          case STATED_ABSENT ->
              messages.get(
                  "presence.absent_sign",
                  text.isEmpty() ? Words.of(presence) : Words.of(presence) + ": " + text);
          case NOT_STATED -> text.isEmpty() ? Words.of(presence) : text;
        };
    label.setText(shown);
    setAccessibleText(
        presence == Presence.PRESENT ? text : (Words.of(presence) + ". " + text).strip());
  }
}
