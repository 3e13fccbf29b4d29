package org.casebridge;

import java.nio.file.Files;
import java.nio.file.Path;
import org.casebridge.cli.Commands;

/** The main job on a machine without a display: the sample study, its cards and its comparison. */
final class Windowless {
  private final Commands commands;
  private final Path folder;

  /**
   * Prepares the job.
   *
   * @param folder where the files go
   */
  Windowless(Commands commands, Path folder) {
    this.commands = commands;
    this.folder = folder;
  }

  /** Does it, each step saying which file it has written; gives the first code that is not 0. */
  int run() {
    String study = folder.resolve("working-learners.casebridge").toString();
    if (!Files.exists(Path.of(study))) {
      int made = commands.run("new", "--sample", study);
      if (made != Commands.DONE) {
        return made;
      }
    }
    int cards =
        commands.run(
            "cards", "--replace", study, folder.resolve("working-learners-cards.pdf").toString());
    return cards != Commands.DONE
        ? cards
        : commands.run(
            "compare",
            "--replace",
            study,
            folder.resolve("working-learners-comparison.pdf").toString());
  }
}
