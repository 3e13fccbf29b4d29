package org.casebridge.ui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Answer;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.QuestionScope;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Reorder;
import org.casebridge.ui.common.SectionCard;
import org.jspecify.annotations.Nullable;

/** The guiding questions asked of each case, with what was answered. */
final class AnswerSection implements Section {
  private final Messages messages = Messages.of("cases");
  private final ItemDesk items;
  private final SectionCard card;
  private final Map<UUID, Block> blocks = new HashMap<>();

  AnswerSection(ItemDesk items) {
    this.items = items;
    card = new SectionCard(Icons.QUESTION, messages.get("answers"));
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void show(CaseView view) {
    List<Node> nodes = new ArrayList<>();
    for (GuidingQuestion question : view.questions()) {
      List<Answer> given =
          view.file().answers().stream()
              .filter(it -> it.questionId().equals(question.id()))
              .toList();
      boolean asked = question.scope() == QuestionScope.CASE && !question.hidden();
      if (asked || !given.isEmpty()) {
        Block block = blocks.computeIfAbsent(question.id(), _ -> new Block());
        block.show(view, question, given);
        nodes.add(block);
      }
    }
    if (!card.body().getChildren().equals(nodes)) {
      card.setContent(nodes.toArray(Node[]::new));
    }
  }

  @Override
  public @Nullable Node of(UUID item) {
    for (Block block : blocks.values()) {
      Node row = block.rows.of(item);
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  /** One question with its answers. */
  private final class Block extends VBox {
    private final Label code = new Label();
    private final Label text = new Label();
    private final VBox box = new VBox();
    private final Button add = Buttons.icon(Icons.ADD, messages.get("add.answer"));
    private final Cards<Answer, PartRow> rows;
    private @Nullable CaseView view;

    Block() {
      getStyleClass().add("question-block");
      code.getStyleClass().addAll("question-code", "caption");
      code.setMinWidth(USE_PREF_SIZE);
      text.getStyleClass().add("small");
      text.setWrapText(true);
      text.setMinHeight(USE_PREF_SIZE);
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox head = new HBox(code, text, add);
      head.getStyleClass().add("question-head");
      box.getStyleClass().add("part-rows");
      box.managedProperty().bind(Bindings.isNotEmpty(box.getChildren()));
      rows = new Cards<>(box.getChildren(), it -> new PartRow(items, it), this::fill);
      Reorder.install(box, (from, to) -> items.move(rows.items(), from, to));
      getChildren().addAll(head, box);
    }

    void show(CaseView newView, GuidingQuestion question, List<Answer> given) {
      view = newView;
      code.setText(question.code());
      text.setText(question.text());
      rows.show(given);
      add.setVisible(items.editable());
      add.setOnAction(_ -> items.add(Kind.ANSWER, given, Map.of("questionId", question.id())));
    }

    private void fill(PartRow row, Answer answer) {
      CaseView now = view;
      if (now == null) {
        return;
      }
      ItemWords words = now.words();
      Label said = new Label(words.title(answer));
      said.setWrapText(true);
      said.setMinHeight(Region.USE_PREF_SIZE);
      VBox content = new VBox(said);
      String meta = words.meta(answer);
      if (!meta.isEmpty()) {
        Label by = new Label(meta);
        by.getStyleClass().addAll("caption", "muted");
        content.getChildren().add(by);
      }
      HBox.setHgrow(content, Priority.ALWAYS);
      row.show(answer, words.title(answer), words.copied(answer), content);
    }
  }
}
