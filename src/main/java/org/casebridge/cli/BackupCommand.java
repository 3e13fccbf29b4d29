package org.casebridge.cli;

import java.nio.file.Path;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** Makes a backup, or lists those there are. */
final class BackupCommand extends Command {
  private final ArgSpec study;
  private final ArgSpec to;
  private final ArgSpec list;

  BackupCommand(Tools tools, Messages texts) {
    super(tools, texts, "backup", texts.get("backup"));
    study = argument("STUDY", Path.class, true, texts.get("study"));
    to = add(option("--to", Path.class, "FILE", texts.get("backup.to")));
    list = flag("--list", texts.get("backup.list"));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    Path path = path(study);
    @Nullable Path target = to.getValue();
    if (set(list)) {
      for (StudyFiles.Backup backup : tools().files().backups(path)) {
        say(
            texts()
                .get(
                    "backup.line",
                    backup.made().toString(),
                    backup.bytes(),
                    backup.path().toString(),
                    backup.kept() ? 1 : 0));
      }
    } else if (target != null) {
      tools().files().copy(path, target);
      say(texts().get("written", target.toString()));
    } else {
      try (StudyFile open = tools().files().open(path)) {
        say(texts().get("written", tools().files().backUp(open).path().toString()));
      }
    }
    return Commands.DONE;
  }
}
