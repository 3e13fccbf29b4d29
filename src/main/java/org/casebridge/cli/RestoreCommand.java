package org.casebridge.cli;

import java.nio.file.Path;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** Puts a backup in the place of a study. */
final class RestoreCommand extends Command {
  private final ArgSpec backup;
  private final ArgSpec study;
  private final ArgSpec preview;

  RestoreCommand(Tools tools, Messages texts) {
    super(tools, texts, "restore", texts.get("restore"));
    backup = argument("BACKUP", Path.class, true, texts.get("restore.backup"));
    study = argument("STUDY", Path.class, true, texts.get("restore.study"));
    preview = flag("--preview", texts.get("restore.preview"));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    StudyFiles.Preview held = tools().files().preview(path(backup));
    say(
        texts()
            .get(
                "restore.holds",
                held.title(),
                held.cases(),
                held.excerpts(),
                held.changed().toString(),
                String.join(", ", held.pseudonyms())));
    if (!set(preview)) {
      tools().files().restore(path(backup), path(study));
      say(texts().get("restore.done", path(study).toString()));
    }
    return Commands.DONE;
  }
}
