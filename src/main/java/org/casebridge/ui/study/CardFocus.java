package org.casebridge.ui.study;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.casebridge.ui.common.ItemCard;

/** Puts new cards in the place of old ones, the focus staying on the same item. */
final class CardFocus {
  private CardFocus() {}

  static void keep(VBox box, List<ItemCard> cards, List<UUID> ids) {
    UUID focused = null;
    int at = -1;
    for (int i = 0; i < box.getChildren().size(); i++) {
      Node child = box.getChildren().get(i);
      if (child.isFocused() && child.getUserData() instanceof UUID id) {
        focused = id;
        at = i;
      }
    }
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).setUserData(ids.get(i));
    }
    box.getChildren().setAll(cards);
    if (focused != null && !cards.isEmpty()) {
      int now = ids.indexOf(focused);
      cards.get(Math.clamp(now >= 0 ? now : at, 0, cards.size() - 1)).requestFocus();
    }
  }
}
