package org.casebridge.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.casebridge.report.CardReports;
import org.casebridge.report.PdfTablePrinter;
import org.casebridge.report.PngBitmapWriter;
import org.casebridge.report.SvgDrawingWriter;
import org.casebridge.report.Typefaces;
import org.casebridge.report.XlsxTableWriter;
import org.casebridge.store.SettingsFile;
import org.casebridge.store.SqliteStudyFiles;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.FileAsk;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Snapshots;
import org.jspecify.annotations.Nullable;

/** Works the real window in tests, with real files and the real keys. */
public final class WindowDriver implements AutoCloseable {
  private final Path folder;
  private final Answers answers = new Answers();
  private final PaperTray printer = new PaperTray();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Stage stage;
  private final AppWindow window;

  /** Opens the window; its settings and new files lie in the folder. */
  public WindowDriver(Path folder) {
    this.folder = folder;
    stage = Fx.get(Stage::new);
    window =
        Fx.get(() -> {
          Typefaces typefaces = new Typefaces();
          AppWindow made =
              new AppWindow(
                  stage,
                  new Outside(
                      new SqliteStudyFiles(Clock.systemUTC()),
                      CardReports.of(typefaces),
                      new ViewFiles(
                          new PdfTablePrinter(typefaces),
                          new XlsxTableWriter(),
                          new SvgDrawingWriter(),
                          new PngBitmapWriter()),
                      new SettingsFile(folder.resolve("settings/settings.properties")),
                      answers,
                      printer,
                      folder,
                      Clock.systemUTC(),
                      "test"),
                  closed::countDown);
          made.show(null);
          return made;
        });
  }

  /** Opens the window, and in it the sample study; it lies in the folder. */
  static WindowDriver ofSample(Path folder) {
    WindowDriver window = new WindowDriver(folder);
    window.press("Try the sample study");
    window.awaitText("Advancement history");
    window.settle();
    return window;
  }

  /** What the dialogs for files answer, in turn; they choose nothing when asked more often. */
  private static final class Answers implements FileAsk {
    private final Deque<Path> next = new ArrayDeque<>();

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
      return Optional.ofNullable(next.poll());
    }

    @Override
    public List<Path> openMany(String title, List<Kind> kinds) {
      return open(title, kinds).stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
      return open(title, kinds);
    }

