package org.casebridge.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Answer;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.form.Area;
import org.casebridge.ui.compare.view.KeptField;
import org.jspecify.annotations.Nullable;

/** One answer, with who gave it, to be written where it stands. */
final class AnswerField extends VBox {
  private final Messages messages;
  private final AnswerEdits edits;
  private final AnswerEdits.Slot slot;
  private final TextArea text = new Area();
  private final TextField who = new TextField();
  private final Label phase = new Label();
  private final KeptField keptText;
  private final KeptField keptWho;
  private boolean onDisk;

  AnswerField(Messages messages, Desk desk, AnswerEdits edits, AnswerEdits.Slot slot) {
    this.messages = messages;
    this.edits = edits;
    this.slot = slot;
    text.setPromptText(messages.get("answer.prompt"));
    who.setPromptText(messages.get("answer.who.prompt"));
    who.getStyleClass().add("small");
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    phase.getStyleClass().addAll("caption", "muted");
    phase.managedProperty().bind(phase.visibleProperty());
    keptText = new KeptField(desk, text);
    keptWho = new KeptField(desk, who);
    who.managedProperty().bind(who.visibleProperty());
    HBox foot = new HBox(who, phase);
    foot.getStyleClass().add("answer-foot");
    getStyleClass().add("answer-field");
    getChildren().addAll(text, foot);
  }

  AnswerEdits.Slot slot() {
    return slot;
  }

  /**
   * Shows an answer.
   *
   * @param answer as it is on disk; null while nothing is
   * @param inPhase the name of the phase it is about; empty for none
   * @param code what the question is called
   * @param number which answer to it this is, from 1
   */
  void show(@Nullable Answer answer, String inPhase, String code, int number) {
    onDisk = answer != null;
    text.setAccessibleText(messages.get("answer.name", number, code));
    who.setAccessibleText(messages.get("answer.who", number, code));
    phase.setText(inPhase);
    phase.setVisible(!inPhase.isBlank());
    String said = answer == null ? "" : answer.text();
    String by = answer == null ? "" : answer.who();
    keptText.show(slot, said, (now, done) -> keep(now, who.getText(), done));
    if (answer != null || !text.getText().isBlank() || by.equals(who.getText())) {
      keptWho.show(slot, by, (now, done) -> keep(text.getText(), now, done));
    }
    who.setVisible(who.isEditable() || !by.isBlank());
  }

  private void keep(String said, String by, Runnable done) {
    edits.keep(
        slot,
        said,
        by,
        () -> {
          onDisk = true;
          done.run();
        });
  }

  /** Whether it goes on being shown though there is no such answer: somebody is writing it. */
  boolean stays() {
    return !onDisk || text.isFocused() || who.isFocused() || keptText.dirty();
  }

  /** Whether nothing is written in it. */
  boolean isBlank() {
    return text.getText().isBlank();
  }

  void begin() {
    keptText.begin();
  }

  void close() {
    keptText.close();
    keptWho.close();
  }
}
