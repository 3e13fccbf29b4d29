package org.casebridge.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Overlay;
import org.casebridge.ui.common.Problems;
import org.casebridge.ui.common.Theme;
import org.jspecify.annotations.Nullable;

/** The program's window. Used on the interface thread. */
public final class AppWindow {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 860;
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 520;

  private final Messages messages = Messages.of("shell");
  private final Stage stage;
  private final Runnable onClosed;
  private final Outside outside;
  private final Memory memory;
  private final Theme theme = new Theme();
  private final Notices notices = new Notices();
  private final Problems problems = new Problems(notices);
  private final Background background = new Background(problems);
  private final StudyDoor door;
  private final CardExports cards;
  private final ViewExports viewExports;
  private final AppActions actions;
  private final WindowKeys keys;
  private final Overlay overlay = new Overlay();
  private final StackPane place = new StackPane();
  private final Scene scene;
  private @Nullable StudyFrame frame;
  private @Nullable StartScreen start;
  private Rectangle2D normal = Rectangle2D.EMPTY;
  private boolean closing;

  /**
   * Makes a window in a stage that is not shown yet.
   *
   * @param onClosed called once everything is kept and the window is gone
   */
  public AppWindow(Stage stage, Outside outside, Runnable onClosed) {
    this.stage = stage;
    this.onClosed = onClosed;
    this.outside = outside;
    problems.installForUncaught();
    memory = new Memory(outside.settings());
    theme.choiceProperty().set(memory.theme());
    theme.scaleProperty().set(memory.scale());
    WorkBar work = new WorkBar();
    door = new StudyDoor(background, outside, memory, notices);
    Exports exports = new Exports(background, outside, overlay, notices, work);
    cards = new CardExports(background, outside, memory, overlay, notices, work, this::keepMemory);
    viewExports = new ViewExports(background, outside, memory, notices, work);
    actions = new AppActions(door, exports, cards, overlay, outside);
    keys = new WindowKeys(actions, theme);
    StackPane root = new StackPane(place, work, notices, overlay);
    root.getStyleClass().add("app");
    root.getStylesheets()
        .add(Objects.requireNonNull(AppWindow.class.getResource("shell.css")).toExternalForm());
    scene = new Scene(root, WIDTH, HEIGHT);
    theme.dress(scene);
    keys.install(scene);
    scene.setOnDragOver(this::dragOver);
    scene.setOnDragDropped(this::dropped);
    stage.setScene(scene);
    stage.setTitle(messages.get("name"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(request -> {
      request.consume();
      close();
    });
    door.openProperty().addListener((_, _, study) -> show(study));
  }

  /**
   * Shows the window.
   *
   * @param study opened at once; null to begin at the start screen
   */
  public void show(@Nullable Path study) {
    putWhereItWas();
    show((OpenStudy) null);
    stage.show();
    if (study != null) {
      door.open(study, false);
    }
  }

  /** Whether nothing is under way. */
  boolean idle() {
    return background.pendingProperty().get() == 0;
  }

  /** The open study; null for none. */
  @Nullable OpenStudy study() {
    return door.openProperty().get();
  }

  /** What the menu does. */
  AppActions actions() {
    return actions;
  }

  /** How the window looks. */
  public Theme theme() {
    return theme;
  }

  private void putWhereItWas() {
    Optional<Rectangle2D> bounds = memory.bounds();
    boolean visible =
        bounds.isPresent()
            && Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(bounds.get()));
    if (visible) {
      normal = bounds.get();
      stage.setX(normal.getMinX());
      stage.setY(normal.getMinY());
      stage.setWidth(normal.getWidth());
      stage.setHeight(normal.getHeight());
    } else {
      Rectangle2D room = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(WIDTH, room.getWidth()));
      stage.setHeight(Math.min(HEIGHT, room.getHeight()));
    }
    stage.setMaximized(memory.maximised());
    // The size to come back to is that of the window before it was maximised.
    stage.xProperty().addListener(_ -> rememberBounds());
    stage.yProperty().addListener(_ -> rememberBounds());
    stage.widthProperty().addListener(_ -> rememberBounds());
    stage.heightProperty().addListener(_ -> rememberBounds());
  }

  private void rememberBounds() {
    if (!stage.isMaximized() && !stage.isFullScreen() && stage.getWidth() > 0) {
      normal =
          new Rectangle2D(
              stage.getX(), stage.getY(), stage.getWidth(), Math.max(0, stage.getHeight()));
    }
  }

  private void show(@Nullable OpenStudy study) {
    overlay.close();
    if (frame != null) {
      frame.release();
    }
    if (closing) {
      return;
    }
    if (study == null) {
      frame = null;
      if (start == null) {
        start = new StartScreen(door, memory, background, new AppMenu(actions, theme));
      } else {
        start.refresh();
      }
      place.getChildren().setAll(start);
      stage.setTitle(messages.get("name"));
      start.focus();
    } else {
      frame =
          new StudyFrame(
              study,
              memory,
              theme,
              notices,
              new OfStudy(cards, viewExports, study),
              outside,
              door::restore,
              new AppMenu(actions, theme));
      place.getChildren().setAll(frame);
      study
          .desk()
          .studyProperty()
          .subscribe(row ->
              stage.setTitle(
                  row == null ? messages.get("name") : messages.get("title", row.title())));
      frame.begin(memory.place());
      keepMemory();
    }
    keys.setFrame(frame);
  }

  /** Keeps what is in typing, closes the study, remembers the window, and goes. Asks nothing. */
  public void close() {
    if (closing) {
      return;
    }
    overlay.close();
    // What is typed is kept while everything still listens.
    OpenStudy study = door.openProperty().get();
    if (study != null) {
      study.desk().flush();
    }
    closing = true;
    if (normal.getWidth() > 0) {
      memory.bounds(normal);
    }
    memory.maximised(stage.isMaximized());
    door.close(() -> {
      memory.appearance(theme.choiceProperty().get(), theme.scaleProperty().get());
      Map<String, String> facts = memory.facts();
      background.aside("settings", _ -> kept(facts)).finallyDo(this::gone).start();
    });
  }

  private void gone() {
    stage.hide();
    theme.release(scene);
    background.close();
    onClosed.run();
  }

  private void keepMemory() {
    memory.appearance(theme.choiceProperty().get(), theme.scaleProperty().get());
    var facts = memory.facts();
    background.aside("settings", _ -> kept(facts)).start();
  }

  private Background.Done kept(Map<String, String> facts) {
    memory.settings().write(facts);
    return Background.Done.DONE;
  }

  private void dragOver(DragEvent event) {
    if (study(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<Path> study = study(event);
    study.ifPresent(path -> door.open(path, false));
    event.setDropCompleted(study.isPresent());
    event.consume();
  }

  private static Optional<Path> study(DragEvent event) {
    return event.getDragboard().hasFiles()
        ? event.getDragboard().getFiles().stream()
            .map(File::toPath)
            .filter(path -> path.toString().endsWith(StudyFiles.ENDING))
            .findFirst()
        : Optional.empty();
  }
}
