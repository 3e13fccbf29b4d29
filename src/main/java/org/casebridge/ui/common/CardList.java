package org.casebridge.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list at the left of a screen: a heading, a count, and a card for each item. */
public final class CardList extends VBox {
  /**
   * What a card shows.
   *
   * @param title its name
   * @param meta the quiet line beneath; may be empty
   */
  public record Row(UUID id, String title, String meta) {
    @Override
    public String toString() {
      return "Row[" + id + "]";
    }
  }

  private final Label count = new Label();
  private final HBox actions = new HBox();
  private final VBox top = new VBox();
  private final VBox cards = new VBox();
  private final Map<UUID, ItemCard> shown = new LinkedHashMap<>();
  private Consumer<UUID> onOpen = _ -> {};
  private @Nullable Consumer<UUID> onDelete;
  private @Nullable UUID selected;

  /** Makes an empty list. */
  public CardList(String heading) {
    getStyleClass().add("card-list");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(heading);
    Label title = new Label(heading);
    title.getStyleClass().add("title-4");
    count.getStyleClass().addAll("small", "muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, count, space, actions);
    head.getStyleClass().add("card-list-head");
    actions.getStyleClass().add("section-actions");
    cards.getStyleClass().add("card-list-items");
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, top, scroll);
  }

  /** What stands at the right of the heading. */
  public void setActions(Node... nodes) {
    actions.getChildren().setAll(nodes);
  }

  /** What stands between heading and cards, such as a filter. */
  public void setTop(Node... nodes) {
    top.getChildren().setAll(nodes);
  }

  /** What opening a card does. */
  public void setOnOpen(Consumer<UUID> action) {
    onOpen = action;
  }

  /** What deleting a card does. */
  public void setOnDelete(Consumer<UUID> action) {
    onDelete = action;
  }

  /** Lets the cards be put in another order, by drag or keyboard. */
  public void setOnMove(Reorder.Move move) {
    Reorder.install(cards, move);
  }

  /** Shows these, in this order. */
  public void show(List<Row> rows) {
    Map<UUID, ItemCard> before = new LinkedHashMap<>(shown);
    shown.clear();
    for (Row row : rows) {
      ItemCard card = before.get(row.id());
      if (card == null) {
        card = card(row.id());
      }
      card.show(row.title(), row.meta());
      shown.put(row.id(), card);
    }
    List<ItemCard> now = List.copyOf(shown.values());
    if (!cards.getChildren().equals(now)) {
      Node focused = getScene() == null ? null : getScene().getFocusOwner();
      cards.getChildren().setAll(now);
      if (focused instanceof ItemCard && now.contains(focused)) {
        focused.requestFocus();
      }
    }
    count.setText(rows.isEmpty() ? "" : Integer.toString(rows.size()));
    select(selected);
  }

  private ItemCard card(UUID id) {
    ItemCard card = new ItemCard("", "");
    card.setOnOpen(() -> onOpen.accept(id));
    card.setOnDelete(() -> {
      if (onDelete != null) {
        onDelete.accept(id);
      }
    });
    return card;
  }

  /** Marks the card whose item is shown; null for none. */
  public void select(@Nullable UUID id) {
    selected = id;
    shown.forEach((each, card) -> card.selectedProperty().set(each.equals(id)));
  }

  /** Takes the focus to the marked card, else the first. */
  public void focusSelected() {
    ItemCard card = selected == null ? null : shown.get(selected);
    if (card == null && !shown.isEmpty()) {
      card = shown.values().iterator().next();
    }
    if (card != null) {
      card.requestFocus();
    }
  }
}
