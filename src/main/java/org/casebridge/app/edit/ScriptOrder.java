package org.casebridge.app.edit;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.casebridge.domain.Shape;
import org.casebridge.domain.WorkshopNote;
import org.casebridge.domain.WorkshopSession;

/** Lets what was said in a workshop follow the steps it was said at. */
public final class ScriptOrder {
  private ScriptOrder() {}

  /**
   * The session after one of its steps was moved, its notes still at their steps.
   *
   * @param from the step's number before, from 0
   * @param to its number afterwards
   */
  public static WorkshopSession moved(WorkshopSession session, int from, int to) {
    return renumbered(
        session,
        step -> {
          if (step == from) {
            return to;
          }
          int without = step > from ? step - 1 : step;
          return without >= to ? without + 1 : without;
        });
  }

  /**
   * The session after one of its steps was removed. What was said at that step goes to the one
   * before.
   *
   * @param step the step's number, from 0
   */
  public static WorkshopSession removed(WorkshopSession session, int step) {
    return renumbered(session, it -> it >= step ? Math.max(0, it - 1) : it);
  }

  private static WorkshopSession renumbered(WorkshopSession session, IntUnaryOperator number) {
    List<WorkshopNote> notes =
        session.notes().stream()
            .map(it ->
                new WorkshopNote(
                    it.at(),
                    number.applyAsInt(it.step()),
                    it.caseId(),
                    it.phaseId(),
                    it.questionId(),
                    it.text()))
            .toList();
    return Shape.with(session, "notes", notes);
  }
}
