package org.casebridge.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Answer;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Phase;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** A guiding question with its answers, and a button for one more. */
final class QuestionBlock extends VBox {
  private final Messages messages;
  private final Desk desk;
  private final AnswerEdits edits;
  private final AnswerEdits.About about;
  private final Label code = new Label();
  private final Label question = new Label();
  private final Label none;
  private final Button add;
  private final VBox rows = new VBox();
  private final List<AnswerField> fields = new ArrayList<>();
  private String name = "";

  QuestionBlock(Messages messages, Desk desk, AnswerEdits edits, AnswerEdits.About about) {
    this.messages = messages;
    this.desk = desk;
    this.edits = edits;
    this.about = about;
    code.getStyleClass().addAll("asked-code", "caption");
    code.setMinWidth(USE_PREF_SIZE);
    code.managedProperty().bind(code.visibleProperty());
    question.getStyleClass().add("asked-text");
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    question.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(question, Priority.ALWAYS);
    add = Buttons.icon(Icons.ADD, "");
    add.setVisible(!desk.readOnly());
    add.managedProperty().bind(add.visibleProperty());
    add.setOnAction(_ -> addOne());
    HBox head = new HBox(code, question, add);
    head.getStyleClass().add("asked-head");
    none = new Label(messages.get("answer.none"));
    none.getStyleClass().addAll("small", "muted");
    none.managedProperty().bind(none.visibleProperty());
    rows.getStyleClass().add("answer-rows");
    getStyleClass().add("asked");
    getChildren().addAll(head, none, rows);
  }

  /**
   * Shows a question.
   *
   * @param answers those given, in order
   * @param file the case they are about; null for none
   */
  void show(GuidingQuestion asked, List<Answer> answers, @Nullable CaseFile file) {
    name = asked.code().isBlank() ? asked.text() : asked.code();
    code.setText(asked.code());
    code.setVisible(!asked.code().isBlank());
    question.setText(asked.text());
    String act = messages.get("answer.add", name);
    add.setAccessibleText(act);
    add.getTooltip().setText(act);
    List<AnswerField> now = new ArrayList<>();
    for (Answer answer : answers) {
      AnswerField field = field(answer.id()).orElseGet(() -> fresh(answer.id()));
      now.add(field);
      field.show(answer, phase(answer, file), name, now.size());
    }
    List<AnswerField> before = List.copyOf(fields);
    for (AnswerField field : before) {
      if (!now.contains(field)) {
        if (field.stays()) {
          now.add(field);
          field.show(null, "", name, now.size());
        } else {
          field.close();
        }
      }
    }
    fields.clear();
    fields.addAll(now);
    lay();
  }

  private void lay() {
    if (!rows.getChildren().equals(fields)) {
      rows.getChildren().setAll(fields);
    }
    rows.setManaged(!fields.isEmpty());
    none.setVisible(fields.isEmpty() && desk.readOnly());
  }

  private Optional<AnswerField> field(UUID id) {
    return fields.stream().filter(it -> id.equals(it.slot().id())).findFirst();
  }

  private AnswerField fresh(@Nullable UUID id) {
    return new AnswerField(messages, desk, edits, new AnswerEdits.Slot(about, id));
  }

  private static String phase(Answer answer, @Nullable CaseFile file) {
    return Optional.ofNullable(answer.phaseId())
        .flatMap(id -> file == null ? Optional.empty() : file.phase(id))
        .map(Phase::label)
        .orElse("");
  }

  private void addOne() {
    AnswerField field =
        fields.stream()
            .filter(AnswerField::isBlank)
            .findFirst()
            .orElseGet(() -> {
              AnswerField made = fresh(null);
              fields.add(made);
              made.show(null, "", name, fields.size());
              return made;
            });
    lay();
    field.begin();
  }

  /** Takes the focus to the first answer, or to where one is added. */
  void begin() {
    if (fields.isEmpty()) {
      add.requestFocus();
    } else {
      fields.getFirst().begin();
    }
  }

  /** Keeps what is being written. */
  void close() {
    fields.forEach(AnswerField::close);
    fields.clear();
  }
}
