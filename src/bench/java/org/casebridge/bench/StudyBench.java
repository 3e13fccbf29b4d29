package org.casebridge.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Case;
import org.casebridge.domain.Shape;
import org.casebridge.store.SqliteStudyFiles;

/**
 * Measures what a researcher waits for, at several sizes of study, each beside the bare SQLite
 * driver doing the same queries or writing the same rows in the same run.
 */
public final class StudyBench {
  private static final int OPENINGS = 9;
  private static final int CASES = 400;
  private static final int EDITS = 500;
  private static final int HITS = 50;
  private static final List<String> TYPED =
      List.of(
          "supervisor",
          "promoted",
          "certificate",
          "bridge",
          "language class",
          "night shift",
          "children",
          "manager asked",
          "xylophone",
          "the training");

  private final List<String> table = new ArrayList<>();
  private final Random random = new Random(20260301);

  private StudyBench() {}

  /**
   * Measures and prints a table in Markdown.
   *
   * @param arguments the sizes in cases; 100, 1,000 and 10,000 if there are none
   */
  public static void main(String[] arguments) throws Exception {
    new StudyBench().run(MadeStudies.sizes(arguments));
  }

  private void run(List<Integer> sizes) throws Exception {
    table.add("| cases | operation | p50 ms | p99 ms | bare p50 ms | bare p99 ms | ratio of p50 |");
    table.add("|--:|---|--:|--:|--:|--:|--:|");
    // What the machine has not compiled yet would be counted against the first size.
    measure(MadeStudies.generated(sizes.getFirst()), 0);
    for (int size : sizes) {
      measure(MadeStudies.generated(size), size);
    }
    table.forEach(System.out::println);
    Files.write(MadeStudies.folder().resolve("study.md"), table);
  }

  private void measure(Path path, int size) throws Exception {
    Path bare = path.resolveSibling("bare.casebridge");
    Files.deleteIfExists(bare);
    SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC());
    Times opened = new Times();
    Times openedBare = new Times();
    for (int i = 0; i < OPENINGS; i++) {
      opened.time(() -> {
        try (StudyFile study = files.open(path)) {
          study.study();
          return study.summaries().size();
        }
      });
      openedBare.time(() -> {
        try (BareStudy study = new BareStudy(path)) {
          return study.list();
        }
      });
    }
    add(size, "open to first list", opened, openedBare);
    files.copy(path, bare);
    try (StudyFile study = files.open(path);
        BareStudy other = new BareStudy(bare)) {
      List<UUID> ids = study.all(Case.class).stream().map(Case::id).toList();
      cases(size, study, other, ids);
      searches(size, study, other);
      edits(size, study, other, ids);
    }
    Files.delete(bare);
  }

  private void cases(int size, StudyFile study, BareStudy bare, List<UUID> ids) throws Exception {
    Times times = new Times();
    Times bareTimes = new Times();
    for (int i = 0; i < CASES; i++) {
      UUID id = ids.get(random.nextInt(ids.size()));
      times.time(() -> study.caseFile(id).orElseThrow().assets().size());
      bareTimes.time(() -> bare.caseFile(id));
    }
    add(size, "open one case", times, bareTimes);
  }

  private void searches(int size, StudyFile study, BareStudy bare) throws Exception {
    Times times = new Times();
    Times bareTimes = new Times();
    for (int round = 0; round < 5; round++) {
      for (String words : TYPED) {
        for (int letters = 1; letters <= words.length(); letters++) {
          String typed = words.substring(0, letters);
          times.time(() -> study.search(typed, HITS).size());
          bareTimes.time(() -> bare.search(typed, HITS));
        }
      }
    }
    add(size, "search, per keystroke", times, bareTimes);
  }

  private void edits(int size, StudyFile study, BareStudy bare, List<UUID> ids) throws Exception {
    Editor editor = new Editor(study, Clock.systemUTC());
    Times times = new Times();
    Times bareTimes = new Times();
    for (int i = 0; i < EDITS; i++) {
      UUID id = ids.get(random.nextInt(ids.size()));
      Asset asset = study.caseFile(id).orElseThrow().assets().getFirst();
      Asset after = Shape.with(asset, "text", "Speaks three languages, written " + i);
      times.time(() -> editor.change(asset, after, "text").ids().size());
      bareTimes.time(() -> bare.edit(asset.id(), after.text()));
    }
    add(size, "one edit committed", times, bareTimes);
  }

  private void add(int size, String operation, Times times, Times bare) {
    if (size == 0) {
      return;
    }
    table.add(
        String.format(
            Locale.ROOT,
            "| %,d | %s | %.2f | %.2f | %.2f | %.2f | %.1f |",
            size,
            operation,
            times.share(0.5),
            times.share(0.99),
            bare.share(0.5),
            bare.share(0.99),
            times.share(0.5) / bare.share(0.5)));
  }

  /** Work to be timed; what it returns keeps it from being left out. */
  @FunctionalInterface
  private interface Work {
    int run() throws Exception;
  }

  private static final class Times {
    private final List<Long> nanos = new ArrayList<>();

    void time(Work work) throws Exception {
      long start = System.nanoTime();
      int done = work.run();
      nanos.add(System.nanoTime() - start);
      if (done < 0) {
        throw new IllegalStateException();
      }
    }

    /** The time in milliseconds that so large a share of all stays below. */
    double share(double share) {
      List<Long> sorted = nanos.stream().sorted().toList();
      return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
    }
  }
}
