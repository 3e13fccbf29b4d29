package org.casebridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stamp;
import org.casebridge.store.SqliteStudyFiles;

/** The invented studies that measurements are made with. */
final class MadeStudies {
  private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);

  private MadeStudies() {}

  /** The sizes in cases that were asked for; 100, 1,000 and 10,000 if there are none. */
  static List<Integer> sizes(String[] arguments) {
    return arguments.length == 0 ? SIZES : Stream.of(arguments).map(Integer::valueOf).toList();
  }

  /** The folder for studies and tables. */
  static Path folder() throws IOException {
    return Files.createDirectories(Path.of("target", "bench"));
  }

  /** Makes a study of so many cases anew. */
  static Path generated(int cases) throws ExpectedProblem, IOException {
    Path path = folder().resolve("generated-" + cases + ".casebridge");
    Files.deleteIfExists(path);
    long start = System.nanoTime();
    new SqliteStudyFiles(Clock.systemUTC())
        .create(path, new Generator(cases, 1, Progress.NONE), Progress.NONE)
        .close();
    System.out.printf(
        Locale.ROOT,
        "%,d cases generated in %.1f s, %.1f MB%n",
        cases,
        (System.nanoTime() - start) / 1e9,
        Files.size(path) / 1e6);
    return path;
  }

  /**
   * A comparison of made-up cases with all parts.
   *
   * @param alignment what their histories are aligned on; empty for their order
   */
  static Compared compared(List<CaseFile> cases, String alignment) {
    Labels labels = Labels.of(List.of(), Locale.ENGLISH);
    Comparison comparison =
        Comparison.of(
            new Stamp(new UUID(1, 1), Instant.EPOCH, Instant.EPOCH, ""),
            0,
            "",
            cases.stream().map(it -> it.learner().id()).toList());
    return new Compared(
        Shape.with(comparison, "alignment", alignment),
        cases,
        new Comparer(labels, Audience.RESEARCHER).grid(cases, ComparisonPart.shown(List.of())),
        labels,
        Audience.RESEARCHER);
  }
}
