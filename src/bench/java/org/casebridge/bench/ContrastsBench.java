package org.casebridge.bench;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.Contrasts;
import org.casebridge.domain.CaseFile;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.OpenDesk;
import org.casebridge.ui.compare.contrasts.ContrastsView;
import org.casebridge.ui.compare.view.StillActs;

/**
 * Measures the list of contrasts beside a plain table of the same: preparing it, showing and
 * painting it first, and one layout pulse while scrolling and going by keys. Two things grow: what
 * is in each of four cases, which makes more contrasts and longer words, and the cases of the
 * comparison, of which three are contrasted. Times are in milliseconds.
 */
final class ContrastsBench {
  private static final int PULSES = 240;
  private static final int CASES = 4;
  private static final int[] PARTS = {1, 12, 60};
  private static final int[] SIZES = {12, 200, 2000};
  private final ViewBench window;
  private final Desk desk;

  /** What it took before the first pulse. */
  private record Begun(
      int cases, long items, int contrasts, double prepared, Pulses shown, double painted) {}

  private ContrastsBench(ViewBench window, Desk desk) {
    this.window = window;
    this.desk = desk;
  }

  /** Measures and prints. */
  static void run() throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%-22s%7s%8s%10s%9s%9s%9s%9s%9s%9s%9s%9s%8s%n",
        "contrasts",
        "cases",
        "items",
        "contrasts",
        "prepare",
        "show",
        "show cpu",
        "paint",
        "p50",
        "p95",
        "cpu p50",
        "cpu p95",
        "nodes");
    try (OpenDesk open = OpenDesk.sample(MadeStudies.folder())) {
      ViewBench.measure(1000, 900, window -> new ContrastsBench(window, open.desk()).measure());
    }
  }

  private void measure() {
    // The first rounds show what a cold machine takes; they would blur the comparison.
    contrasts(full(1), false);
    table(full(1), false);
    for (int parts : PARTS) {
      contrasts(full(parts), true);
    }
    for (int size : SIZES) {
      contrasts(GeneratedCases.of(size, 9), true);
    }
    for (int parts : PARTS) {
      table(full(parts), true);
    }
  }

  /** Four cases, each with all that so many generated ones hold. */
  private static List<CaseFile> full(int parts) {
    List<CaseFile> made = GeneratedCases.of(CASES * parts, 9);
    List<CaseFile> full = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      full.add(together(made.subList(i * parts, (i + 1) * parts)));
    }
    return full;
  }

  private static CaseFile together(List<CaseFile> files) {
    CaseFile together = files.getFirst();
    for (RecordComponent list : CaseFile.class.getRecordComponents()) {
      if (list.getType() == List.class) {
        List<Object> all = new ArrayList<>();
        files.forEach(it -> all.addAll(list(it, list)));
        together = GeneratedCases.with(together, list.getName(), all);
      }
    }
    return together;
  }

  private static List<?> list(CaseFile file, RecordComponent list) {
    try {
      return (List<?>) list.getAccessor().invoke(file);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private void contrasts(List<CaseFile> cases, boolean printed) {
    ContrastsView view = new ContrastsView(new StillActs(), desk);
    Compared compared = MadeStudies.compared(cases, "");
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
    double painted = window.paint(() -> window.show(view.node()));
    ListView<?> list = (ListView<?>) Objects.requireNonNull(view.node().lookup(".contrast-list"));
    Begun begun =
        new Begun(cases.size(), items(cases), list.getItems().size(), prepared, shown, painted);
    Pulses near = window.scrolled(false);
    Pulses far = window.scrolled(true);
    Pulses keys = window.pulses(PULSES, _ -> ViewBench.press(list, KeyCode.DOWN));
    if (printed) {
      print("contrasts, scrolled", begun, near);
      print("contrasts, far jumps", begun, far);
      print("contrasts, by keys", begun, keys);
    }
  }

  private static long items(List<CaseFile> cases) {
    return cases.stream().flatMap(CaseFile::items).count();
  }

  private void table(List<CaseFile> cases, boolean printed) {
    Compared compared = MadeStudies.compared(cases, "");
    long start = System.nanoTime();
    List<Contrast> contrasts = Contrasts.of(cases, compared.grid().parts(), compared.labels());
    double prepared = ViewBench.since(start);
    TableView<Contrast> table = new TableView<>(FXCollections.observableArrayList(contrasts));
    table.getColumns().add(ViewBench.column("part", 140, it -> it.part().title()));
    table.getColumns().add(ViewBench.column("contrast", 300, Contrast::sentence));
    for (int i = 0; i < cases.size(); i++) {
      int column = i;
      table
          .getColumns()
          .add(ViewBench.column(cases.get(i).learner().pseudonym(), 140, it -> words(it, column)));
    }
    Pulses shown = window.pulses(1, _ -> window.show(table));
    double painted = window.paint(() -> window.show(table));
    Begun begun = new Begun(cases.size(), items(cases), contrasts.size(), prepared, shown, painted);
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

  private static String words(Contrast contrast, int side) {
    return side < contrast.sides().size() ? contrast.sides().get(side).words() : "";
  }

  private static void print(String what, Begun begun, Pulses pulses) {
    System.out.printf(
        Locale.ROOT,
        "%-22s%7d%8d%10d%9.1f%9.1f%9.1f%9.1f%9.2f%9.2f%9.2f%9.2f%8d%n",
        what,
        begun.cases(),
        begun.items(),
        begun.contrasts(),
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
