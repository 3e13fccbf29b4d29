package org.casebridge.ui.common;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
  private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

  private final Messages messages = Messages.of("common");
  private final Label title = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox panel = new VBox();
  private final Button close;
  private @Nullable Node before;
  private Runnable onClosed = () -> {};
  private boolean tabbing;

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
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setAlignment(Pos.CENTER);
    getChildren().add(panel);
    setOnMousePressed(press -> {
      if (press.getTarget() == this) {
        close();
      }
    });
    ChangeListener<Node> focus = (_, from, to) -> keepFocus(from, to);
    sceneProperty()
        .subscribe((from, to) -> {
          if (from != null) {
            from.focusOwnerProperty().removeListener(focus);
          }
          if (to != null) {
            to.focusOwnerProperty().addListener(focus);
          }
        });
    addEventFilter(
        KeyEvent.ANY,
        key ->
            tabbing = key.getEventType() == KeyEvent.KEY_PRESSED && key.getCode() == KeyCode.TAB);
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        close();
        key.consume();
      }
    });
  }

  /** Shows something under a heading. */
  public void open(String heading, Node content) {
    open(heading, content, false, () -> {});
  }

  /**
   * Shows something that fills the window and scrolls by itself.
   *
   * @param then what to do once it is put away
   */
  public void openLarge(String heading, Node content, Runnable then) {
    open(heading, content, true, then);
  }

  private void open(String heading, Node content, boolean large, Runnable then) {
    leave();
    if (!isVisible()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    onClosed = then;
    pseudoClassStateChanged(LARGE, large);
    panel.pseudoClassStateChanged(LARGE, large);
    panel.setMaxHeight(large ? Double.MAX_VALUE : USE_PREF_SIZE);
    scroll.setFitToHeight(large);
    title.setText(heading);
    panel.setAccessibleText(heading);
    scroll.setContent(content);
    setVisible(true);
    close.requestFocus();
  }

  /** Puts it away; focus goes back to where it was. Nothing happens if it is away. */
  public void close() {
    if (!isVisible()) {
      return;
    }
    leave();
    setVisible(false);
    // What it showed is not to be held by it.
    scroll.setContent(null);
    if (before != null) {
      before.requestFocus();
    }
    before = null;
  }

  private void leave() {
    Runnable then = onClosed;
    onClosed = () -> {};
    then.run();
  }

  /** Tab stays within the panel as long as it lies over everything else. */
  private void keepFocus(@Nullable Node from, @Nullable Node to) {
    if (!isVisible() || to == null || isWithin(to)) {
      return;
    }
    if (!tabbing && from != null && isWithin(from)) {
      // Something beneath asked for it, such as a list that has just been read.
      from.requestFocus();
    } else {
      (from == close ? last(panel) : close).requestFocus();
    }
  }

  private boolean isWithin(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == this) {
        return true;
      }
    }
    return false;
  }

  /** The last that Tab reaches. */
  private Node last(Parent parent) {
    List<Node> children = parent.getChildrenUnmodifiable();
    for (int i = children.size() - 1; i >= 0; i--) {
      Node child = children.get(i);
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      if (child.isFocusTraversable()) {
        return child;
      }
      if (child instanceof Parent further && last(further) != close) {
        return last(further);
      }
    }
    return close;
  }
}