    @Override
    public Optional<Path> folder(String title) {
      return open(title, List.of());
    }
  }

  /** The next dialog for files answers this. */
  public void answer(Path path) {
    answers.next.add(path);
  }

  /** What takes the place of a printer. */
  PaperTray printer() {
    return printer;
  }

  public Path folder() {
    return folder;
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  public AppWindow window() {
    return window;
  }

  /**
   * Draws the window as it would be at a size that the headless screen of 1000 × 1000 does not
   * have.
   */
  public void picture(double width, double height, Path file) {
    WritableImage[] drawn = new WritableImage[1];
    sized(
        width,
        height,
        root -> {
          SnapshotParameters ground = new SnapshotParameters();
          // A shadow at the edge would make the picture larger than the window.
          ground.setViewport(new Rectangle2D(0, 0, width, height));
          drawn[0] = root.snapshot(ground, null);
        });
    Snapshots.write(drawn[0], file);
  }

  /** Looks at the window's content as it is laid out at a size. */
  void sized(double width, double height, Consumer<Parent> look) {
    Fx.run(() -> {
      Parent root = scene().getRoot();
      double oldWidth = root.getLayoutBounds().getWidth();
      double oldHeight = root.getLayoutBounds().getHeight();
      for (int i = 0; i < 3; i++) {
        root.resize(width, height);
        root.applyCss();
        root.layout();
      }
      look.accept(root);
      root.resize(oldWidth, oldHeight);
    });
  }

  /** All nodes in sight that fit, top first. */
  public List<Node> all(Predicate<Node> fits) {
    return Fx.get(() -> {
      List<Node> found = new ArrayList<>();
      collect(scene().getRoot(), fits, found);
      return found;
    });
  }

  private static void collect(Node node, Predicate<Node> fits, List<Node> into) {
    if (!node.isVisible()) {
      return;
    }
    if (fits.test(node)) {
      into.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, fits, into));
    }
  }

  /** Waits for a node in sight that fits. */
  public Node await(String what, Predicate<Node> fits) {
    try {
      Fx.until(() -> !all(fits).isEmpty());
    } catch (AssertionError late) {
      throw new AssertionError("Not in sight: " + what + "\n" + text(), late);
    }
    return all(fits).getFirst();
  }

  /** Waits for a button by its words or its spoken name, and presses it. */
  public void press(String name) {
    Node node = await("button " + name, it -> named(it, name) && !it.isDisabled());
    Fx.run(() -> {
      node.requestFocus();
      ((ButtonBase) node).fire();
    });
  }

  private static boolean named(Node node, String name) {
    return node instanceof ButtonBase button
        && (name.equals(button.getText())
            || name.equals(button.getAccessibleText())
            || (button.getAccessibleText() != null
                && (button.getAccessibleText().startsWith(name + ".")
                    || button.getAccessibleText().startsWith(name + ":")
                    || button.getAccessibleText().startsWith(name + ","))));
  }

  /** Waits for a text in sight. */
  public void awaitText(String text) {
    try {
      Fx.until(() -> text().contains(text));
    } catch (AssertionError late) {
      throw new AssertionError("Not in sight: " + text + "\n" + text(), late);
    }
  }

  /** Waits until a text is out of sight. */
  public void awaitNoText(String text) {
    Fx.until(() -> !text().contains(text));
  }

  /** All words in sight. */
  public String text() {
    StringBuilder words = new StringBuilder();
    for (Node node : all(it -> true)) {
      if (node instanceof Labeled labeled && labeled.getText() != null) {
        words.append(labeled.getText()).append('\n');
      } else if (node instanceof TextInputControl input) {
        words.append(input.getText()).append('\n');
      }
    }
    return words.toString();
  }

  /** Presses a key where the focus is, as the keyboard does. */
  public void key(KeyCode code, KeyCode... with) {
    awaitReadyForKeys();
    Fx.run(() -> {
      List<KeyCode> held = List.of(with);
      Node owner = scene().getFocusOwner();
      // Until the next frame, the focus is still on what was just taken away.
      Node target = owner == null || owner.getScene() != scene() ? scene().getRoot() : owner;
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        Event.fireEvent(
            target,
            new KeyEvent(
                type,
                "",
                code.getName(),
                code,
                held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL),
                held.contains(KeyCode.ALT),
                false));
      }
    });
  }

  /** A control made just now hears keys only once it is drawn. */
  private void awaitReadyForKeys() {
    Fx.until(() ->
        !(scene().getFocusOwner() instanceof Control control)
            || control.getScene() != scene()
            || control.getSkin() != null);
  }

  /** Chooses a case of the list, and waits for the head of its sheet. */
  void chooseCase(int index, String name) {
    Fx.run(() ->
        ((ListView<?>) scene().lookup(".case-list-view"))
            .getSelectionModel()
            .clearAndSelect(index));
    Fx.until(() ->
        scene().lookup(".case-name") instanceof TextInputControl input
            && input.getText().equals(name));
    settle();
  }

  /** Types where the focus is. */
  public void type(String text) {
    awaitReadyForKeys();
    Fx.run(() -> {
      for (int i = 0; i < text.length(); i++) {
        Node target = scene().getFocusOwner();
        Event.fireEvent(
            target,
            new KeyEvent(
                KeyEvent.KEY_TYPED,
                text.substring(i, i + 1),
                "",
                KeyCode.UNDEFINED,
                false,
                false,
                false,
                false));
      }
    });
  }

  /** Puts the focus on a node; a row of a list is chosen there. */
  public void focus(Node node) {
    Fx.run(() -> {
      ListCell<?> row = row(node);
      if (row == null) {
        node.requestFocus();
      } else {
        row.getListView().getSelectionModel().clearAndSelect(row.getIndex());
        row.getListView().requestFocus();
      }
    });
  }

  private static @Nullable ListCell<?> row(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof ListCell<?> cell) {
        return cell;
      }
    }
    return null;
  }

  /** Waits until every edit is on disk and every screen has read it. */
  public void settle() {
    for (int i = 0; i < 4; i++) {
      Fx.until(window::idle);
    }
  }

  @Override
  public void close() {
    Fx.run(window::close);
    try {
      if (!closed.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("The window did not close");
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The open study. */
  OpenStudy study() {
    OpenStudy study = Fx.get(window::study);
    if (study == null) {
      throw new AssertionError("No study is open");
    }
    return study;
  }

  /** Reads from the open file, behind everything that is under way. */
  <T> T read(Desk.Reading<T> reading) {
    CompletableFuture<T> result = new CompletableFuture<>();
    OpenStudy study = study();
    Fx.run(() ->
        study
            .desk()
            .read("test", reading)
            .onSuccess(result::complete)
            .onProblem(result::completeExceptionally)
            .start());
    try {
      return result.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException failed) {
      throw new AssertionError(failed);
    }
  }

  /** The card, row or chip whose words hold a text. */
  public Node item(String text) {
    return await(
        "item " + text,
        node ->
            (node.getStyleClass().contains("item-card")
                    || node.getStyleClass().contains("part-row"))
                && String.valueOf(node.getAccessibleText()).contains(text));
  }

  /** The first field in the drawer that is typed in. */
  TextInputControl drawerField() {
    return (TextInputControl)
        await(
            "a field in the drawer",
            node ->
                node instanceof TextInputControl
                    && node.getParent() != null
                    && node.getParent().getStyleClass().contains("field-body"));
  }

  /** Opens a study, as a double click on its file does. */
  public void open(Path file) {
    answer(file);
    Fx.run(() -> window.actions().ask(false));
  }

  /** Opens the panel for the cards of all cases, as the menu does. */
  public void openCards() {
    Fx.run(() -> window.actions().allCards());
    await("the panel for cards", it -> it.getStyleClass().contains("cards-panel"));
    settle();
  }

  /** Keeps what is still in typing. */
  public void flush() {
    Fx.run(() -> study().desk().flush());
  }

  /** Types into the search field, all at once, and waits until the finds are shown. */
  public void searchFor(String text) {
    key(KeyCode.F, KeyCode.CONTROL);
    Fx.run(() -> ((TextInputControl) scene().getFocusOwner()).setText(text));
    Fx.until(() ->
        scene().lookup(".search-panel") instanceof SearchPanel panel
            && panel.isVisible()
            && panel.shownFor().equals(text));
  }

  /** Looks for words everywhere and waits until something is found. */
  void search(String text) {
    key(KeyCode.F, KeyCode.CONTROL);
    Fx.run(() -> ((TextInputControl) scene().getFocusOwner()).setText(text));
    Fx.until(() ->
        scene().lookup(".search-panel") instanceof SearchPanel panel
            && panel.isVisible()
            && panel.finds() > 0
            && panel.finds() < 30);
  }
}
