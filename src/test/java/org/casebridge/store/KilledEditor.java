package org.casebridge.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.casebridge.app.port.StudyFile;

/**
 * Edits a study without pause until it is killed. Announces each step before it takes it, and
 * acknowledges it, with the digest of the whole study, once it has been committed.
 */
final class KilledEditor {
  private KilledEditor() {}

  /**
   * Runs.
   *
   * @param arguments the study and a seed
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    // A day for each editor: its typing never merges into an entry of the one before.
    Duration days = Duration.ofDays(Long.parseLong(arguments[1]));
    HandClock clock = new HandClock(Instant.now().plus(days));
    StudyFile study = new SqliteStudyFiles(Clock.systemUTC()).open(Path.of(arguments[0]));
    RandomEdits edits = new RandomEdits(study, clock, Long.parseLong(arguments[1]));
    while (true) {
      // Typing that merges into an acknowledged entry could not be told from it after the kill.
      clock.pass(Duration.ofMinutes(2));
      RandomEdits.Step step = edits.draw();
      if (step == RandomEdits.Step.GO_TO) {
        step = RandomEdits.Step.DO;
      }
      out.println(step);
      edits.take(step);
      out.println(Whole.digest(study));
    }
  }
}
