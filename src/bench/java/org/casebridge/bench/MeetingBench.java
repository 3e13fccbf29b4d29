package org.casebridge.bench;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.meeting.MeetingPoint;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.ui.compare.meeting.MeetingView;
import org.casebridge.ui.compare.view.StillActs;

/**
 * Measures the three circles and the list of ways beside a plain table of the same phases:
 * preparing them, showing and painting them first, and one layout pulse while going from phase to
 * phase by keys, pointing at phases, and scrolling the list. Times are in milliseconds.
 */
final class MeetingBench {
  private static final int PULSES = 240;
  private static final int[] SIZES = {12, 200, 2000};
  private final ViewBench window;

  /** What it took before the first pulse. */
  private record Begun(int cases, double prepared, Pulses shown, double painted) {}

  private MeetingBench(ViewBench window) {
    this.window = window;
  }

  /** Measures and prints. */
  static void run() {
    System.out.printf(
        Locale.ROOT,
        "%-22s%8s%9s%9s%9s%9s%9s%9s%9s%9s%7s%n",
        "meeting point",
        "cases",
        "prepare",
        "show",
        "show cpu",
        "paint",
        "p50",
        "p95",
        "cpu p50",
        "cpu p95",
        "nodes");
    ViewBench.measure(1000, 900, window -> new MeetingBench(window).measure());
  }

  private void measure() {
    // The first rounds show what a cold machine takes; they would blur the comparison.
    meeting(SIZES[0], false);
    table(SIZES[0], false);
    for (int size : SIZES) {
      meeting(size, true);
    }
    for (int size : SIZES) {
      table(size, true);
    }
  }

  private void meeting(int size, boolean printed) {
    MeetingView view = new MeetingView(new StillActs());
    Compared compared = MadeStudies.compared(GeneratedCases.of(size, 9), "");
    long start = System.nanoTime();
    Runnable show = view.prepare(compared);
    double prepared = ViewBench.since(start);
    Pulses shown =
        window.pulses(
            1,
            _ -> {
              show.run();
              window.show(view.node());
            });
    Begun begun = new Begun(size, prepared, shown, window.paint(() -> window.show(view.node())));
    Region circles = (Region) find(view.node(), ".meeting-circles");
    Node list = find(view.node(), ".meeting-list");
    Pulses keys = window.pulses(PULSES, _ -> ViewBench.press(circles, KeyCode.RIGHT));
    Pulses pointer = window.pulses(PULSES, i -> point(circles, i));
    Pulses near = window.scrolled(false);
    Pulses far = window.scrolled(true);
    Pulses narrower =
        window.pulses(PULSES, i -> ((Region) view.node()).setMaxWidth(1000 - i % 20 * 4));
    Pulses rows = window.pulses(PULSES, _ -> ViewBench.press(list, KeyCode.DOWN));
    if (printed) {
      print("phases, by keys", begun, keys);
      print("phases, by pointer", begun, pointer);
      print("ways, scrolled", begun, near);
      print("ways, far jumps", begun, far);
      print("window, resized", begun, narrower);
      print("ways, by keys", begun, rows);
    }
  }

  private static Node find(Node within, String selector) {
    return Objects.requireNonNull(within.lookup(selector));
  }

  /** Moves the pointer to and fro across the circles. */
  private static void point(Region circles, int step) {
    double part = step % 24 / 24.0;
    double x = circles.getWidth() * (0.2 + 0.6 * part);
    double y = circles.getHeight() * (0.3 + 0.4 * step / PULSES);
    circles.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_MOVED,
            x,
            y,
            x,
            y,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private void table(int size, boolean printed) {
    List<CaseFile> cases = GeneratedCases.of(size, 9);
    long start = System.nanoTime();
    List<Token> tokens = MeetingPoint.of(cases, Labels.of(List.of(), Locale.ENGLISH)).tokens();
    double prepared = ViewBench.since(start);
    TableView<Token> table = new TableView<>(FXCollections.observableArrayList(tokens));
    table.getColumns().add(ViewBench.column("case", 160, Token::pseudonym));
    table.getColumns().add(ViewBench.column("phase", 260, Token::label));
    table.getColumns().add(ViewBench.column("assets", 120, it -> it.assets().toString()));
    table.getColumns().add(ViewBench.column("opportunity", 120, it -> it.opportunity().toString()));
    table.getColumns().add(ViewBench.column("mediation", 120, it -> it.mediation().toString()));
    table.getColumns().add(ViewBench.column("region", 120, it -> it.region().toString()));
    Pulses shown = window.pulses(1, _ -> window.show(table));
    Begun begun = new Begun(size, prepared, shown, window.paint(() -> window.show(table)));
    Pulses near = window.scrolled(false);
    Pulses far = window.scrolled(true);
    table.getSelectionModel().selectFirst();
    Pulses keys = window.pulses(PULSES, _ -> ViewBench.press(table, KeyCode.DOWN));
    if (printed) {
      print("TableView, scrolled", begun, near);
      print("TableView, far jumps", begun, far);
      print("TableView, by keys", begun, keys);
    }
  }

  private static void print(String what, Begun begun, Pulses pulses) {
    System.out.printf(
        Locale.ROOT,
        "%-22s%8d%9.1f%9.1f%9.1f%9.1f%9.2f%9.2f%9.2f%9.2f%7d%n",
        what,
        begun.cases(),
        begun.prepared(),
        begun.shown().taken(1),
        begun.shown().work(1),
        begun.painted(),
        pulses.taken(0.5),
        pulses.taken(0.95),
        pulses.work(0.5),
        pulses.work(0.95),
        pulses.nodes());
  }
}
