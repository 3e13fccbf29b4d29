package org.casebridge.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.ItemCard;
import org.casebridge.ui.common.Reorder;
import org.jspecify.annotations.Nullable;

/** The vocabularies: one chosen at the left, its terms at the right. */
final class VocabularyPane {
  private final Messages messages = Messages.of("study");
  private final Desk desk;
  private final StudyModel model;
  private final Consumer<UUID> open;
  private final Consumer<UUID> remove;
  private final VBox names = new VBox();
  private final VBox cards = new VBox();
  private final Label heading = new Label();
  private final TextField fresh = new TextField();
  private final BorderPane node = new BorderPane();
  private Vocabulary chosen = Vocabulary.CAPITAL;
  private List<VocabularyTerm> terms = List.of();

  /**
   * Makes the pane.
   *
   * @param open opens a term
   * @param remove removes a term
   */
  VocabularyPane(Desk desk, StudyModel model, Consumer<UUID> open, Consumer<UUID> remove) {
    this.desk = desk;
    this.model = model;
    this.open = open;
    this.remove = remove;
    ToggleGroup group = new ToggleGroup();
    for (Vocabulary vocabulary : Vocabulary.values()) {
      ToggleButton name = new ToggleButton(desk.labels().name(vocabulary));
      name.setUserData(vocabulary);
      name.setToggleGroup(group);
      name.setMaxWidth(Double.MAX_VALUE);
      name.getStyleClass().add("vocabulary-name");
      name.setSelected(vocabulary == chosen);
      name.setOnAction(_ -> {
        name.setSelected(true);
        chosen = vocabulary;
        show(model.wordsProperty().get());
      });
      names.getChildren().add(name);
    }
    names.getStyleClass().add("vocabulary-names");
    heading.getStyleClass().add("title-3");
    fresh.setPromptText(messages.get("term.new"));
    fresh.setAccessibleText(messages.get("term.new"));
    HBox.setHgrow(fresh, Priority.ALWAYS);
    Button add = Buttons.plain(messages.get("term.add"), Icons.ADD);
    add.disableProperty().bind(fresh.textProperty().isEmpty());
    add.setOnAction(_ -> add());
    add.setMinWidth(Button.USE_PREF_SIZE);
    fresh.setOnAction(_ -> add());
    fresh.setDisable(desk.readOnly());
    HBox adding = new HBox(fresh, add);
    adding.getStyleClass().add("study-line");
    Label hint = new Label(messages.get("terms.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("small", "muted");
    cards.getStyleClass().add("study-cards");
    if (!desk.readOnly()) {
      Reorder.install(
          cards,
          (from, to) -> {
            if (from < terms.size()) {
              model.moveTerm(terms.get(from).id(), to);
            }
          });
    }
    VBox body = new VBox(heading, hint, cards, adding);
    body.getStyleClass().add("study-column");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    ScrollPane left = new ScrollPane(names);
    left.setFitToWidth(true);
    left.setFocusTraversable(false);
    left.getStyleClass().add("vocabulary-side");
    node.setLeft(left);
    node.setCenter(scroll);
    model.wordsProperty().addListener((_, _, words) -> show(words));
  }

  private void add() {
    String label = fresh.getText().strip();
    if (!label.isEmpty()) {
      model.addTerm(chosen, label);
      fresh.clear();
    }
  }

  /** Shows the vocabulary a term belongs to. */
  void reveal(UUID termId) {
    StudyModel.Words words = model.wordsProperty().get();
    if (words != null) {
      words.terms().stream()
          .filter(it -> it.id().equals(termId))
          .findFirst()
          .ifPresent(it -> {
            chosen = it.vocabulary();
            show(words);
          });
    }
  }

  private void show(StudyModel.@Nullable Words words) {
    if (words == null) {
      return;
    }
    Labels labels = desk.labels();
    for (Node each : names.getChildren()) {
      if (each instanceof ToggleButton button) {
        button.setSelected(button.getUserData() == chosen);
      }
    }
    heading.setText(labels.name(chosen));
    terms = words.of(chosen);
    List<ItemCard> shown = new ArrayList<>();
    for (VocabularyTerm term : terms) {
      shown.add(card(term, labels));
    }
    CardFocus.keep(cards, shown, terms.stream().map(VocabularyTerm::id).toList());
  }

  private ItemCard card(VocabularyTerm term, Labels labels) {
    List<String> meta = new ArrayList<>();
    String shipped = labels.shipped(term.vocabulary(), term.code());
    if (!term.label().isBlank() && chosen.shipped().contains(term.code())) {
      meta.add(messages.get("term.shipped", shipped));
    }
    if (!chosen.shipped().contains(term.code())) {
      meta.add(messages.get("term.own"));
    }
    if (term.hidden()) {
      meta.add(messages.get("term.hidden"));
    }
    if (!term.note().isBlank()) {
      meta.add(term.note().strip());
    }
    ItemCard card =
        new ItemCard(labels.term(term.vocabulary(), term.code()), String.join(" · ", meta));
    if (term.hidden()) {
      card.getStyleClass().add("card-hidden");
    }
    card.setOnOpen(() -> open.accept(term.id()));
    card.setOnDelete(() -> remove.accept(term.id()));
    return card;
  }

  Node node() {
    return node;
  }
}
