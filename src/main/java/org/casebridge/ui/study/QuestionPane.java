package org.casebridge.ui.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.QuestionScope;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.ItemCard;
import org.casebridge.ui.common.Reorder;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.common.form.Names;
import org.jspecify.annotations.Nullable;

/** The guiding questions by what they are asked of. */
final class QuestionPane {
  private final Messages messages = Messages.of("study");
  private final Desk desk;
  private final Consumer<UUID> open;
  private final Consumer<UUID> remove;
  private final Map<QuestionScope, VBox> boxes = new EnumMap<>(QuestionScope.class);
  private final Map<QuestionScope, List<GuidingQuestion>> shown =
      new EnumMap<>(QuestionScope.class);
  private final ScrollPane node;

  /**
   * Makes the pane.
   *
   * @param open opens a question
   * @param remove removes a question
   */
  QuestionPane(Desk desk, StudyModel model, Consumer<UUID> open, Consumer<UUID> remove) {
    this.desk = desk;
    this.open = open;
    this.remove = remove;
    VBox column = new VBox();
    column.getStyleClass().addAll("study-column", "question-column");
    for (QuestionScope scope : QuestionScope.values()) {
      Label heading = new Label(heading(scope));
      heading.getStyleClass().add("title-4");
      VBox box = new VBox();
      box.getStyleClass().add("study-cards");
      boxes.put(scope, box);
      Button add = Buttons.quiet(messages.get("question.add"), Icons.ADD);
      add.setAccessibleText(messages.get("question.add_to", heading.getText()));
      add.setOnAction(_ -> model.addQuestion(scope, open));
      add.setDisable(desk.readOnly());
      if (!desk.readOnly()) {
        Reorder.install(
            box,
            (from, to) -> {
              List<GuidingQuestion> questions = shown.getOrDefault(scope, List.of());
              if (from < questions.size()) {
                model.moveQuestion(questions.get(from).id(), to);
              }
            });
      }
      VBox group = new VBox(heading, box, add);
      group.getStyleClass().add("question-group");
      column.getChildren().add(group);
    }
    node = new ScrollPane(column);
    node.setFitToWidth(true);
    node.setFocusTraversable(false);
    model.wordsProperty().addListener((_, _, words) -> show(words));
  }

  private String heading(QuestionScope scope) {
    return switch (scope) {
      case CASE -> messages.get("scope.case");
      case WORKPLACE -> messages.get("scope.workplace");
      case CROSS_CASE -> messages.get("scope.cross_case");
    };
  }

  private void show(StudyModel.@Nullable Words words) {
    if (words == null) {
      return;
    }
    for (QuestionScope scope : QuestionScope.values()) {
      List<GuidingQuestion> questions = words.of(scope);
      shown.put(scope, questions);
      List<ItemCard> cards = new ArrayList<>();
      questions.forEach(it -> cards.add(card(it, desk.labels())));
      VBox box = boxes.get(scope);
      if (box != null) {
        CardFocus.keep(box, cards, questions.stream().map(GuidingQuestion::id).toList());
      }
    }
  }

  private ItemCard card(GuidingQuestion question, Labels labels) {
    List<String> meta = new ArrayList<>();
    if (!question.code().isBlank()) {
      meta.add(question.code());
    }
    meta.add(Words.of(question.factor()));
    if (question.hidden()) {
      meta.add(messages.get("question.hidden"));
    }
    ItemCard card = new ItemCard(Names.of(question, labels), String.join(" · ", meta));
    if (question.hidden()) {
      card.getStyleClass().add("card-hidden");
    }
    card.setOnOpen(() -> open.accept(question.id()));
    card.setOnDelete(() -> remove.accept(question.id()));
    return card;
  }

  Node node() {
    return node;
  }
}
