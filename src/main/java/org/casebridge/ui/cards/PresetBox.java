package org.casebridge.ui.cards;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Unkept;
import org.jspecify.annotations.Nullable;

/** Designs kept by name. */
final class PresetBox extends VBox {
  private final Messages messages = Messages.of("carddesign");
  private final CardsModel model;
  private final CardPresets presets;
  private final CardPresets.Preset last;
  private final ComboBox<CardPresets.Preset> combo = new ComboBox<>();
  private final MenuItem keep = new MenuItem();
  private final MenuItem rename = new MenuItem(messages.get("preset.rename"));
  private final MenuItem remove = new MenuItem(messages.get("preset.remove"));
  private final TextField name = new TextField();
  private final Label trouble = new Label();
  private final HBox naming = new HBox();
  private final HBox removed = new HBox();
  private boolean renaming;
  private boolean filling;

  PresetBox(CardsModel model, CardPresets presets) {
    this.model = model;
    this.presets = presets;
    // It has no name, as no other may have none.
    this.last = new CardPresets.Preset("", model.designProperty().get());
    getStyleClass().add("card-section");
    combo.setAccessibleText(messages.get("presets"));
    combo.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(combo, Priority.ALWAYS);
    combo.setCellFactory(_ -> new Cell(false));
    combo.setButtonCell(new Cell(true));
    combo.setVisibleRowCount(8);
    combo
        .valueProperty()
        .addListener((_, _, preset) -> {
          if (!filling && preset != null) {
            model.designProperty().set(preset.design());
            Parts.show(removed, false);
          }
        });
    MenuItem save = new MenuItem(messages.get("preset.save"));
    save.setOnAction(_ -> ask(false));
    keep.setOnAction(_ -> save(chosen().name()));
    rename.setOnAction(_ -> ask(true));
    remove.setOnAction(_ -> remove());
    MenuButton menu = new MenuButton(null, Icons.MORE.node(), save, keep, rename, remove);
    menu.getStyleClass().add("icon-button");
    menu.getStyleClass().add("no-arrow");
    menu.setAccessibleText(messages.get("preset.menu"));
    menu.setOnShowing(_ -> offer());
    HBox line = new HBox(combo, menu);
    line.getStyleClass().add("card-line");
    buildNaming();
    removed.getStyleClass().addAll("card-line", "card-removed");
    Parts.show(removed, false);
    getChildren()
        .addAll(Parts.heading(messages.get("presets"), Icons.PIN), line, naming, trouble, removed);
    model.designProperty().addListener((_, _, _) -> fill(chosen().name()));
    fill(
        presets.all().stream()
            .filter(it -> it.design().equals(last.design()))
            .findFirst()
            .map(CardPresets.Preset::name)
            .orElse(""));
  }

  private void buildNaming() {
    name.setPromptText(messages.get("preset.name"));
    name.setAccessibleText(messages.get("preset.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.textProperty()
        .subscribe(text -> {
          trouble.setText("");
          Unkept.mark(name, !text.isEmpty());
        });
    Button ok = Buttons.plain(messages.get("preset.ok"), null);
    ok.setMinWidth(USE_PREF_SIZE);
    ok.disableProperty().bind(name.textProperty().map(String::isBlank));
    ok.setOnAction(_ -> named());
    name.setOnAction(_ -> named());
    naming.getStyleClass().add("card-line");
    naming.getChildren().addAll(name, ok);
    naming.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            done();
            key.consume();
          }
        });
    trouble.getStyleClass().addAll("small", "fg-barrier");
    trouble.setWrapText(true);
    trouble.setMinHeight(USE_PREF_SIZE);
    trouble.managedProperty().bind(trouble.visibleProperty());
    trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
    Parts.show(naming, false);
  }

  private CardPresets.Preset chosen() {
    CardPresets.@Nullable Preset now = combo.getValue();
    return now == null ? last : now;
  }

  private boolean changed(CardPresets.Preset preset) {
    return !preset.design().equals(model.designProperty().get());
  }

  private void fill(String wanted) {
    filling = true;
    List<CardPresets.Preset> all = new ArrayList<>(List.of(last));
    all.addAll(presets.all());
    if (!all.equals(combo.getItems())) {
      combo.getItems().setAll(all);
    }
    combo.setValue(all.stream().filter(it -> it.name().equals(wanted)).findFirst().orElse(last));
    // Whether it is changed stands beside its name.
    combo.setButtonCell(new Cell(true));
    filling = false;
  }

  private void offer() {
    boolean own = !chosen().name().isEmpty();
    keep.setText(
        own ? messages.get("preset.keep", chosen().name()) : messages.get("preset.keep.none"));
    keep.setDisable(!own || !changed(chosen()));
    rename.setDisable(!own);
    remove.setDisable(!own);
  }

  private void ask(boolean another) {
    renaming = another;
    name.setText(another ? chosen().name() : "");
    trouble.setText("");
    Parts.show(removed, false);
    Parts.show(naming, true);
    name.requestFocus();
    name.selectAll();
  }

  private void named() {
    String text = name.getText();
    if (text.isBlank()) {
      return;
    }
    if (!renaming) {
      save(text);
    } else if (presets.rename(chosen().name(), text)) {
      fill(presets.find(text).map(CardPresets.Preset::name).orElse(""));
    } else {
      trouble.setText(messages.get("preset.taken"));
      return;
    }
    done();
  }

  private void done() {
    Parts.show(naming, false);
    name.clear();
    combo.requestFocus();
  }

  private void save(String text) {
    CardDesign design = model.designProperty().get();
    fill(presets.save(text, design).name());
  }

  private void remove() {
    CardPresets.Preset gone = chosen();
    int place = presets.remove(gone.name());
    if (place < 0) {
      return;
    }
    fill("");
    Label told = new Label(messages.get("preset.removed", gone.name()));
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button undo = Buttons.plain(messages.get("preset.undo"), Icons.UNDO);
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(_ -> {
      presets.bringBack(gone, place);
      fill(gone.name());
      Parts.show(removed, false);
      combo.requestFocus();
    });
    removed.getChildren().setAll(told, undo);
    Parts.show(removed, true);
    undo.requestFocus();
  }

  private final class Cell extends ListCell<CardPresets.Preset> {
    private final boolean chosen;

    Cell(boolean chosen) {
      this.chosen = chosen;
    }

    @Override
    protected void updateItem(CardPresets.@Nullable Preset item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setText(null);
        return;
      }
      String words = item.name().isEmpty() ? messages.get("preset.last") : item.name();
      setText(chosen && changed(item) ? messages.get("preset.changed", words) : words);
    }
  }
}
