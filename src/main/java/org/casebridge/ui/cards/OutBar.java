package org.casebridge.ui.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SegmentedControl;
import org.casebridge.ui.common.TerseRow;
import org.casebridge.ui.common.Unkept;
import org.jspecify.annotations.Nullable;

/** In what form cards are taken away, which pages, and the buttons for it. */
final class OutBar extends VBox {
  private final Messages messages = Messages.of("carddesign");
  private final DisclosureWords words = new DisclosureWords();
  private final CardsModel model;
  private final IntegerProperty pageCount = new SimpleIntegerProperty(-1);
  private final SegmentedControl<CardForm> form;
  private final ComboBox<Integer> dpi = new ComboBox<>();
  private final TextField range = new TextField();
  private final Label state = new Label();
  private final Button print = Buttons.plain(messages.get("print"), Icons.PRINT);
  private final Button save = Buttons.primary(messages.get("save"), Icons.EXPORT);

  OutBar(CardsModel model, CardPresets presets) {
    this.model = model;
    getStyleClass().add("card-out-bar");
    form =
        new SegmentedControl<>(
            messages.get("form"),
            List.of(
                new SegmentedControl.Choice<>(
                    CardForm.PDF, messages.get("form.pdf"), Icons.DOCUMENT),
                new SegmentedControl.Choice<>(
                    CardForm.PICTURES, messages.get("form.pictures"), Icons.PICTURE),
                new SegmentedControl.Choice<>(
                    CardForm.WEB, messages.get("form.web"), Icons.WEB_PAGE),
                new SegmentedControl.Choice<>(
                    CardForm.DOCUMENT, messages.get("form.document"), Icons.EDIT),
                new SegmentedControl.Choice<>(
                    CardForm.PACK, messages.get("form.pack"), Icons.WORKSHOP)));
    form.getStyleClass().add("boxed");
    form.setMaxWidth(USE_PREF_SIZE);
    form.valueProperty().set(presets.form());
    dpi.getItems().setAll(96, 150, 300, 600);
    dpi.setValue(presets.dpi());
    dpi.setAccessibleText(messages.get("dpi"));
    dpi.setConverter(new Dpi());
    range.setPromptText(messages.get("range.prompt"));
    range.setAccessibleText(messages.get("range.name"));
    range.getStyleClass().add("card-range");
    Label pages = new Label(messages.get("range"));
    pages.setLabelFor(range);
    pages.setMinWidth(USE_PREF_SIZE);
    HBox which = new HBox(pages, range);
    which.getStyleClass().add("card-line");
    state.setWrapText(true);
    state.getStyleClass().add("card-state");
    state.setMinHeight(USE_PREF_SIZE);
    print.setMinWidth(USE_PREF_SIZE);
    print.setTooltip(new Tooltip(messages.get("print.keys")));
    save.setMinWidth(USE_PREF_SIZE);
    save.setTooltip(new Tooltip(messages.get("save.keys")));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    TerseRow line = new TerseRow(form, dpi, which, gap, print, save);
    line.setWordy(List.of(print));
    line.getStyleClass().add("card-out-controls");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(state, line);
    form.valueProperty()
        .subscribe(now -> {
          Parts.show(dpi, now == CardForm.PICTURES);
          Parts.show(which, now.paged());
        });
    for (var each : List.of(form.valueProperty(), range.textProperty(), pageCount)) {
      each.addListener(_ -> tell());
    }
    model.disclosureProperty().addListener(_ -> tell());
    model.shownProperty().addListener(_ -> tell());
    range.textProperty().addListener((_, _, text) -> Unkept.mark(range, !text.isEmpty()));
    tell();
  }

  void setOnSave(Runnable action) {
    save.setOnAction(_ -> action.run());
  }

  void setOnPrint(Runnable action) {
    print.setOnAction(_ -> action.run());
  }

  /** Does what the button does, if it can. */
  void save() {
    save.fire();
  }

  /** Does what the button does, if it can. */
  void print() {
    print.fire();
  }

  ObjectProperty<CardForm> formProperty() {
    return form.valueProperty();
  }

  int dpi() {
    return dpi.getValue();
  }

  /** How many pages there are in all; below 0 if that is not known. */
  IntegerProperty pageCountProperty() {
    return pageCount;
  }

  /** The pages chosen; nothing if that cannot be understood. */
  Optional<PageRange> pages() {
    return form.valueProperty().get().paged()
        ? PageRange.read(range.getText())
        : Optional.of(PageRange.ALL);
  }

  /** Tells that something did not go, and offers the document instead. */
  void refuse(String sentence) {
    form.valueProperty().set(CardForm.PDF);
    show(sentence, Icons.WARNING, "fg-warn");
    save.requestFocus();
  }

  private void tell() {
    Disclosure disclosure = model.disclosureProperty().get();
    CardsModel.Shown shown = model.shownProperty().get();
    boolean known = disclosure != null && shown != null;
    boolean some = known && shown.deck().isPresent();
    String wrong = wrong();
    boolean can = some && wrong.isEmpty();
    print.setDisable(!can);
    save.setDisable(!can);
    range.pseudoClassStateChanged(Parts.ERROR, !wrong.isEmpty());
    if (disclosure == null || shown == null) {
      show(messages.get("out.reading"), Icons.PRIVACY, "muted");
    } else if (!some) {
      show(words.none(disclosure.audience()), Icons.WARNING, "fg-warn");
    } else if (!wrong.isEmpty()) {
      show(wrong, Icons.WARNING, "fg-barrier");
    } else if (form.valueProperty().get() == CardForm.PACK) {
      show(messages.get("pack.what") + " " + words.summary(disclosure), Icons.WORKSHOP, "muted");
    } else {
      show(
          words.summary(disclosure),
          disclosure.nothing() ? Icons.SUCCESS : Icons.PRIVACY,
          disclosure.nothing() ? "fg-achieved" : "muted");
    }
  }

  /** What is wrong with the pages chosen; empty for nothing. */
  private String wrong() {
    Optional<PageRange> chosen = pages();
    if (chosen.isEmpty()) {
      return messages.get("range.unclear", range.getText().strip());
    }
    int count = pageCount.get();
    boolean any = count < 0 || IntStream.rangeClosed(1, count).anyMatch(chosen.get());
    return any ? "" : messages.get("range.beyond", count);
  }

  private void show(String sentence, Icons icon, String style) {
    Node sign = icon.node(style);
    state.setGraphic(sign);
    state.setText(sentence);
  }

  private final class Dpi extends StringConverter<Integer> {
    @Override
    public String toString(@Nullable Integer value) {
      return value == null ? "" : messages.get("dpi.value", value);
    }

    @Override
    public Integer fromString(String text) {
      throw new UnsupportedOperationException();
    }
  }
}
