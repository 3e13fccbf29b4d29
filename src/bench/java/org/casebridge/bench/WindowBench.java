package org.casebridge.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.FxWatchdog;
import org.casebridge.ui.shell.WindowDriver;

/**
 * Measures what a researcher waits for in the real window, at several sizes of study, with the
 * longest time its thread was blocked meanwhile. What the file alone takes is in {@link
 * StudyBench}.
 */
public final class WindowBench {
  private static final int ROUNDS = 12;
  private static final List<String> TYPED = List.of("supervisor", "certificate", "language class");

  private static final List<String> PLACES = List.of("Compare", "Workshop", "Sources", "Study");

  private final List<String> table = new ArrayList<>();
  private final Random random = new Random(20260301);

  private WindowBench() {}

  /**
   * Measures and prints a table in Markdown.
   *
   * @param arguments the sizes in cases; 100, 1,000 and 10,000 if there are none
   */
  public static void main(String[] arguments) throws Exception {
    new WindowBench().run(MadeStudies.sizes(arguments));
  }

  private void run(List<Integer> sizes) throws Exception {
    table.add("| cases | in the window | p50 ms | most ms | thread blocked at most, ms |");
    table.add("|--:|---|--:|--:|--:|");
    // What the machine has not compiled yet would be counted against the first size.
    measure(MadeStudies.generated(sizes.getFirst()), 0);
    for (int size : sizes) {
      measure(MadeStudies.generated(size), size);
    }
    table.forEach(System.out::println);
    Files.write(MadeStudies.folder().resolve("window.md"), table);
  }

  private void measure(Path path, int size) throws Exception {
    Path folder = Files.createTempDirectory("casebridge-bench");
    try (WindowDriver window = new WindowDriver(folder)) {
      measure(
          size,
          "open to first list",
          1,
          _ -> {
            window.open(path);
            Fx.until(() -> list(window) instanceof ListView<?> list && !list.getItems().isEmpty());
          });
      window.awaitText("Advancement history");
      window.settle();
      measure(
          size,
          "another case, whole sheet",
          ROUNDS,
          _ -> {
            another(window);
            window.settle();
          });
      measure(
          size,
          "search, after a pause of 60 ms",
          ROUNDS * 3,
          round -> {
            String words = TYPED.get(round % TYPED.size());
            String typed = words.substring(0, 3 + round / TYPED.size() % (words.length() - 3));
            window.searchFor(typed);
          });
      window.key(KeyCode.ESCAPE);
      another(window);
      window.settle();
      window.focus(window.scene().lookup(".case-headline"));
      measure(
          size,
          "one edit, kept and shown",
          ROUNDS,
          _ -> {
            window.type("x");
            window.flush();
            window.settle();
          });
      window.focus(list(window));
      measure(
          size,
          "undo, kept and shown",
          1,
          _ -> {
            window.key(KeyCode.Z, KeyCode.CONTROL);
            window.settle();
          });
      for (int place = 0; place < PLACES.size(); place++) {
        KeyCode there = KeyCode.getKeyCode(Integer.toString(place + 2));
        measure(
            size,
            "to " + PLACES.get(place) + ", and back",
            ROUNDS / 3,
            _ -> {
              window.key(there, KeyCode.CONTROL);
              window.settle();
              window.key(KeyCode.DIGIT1, KeyCode.CONTROL);
              window.settle();
            });
      }
    }
  }

  private void another(WindowDriver window) {
    ListView<?> list = list(window);
    Fx.run(() -> {
      int index = random.nextInt(list.getItems().size());
      list.getSelectionModel().clearAndSelect(index);
      list.scrollTo(index);
    });
    String name =
        Fx.get(() ->
            list.getSelectionModel().getSelectedItem() instanceof CaseSummary chosen
                ? chosen.learner().pseudonym()
                : "");
    Fx.until(() ->
        window.scene().lookup(".case-name") instanceof TextInputControl input
            && input.getText().equals(name));
  }

  private static ListView<?> list(WindowDriver window) {
    return (ListView<?>) window.scene().lookup(".case-list-view");
  }

  @FunctionalInterface
  private interface Work {
    void run(int round);
  }

  private void measure(int size, String what, int rounds, Work work) {
    List<Double> millis = new ArrayList<>();
    FxWatchdog dog = FxWatchdog.of(Duration.ofMinutes(1));
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      work.run(round);
      millis.add((System.nanoTime() - start) / 1e6);
    }
    dog.close();
    if (size > 0) {
      millis.sort(null);
      table.add(
          String.format(
              Locale.ROOT,
              "| %,d | %s | %.0f | %.0f | %d |",
              size,
              what,
              millis.get(millis.size() / 2),
              millis.getLast(),
              dog.longestBlock().toMillis()));
    }
  }
}
