package org.casebridge.ui.common;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Study;
import org.casebridge.domain.VocabularyTerm;
import org.jspecify.annotations.Nullable;

/**
 * The open study as the screens share it: how they read, how they edit, and how they hear of what
 * has changed. Used on the interface thread; what it runs, runs on the database thread.
 *
 * <p>An edit flows one way: a screen calls {@link #edit}, the step is committed, every screen that
 * listens hears what changed and reads it anew.
 */
public final class Desk {
  private final Background background;
  private final StudyFile file;
  private final Editor editor;
  private final Set<Consumer<Changed>> listeners = new LinkedHashSet<>();
  private final Set<Runnable> pending = new LinkedHashSet<>();
  private final ReadOnlyObjectWrapper<HistoryEntry.Ends> ends =
      new ReadOnlyObjectWrapper<>(new HistoryEntry.Ends(null, null));
  private final ReadOnlyObjectWrapper<Labels> labels =
      new ReadOnlyObjectWrapper<>(Labels.of(List.of(), Locale.getDefault()));
  private final ReadOnlyObjectWrapper<@Nullable Study> study = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper keeping = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.RESEARCHER);

  /** What is read of the study. */
  @FunctionalInterface
  public interface Reading<T extends @Nullable Object> {
    /** Reads it, on the database thread. */
    T read(StudyFile file) throws ExpectedProblem;
  }

  /** A step of editing. */
  @FunctionalInterface
  public interface Edit {
    /** Does it, on the database thread. */
    Changed apply(Editor editor, StudyFile file) throws ExpectedProblem;
  }

  /** What is read anew after each step. */
  private record State(
      Changed changed, HistoryEntry.Ends ends, @Nullable Labels labels, @Nullable Study study) {}

  /**
   * Shares an open study.
   *
   * @param clock tells the time of each edit
   */
  public Desk(Background background, StudyFile file, Clock clock) {
    this.background = background;
    this.file = file;
    this.editor = new Editor(file, clock);
  }

  /** Reads title, vocabularies and what may be undone; to be called once, before screens show. */
  public void begin(Runnable then) {
    background
        .database("begin", () -> state(new Changed(Set.of(Kind.values()), Set.of(), Set.of())))
        .onSuccess(state -> {
          take(state);
          then.run();
        })
        .start();
  }

  /** Where work runs that is not of the study file. */
  public Background background() {
    return background;
  }

  /** Tells of something that did not go as somebody meant it to. */
  public void tell(ExpectedProblem problem) {
    background.problems().expected(problem);
  }

  /** The file; to be used on the database thread alone. */
  public StudyFile file() {
    return file;
  }

  /** Whether nothing may be edited. */
  public boolean readOnly() {
    return file.readOnly();
  }

  /** Reads something; add what follows, and start. */
  public <T extends @Nullable Object> Call<T> read(String what, Reading<T> reading) {
    return background.database(what, () -> reading.read(file));
  }

  /** Reads something of which only the last started of its key matters. */
  public <T extends @Nullable Object> Call<T> latest(String key, String what, Reading<T> reading) {
    return background.latest(key, what, () -> reading.read(file));
  }

  /** Edits, and tells every screen. Text that is still being typed is kept first. */
  public void edit(String what, Edit edit) {
    edit(what, edit, changed -> {});
  }

  /** Edits, tells every screen, and goes on. */
  public void edit(String what, Edit edit, Consumer<Changed> then) {
    keeping.set(keeping.get() + 1);
    background
        .database(what, () -> state(edit.apply(editor, file)))
        .onSuccess(state -> {
          take(state);
          then.accept(state.changed());
        })
        .finallyDo(() -> keeping.set(keeping.get() - 1))
        .start();
  }

  /** Takes back the last step. */
  public void undo() {
    flush();
    edit("undo", (editor, file) -> file.undo().orElse(Changed.NOTHING));
  }

  /** Brings back the last step taken back. */
  public void redo() {
    flush();
    edit("redo", (editor, file) -> file.redo().orElse(Changed.NOTHING));
  }

  /** Goes back or forward until an entry of the history is the last that stands. */
  public void goTo(long number) {
    flush();
    edit("go to", (editor, file) -> file.goTo(number));
  }

  private State state(Changed changed) throws ExpectedProblem {
    return new State(
        changed,
        file.ends(),
        changed.touches(Kind.VOCABULARY_TERM)
            ? Labels.of(file.all(VocabularyTerm.class), Locale.getDefault())
            : null,
        changed.touches(Kind.STUDY) ? file.study() : null);
  }

  private void take(State state) {
    ends.set(state.ends());
    if (state.labels() != null) {
      labels.set(state.labels());
    }
    if (state.study() != null) {
      study.set(state.study());
    }
    if (!state.changed().ids().isEmpty()) {
      new ArrayList<>(listeners).forEach(listener -> listener.accept(state.changed()));
    }
  }

  /**
   * Hears of every step, undo and redo. A screen listens while it is shown.
   *
   * @return stops listening
   */
  public Runnable onChanged(Consumer<Changed> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Names text that may still be in typing, to be kept before undo, export, projection and close.
   *
   * @param keep starts the edit that keeps it, if there is one to keep
   * @return forgets it
   */
  public Runnable addPending(Runnable keep) {
    pending.add(keep);
    return () -> pending.remove(keep);
  }

  /** Keeps what is still in typing. */
  public void flush() {
    new ArrayList<>(pending).forEach(Runnable::run);
  }

  /** What undo and redo would do now. */
  public ReadOnlyObjectProperty<HistoryEntry.Ends> endsProperty() {
    return ends.getReadOnlyProperty();
  }

  /** How many edits are on their way to the disk. */
  public ReadOnlyIntegerProperty keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /** Whether nothing is left out for the sake of those who look. */
  public boolean wholeInSight() {
    return audience.get() == Audience.RESEARCHER;
  }

  /** Who looks at the screens just now. */
  public ObjectProperty<Audience> audienceProperty() {
    return audience;
  }

  /** The words of the study's vocabularies now. */
  public Labels labels() {
    return labels.get();
  }

  /** The study's own row; null before {@link #begin} is through. */
  public ReadOnlyObjectProperty<@Nullable Study> studyProperty() {
    return study.getReadOnlyProperty();
  }
}
