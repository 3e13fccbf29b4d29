package org.casebridge.ui.cards;

import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** The cases, of which each may leave something away. */
final class CasesBox extends VBox {
  private static final int ROWS = 6;
  private static final double ROW_EM = 2.9;

  private final Messages messages = Messages.of("carddesign");
  private final CardsModel model;
  private final ListView<Case> list = new ListView<>();
  private boolean filling;

  CasesBox(CardsModel model) {
    this.model = model;
    getStyleClass().add("card-section");
    list.getStyleClass().add("card-cases");
    list.setAccessibleText(messages.get("cases"));
    list.setCellFactory(_ -> new Row());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, now) -> {
          if (!filling) {
            model.chosenProperty().set(now == null ? null : now.id());
          }
        });
    getChildren()
        .addAll(
            Parts.heading(messages.get("cases"), Icons.CASES),
            Parts.hint(messages.get("cases.what")),
            list,
            new CaseBox(model));
    model.casesProperty().subscribe(cases -> fill());
    model.choicesProperty().addListener(_ -> list.refresh());
  }

  private void fill() {
    filling = true;
    UUID chosen = model.chosenProperty().get();
    list.getItems().setAll(model.casesProperty().get());
    list.setStyle(
        "-fx-pref-height: " + (Math.clamp(list.getItems().size(), 1, ROWS) * ROW_EM + 0.3) + "em;");
    list.getSelectionModel().clearSelection();
    @Nullable Case still = null;
    for (Case each : list.getItems()) {
      if (each.id().equals(chosen)) {
        still = each;
      }
    }
    if (still != null) {
      list.getSelectionModel().select(still);
    }
    filling = false;
    if (still == null) {
      model.chosenProperty().set(null);
    }
  }

  private final class Row extends ListCell<Case> {
    Row() {
      getStyleClass().add("card-case");
    }

    @Override
    protected void updateItem(@Nullable Case item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      CaseChoice choice = model.choice(item.id());
      int away = choice.off().size() + choice.dropped().size();
      Label name = new Label(item.pseudonym());
      name.getStyleClass().add("strong");
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      HBox line = new HBox(new CaseMark(item.glyph(), item.hue(), CaseMark.SMALL), name);
      line.getStyleClass().add("card-case-line");
      String said = item.pseudonym();
      if (away > 0) {
        Label much = new Label(messages.get("away", away));
        much.getStyleClass().addAll("small", "muted");
        much.setMinWidth(USE_PREF_SIZE);
        line.getChildren().add(much);
        said += ", " + messages.get("away", away);
      }
      setGraphic(line);
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      setAccessibleText(said);
    }
  }
}
