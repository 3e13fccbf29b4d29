package org.casebridge.ui.cards;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.CardClaim;
import org.casebridge.app.card.CardPart;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Presence;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;

/** What is left away from the card of the chosen case. */
final class CaseBox extends VBox {
  private static final List<CardPart> LANES =
      List.of(CardPart.ASSETS, CardPart.OPPORTUNITIES, CardPart.MEDIATORS);

  private final Messages messages = Messages.of("carddesign");
  private final CardsModel model;
  private final Label away = new Label();
  private final Button all = Buttons.quiet(messages.get("away.none"), null);
  private final TilePane parts = new TilePane();
  private final VBox claims = new VBox();

  CaseBox(CardsModel model) {
    this.model = model;
    getStyleClass().add("card-of-case");
    away.getStyleClass().addAll("small", "muted");
    away.setMaxWidth(Double.MAX_VALUE);
    away.setWrapText(true);
    away.setMinHeight(USE_PREF_SIZE);
    all.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(away, Priority.ALWAYS);
    all.setOnAction(_ -> choose(CaseChoice.ALL));
    HBox head = new HBox(away, all);
    head.getStyleClass().add("card-away");
    parts.getStyleClass().add("card-checks");
    claims.getStyleClass().add("card-claims");
    getChildren()
        .addAll(
            head,
            Parts.caption(messages.get("case.parts")),
            parts,
            Parts.caption(messages.get("case.claims")),
            claims);
    model.chosenProperty().addListener((_, _, _) -> fill());
    model.claimsProperty().addListener((_, _, _) -> fill());
    model.designProperty().addListener((_, _, _) -> fill());
    model.choicesProperty().addListener((_, _, _) -> tell());
    fill();
  }

  private void choose(CaseChoice choice) {
    UUID id = model.chosenProperty().get();
    if (id != null) {
      model.choose(id, choice);
      if (choice.equals(CaseChoice.ALL)) {
        fill();
      }
    }
  }

  private CaseChoice choice() {
    UUID id = model.chosenProperty().get();
    return id == null ? CaseChoice.ALL : model.choice(id);
  }

  private void fill() {
    UUID id = model.chosenProperty().get();
    Parts.show(this, id != null);
    parts.getChildren().clear();
    claims.getChildren().clear();
    if (id == null) {
      return;
    }
    for (CardPart part : CardPart.values()) {
      if (model.designProperty().get().shows(part)) {
        parts.getChildren().add(box(part));
      }
    }
    for (CardPart lane : LANES) {
      List<CardClaim> found =
          model.claimsProperty().get().stream().filter(it -> it.part() == lane).toList();
      if (!found.isEmpty()) {
        Label name = new Label(Parts.name(lane));
        name.getStyleClass().addAll("small", "strong");
        Icons icon = Parts.icon(lane);
        if (icon != null) {
          name.setGraphic(icon.node("icon-small"));
        }
        claims.getChildren().add(name);
        found.forEach(it -> claims.getChildren().add(box(it)));
      }
    }
    tell();
  }

  private void tell() {
    CaseChoice choice = choice();
    int many = choice.off().size() + choice.dropped().size();
    away.setText(many == 0 ? messages.get("away.nothing") : messages.get("away.sentence", many));
    all.setDisable(many == 0);
  }

  private CheckBox box(CardPart part) {
    CheckBox box = new CheckBox(Parts.name(part));
    box.setSelected(!choice().off().contains(part));
    box.setAccessibleText(messages.get("case.part", Parts.name(part)));
    box.setOnAction(_ -> {
      Set<CardPart> off = EnumSet.noneOf(CardPart.class);
      off.addAll(choice().off());
      if (box.isSelected()) {
        off.remove(part);
      } else {
        off.add(part);
      }
      choose(new CaseChoice(off, choice().dropped()));
    });
    return box;
  }

  private Node box(CardClaim claim) {
    CheckBox box = new CheckBox(words(claim.item()));
    box.setWrapText(true);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setSelected(!choice().dropped().contains(claim.id()));
    box.setOnAction(_ -> {
      Set<UUID> dropped = new HashSet<>(choice().dropped());
      if (box.isSelected()) {
        dropped.remove(claim.id());
      } else {
        dropped.add(claim.id());
      }
      choose(new CaseChoice(choice().off(), dropped));
    });
    StackPane frame = new StackPane(box);
    frame
        .getStyleClass()
        .addAll(
            "card-claim",
            switch (claim.item().presence()) {
              case PRESENT -> "presence-present";
              case STATED_ABSENT -> "presence-absent";
              case NOT_STATED -> "presence-silent";
            });
    return frame;
  }

  private String words(LaneItem item) {
    String lead = item.lead().isBlank() ? item.rest() : item.lead();
    return switch (item.presence()) {
      case PRESENT -> lead;
      case STATED_ABSENT -> messages.get("claim.absent", Words.of(Presence.STATED_ABSENT), lead);
      case NOT_STATED -> messages.get("claim.silent", lead, Words.of(Presence.NOT_STATED));
    };
  }
}
