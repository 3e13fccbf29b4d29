package org.casebridge.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
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
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.mediators.EgoMap;
import org.casebridge.app.compare.mediators.Tie;
import org.casebridge.app.privacy.Audience;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.compare.mediators.MediatorsView;
import org.casebridge.ui.compare.view.StillActs;

/**
 * Measures the maps of mediators beside a plain table of the same mediators: what is worked out
 * before, one layout pulse while scrolling, how much of that the processor worked for it, and the
 * nodes alive. Times are in milliseconds.
 */
public final class MediatorsBench {
  private static final Labels LABELS = Labels.of(List.of(), Locale.ENGLISH);
  private static final int PULSES = 300;

  private final StackPane root = new StackPane();

  private MediatorsBench(Scene scene) {
    scene.setRoot(root);
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Runnable measure =
        () -> {
          try {
            run();
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

  private static void run() {
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    Scene scene = new Scene(new StackPane(), 1000, 900);
    theme.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    MediatorsBench bench = new MediatorsBench(scene);
    System.out.printf(
        Locale.ROOT,
        "%-14s%7s%12s%12s%12s%12s%8s%n",
        "mediators",
        "cases",
        "prepare",
        "pulse med",
        "pulse p95",
        "cpu p95",
        "nodes");
    for (int cases : new int[] {200, 12, 200, 2000}) {
      List<CaseFile> files = GeneratedCases.of(cases, 9);
      bench.maps(files);
      bench.table(files);
    }
  }

  private void maps(List<CaseFile> files) {
    MediatorsView view = new MediatorsView(new StillActs());
    Compared compared =
        new Compared(
            Comparison.of(
                new Stamp(new UUID(0, 1), Instant.EPOCH, Instant.EPOCH, ""), 0, "", List.of()),
            files,
            new Comparer(LABELS, Audience.RESEARCHER).grid(List.of(), List.of()),
            LABELS,
            Audience.RESEARCHER);
    long start = System.nanoTime();
    Runnable show = view.prepare(compared);
    double prepared = (System.nanoTime() - start) / 1e6;
    show.run();
    root.getChildren().setAll(view.node());
    scroll("maps", files.size(), prepared, false);
    scroll("  far jumps", files.size(), prepared, true);
  }

  private void table(List<CaseFile> files) {
    TableView<Tie> table = new TableView<>();
    column(table, "name", Tie::name);
    column(table, "role", Tie::role);
    column(table, "stance", it -> it.stance().map(Enum::name).orElse(""));
    column(table, "supports", it -> String.join(", ", it.supports()));
    List<Tie> ties = new ArrayList<>();
    files.forEach(it -> ties.addAll(EgoMap.of(it, Optional.empty(), LABELS).ties()));
    table.setItems(FXCollections.observableArrayList(ties));
    root.getChildren().setAll(table);
    scroll("TableView", files.size(), 0, false);
    scroll("  far jumps", files.size(), 0, true);
  }

  private static void column(TableView<Tie> table, String title, Function<Tie, String> text) {
    TableColumn<Tie, String> column = new TableColumn<>(title);
    column.setPrefWidth(220);
    column.setCellValueFactory(it -> new ReadOnlyStringWrapper(text.apply(it.getValue())));
    table.getColumns().add(column);
  }

  /** Scrolls by some 120 pixels at a time, or through all in as many steps, down and up again. */
  private void scroll(String what, int cases, double prepared, boolean far) {
    root.applyCss();
    root.layout();
    ScrollBar bar =
        root.lookupAll(".scroll-bar").stream()
            .map(ScrollBar.class::cast)
            .filter(it -> it.getOrientation() == Orientation.VERTICAL)
            .findFirst()
            .orElseThrow();
    // A bar shows what share of the whole is in sight: 900 pixels.
    double shown = bar.getVisibleAmount() / (bar.getMax() - bar.getMin());
    double near = 120 * shown / (900 * (1 - shown));
    double[] taken = new double[PULSES];
    double[] work = new double[PULSES];
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    int nodes = 0;
    for (int i = 0; i < PULSES; i++) {
      int step = i < PULSES / 2 ? i : PULSES - i;
      double way = far ? step * (2.0 / PULSES) : step * near;
      long start = System.nanoTime();
      long startOfWork = clock.getCurrentThreadCpuTime();
      bar.setValue(bar.getMax() * Math.min(1, way));
      root.applyCss();
      root.layout();
      work[i] = (clock.getCurrentThreadCpuTime() - startOfWork) / 1e6;
      taken[i] = (System.nanoTime() - start) / 1e6;
      nodes = Math.max(nodes, count(root));
    }
    Arrays.sort(taken);
    Arrays.sort(work);
    System.out.printf(
        Locale.ROOT,
        "%-14s%7d%12.1f%12.2f%12.2f%12.2f%8d%n",
        what,
        cases,
        prepared,
        taken[PULSES / 2],
        taken[PULSES * 95 / 100],
        work[PULSES * 95 / 100],
        nodes);
  }

  private static int count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(MediatorsBench::count).sum()
        : 1;
  }
}
