package org.casebridge.ui.compare;

import java.util.UUID;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.edit.Places;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.ui.common.Desk;
import org.jspecify.annotations.Nullable;

/** Keeps answers to guiding questions; each a step that can be undone. */
final class AnswerEdits {
  private final Desk desk;

  AnswerEdits(Desk desk) {
    this.desk = desk;
  }

  /**
   * What an answer is about.
   *
   * @param questionId the question
   * @param caseId the case; null for none
   * @param comparisonId in which comparison an answer about no case is given; null for none
   */
  record About(UUID questionId, @Nullable UUID caseId, @Nullable UUID comparisonId) {}

  /** Where one answer is written, which may not be on disk yet. */
  static final class Slot {
    private final About about;
    // Set on the database thread when the answer is made, so that more typing adds no second one.
    private volatile @Nullable UUID id;

    Slot(About about, @Nullable UUID id) {
      this.about = about;
      this.id = id;
    }

    @Nullable UUID id() {
      return id;
    }
  }

  /**
   * Keeps an answer; a blank one is removed.
   *
   * @param kept called once it is on disk
   */
  void keep(Slot slot, String text, String who, Runnable kept) {
    desk.edit(
        "keep answer", (editor, file) -> keep(editor, file, slot, text, who), _ -> kept.run());
  }

  private static Changed keep(Editor editor, StudyFile file, Slot slot, String text, String who)
      throws ExpectedProblem {
    UUID id = slot.id;
    Answer known = id == null ? null : file.find(Answer.class, id).orElse(null);
    if (known == null) {
      return text.isBlank() ? Changed.NOTHING : add(editor, file, slot, text, who);
    }
    if (text.isBlank()) {
      return editor.remove(Kind.ANSWER, known.id());
    }
    Answer said = Shape.with(known, "text", text);
    Answer after = Shape.with(said, "who", who);
    boolean sameText = said.equals(known);
    boolean sameWho = after.equals(said);
    return editor.change(known, after, sameWho ? "text" : sameText ? "who" : "");
  }

  private static Changed add(Editor editor, StudyFile file, Slot slot, String text, String who)
      throws ExpectedProblem {
    About about = slot.about;
    Answer made =
        new Answer(
            editor.fresh(),
            about.questionId(),
            about.caseId(),
            null,
            about.comparisonId(),
            Places.last(file, Kind.ANSWER),
            text,
            who,
            null);
    Changed changed = editor.add(made);
    slot.id = made.id();
    return changed;
  }
}
