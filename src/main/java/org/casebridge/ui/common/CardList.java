package org.casebridge.ui.common;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The list at the left of a screen: a heading, a count, and a card for each item in sight. The
 * chosen card's item is shown; Up and Down choose, Delete deletes, Alt+Up and Alt+Down move.
 */
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
  private final ListView<Row> cards = new ListView<>();
  private Consumer<UUID> onOpen = _ -> {};
  private Consumer<UUID> onDelete = _ -> {};
  private @Nullable UUID selected;
  private boolean following;

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
    cards.setAccessibleText(heading);
    cards.setCellFactory(_ -> new CardCell());
    cards.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    cards
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (!following && row != null && !row.id().equals(selected)) {
            selected = row.id();
            onOpen.accept(row.id());
          }
        });
    VBox.setVgrow(cards, Priority.ALWAYS);
    getChildren().addAll(head, top, cards);
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
    RowDrag.install(cards, () -> true, (row, to) -> move.move(cards.getItems().indexOf(row), to));
  }

  /** Shows these, in this order. */
  public void show(List<Row> rows) {
    if (!cards.getItems().equals(rows)) {
      follow(() -> cards.getItems().setAll(rows));
    }
    count.setText(rows.isEmpty() ? "" : Integer.toString(rows.size()));
    select(selected);
  }

  /** Marks the card whose item is shown; null for none. */
  public void select(@Nullable UUID id) {
    selected = id;
    follow(() -> {
      int index = index(id);
      if (index < 0) {
        cards.getSelectionModel().clearSelection();
      } else if (cards.getSelectionModel().getSelectedIndex() != index) {
        cards.getSelectionModel().clearAndSelect(index);
        cards.scrollTo(Math.max(0, index - 2));
      }
    });
  }

  private int index(@Nullable UUID id) {
    List<Row> rows = cards.getItems();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void follow(Runnable change) {
    following = true;
    try {
      change.run();
    } finally {
      following = false;
    }
  }

  /** Takes the focus to the marked card, else the first. */
  public void focusSelected() {
    if (index(selected) < 0 && !cards.getItems().isEmpty()) {
      cards.getSelectionModel().selectFirst();
    }
    cards.requestFocus();
  }

  private void key(KeyEvent event) {
    Row row = cards.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.DELETE && row != null) {
      onDelete.accept(row.id());
      event.consume();
    }
  }

  private static final class CardCell extends ListCell<Row> {
    private final ItemCard card = new ItemCard("", "");

    CardCell() {
      getStyleClass().add("card-row");
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      // The list has the focus and the mouse; the card is how a row looks.
      card.setFocusTraversable(false);
      card.setMouseTransparent(true);
      card.selectedProperty().bind(selectedProperty());
      // A list sizes its rows by what they would like; these are to fit in.
      setPrefWidth(1);
    }

    /** A title wraps, so that its height hangs on the width it gets. */
    @Override
    protected double computePrefHeight(double width) {
      double room = getWidth() - snappedLeftInset() - snappedRightInset();
      return getGraphic() == null || room <= 0
          ? super.computePrefHeight(width)
          : snapSizeY(card.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      card.show(row.title(), row.meta());
      setAccessibleText(card.getAccessibleText());
      setGraphic(card);
    }
  }
}
