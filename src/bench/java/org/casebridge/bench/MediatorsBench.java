package org.casebridge.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.mediators.EgoMap;
import org.casebridge.app.compare.mediators.Tie;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.ui.compare.mediators.MediatorsView;
import org.casebridge.ui.compare.view.StillActs;

/**
 * Measures the maps of mediators beside a plain table of the same mediators: what is worked out
 * before, one layout pulse while scrolling, how much of that the processor worked for it, and the
 * nodes alive. Times are in milliseconds.
 */
final class MediatorsBench {
  private static final Labels LABELS = Labels.of(List.of(), Locale.ENGLISH);

  private final ViewBench window;

  private MediatorsBench(ViewBench window) {
    this.window = window;
  }

  /** Measures and prints. */
  static void run() {
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
    ViewBench.measure(1000, 900, window -> new MediatorsBench(window).measure());
  }

  private void measure() {
    for (int cases : new int[] {200, 12, 200, 2000}) {
      List<CaseFile> files = GeneratedCases.of(cases, 9);
      maps(files);
      table(files);
    }
  }

  private void maps(List<CaseFile> files) {
    MediatorsView view = new MediatorsView(new StillActs());
    Compared compared = MadeStudies.compared(files, "");
    long start = System.nanoTime();
    Runnable show = view.prepare(compared);
    double prepared = ViewBench.since(start);
    show.run();
    window.show(view.node());
    scroll("maps", files.size(), prepared, false);
    scroll("  far jumps", files.size(), prepared, true);
  }

  private void table(List<CaseFile> files) {
    TableView<Tie> table = new TableView<>();
    table.getColumns().add(ViewBench.column("name", 220, Tie::name));
    table.getColumns().add(ViewBench.column("role", 220, Tie::role));
    table
        .getColumns()
        .add(ViewBench.column("stance", 220, it -> it.stance().map(Enum::name).orElse("")));
    table
        .getColumns()
        .add(ViewBench.column("supports", 220, it -> String.join(", ", it.supports())));
    List<Tie> ties = new ArrayList<>();
    files.forEach(it -> ties.addAll(EgoMap.of(it, Optional.empty(), LABELS).ties()));
    table.setItems(FXCollections.observableArrayList(ties));
    window.show(table);
    scroll("TableView", files.size(), 0, false);
    scroll("  far jumps", files.size(), 0, true);
  }

  private void scroll(String what, int cases, double prepared, boolean far) {
    Pulses pulses = window.scrolled(far);
    System.out.printf(
        Locale.ROOT,
        "%-14s%7d%12.1f%12.2f%12.2f%12.2f%8d%n",
        what,
        cases,
        prepared,
        pulses.taken(0.5),
        pulses.taken(0.95),
        pulses.work(0.95),
        pulses.nodes());
  }
}
