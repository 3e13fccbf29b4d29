package org.casebridge.ui.cases;

import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Kind;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.ItemCard;
import org.casebridge.ui.common.Reorder;
import org.jspecify.annotations.Nullable;

/** The signs of readiness, beneath the assets. */
final class SignalStrip implements Section {
  private final Messages messages = Messages.of("cases");
  private final VBox box = new VBox();
  private final VBox all;
  private final Button add;
  private final ItemDesk items;
  private final Cards<ReadinessSignal, ItemCard> cards;

  SignalStrip(ItemDesk items, ItemCards itemCards) {
    this.items = items;
    box.getStyleClass().add("lane-items");
    cards =
        new Cards<>(box.getChildren(), itemCards::make, (card, item) -> itemCards.show(card, item));
    Label heading = new Label(messages.get("signals"), Icons.READINESS.node("fg-asset"));
    heading.getStyleClass().addAll("small", "strong", "fg-asset");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    add = Buttons.icon(Icons.ADD, messages.get("add.signal"));
    add.getGraphic().getStyleClass().add("fg-asset");
    add.setOnAction(_ -> items.add(Kind.READINESS_SIGNAL, cards.items(), Map.of()));
    HBox head = new HBox(heading, add);
    head.getStyleClass().add("strip-head");
    all = new VBox(head, box);
    all.getStyleClass().add("strip");
    HBox.setHgrow(all, Priority.ALWAYS);
    Reorder.install(box, (from, to) -> items.move(cards.items(), from, to));
    itemCards.copyIn(box);
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public void show(CaseView view) {
    cards.show(view.file().signals());
    add.setVisible(items.editable());
  }

  @Override
  public @Nullable Node of(UUID item) {
    return cards.of(item);
  }
}
