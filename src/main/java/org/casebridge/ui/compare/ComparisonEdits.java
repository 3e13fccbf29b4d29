package org.casebridge.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.edit.Places;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Expectation;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Replication;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Summary;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.view.Arranging;
import org.jspecify.annotations.Nullable;

/** What can be done about the comparison that is shown; each a step that can be undone. */
final class ComparisonEdits {
  private final Desk desk;
  private final CompareModel model;
  private final Arranging arranging;

  ComparisonEdits(Desk desk, CompareModel model) {
    this.desk = desk;
    this.model = model;
    this.arranging = new Arranging(model.currentProperty(), this::arrange);
  }

  /** Arranges the cases and rows of the comparison. */
  Arranging arranging() {
    return arranging;
  }

  /** Puts cases side by side in a comparison of their own, unless they already are in one. */
  void compare(List<UUID> caseIds, String title) {
    Optional<Comparison> same =
        model.comparisons().stream()
            .filter(it -> it.caseIds().equals(caseIds))
            // One with a name of its own is somebody's, though no case is chosen yet.
            .filter(it -> !caseIds.isEmpty() || it.title().equals(title))
            .findFirst();
    if (same.isPresent()) {
      model.open(same.get().id());
      return;
    }
    desk.edit(
        "add comparison",
        (editor, file) -> {
          Comparison made =
              Comparison.of(editor.fresh(), Places.last(file, Kind.COMPARISON), title, caseIds);
          model.want(made.id());
          return editor.add(made);
        });
  }

  /** Moves the comparison among the others. */
  void move(int by) {
    Comparison comparison = model.currentProperty().get();
    if (comparison != null) {
      desk.edit(
          "move comparison",
          (editor, file) -> {
            List<Comparison> all = file.all(Comparison.class);
            List<UUID> ids = all.stream().map(Comparison::id).toList();
            int at = ids.indexOf(comparison.id());
            return at < 0 ? Changed.NOTHING : editor.move(all, all.get(at), at + by);
          });
    }
  }

  /** Arranges the comparison otherwise; see {@link Arranging}. */
  private void arrange(String path, Comparison after) {
    Comparison before = model.currentProperty().get();
    if (before != null && !desk.readOnly() && !after.equals(before)) {
      model.expect(after);
      desk.edit("change comparison", (editor, file) -> editor.change(before, after, path));
    }
  }

  /** Makes the comparison again, with its memos, and shows the copy. */
  void duplicate() {
    Comparison comparison = model.currentProperty().get();
    if (comparison != null) {
      desk.edit(
          "duplicate comparison",
          (editor, file) ->
              editor.duplicate(
                  Kind.COMPARISON,
                  comparison.id(),
                  copy -> {
                    model.want(copy.id());
                    return Shape.with(copy, "title", Words.copyOf(comparison.title()));
                  }));
    }
  }

  /** Removes the comparison with its memos; the cases stay. */
  void remove(Runnable then) {
    Comparison comparison = model.currentProperty().get();
    if (comparison != null) {
      desk.edit(
          "remove comparison",
          (editor, file) -> editor.remove(Kind.COMPARISON, comparison.id()),
          changed -> then.run());
    }
  }

  /**
   * Keeps a memo; blank removes it.
   *
   * @param caseId the case; null for all
   * @param rowKey the row; empty for the whole
   * @param kept called once it is on disk
   */
  void keepMemo(
      UUID comparisonId, @Nullable UUID caseId, String rowKey, String text, Runnable kept) {
    desk.edit(
        "keep memo",
        (editor, file) ->
            kept(
                editor,
                CompareModel.memo(
                        caseId, rowKey, ComparisonReading.beside(file, comparisonId, Memo.class))
                    .orElse(null),
                text,
                () ->
                    new Memo(
                        editor.fresh(),
                        comparisonId,
                        caseId,
                        rowKey,
                        Places.last(file, Kind.MEMO),
                        text)),
        _ -> kept.run());
  }

  /**
   * Keeps what sums up a part of a case; blank removes it.
   *
   * @param kept called once it is on disk
   */
  void keepSummary(UUID caseId, String rowKey, String text, Runnable kept) {
    desk.edit(
        "keep summary",
        (editor, file) ->
            kept(
                editor,
                file.caseFile(caseId).flatMap(it -> it.summary(rowKey)).orElse(null),
                text,
                () ->
                    new Summary(
                        editor.fresh(), caseId, Places.last(file, Kind.SUMMARY), rowKey, text)),
        _ -> kept.run());
  }

  private interface Fresh {
    Entity make() throws ExpectedProblem;
  }

  private static Changed kept(Editor editor, @Nullable Entity known, String text, Fresh fresh)
      throws ExpectedProblem {
    if (known == null) {
      return text.isBlank() ? Changed.NOTHING : editor.add(fresh.make());
    }
    return text.isBlank()
        ? editor.remove(known.entityKind(), known.id())
        : editor.change(known, Shape.with(known, "text", text), "text");
  }

  /** Keeps what was expected of two cases; nothing expected and nothing written removes it. */
  void keepReplication(
      UUID comparisonId, UUID one, UUID other, Expectation expected, String rival, Runnable kept) {
    desk.edit(
        "keep replication",
        (editor, file) -> replication(editor, file, comparisonId, one, other, expected, rival),
        _ -> kept.run());
  }

  private static Changed replication(
      Editor editor,
      StudyFile file,
      UUID comparisonId,
      UUID one,
      UUID other,
      Expectation expected,
      String rival)
      throws ExpectedProblem {
    Optional<Replication> known =
        ComparisonReading.beside(file, comparisonId, Replication.class).stream()
            .filter(it -> it.between(one, other))
            .findFirst();
    boolean nothing = expected == Expectation.NOT_STATED && rival.isBlank();
    if (known.isEmpty()) {
      return nothing
          ? Changed.NOTHING
          : editor.add(
              new Replication(
                  editor.fresh(),
                  comparisonId,
                  one,
                  other,
                  Places.last(file, Kind.REPLICATION),
                  expected,
                  rival));
    }
    if (nothing) {
      return editor.remove(Kind.REPLICATION, known.get().id());
    }
    boolean tag = known.get().expected() != expected;
    Replication after = Shape.with(Shape.with(known.get(), "expected", expected), "rival", rival);
    return editor.change(known.get(), after, tag ? "expected" : "rival");
  }
}
