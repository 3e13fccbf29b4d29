package org.casebridge.ui.common.form;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SideDrawer;
import org.jspecify.annotations.Nullable;

/**
 * An {@link EntityForm} in a {@link SideDrawer}: with the item's name, its neighbours one press
 * away, a copy, and removal, which undo brings back.
 */
public final class EntityDrawer {
  private final Messages messages = Messages.of("form");
  private final Desk desk;
  private final SideDrawer drawer;
  private BiFunction<Kind, UUID, List<UUID>> siblings = (_, _) -> List.of();
  private BiConsumer<Kind, UUID> remove;
  private @Nullable EntityForm form;
  private @Nullable UUID shown;

  /** Uses a drawer of the screen's. */
  public EntityDrawer(Desk desk, SideDrawer drawer) {
    this.desk = desk;
    this.drawer = drawer;
    remove = (kind, id) -> desk.edit("remove", (editor, _) -> editor.remove(kind, id));
    drawer.setOnClosed(this::closed);
  }

  /**
   * Says what stands beside an item, so that one can go on to the next.
   *
   * @param neighbours the ids of all its like in order, itself among them
   */
  public void setSiblings(BiFunction<Kind, UUID, List<UUID>> neighbours) {
    siblings = neighbours;
  }

  /** Says how an item is removed, where there is more to it. */
  public void setRemove(BiConsumer<Kind, UUID> action) {
    remove = action;
  }

  /** The item shown; null while closed. */
  public @Nullable UUID shown() {
    return shown;
  }

  /** Shows an item, and takes the focus to its first field. */
  public void open(Kind kind, UUID id) {
    open(kind, id, "");
  }

  /**
   * Shows an item.
   *
   * @param path of the field to begin in; empty for the first
   */
  public void open(Kind kind, UUID id, String path) {
    if (form != null) {
      form.flush();
    }
    EntityForm next = new EntityForm(desk, kind, id);
    form = next;
    shown = id;
    next.setOnClose(drawer::close);
    next.setOnGone(() -> {
      if (form == next) {
        drawer.close();
      }
    });
    String kindName = capital(desk.labels().kind(kind));
    drawer.open(kindName, next, actions(kind, id));
    next.itemProperty()
        .addListener((_, _, item) -> {
          if (item instanceof Entity entity && form == next) {
            drawer.setHeading(
                messages.get("drawer.title", kindName, Names.of(entity, desk.labels())));
          }
        });
    if (path.isEmpty()) {
      next.focusFirst();
    } else {
      next.focus(path);
    }
  }

  /** Closes it; what is being typed is kept. */
  public void close() {
    drawer.close();
  }

  private void closed() {
    if (form != null) {
      form.flush();
    }
    form = null;
    shown = null;
  }

  private Button[] actions(Kind kind, UUID id) {
    Button previous = Buttons.icon(Icons.UP, messages.get("drawer.previous"));
    Button next = Buttons.icon(Icons.DOWN, messages.get("drawer.next"));
    List<UUID> all = siblings.apply(kind, id);
    int at = all.indexOf(id);
    previous.setDisable(at <= 0);
    next.setDisable(at < 0 || at >= all.size() - 1);
    previous.setOnAction(_ -> open(kind, all.get(at - 1)));
    next.setOnAction(_ -> open(kind, all.get(at + 1)));
    Button copy = Buttons.icon(Icons.DUPLICATE, messages.get("drawer.duplicate"));
    copy.setOnAction(_ -> {
      desk.flush();
      desk.edit("duplicate", (editor, _) -> editor.duplicate(kind, id));
    });
    Button delete = Buttons.icon(Icons.DELETE, messages.get("drawer.delete"));
    delete.setOnAction(_ -> {
      desk.flush();
      remove.accept(kind, id);
    });
    copy.setDisable(desk.readOnly());
    delete.setDisable(desk.readOnly());
    return all.size() > 1
        ? new Button[] {previous, next, copy, delete}
        : new Button[] {copy, delete};
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.getDefault()) + word.substring(1);
  }
}
