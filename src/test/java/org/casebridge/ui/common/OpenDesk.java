package org.casebridge.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.casebridge.app.interchange.Interchange;
import org.casebridge.app.interchange.NewStudy;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.store.SqliteStudyFiles;

/** A real study file in a temporary folder, open on a desk, and a window to show screens in. */
public final class OpenDesk implements AutoCloseable {
  private final StudyFile file;
  private final Background background;
  private final Desk desk;
  private final List<String> problems = new ArrayList<>();
  private final List<Throwable> faults = new ArrayList<>();
  private final SteppingClock clock = new SteppingClock();
  private Stage stage;

  /** Opens a new study that holds these rows, at least one, beside its first ones. */
  public static OpenDesk with(Path folder, List<? extends Entity> rows) {
    return new OpenDesk(folder, rows, false);
  }

  /** Opens the sample study. */
  public static OpenDesk sample(Path folder) {
    return new OpenDesk(folder, List.of(), false);
  }

  /** The same, for reading alone. */
  public static OpenDesk readOnly(Path folder, List<? extends Entity> rows) {
    return new OpenDesk(folder, rows, true);
  }

  private OpenDesk(Path folder, List<? extends Entity> rows, boolean readOnly) {
    try {
      SqliteStudyFiles files = new SqliteStudyFiles(clock);
      Path path = Files.createTempDirectory(folder, "study").resolve("study.casebridge");
      List<Entity> first =
          new ArrayList<>(
              rows.isEmpty()
                  ? new Interchange(clock).sample()
                  : NewStudy.rows("A study", "Maria", clock));
      first.addAll(rows);
      StudyFile made = files.create(path, first, Progress.NONE);
      if (readOnly) {
        made.close();
        made = files.openReadOnly(path);
      }
      file = made;
    } catch (IOException | ExpectedProblem failed) {
      throw new IllegalStateException(failed);
    }
    Fx.start();
    background =
        new Background(
            new ProblemSink() {
              @Override
              public void expected(ExpectedProblem problem) {
                problems.add(problem.sentence());
              }

              @Override
              public void fault(Throwable fault) {
                faults.add(fault);
              }
            });
    desk = new Desk(background, file, clock);
    AtomicBoolean begun = new AtomicBoolean();
    Fx.run(() -> desk.begin(() -> begun.set(true)));
    Fx.until(begun::get);
  }

  /** The desk. */
  public Desk desk() {
    return desk;
  }

  /** What it has told people so far. */
  public List<String> problems() {
    return Fx.get(() -> List.copyOf(problems));
  }

  /** Shows something in a window of 900 by 900. */
  public <N extends Node> N show(Supplier<N> maker) {
    N node =
        Fx.get(() -> {
          N made = maker.get();
          Theme theme = new Theme();
          theme.choiceProperty().set(Theme.Choice.LIGHT);
          if (stage == null) {
            stage = new Stage();
          }
          Scene scene = new Scene(new StackPane(made), 900, 900);
          theme.dress(scene);
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
          return made;
        });
    settle();
    return node;
  }

  /** Lays something out without a window, as large as one likes; for pictures. */
  public Scene layOut(
      Supplier<? extends Node> maker, double width, double height, boolean dark, double scale) {
    Scene scene =
        Fx.get(() -> {
          Theme theme = new Theme();
          theme.choiceProperty().set(dark ? Theme.Choice.DARK : Theme.Choice.LIGHT);
          theme.scaleProperty().set(scale);
          Scene made = new Scene(new StackPane(maker.get()), width, height);
          theme.dress(made);
          return made;
        });
    for (int round = 0; round < 3; round++) {
      settle();
      Fx.run(() -> {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      });
    }
    return scene;
  }

  /** Makes, opens and backs up study files, by the same clock. */
  public StudyFiles files() {
    return new SqliteStudyFiles(clock);
  }

  /** The window's scene. */
  public Scene scene() {
    return stage.getScene();
  }

  /** Chooses a row of the list at the left, and takes the focus to it. */
  public void focusRow(int index) {
    Fx.run(() -> {
      ListView<?> list = (ListView<?>) scene().getRoot().lookup(".card-list-items");
      list.getSelectionModel().clearAndSelect(index);
      list.requestFocus();
    });
    settle();
  }

  /** Presses a key on what has the focus. */
  public void press(KeyCode code, boolean control, boolean alt) {
    Fx.run(() -> {
      Node target = scene().getFocusOwner();
      target.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    });
    settle();
  }

  /** Waits until nothing is under way any more, and all that came of it is shown. */
  public void settle() {
    for (int round = 0; round < 3; round++) {
      Fx.until(() -> background.pendingProperty().get() == 0);
    }
    Fx.run(() -> {
      if (stage != null && stage.getScene() != null) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
      }
    });
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.getFirst());
    }
  }

  /** Reads from the file, on its thread. */
  public <T> T read(Desk.Reading<T> reading) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicBoolean done = new AtomicBoolean();
    Fx.run(() ->
        desk.read("test", reading).onSuccess(result::set).finallyDo(() -> done.set(true)).start());
    Fx.until(done::get);
    return result.get();
  }

  /** The row of an id. */
  public <E extends Entity> E row(Class<E> type, UUID id) {
    return read(file -> file.find(type, id).orElseThrow());
  }

  /** Whether the row is there. */
  public boolean has(Kind kind, UUID id) {
    return read(file -> file.find(kind, id).isPresent());
  }

  /** Undoes, and waits. */
  public void undo() {
    Fx.run(desk::undo);
    settle();
  }

  /** Redoes, and waits. */
  public void redo() {
    Fx.run(desk::redo);
    settle();
  }

  /** Lets two minutes pass, so that what is typed next is another step. */
  public void later() {
    clock.step(Duration.ofMinutes(2));
  }

  @Override
  public void close() {
    Fx.run(() -> {
      if (stage != null) {
        stage.hide();
      }
    });
    background.close();
    try {
      file.close();
    } catch (ExpectedProblem failed) {
      throw new IllegalStateException(failed);
    }
    Platform.runLater(() -> {});
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.getFirst());
    }
  }

  /** Stands still until it is stepped. */
  private static final class SteppingClock extends Clock {
    private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    void step(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
