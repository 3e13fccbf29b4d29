package org.casebridge.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.casebridge.app.edit.Blank;
import org.casebridge.app.edit.Places;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Placed;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.UndoNotice;
import org.casebridge.ui.common.form.EntityDrawer;
import org.jspecify.annotations.Nullable;

/** What can be done with the items of a case, whichever section shows them. */
final class ItemDesk {
  private final Messages messages = Messages.of("cases");
  private final Desk desk;
  private final Notices notices;
  private final EntityDrawer drawer;
  private final CaseSheetModel model;
  private final ReadOnlyObjectWrapper<@Nullable UUID> opened = new ReadOnlyObjectWrapper<>();

  ItemDesk(Desk desk, Notices notices, EntityDrawer drawer, CaseSheetModel model) {
    this.desk = desk;
    this.notices = notices;
    this.drawer = drawer;
    this.model = model;
  }

  /** Whether items may be changed: not in a file opened for reading, nor in others' eyes. */
  boolean editable() {
    return model.editable();
  }

  /** Whether nothing is left out for the sake of those who look. */
  boolean wholeInSight() {
    return model.wholeInSight();
  }

  /** The item whose drawer is open; null for none. */
  ReadOnlyObjectProperty<@Nullable UUID> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Opens an item at the right. */
  void open(Kind kind, UUID id, String path) {
    // Through other eyes the drawer would show what they may not see.
    if (model.wholeInSight()) {
      drawer.open(kind, id, path);
      opened.set(id);
    }
  }

  void open(Entity item) {
    open(item.entityKind(), item.id(), "");
  }

  /** The drawer was closed. */
  void closed() {
    opened.set(drawer.shown());
  }

  /**
   * Adds an item to the case and opens it in its first field.
   *
   * @param siblings those of its kind, in order; it comes behind them
   * @param given values by the path of their slot
   */
  void add(Kind kind, List<? extends Placed> siblings, Map<String, ?> given) {
    UUID caseId = model.caseId();
    if (caseId == null || !editable()) {
      return;
    }
    desk.flush();
    Entity[] made = new Entity[1];
    desk.edit(
        "add item",
        (editor, file) -> {
          made[0] = Blank.of(kind, editor.fresh(), caseId, Places.last(siblings), given);
          return editor.add(made[0]);
        },
        _ -> open(made[0]));
  }

  /** Removes an item, with a notice that brings it back. */
  void remove(Entity item, String name) {
    if (editable()) {
      desk.flush();
      desk.edit(
          "remove item",
          (editor, file) -> editor.remove(item.entityKind(), item.id()),
          _ -> UndoNotice.show(notices, desk, messages.get("deleted", name)));
    }
  }

  /** Puts an item at a position among its siblings, counted without it. */
  <E extends Entity & Placed> void move(List<E> siblings, int from, int to) {
    if (editable() && from >= 0 && from < siblings.size()) {
      desk.flush();
      desk.edit("move item", (editor, file) -> editor.move(siblings, siblings.get(from), to));
    }
  }

  void duplicate(Entity item) {
    if (editable()) {
      desk.flush();
      desk.edit("duplicate item", (editor, file) -> editor.duplicate(item.entityKind(), item.id()));
    }
  }

  /** Puts an item into the clipboard as text. */
  void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** The menu of an item. */
  ContextMenu menu(Entity item, String name, String copied, MenuItem... more) {
    MenuItem open = item(messages.get("open"), Icons.EDIT, () -> open(item));
    MenuItem copy = item(messages.get("copy"), Icons.COPY, () -> copy(copied));
    ContextMenu menu = new ContextMenu(open, copy);
    if (editable()) {
      menu.getItems().addAll(more);
      menu.getItems()
          .addAll(
              item(messages.get("duplicate"), Icons.DUPLICATE, () -> duplicate(item)),
              new SeparatorMenuItem(),
              item(messages.get("delete"), Icons.DELETE, () -> remove(item, name)));
    }
    return menu;
  }

  static MenuItem item(String text, Icons icon, Runnable action) {
    MenuItem item = new MenuItem(text, icon.node());
    item.setOnAction(_ -> action.run());
    return item;
  }
}
