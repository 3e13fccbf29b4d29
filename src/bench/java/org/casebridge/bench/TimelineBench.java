package org.casebridge.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.timeline.Alignment;
import org.casebridge.app.compare.timeline.Lane;
import org.casebridge.app.compare.timeline.Timeline;
import org.casebridge.app.privacy.Audience;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.compare.timeline.TimelineView;
import org.casebridge.ui.compare.view.StillActs;

/**
 * Measures the timeline of 12, 200 and 2,000 cases beside a plain table of the same rows: preparing
 * it, showing it, and one layout pulse while scrolling and zooming. Times are in milliseconds.
 */
public final class TimelineBench {
  private static final int PULSES = 240;
  private static final int[] SIZES = {12, 200, 2000};
  private final StackPane root = new StackPane();

  private TimelineBench() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Runnable measure =
        () -> {
          try {
            new TimelineBench().run();
          } finally {
            done.countDown();
          }
        };
    try {
      Platform.startup(measure);
    } catch (IllegalStateException started) {
      Platform.runLater(measure);
    }
    done.await();
    Platform.exit();
  }

  private void run() {
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    Scene scene = new Scene(root, 1000, 1000);
    theme.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    System.out.printf(
        Locale.ROOT,
        "%-22s%8s%10s%10s%10s%10s%10s%10s%8s%n",
        "",
        "cases",
        "prepare",
        "show",
        "p50",
        "p95",
        "cpu p50",
        "cpu p95",
        "nodes");
    timeline(SIZES[0], false);
    for (int size : SIZES) {
      timeline(size, true);
    }
    for (int size : SIZES) {
      table(size);
    }
  }

  private static Compared compared(List<CaseFile> cases, String alignment) {
    Stamp stamp = new Stamp(new UUID(1, 1), Instant.EPOCH, Instant.EPOCH, "");
    Comparison comparison =
        new Comparison(
            stamp,
            0,
            "",
            cases.stream().map(it -> it.learner().id()).toList(),
            List.of(),
            "",
            List.of(),
            List.of(),
            false,
            alignment);
    return new Compared(
        comparison,
        cases,
        ComparisonGrid.EMPTY,
        Labels.of(List.of(), Locale.ENGLISH),
        Audience.RESEARCHER);
  }

  private void timeline(int size, boolean printed) {
    TimelineView view = new TimelineView(new StillActs());
    root.getChildren().setAll(view.node());
    Compared compared = compared(GeneratedCases.of(size, 11), "date");
    long start = System.nanoTime();
    Runnable show = view.prepare(compared);
    double prepared = since(start);
    start = System.nanoTime();
    show.run();
    layout();
    double shown = since(start);
    Node drawing = Objects.requireNonNull(root.lookup(".timeline"));
    view.focus();
    Pulses down = pulses(i -> scroll(drawing, -40, false));
    Pulses zoom = pulses(i -> scroll(drawing, i / 12 % 2 == 0 ? 40 : -40, true));
    Pulses keys = pulses(i -> key(drawing, i % 3 == 0 ? KeyCode.PAGE_DOWN : KeyCode.RIGHT));
    if (printed) {
      down.print("timeline, scrolled", size, prepared, shown);
      zoom.print("timeline, zoomed", size, prepared, shown);
      keys.print("timeline, by keys", size, prepared, shown);
    }
  }

  /** The same things as rows of text. */
  private void table(int size) {
    List<CaseFile> cases = GeneratedCases.of(size, 11);
    long start = System.nanoTime();
    Timeline timeline =
        Timeline.of(cases, new Alignment.ByDate(), Labels.of(List.of(), Locale.ENGLISH));
    List<String[]> rows = new ArrayList<>();
    for (Lane lane : timeline.lanes()) {
      lane.phases().forEach(it -> rows.add(row(lane, "phase", it.words())));
      lane.marks().forEach(it -> rows.add(row(lane, "mark", it.text())));
      lane.spans().forEach(it -> rows.add(row(lane, "span", it.text())));
    }
    double prepared = since(start);
    start = System.nanoTime();
    TableView<String[]> table = new TableView<>(FXCollections.observableArrayList(rows));
    for (int i = 0; i < 3; i++) {
      int column = i;
      TableColumn<String[], String> made = new TableColumn<>("");
      made.setPrefWidth(i == 2 ? 600 : 160);
      made.setCellValueFactory(it -> new ReadOnlyStringWrapper(it.getValue()[column]));
      table.getColumns().add(made);
    }
    root.getChildren().setAll(table);
    layout();
    double shown = since(start);
    ScrollBar bar =
        table.lookupAll(".scroll-bar").stream()
            .map(ScrollBar.class::cast)
            .filter(it -> it.getOrientation() == Orientation.VERTICAL)
            .findFirst()
            .orElseThrow();
    double step = 40.0 / Math.max(1, rows.size() * 30.0 - 1000);
    Pulses pulses = pulses(_ -> bar.setValue(Math.min(bar.getMax(), bar.getValue() + step)));
    pulses.print("table, scrolled", size, prepared, shown);
  }

  private static String[] row(Lane lane, String kind, String text) {
    return new String[] {lane.pseudonym(), kind, text};
  }

  private static void scroll(Node node, double by, boolean control) {
    node.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            600,
            300,
            600,
            300,
            false,
            control,
            false,
            false,
            false,
            false,
            0,
            by,
            0,
            by,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private static void key(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void layout() {
    root.applyCss();
    root.layout();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private Pulses pulses(IntConsumer step) {
    double[] taken = new double[PULSES];
    double[] work = new double[PULSES];
    int nodes = 0;
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < PULSES; i++) {
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
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(TimelineBench::count).sum()
        : 1;
  }

  /**
   * Layout pulses.
   *
   * @param taken how long each took, shortest first
   * @param work how much of that the processor worked for it, least first: the rest waited
   * @param nodes the most nodes alive
   */
  private record Pulses(double[] taken, double[] work, int nodes) {
    void print(String what, int cases, double prepared, double shown) {
      System.out.printf(
          Locale.ROOT,
          "%-22s%8d%10.1f%10.1f%10.2f%10.2f%10.2f%10.2f%8d%n",
          what,
          cases,
          prepared,
          shown,
          taken[taken.length / 2],
          taken[taken.length * 95 / 100],
          work[work.length / 2],
          work[work.length * 95 / 100],
          nodes);
    }
  }
}
