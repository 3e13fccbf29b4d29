package org.casebridge.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Answer;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.QuestionScope;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.compare.view.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Beside the views: the guiding questions with their answers, those asked of the selected case
 * first, then those of the workplace and of the cases together.
 */
final class QuestionsPanel {
  private final Messages messages;
  private final Desk desk;
  private final CompareModel model;
  private final AnswerEdits edits;
  private final VBox box = new VBox();
  private final ScrollPane scroll = new ScrollPane(box);
  private final Map<AnswerEdits.About, QuestionBlock> blocks = new HashMap<>();

  QuestionsPanel(Messages messages, Desk desk, CompareModel model) {
    this.messages = messages;
    this.desk = desk;
    this.model = model;
    edits = new AnswerEdits(desk);
    box.getStyleClass().add("behind");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("behind-scroll");
  }

  Region node() {
    return scroll;
  }

  /** Shows the questions for what is selected; nothing where they may not be seen. */
  void show(@Nullable Spot spot) {
    Comparison comparison = model.currentProperty().get();
    Compared compared = model.comparedProperty().get();
    List<Node> nodes = new ArrayList<>();
    Set<AnswerEdits.About> shown = new HashSet<>();
    if (comparison != null && desk.wholeInSight()) {
      UUID caseId = spot == null ? null : spot.caseId();
      CaseFile file =
          caseId == null || compared == null ? null : compared.file(caseId).orElse(null);
      if (file == null) {
        nodes.add(SideColumn.quiet(messages.get("questions.hint")));
      } else {
        nodes.add(learner(file));
        ask(nodes, shown, QuestionScope.CASE, comparison, file);
      }
      section(nodes, shown, QuestionScope.WORKPLACE, comparison);
      section(nodes, shown, QuestionScope.CROSS_CASE, comparison);
    }
    blocks
        .entrySet()
        .removeIf(it -> {
          boolean gone = !shown.contains(it.getKey());
          if (gone) {
            it.getValue().close();
          }
          return gone;
        });
    if (!box.getChildren().equals(nodes)) {
      box.getChildren().setAll(nodes);
    }
  }

  private void section(
      List<Node> nodes, Set<AnswerEdits.About> shown, QuestionScope scope, Comparison comparison) {
    int before = nodes.size();
    ask(nodes, shown, scope, comparison, null);
    if (nodes.size() > before) {
      Label heading =
          new Label(
              scope == QuestionScope.WORKPLACE
                  ? messages.get("questions.workplace")
                  : messages.get("questions.cross"));
      heading.getStyleClass().addAll("title-4", "asked-section");
      nodes.add(before, heading);
    }
  }

  private void ask(
      List<Node> nodes,
      Set<AnswerEdits.About> shown,
      QuestionScope scope,
      Comparison comparison,
      @Nullable CaseFile file) {
    List<Answer> answers = file == null ? model.answers() : file.answers();
    for (GuidingQuestion question : model.questions()) {
      if (question.scope() == scope && !question.hidden()) {
        AnswerEdits.About about =
            new AnswerEdits.About(
                question.id(),
                file == null ? null : file.learner().id(),
                file == null ? comparison.id() : null);
        QuestionBlock block =
            blocks.computeIfAbsent(about, it -> new QuestionBlock(messages, desk, edits, it));
        shown.add(about);
        block.show(
            question,
            answers.stream().filter(it -> it.questionId().equals(question.id())).toList(),
            file);
        nodes.add(block);
      }
    }
  }

  private Node learner(CaseFile file) {
    Label name = new Label(messages.get("questions.case", file.learner().pseudonym()));
    name.getStyleClass().add("title-4");
    HBox head =
        new HBox(new CaseMark(file.learner().glyph(), file.learner().hue(), CaseMark.SMALL), name);
    head.getStyleClass().add("asked-learner");
    return head;
  }

  /** Takes the focus to the answers to a question, if it is asked. */
  void focus(UUID questionId) {
    blocks.forEach((about, block) -> {
      if (about.questionId().equals(questionId)) {
        block.begin();
        // What has just been put there has a place only once it is laid out.
        Platform.runLater(() -> reveal(block));
      }
    });
  }

  private void reveal(QuestionBlock block) {
    if (scroll.getScene() == null) {
      return;
    }
    scroll.applyCss();
    scroll.layout();
    Bounds place = block.getBoundsInParent();
    double room = box.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      scroll.setVvalue(Math.clamp(place.getMinY() / room, 0, 1));
    }
  }
}
