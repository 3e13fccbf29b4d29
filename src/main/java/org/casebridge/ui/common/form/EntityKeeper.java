package org.casebridge.ui.common.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Desk;

/**
 * Keeps one value of an item. What becomes of the value is asked with the item as it is in the
 * file, so that two fields left at once do not undo each other.
 */
final class EntityKeeper implements Keeper {
  private final Desk desk;
  private final Kind kind;
  private final UUID id;
  private final String path;

  EntityKeeper(Desk desk, Kind kind, UUID id, String path) {
    this.desk = desk;
    this.kind = kind;
    this.id = id;
    this.path = path;
  }

  /** What becomes of the item as it is in the file. */
  @FunctionalInterface
  private interface Step {
    Changed of(Editor editor, StudyFile file, Entity now) throws ExpectedProblem;
  }

  private void edit(Step step, Runnable kept) {
    if (desk.readOnly()) {
      return;
    }
    desk.edit(
        "change " + kind,
        (editor, file) -> {
          Optional<Entity> now = file.find(kind, id);
          return now.isEmpty() ? Changed.NOTHING : step.of(editor, file, now.get());
        },
        _ -> kept.run());
  }

  @Override
  public void keep(String part, Change change, Runnable kept) {
    edit((editor, _, now) -> editor.changePart(now, changed(now, change), path, part), kept);
  }

  @Override
  public void keepAlone(Change change, UnaryOperator<Entity> following) {
    edit(
        (editor, _, now) ->
            editor.changeAll(List.of(touched(editor, now, change, following)), path),
        () -> {});
  }

  private org.casebridge.app.port.Change touched(
      Editor editor, Entity now, Change change, UnaryOperator<Entity> following)
      throws ExpectedProblem {
    Stamp fresh = editor.fresh();
    Entity after =
        Shape.with(following.apply(changed(now, change)), "stamp.changed", fresh.changed());
    return org.casebridge.app.port.Change.changed(
        now, Shape.with(after, "stamp.author", fresh.author()));
  }

  @Override
  public void keepWith(Maker maker, ChangeWith change) {
    edit(
        (editor, file, now) -> {
          Entity made = maker.make(editor, file);
          // The item comes first, since the history names the step after it.
          return editor.changeAll(
              List.of(
                  touched(editor, now, change.of(made), UnaryOperator.identity()),
                  org.casebridge.app.port.Change.added(made)),
              path);
        },
        () -> {});
  }

  private Entity changed(Entity now, Change change) {
    try {
      return Shape.with(now, path, change.of(Shape.of(kind).get(now, path)));
    } catch (IllegalArgumentException refused) {
      // Something else changed meanwhile so that the two no longer go together.
      return now;
    }
  }
}
