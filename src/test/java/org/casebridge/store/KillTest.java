package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.casebridge.app.port.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final boolean CAMPAIGN = Boolean.getBoolean("casebridge.campaign");
  private static final int ROUNDS = CAMPAIGN ? 200 : 20;
  private static final int LONGEST_MILLIS = CAMPAIGN ? 1500 : 700;

  /** Between two steps the editor reads the whole study, which takes longer. */
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  @TempDir Path folder;
  private final Random random = new Random(20260301);
  private int acknowledged;
  private int inFlight;

  @Test
  void aKilledEditorLosesNothingItAcknowledged() throws Exception {
    Path path = folder.resolve("s.casebridge");
    Whole.made(path, new MadeStudy(3).rows(2)).close();
    for (int round = 1; round <= ROUNDS; round++) {
      List<String> said = untilKilled(path, round);
      try (StudyFile study = new SqliteStudyFiles(Clock.systemUTC()).open(path)) {
        examine(study, said, round);
      }
      assertThat(Whole.check(path)).as("round %s", round).isEmpty();
    }
    System.out.printf(
        "Kill test: %d rounds, %d edits acknowledged, 0 lost, %d found committed but not yet"
            + " acknowledged, 0 faults found by check%n",
        ROUNDS, acknowledged, inFlight);
  }

  /** What the editor said until it was killed at a random moment. */
  private List<String> untilKilled(Path path, int round) throws Exception {
    // Of a pipe, what was written but not yet read can be lost with the process.
    Path words = folder.resolve("said-" + round);
    Process editor =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledEditor.class.getName(),
                path.toString(),
                Integer.toString(round))
            .redirectOutput(words.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      while (Files.readString(words).lines().filter(it -> it.length() == 64).findAny().isEmpty()) {
        assertThat(editor.isAlive()).as("the editor in round %s", round).isTrue();
        Thread.sleep(2);
      }
      // At any moment, and each second time just when a step is being written.
      if (round % 2 == 0) {
        awaitWriting(Connections.beside(path, "-wal"), random.nextInt(1, 6));
      } else {
        Thread.sleep(random.nextInt(100, LONGEST_MILLIS));
      }
    } finally {
      editor.destroyForcibly();
    }
    assertThat(editor.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(editor.exitValue()).as("killed, not ended by itself").isNotZero();
    List<String> said = Files.readAllLines(words);
    Files.delete(words);
    return said;
  }

  /** Waits until the log beside the study begins to grow for the n-th time. */
  private static void awaitWriting(Path log, int writes) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    long known = log.toFile().length();
    long grown = 0;
    int left = writes;
    for (long now = System.nanoTime(); left > 0 && now < end; now = System.nanoTime()) {
      long length = log.toFile().length();
      if (length > known) {
        left -= now - grown > PAUSE_NANOS ? 1 : 0;
        grown = now;
        known = length;
      }
    }
  }

  private void examine(StudyFile study, List<String> said, int round) throws Exception {
    // A word cut short by the kill acknowledges nothing.
    boolean torn = said.getLast().length() != 64 && said.size() % 2 == 0;
    List<String> whole = torn ? said.subList(0, said.size() - 1) : said;
    String last = whole.get(whole.size() % 2 == 0 ? whole.size() - 1 : whole.size() - 2);
    acknowledged += whole.size() / 2;
    if (!Whole.digest(study).equals(last)) {
      assertThat(whole.size() % 2).as("a step under way in round %s", round).isOne();
      inFlight++;
      if (whole.getLast().startsWith("U")) {
        study.redo();
      } else {
        study.undo();
      }
      assertThat(Whole.digest(study)).as("round %s, %s", round, whole.getLast()).isEqualTo(last);
    }
    String before = Whole.digest(study);
    if (study.undo().isPresent()) {
      study.redo();
      assertThat(Whole.digest(study)).as("undo and redo in round %s", round).isEqualTo(before);
    }
  }
}
