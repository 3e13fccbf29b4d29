package org.casebridge.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.CaseStatus;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Kind;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.InPlaceField;
import org.jspecify.annotations.Nullable;

/** The head of a case's sheet: sign, name, headline, how far it is, and what can be made of it. */
final class CaseHeader implements Section {
  private final Messages messages = Messages.of("cases");
  private final CaseSheetModel model;
  private final ItemDesk items;
  private final CaseMark mark = new CaseMark(Glyph.CIRCLE, Hue.SLATE, CaseMark.LARGE);
  private final InPlaceField name;
  private final InPlaceField headline;
  private final MenuButton status = choice();
  private final MenuButton consent = choice();
  private final MenuButton kind = choice();
  private final Label aliases = new Label();
  private final Label summary = new Label();
  private final Button add;
  private final VBox box;
  private @Nullable UUID shown;

  CaseHeader(CaseSheetModel model, ItemDesk items, Consumer<UUID> compare, Consumer<UUID> print) {
    this.model = model;
    this.items = items;
    name = new InPlaceField(messages.get("field.name"), text -> model.change("pseudonym", text));
    name.getStyleClass().add("case-name");
    headline =
        new InPlaceField(messages.get("field.headline"), text -> model.change("headline", text));
    headline.getStyleClass().add("case-headline");
    aliases.getStyleClass().addAll("small", "muted");
    aliases.setMinWidth(0);
    aliases.managedProperty().bind(aliases.textProperty().isNotEmpty());
    FlowPane facts = new FlowPane(status, kind, consent, aliases);
    facts.getStyleClass().add("case-facts");
    Button side = Buttons.plain(messages.get("compare"), Icons.COMPARE);
    side.setMinWidth(Region.USE_PREF_SIZE);
    side.setOnAction(_ -> with(compare));
    Button card = Buttons.primary(messages.get("card"), Icons.CASE_CARD);
    card.setMinWidth(Region.USE_PREF_SIZE);
    card.setOnAction(_ -> with(print));
    add = Buttons.icon(Icons.EDIT, messages.get("edit.case"));
    add.setOnAction(_ -> with(id -> items.open(Kind.CASE, id, "")));
    HBox buttons = new HBox(add, side, card);
    buttons.getStyleClass().add("case-buttons");
    buttons.setAlignment(Pos.TOP_RIGHT);
    mark.setOnMouseClicked(_ -> with(id -> items.open(Kind.CASE, id, "glyph")));
    Tooltip.install(mark, new Tooltip(messages.get("edit.mark")));
    name.setMinWidth(0);
    name.setPrefColumnCount(4);
    headline.setPrefColumnCount(4);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox first = new HBox(name, buttons);
    VBox words = new VBox(first, headline, facts);
    words.getStyleClass().add("case-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(mark, words);
    line.getStyleClass().add("case-head");
    summary.setWrapText(true);
    summary.getStyleClass().addAll("body-large", "case-summary");
    summary.setMinHeight(Region.USE_PREF_SIZE);
    summary.managedProperty().bind(summary.textProperty().isNotEmpty());
    summary.setOnMouseClicked(_ -> with(id -> items.open(Kind.CASE, id, "summary")));
    box = new VBox(line, summary);
    box.getStyleClass().add("case-header");
  }

  private void with(Consumer<UUID> action) {
    UUID id = model.caseId();
    if (id != null) {
      action.accept(id);
    }
  }

  private static MenuButton choice() {
    MenuButton button = new MenuButton();
    button.getStyleClass().addAll("quiet", "case-choice");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(CaseView view) {
    Case learner = view.file().learner();
    boolean other = !learner.id().equals(shown);
    shown = learner.id();
    mark.show(learner.glyph(), learner.hue());
    if (other) {
      name.replace(learner.pseudonym());
      headline.replace(learner.headline());
    } else {
      name.show(learner.pseudonym());
      headline.show(learner.headline());
    }
    name.setEditable(items.editable());
    headline.setEditable(items.editable());
    add.setVisible(model.wholeInSight());
    Labels labels = view.labels();
    fill(status, Icons.EDIT, CaseStatus.values(), learner.status(), labels::name, "status");
    fill(kind, Icons.CASES, CaseKind.values(), learner.kind(), labels::name, "kind");
    fill(
        consent,
        Icons.PRIVACY,
        Consent.values(),
        learner.consent(),
        it -> messages.get("consent", labels.name(it)),
        "consent");
    aliases.setText(
        learner.aliases().isEmpty()
            ? ""
            : messages.get("aliases", String.join(", ", learner.aliases())));
    summary.setText(learner.summary());
  }

  private <E extends Enum<E> & Coded> void fill(
      MenuButton button, Icons icon, E[] values, E now, Function<E, String> word, String path) {
    button.setText(word.apply(now));
    button.setGraphic(icon.node("icon-small", "muted"));
    button.setDisable(!items.editable());
    List<MenuItem> choices = new ArrayList<>();
    for (E value : values) {
      RadioMenuItem item = new RadioMenuItem(word.apply(value));
      item.setSelected(value == now);
      item.setOnAction(_ -> model.change(path, value));
      choices.add(item);
    }
    button.getItems().setAll(choices);
  }

  /** Keeps what is still in typing. */
  void flush() {
    name.flush();
    headline.flush();
  }

  /** Puts the focus into the name, to be typed over. */
  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  @Override
  public @Nullable Node of(UUID item) {
    return item.equals(shown) ? name : null;
  }
}
