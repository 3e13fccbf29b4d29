package org.casebridge.ui.cards;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.CardPart;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Icons;

/** What stands on all cards. */
final class PartsBox extends VBox {
  private final Map<CardPart, CheckBox> boxes = new EnumMap<>(CardPart.class);

  PartsBox(CardsModel model) {
    Messages messages = Messages.of("carddesign");
    getStyleClass().add("card-section");
    TilePane tiles = new TilePane();
    tiles.getStyleClass().add("card-checks");
    for (CardPart part : CardPart.values()) {
      CheckBox box = new CheckBox(Parts.name(part));
      box.setOnAction(_ -> model.designProperty().set(model.designProperty().get().with(chosen())));
      boxes.put(part, box);
      tiles.getChildren().add(box);
    }
    model
        .designProperty()
        .subscribe(design -> boxes.forEach((part, box) -> box.setSelected(design.shows(part))));
    getChildren().addAll(Parts.heading(messages.get("parts"), Icons.FILTER), tiles);
  }

  private Set<CardPart> chosen() {
    Set<CardPart> parts = EnumSet.noneOf(CardPart.class);
    boxes.forEach((part, box) -> {
      if (box.isSelected()) {
        parts.add(part);
      }
    });
    return parts;
  }
}
