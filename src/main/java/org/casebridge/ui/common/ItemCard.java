package org.casebridge.ui.common;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One item of a case as a card. Enter, Space or a click opens it, Delete deletes it, Alt+Up and
 * Alt+Down move it, the menu key or Shift+F10 shows its menu.
 */
public final class ItemCard extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Label title = new Label();
  private final Label meta = new Label();
  private final Icon handle = Icons.MOVE.node("drag-handle", "muted");
  private final FlowPane badges = new FlowPane();
  private final HBox trailing = new HBox();
  private final HBox line = new HBox(badges, trailing);
  private final BooleanProperty selected = new SimpleBooleanProperty();
  private Runnable open = () -> {};
  private @Nullable Runnable delete;
  private @Nullable IntConsumer move;
  private @Nullable Supplier<ContextMenu> menu;
  private @Nullable ContextMenu shownMenu;

  /** Makes a card. */
  public ItemCard(String titleText, String metaText) {
    getStyleClass().addAll("item-card", "focus-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    title.getStyleClass().add("item-title");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    handle.setVisible(false);
    HBox head = new HBox(title, handle);
    head.getStyleClass().add("item-head");
    meta.getStyleClass().addAll("item-meta", "caption", "muted");
    meta.setWrapText(true);
    meta.managedProperty().bind(meta.textProperty().isNotEmpty());
    badges.getStyleClass().add("item-badges");
    HBox.setHgrow(badges, Priority.ALWAYS);
    trailing.getStyleClass().add("item-trailing");
    trailing.setMinWidth(USE_PREF_SIZE);
    line.getStyleClass().add("item-line");
    line.setManaged(false);
    getChildren().addAll(head, meta, line);
    selected.addListener((_, _, now) -> pseudoClassStateChanged(SELECTED, now));
    setOnKeyPressed(this::key);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
        requestFocus();
        open.run();
      }
    });
    setOnContextMenuRequested(event -> {
      showMenu(event.getScreenX(), event.getScreenY());
      event.consume();
    });
    show(titleText, metaText);
  }

  /** Shows another title and the quiet line beneath it, which may be empty. */
  public void show(String titleText, String metaText) {
    title.setText(titleText);
    meta.setText(metaText);
    setAccessibleText(metaText.isEmpty() ? titleText : titleText + ", " + metaText);
  }

  /** What stands in the lower line at the left, such as a {@link StanceBadge}. */
  public void setBadges(Node... nodes) {
    badges.getChildren().setAll(nodes);
    line.setManaged(!badges.getChildren().isEmpty() || !trailing.getChildren().isEmpty());
  }

  /** What stands in the lower line at the right, such as an {@link EvidenceBadge}. */
  public void setTrailing(Node... nodes) {
    trailing.getChildren().setAll(nodes);
    line.setManaged(!badges.getChildren().isEmpty() || !trailing.getChildren().isEmpty());
  }

  /** What opening it does. */
  public void setOnOpen(Runnable action) {
    open = action;
  }

  /** What deleting it does. */
  public void setOnDelete(Runnable action) {
    delete = action;
  }

  /** What moving it by keyboard does; gets -1 for up and 1 for down. {@link Reorder} sets it. */
  public void setOnMove(IntConsumer action) {
    move = action;
    handle.setVisible(true);
  }

  /** Its menu, made anew each time it is asked for. */
  public void setMenu(Supplier<ContextMenu> supplier) {
    menu = supplier;
  }

  /** Whether it is the one whose drawer is open. */
  public BooleanProperty selectedProperty() {
    return selected;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void key(KeyEvent event) {
    if (event.getTarget() != this) {
      return;
    }
    KeyCode code = event.getCode();
    boolean used = true;
    if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      if (move != null) {
        move.accept(code == KeyCode.UP ? -1 : 1);
      }
    } else if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      used = false;
    } else if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
      open.run();
    } else if (code == KeyCode.DELETE && delete != null) {
      delete.run();
    } else if (code == KeyCode.CONTEXT_MENU || (code == KeyCode.F10 && event.isShiftDown())) {
      var bounds = localToScreen(getBoundsInLocal());
      if (bounds != null) {
        showMenu(bounds.getMinX() + bounds.getWidth() / 2, bounds.getCenterY());
      }
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void showMenu(double x, double y) {
    if (menu == null) {
      return;
    }
    if (shownMenu != null) {
      shownMenu.hide();
    }
    shownMenu = menu.get();
    shownMenu.show(this, x, y);
  }
}
