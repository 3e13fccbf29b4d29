package org.casebridge.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.timeline.Alignment;
import org.casebridge.app.compare.timeline.Lane;
import org.casebridge.app.compare.timeline.Timeline;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.ui.compare.timeline.TimelineView;
import org.casebridge.ui.compare.view.StillActs;

/**
 * Measures the timeline of 12, 200 and 2,000 cases beside a plain table of the same rows: preparing
 * it, showing it, and one layout pulse while scrolling and zooming. Times are in milliseconds.
 */
final class TimelineBench {
  private static final int PULSES = 240;
  private static final int[] SIZES = {12, 200, 2000};
  private final ViewBench window;

  private TimelineBench(ViewBench window) {
    this.window = window;
  }

  /** Measures and prints. */
  static void run() {
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
    ViewBench.measure(1000, 1000, window -> new TimelineBench(window).measure());
  }

  private void measure() {
    timeline(SIZES[0], false);
    for (int size : SIZES) {
      timeline(size, true);
    }
    for (int size : SIZES) {
      table(size);
    }
  }

  private void timeline(int size, boolean printed) {
    TimelineView view = new TimelineView(new StillActs());
    window.show(view.node());
    Compared compared = MadeStudies.compared(GeneratedCases.of(size, 11), "date");
    long start = System.nanoTime();
    Runnable show = view.prepare(compared);
    double prepared = ViewBench.since(start);
    start = System.nanoTime();
    show.run();
    window.layout();
    double shown = ViewBench.since(start);
    Node drawing = Objects.requireNonNull(view.node().lookup(".timeline"));
    view.focus();
    Pulses down = window.pulses(PULSES, i -> scroll(drawing, -40, false));
    Pulses zoom = window.pulses(PULSES, i -> scroll(drawing, i / 12 % 2 == 0 ? 40 : -40, true));
    Pulses keys =
        window.pulses(
            PULSES, i -> ViewBench.press(drawing, i % 3 == 0 ? KeyCode.PAGE_DOWN : KeyCode.RIGHT));
    if (printed) {
      print("timeline, scrolled", down, size, prepared, shown);
      print("timeline, zoomed", zoom, size, prepared, shown);
      print("timeline, by keys", keys, size, prepared, shown);
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
    double prepared = ViewBench.since(start);
    start = System.nanoTime();
    TableView<String[]> table = new TableView<>(FXCollections.observableArrayList(rows));
    for (int i = 0; i < 3; i++) {
      int column = i;
      table.getColumns().add(ViewBench.column("", i == 2 ? 600 : 160, it -> it[column]));
    }
    window.show(table);
    window.layout();
    double shown = ViewBench.since(start);
    ScrollBar bar = window.bar();
    double step = 40.0 / Math.max(1, rows.size() * 30.0 - 1000);
    Pulses pulses =
        window.pulses(PULSES, _ -> bar.setValue(Math.min(bar.getMax(), bar.getValue() + step)));
    print("table, scrolled", pulses, size, prepared, shown);
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

  private static void print(String what, Pulses pulses, int cases, double prepared, double shown) {
    System.out.printf(
        Locale.ROOT,
        "%-22s%8d%10.1f%10.1f%10.2f%10.2f%10.2f%10.2f%8d%n",
        what,
        cases,
        prepared,
        shown,
        pulses.taken(0.5),
        pulses.taken(0.95),
        pulses.work(0.5),
        pulses.work(0.95),
        pulses.nodes());
  }
}
