package org.casebridge.ui.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.casebridge.app.port.Changed;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.jspecify.annotations.Nullable;

/** The case whose sheet is shown. Used on the interface thread. */
final class CaseSheetModel {
  /** What the sheet shows. */
  sealed interface State {
    /** No case is chosen. */
    record None() implements State {}

    /** The case's consent does not reach those who look. */
    record Beyond(Case learner) implements State {
      @Override
      public String toString() {
        return "Beyond";
      }
    }

    /** A case. */
    record Shown(CaseView view) implements State {}
  }

  private final Desk desk;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private @Nullable UUID caseId;
  private @Nullable CaseView whole;
  private final Listening listening;

  CaseSheetModel(Desk desk) {
    this.desk = desk;
    this.listening = new Listening(desk, this::changed);
    desk.audienceProperty().addListener(_ -> look());
  }

  /** What is shown. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The case chosen; null for none. */
  @Nullable UUID caseId() {
    return caseId;
  }

  /** Whether nothing is left out of the case for the sake of those who look. */
  boolean wholeInSight() {
    return desk.wholeInSight();
  }

  /** Whether the case may be changed. */
  boolean editable() {
    return wholeInSight() && !desk.readOnly();
  }

  void attach() {
    listening.begin();
    read(() -> {});
  }

  void release() {
    listening.end();
  }

  private void changed(Changed changed) {
    boolean ours =
        caseId != null && (changed.cases().contains(caseId) || changed.ids().contains(caseId));
    boolean words =
        changed.touches(Kind.VOCABULARY_TERM, Kind.GUIDING_QUESTION)
            || (changed.cases().isEmpty() && changed.touches(Kind.MEMO, Kind.ANSWER, Kind.EXCERPT));
    if (ours || words) {
      read(() -> {});
    }
  }

  private void read(Runnable then) {
    UUID id = caseId;
    if (id == null) {
      whole = null;
      look();
      then.run();
      return;
    }
    desk.latest(
            "case sheet",
            "case",
            file -> {
              Optional<CaseFile> found = file.caseFile(id);
              return found.isEmpty()
                  ? Optional.<Found>empty()
                  : Optional.of(new Found(found.get(), file.all(GuidingQuestion.class)));
            })
        .onSuccess(found -> {
          whole =
              found.map(it -> new CaseView(it.file(), it.questions(), desk.labels())).orElse(null);
          look();
          then.run();
        })
        .start();
  }

  private record Found(CaseFile file, List<GuidingQuestion> questions) {
    @Override
    public String toString() {
      return "Found";
    }
  }

  private void look() {
    CaseView all = whole;
    Audience audience = desk.audienceProperty().get();
    if (all == null) {
      state.set(new State.None());
    } else if (!Visibility.reaches(all.file().learner().consent(), audience)) {
      state.set(new State.Beyond(all.file().learner()));
    } else {
      state.set(
          new State.Shown(
              new CaseView(
                  Visibility.seenBy(all.file(), audience), all.questions(), all.labels())));
    }
  }

  // Commands

  /** Shows a case, and goes on once it is there. */
  void show(@Nullable UUID id, Runnable then) {
    desk.flush();
    caseId = id;
    read(then);
  }

  /** Changes one field of the case. */
  void change(String path, Object value) {
    UUID id = caseId;
    if (id == null || !editable()) {
      return;
    }
    desk.edit(
        "change case",
        (editor, file) -> {
          Optional<Case> before = file.find(Case.class, id);
          return before.isEmpty()
              ? Changed.NOTHING
              : editor.change(before.get(), Shape.with(before.get(), path, value), path);
        });
  }
}
