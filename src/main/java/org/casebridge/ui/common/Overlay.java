package org.casebridge.ui.common;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A panel in the middle of the window over a veil, for what is looked at and put away, such as the
 * shortcuts. Esc or a click beside it closes it. Lay it as the last child of a {@code StackPane}.
 */
public final class Overlay extends StackPane {
  private final Messages messages = Messages.of("common");
  private final Label title = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox panel = new VBox();
  private final Button close;
  private @Nullable Node before;

  /** Makes a closed one. */
  public Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    title.getStyleClass().add("title-3");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    close = Buttons.icon(Icons.CLOSE, messages.get("drawer.close"));
    close.setOnAction(_ -> close());
    HBox head = new HBox(title, close);
    head.getStyleClass().add("drawer-head");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("overlay-scroll");
    panel.getStyleClass().addAll("raised", "overlay-panel");
    panel.setMaxHeight(USE_PREF_SIZE);
    panel.setAccessibleRole(AccessibleRole.PARENT);
    panel.getChildren().addAll(head, scroll);
    setAlignment(Pos.CENTER);
    getChildren().add(panel);
    setOnMousePressed(press -> {
      if (press.getTarget() == this) {
        close();
      }
    });
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        close();
        key.consume();
      }
    });
  }

  /** Shows something under a heading. */
  public void open(String heading, Node content) {
    before = getScene() == null ? null : getScene().getFocusOwner();
    title.setText(heading);
    panel.setAccessibleText(heading);
    scroll.setContent(content);
    setVisible(true);
    close.requestFocus();
  }

  /** Puts it away; focus goes back to where it was. */
  public void close() {
    setVisible(false);
    if (before != null) {
      before.requestFocus();
    }
    before = null;
  }
}
