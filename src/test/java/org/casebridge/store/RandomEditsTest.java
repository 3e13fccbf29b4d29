package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomEditsTest {
  private static final int STEPS = 1_000;
  private static final int STUDIES = Boolean.getBoolean("casebridge.campaign") ? 100 : 1;
  @TempDir Path folder;

  @Test
  void whateverIsDoneIsUndoneToTheLastValue() throws Exception {
    for (int seed = 1; seed <= STUDIES; seed++) {
      Path path = folder.resolve("s" + seed + ".casebridge");
      run(path, seed);
      Files.delete(path);
    }
    System.out.println("Random edits: " + STUDIES * STEPS + " steps, each compared whole");
  }

  private static void run(Path path, long seed) throws Exception {
    HandClock clock = new HandClock(MadeStudy.START);
    Map<Long, Map<UUID, Entity>> after = new HashMap<>();
    StudyFile study = Whole.made(path, new MadeStudy(seed).withHardTexts().rows(2));
    try {
      Map<UUID, Entity> start = Whole.of(study);
      after.put(0L, start);
      RandomEdits edits = new RandomEdits(study, clock, seed);
      for (int i = 1; i <= STEPS; i++) {
        RandomEdits.Step step = edits.draw();
        edits.take(step);
        HistoryEntry last = study.ends().undo();
        long number = last == null ? 0 : last.number();
        Map<UUID, Entity> now = Whole.of(study);
        if (step == RandomEdits.Step.DO) {
          after.put(number, now);
        }
        assertThat(now.equals(after.get(number)))
            .as("seed %s, step %s, %s to entry %s", seed, i, step, number)
            .isTrue();
        if (i % 250 == 0) {
          assertThat(Whole.check(path)).as("seed %s, step %s", seed, i).isEmpty();
          study.close();
          study = new SqliteStudyFiles(Clock.systemUTC()).open(path);
          edits = new RandomEdits(study, clock, seed * 7919 + i);
        }
      }
      while (study.undo().isPresent()) {}
      assertThat(Whole.of(study)).isEqualTo(start);
      study.goTo(Long.MAX_VALUE);
      study.goTo(0);
      assertThat(Whole.of(study)).isEqualTo(start);
      assertThat(Whole.check(path)).isEmpty();
    } finally {
      study.close();
    }
  }
}
