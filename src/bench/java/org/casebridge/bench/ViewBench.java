package org.casebridge.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;

/** A window to measure views in, beside plain tables of the same text. */
final class ViewBench {
  /** How many times a bar is moved. */
  private static final int MOVES = 300;

  private static final double STEP = 120;
  private final StackPane root = new StackPane();
  private final Scene scene;

  private ViewBench(double width, double height) {
    scene = new Scene(root, width, height);
  }

  /**
   * Opens a window, measures on the interface thread, and closes it.
   *
   * @param width of the window in pixels
   * @param height of the window in pixels
   */
  static void measure(double width, double height, Consumer<ViewBench> measure) {
    Fx.start();
    CompletableFuture.runAsync(() -> within(width, height, measure), Platform::runLater).join();
  }

  private static void within(double width, double height, Consumer<ViewBench> measure) {
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    ViewBench bench = new ViewBench(width, height);
    theme.dress(bench.scene);
    Stage stage = new Stage();
    stage.setScene(bench.scene);
    stage.show();
    measure.accept(bench);
    stage.close();
  }

  /** The only thing in the window from now on. */
  void show(Node node) {
    root.getChildren().setAll(node);
  }

  void layout() {
    root.applyCss();
    root.layout();
  }

  /** Empties the window; then how many milliseconds it takes to make a node and paint it. */
  double paint(Runnable show) {
    root.getChildren().clear();
    paint();
    long start = System.nanoTime();
    show.run();
    paint();
    return since(start);
  }

  private void paint() {
    scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
  }

  /** The milliseconds since a moment of {@link System#nanoTime}. */
  static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  /**
   * Lays out so many times.
   *
   * @param step what happens before each, given its number from 0
   */
  Pulses pulses(int times, IntConsumer step) {
    double[] taken = new double[times];
    double[] work = new double[times];
    int nodes = 0;
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      long startOfWork = clock.getCurrentThreadCpuTime();
      step.accept(i);
      layout();
      work[i] = (clock.getCurrentThreadCpuTime() - startOfWork) / 1e6;
      taken[i] = since(start);
      nodes = Math.max(nodes, count(root));
    }
    Arrays.sort(taken);
    Arrays.sort(work);
    return new Pulses(taken, work, nodes);
  }

  private static int count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(ViewBench::count).sum()
        : 1;
  }

  /**
   * Moves the bar that scrolls downwards, there and back.
   *
   * @param far whether through everything rather than by some 120 pixels at a time
   */
  Pulses scrolled(boolean far) {
    layout();
    ScrollBar bar = bar();
    // A bar shows what share of the whole is in sight.
    double shown = bar.getVisibleAmount() / (bar.getMax() - bar.getMin());
    double near = STEP * shown / (bar.getHeight() * (1 - shown));
    return pulses(
        MOVES,
        i -> {
          int step = i < MOVES / 2 ? i : MOVES - i;
          double way = far ? step * (2.0 / MOVES) : step * near;
          bar.setValue(bar.getMax() * Math.min(1, way));
        });
  }

  /** The bar that scrolls downwards. */
  ScrollBar bar() {
    return root.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(it -> it.getOrientation() == Orientation.VERTICAL)
        .findFirst()
        .orElseThrow();
  }

  /** Presses a key on a node. */
  static void press(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /** A column of a plain table. */
  static <T> TableColumn<T, String> column(String title, double width, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(it -> new ReadOnlyStringWrapper(text.apply(it.getValue())));
    return column;
  }
}
