package org.casebridge.ui.common;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
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
import javafx.util.Duration;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A panel that slides over the right side of a screen. The rest stays in reach: it is not modal.
 * Esc closes it, and focus goes back to where it was. Lay it as the last child of a {@code
 * StackPane}.
 */
public final class SideDrawer extends VBox {
  private static final Duration SLIDE = Duration.millis(160);

  private final Messages messages = Messages.of("common");
  private final ObservableBooleanValue reducedMotion;
  private final Label title = new Label();
  private final HBox actions = new HBox();
  private final ScrollPane scroll = new ScrollPane();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final Timeline slide = new Timeline();
  private @Nullable Node before;
  private Runnable onClosed = () -> {};

  /**
   * Makes a closed drawer.
   *
   * @param reducedMotion whether it should jump rather than slide
   */
  public SideDrawer(ObservableBooleanValue reducedMotion) {
    this.reducedMotion = reducedMotion;
    getStyleClass().add("side-drawer");
    StackPane.setAlignment(this, Pos.CENTER_RIGHT);
    setAccessibleRole(AccessibleRole.PARENT);
    title.getStyleClass().add("title-3");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = Buttons.icon(Icons.CLOSE, messages.get("drawer.close"));
    close.setOnAction(_ -> close());
    actions.getStyleClass().add("section-actions");
    HBox head = new HBox(title, actions, close);
    head.getStyleClass().add("drawer-head");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("drawer-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    setVisible(false);
    setManaged(false);
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        close();
        key.consume();
      }
    });
  }

  /**
   * Opens the drawer, or shows something else in the open one, and takes the focus to the first
   * control in it.
   *
   * @param heading also its name for screen readers
   * @param headActions what stands beside the heading
   */
  public void open(String heading, Node content, Node... headActions) {
    if (!open.get() && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    title.setText(heading);
    setAccessibleText(heading);
    actions.getChildren().setAll(headActions);
    content.getStyleClass().add("drawer-content");
    scroll.setContent(content);
    scroll.setVvalue(0);
    boolean wasOpen = open.get();
    open.set(true);
    setVisible(true);
    setManaged(true);
    applyCss();
    if (!wasOpen) {
      move(true);
    }
    layout();
    Node first = firstIn(content);
    if (first != null) {
      first.requestFocus();
    }
  }

  /** Names what is shown anew; also for screen readers. */
  public void setHeading(String heading) {
    title.setText(heading);
    setAccessibleText(heading);
  }

  /** Closes the drawer; nothing happens if it is closed. */
  public void close() {
    if (!open.get()) {
      return;
    }
    open.set(false);
    move(false);
    // Only where the drawer still has the focus: elsewhere somebody has already gone on.
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (before != null && before.getScene() != null && (owner == null || isWithin(owner))) {
      before.requestFocus();
    }
    before = null;
    onClosed.run();
  }

  /** Whether it is open. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What to do once it was closed, such as writing what was typed. */
  public void setOnClosed(Runnable action) {
    onClosed = action;
  }

  private void move(boolean in) {
    slide.stop();
    if (reducedMotion.get()) {
      setTranslateX(0);
      shown(in);
      return;
    }
    double away = Math.max(prefWidth(-1), getWidth());
    setTranslateX(in ? away : 0);
    slide
        .getKeyFrames()
        .setAll(
            new KeyFrame(
                SLIDE, new KeyValue(translateXProperty(), in ? 0 : away, Interpolator.EASE_OUT)));
    slide.setOnFinished(_ -> shown(in));
    slide.play();
  }

  private void shown(boolean in) {
    setVisible(in);
    setManaged(in);
  }

  private boolean isWithin(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == this) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Node firstIn(Node node) {
    if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
      return node;
    }
    if (node instanceof javafx.scene.Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstIn(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
