package org.casebridge.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.casebridge.domain.Claimed;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Presence;
import org.casebridge.ui.common.EvidenceBadge;
import org.casebridge.ui.common.ItemCard;

/** Makes and fills the cards of items, alike in every section. */
final class ItemCards {
  private static final String ABSENT = "item-absent";
  private static final String SILENT = "item-silent";

  private final ItemDesk items;
  private final Supplier<CaseView> view;

  ItemCards(ItemDesk items, Supplier<CaseView> view) {
    this.items = items;
    this.view = view;
  }

  /** A card for an item, to be filled by {@link #show}. */
  ItemCard make(Entity item) {
    ItemCard card = new ItemCard("", "");
    ObservableValue<Boolean> chosen =
        items.openedProperty().map(open -> open.equals(item.id())).orElse(false);
    chosen.subscribe(card.selectedProperty()::set);
    return card;
  }

  /** Fills a card. */
  void show(ItemCard card, Entity item, Node... badges) {
    CaseView now = view.get();
    ItemWords words = now.words();
    String title = words.title(item);
    card.show(title, words.meta(item));
    card.setOnOpen(() -> items.open(item));
    card.setOnDelete(() -> items.remove(item, title));
    card.setMenu(() -> items.menu(item, title, words.copied(item)));
    card.setUserData(words.copied(item));
    card.getStyleClass().removeAll(ABSENT, SILENT);
    List<Node> left = new ArrayList<>(List.of(badges));
    if (item instanceof Claimed claimed) {
      Presence presence = claimed.claim().presence();
      if (presence == Presence.STATED_ABSENT) {
        card.getStyleClass().add(ABSENT);
      } else if (presence == Presence.NOT_STATED) {
        card.getStyleClass().add(SILENT);
      }
      String standing = words.standing(claimed);
      if (!standing.isEmpty()) {
        Label label = new Label(standing);
        label.getStyleClass().addAll("caption", "muted");
        left.add(label);
      }
      card.setTrailing(badge(claimed));
    }
    card.setBadges(left.toArray(Node[]::new));
  }

  /** How much evidence a claim has; nothing where there is nothing to prove. */
  Node[] badge(Claimed claimed) {
    int count = view.get().evidence(claimed.id());
    return count == 0 && claimed.claim().presence() == Presence.NOT_STATED
        ? new Node[0]
        : new Node[] {
          items.editable() || count > 0
              ? new EvidenceBadge(
                  count, () -> items.open(claimed.entityKind(), claimed.id(), EVIDENCE))
              : new EvidenceBadge(count)
        };
  }

  /** The same for a row, where it must not give way to the words. */
  Node[] rowBadge(Claimed claimed) {
    Node[] badge = badge(claimed);
    if (badge.length == 0) {
      return badge;
    }
    HBox box = new HBox(badge);
    box.setMinWidth(Region.USE_PREF_SIZE);
    return new Node[] {box};
  }

  /** The part of a drawer that shows the excerpts. */
  static final String EVIDENCE = "evidence";

  /** Lets Ctrl+C copy the card that has the focus, within a box of cards. */
  void copyIn(Node box) {
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isShortcutDown()
              && event.getCode() == KeyCode.C
              && event.getTarget() instanceof ItemCard card
              && card.getUserData() instanceof String text) {
            items.copy(text);
            event.consume();
          }
        });
  }
}
