package org.casebridge.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.domain.Audience;
import org.casebridge.store.SqliteStudyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that leaves a study is searched for what its readers may not see. What that is is
 * decided by {@link MarkedStudy} alone, and not by {@link Visibility}.
 */
class LeakTest {
  private static final int EXPORTS = Boolean.getBoolean("casebridge.campaign") ? 5_000 : 60;
  private static final int EXPORTS_OF_ONE_STUDY = 20;
  @TempDir Path folder;
  private final Exports.Printers printers = new Exports.Printers();
  private final Map<String, Integer> made = new TreeMap<>();
  private final List<String> leaks = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private int exports;
  private long searched;
  private long seen;
  private int whole;

  @Test
  void nothingThatItsReadersMayNotSeeLeavesAStudy() throws Exception {
    search(false);
  }

  @Test
  void noWordsThatStandBehindClaimsOfSeveralCasesLeaveAStudyThroughAnother() throws Exception {
    search(true);
  }

  private void search(boolean across) throws Exception {
    for (long seed = 1; exports < EXPORTS; seed++) {
      ofOneStudy(seed, across);
    }
    System.out.printf(
        Locale.ROOT,
        "Leaks: %,d of %,d sensitive strings found in %,d exports (%s); %,d others seen, as they"
            + " may be%n",
        leaks.size(),
        searched,
        exports,
        made.entrySet().stream()
            .map(it -> String.format(Locale.ROOT, "%,d %s", it.getValue(), it.getKey()))
            .collect(Collectors.joining(", ")),
        seen);
    assertThat(leaks).isEmpty();
    assertThat(whole).as("whole cards").isPositive();
    assertThat(missing).as("what whole cards show, unless the search is blind").isEmpty();
  }

  private void ofOneStudy(long seed, boolean across) throws Exception {
    MarkedStudy marked = new MarkedStudy(seed, across);
    Path place = Files.createDirectory(folder.resolve("study"));
    try (StudyFile study =
        new SqliteStudyFiles(Clock.systemUTC())
            .create(place.resolve("s.casebridge"), marked.rows(), Progress.NONE)) {
      Exports each = new Exports(printers, study, place, new Random(seed));
      for (int number = 1; number <= EXPORTS_OF_ONE_STUDY && exports < EXPORTS; number++) {
        search(each.next(marked.cases(), number), marked, "seed " + seed + ", export " + number);
      }
    }
    delete(place);
  }

  private void search(Exports.Made export, MarkedStudy marked, String where) throws IOException {
    if (export.files().isEmpty()) {
      return;
    }
    Audience reader = export.reader();
    String form = export.form() + " for " + reader;
    Set<String> found = Traces.in(export.files(), marked.markers());
    Set<String> kept = marked.kept(reader);
    exports++;
    searched += kept.size();
    made.merge(export.format(), 1, Integer::sum);
    made.merge("for " + reader, 1, Integer::sum);
    for (String marker : found) {
      if (kept.contains(marker)) {
        leaks.add(where + ", " + form + ": " + marked.place(marker));
      } else {
        seen++;
      }
    }
    if (export.whole()) {
      whole++;
      Set<String> unseen = new HashSet<>(marked.told(reader, export.cases()));
      unseen.removeAll(found);
      unseen.forEach(it -> missing.add(where + ", " + form + ": " + marked.place(it)));
    }
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(each);
      }
    }
  }
}
