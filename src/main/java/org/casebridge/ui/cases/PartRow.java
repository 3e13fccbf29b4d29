package org.casebridge.ui.cases;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.casebridge.domain.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An item as a row without a frame of its own. It answers to the same keys as a card: Enter opens
 * it, Delete deletes it, Ctrl+C copies it; its box moves it.
 */
final class PartRow extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final ItemDesk items;
  private Entity item;
  private String name = "";
  private String copied = "";
  private Supplier<ContextMenu> menu;
  private @Nullable ContextMenu shownMenu;

  PartRow(ItemDesk items, Entity first) {
    this.items = items;
    this.item = first;
    this.menu = () -> items.menu(item, name, copied);
    getStyleClass().addAll("part-row", "focus-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnKeyPressed(this::key);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
        requestFocus();
        items.open(item);
        click.consume();
      }
    });
    setOnContextMenuRequested(event -> {
      showMenu(event.getScreenX(), event.getScreenY());
      event.consume();
    });
    ObservableValue<Boolean> chosen =
        items.openedProperty().map(open -> open.equals(item.id())).orElse(false);
    chosen.subscribe(now -> pseudoClassStateChanged(SELECTED, now));
  }

  /**
   * Shows an item.
   *
   * @param newName what it is called in menus and notices
   * @param newCopied what Ctrl+C takes
   */
  void show(Entity newItem, String newName, String newCopied, Node... content) {
    item = newItem;
    name = newName;
    copied = newCopied;
    setAccessibleText(newCopied.replace('\n', ','));
    getChildren().setAll(content);
  }

  void setMenu(Supplier<ContextMenu> supplier) {
    menu = supplier;
  }

  Entity item() {
    return item;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      items.open(item);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void key(KeyEvent event) {
    if (event.getTarget() != this) {
      return;
    }
    KeyCode code = event.getCode();
    if (event.isShortcutDown() && code == KeyCode.C) {
      items.copy(copied);
    } else if (event.isShortcutDown() || event.isAltDown()) {
      return;
    } else if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
      items.open(item);
    } else if (code == KeyCode.DELETE) {
      items.remove(item, name);
    } else if (code == KeyCode.CONTEXT_MENU || (code == KeyCode.F10 && event.isShiftDown())) {
      var bounds = localToScreen(getBoundsInLocal());
      if (bounds != null) {
        showMenu(bounds.getCenterX(), bounds.getCenterY());
      }
    } else {
      return;
    }
    event.consume();
  }

  private void showMenu(double x, double y) {
    if (shownMenu != null) {
      shownMenu.hide();
    }
    shownMenu = menu.get();
    shownMenu.show(this, x, y);
  }
}
