package org.casebridge.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.interchange.Interchange;
import org.casebridge.app.interchange.Merging;
import org.casebridge.app.interchange.Problem;
import org.casebridge.app.interchange.ReadResult;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** Takes the open form into a new or an existing study. */
final class ImportCommand extends Command {
  private final ArgSpec file;
  private final ArgSpec study;

  ImportCommand(Tools tools, Messages texts) {
    super(tools, texts, "import", texts.get("import"));
    file = argument("FILE", Path.class, true, texts.get("import.file"));
    study = argument("STUDY", Path.class, true, texts.get("import.study"));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    return switch (new Interchange(tools().clock()).read(path(file), progress())) {
      case ReadResult.Read read -> takeIn(read);
      case ReadResult.Refused refused -> refuse(refused);
      case ReadResult.Cancelled cancelled -> Commands.PROBLEM;
    };
  }

  private int takeIn(ReadResult.Read read) throws ExpectedProblem {
    Path target = path(study);
    if (Files.exists(target)) {
      try (StudyFile open = tools().files().open(target)) {
        new Editor(open, tools().clock()).takeIn(Merging.rows(open, read));
      }
    } else {
      tools().files().create(target, read.rows(), progress()).close();
    }
    read.notes().forEach(this::say);
    say(texts().get("import.done", read.rows().size(), target.toString()));
    return Commands.DONE;
  }

  private int refuse(ReadResult.Refused refused) {
    for (Problem problem : refused.problems()) {
      String place =
          problem.line() == 0
              ? path(file).toString()
              : path(file) + ":" + problem.line() + ":" + problem.column();
      String where = problem.path().isEmpty() ? "" : problem.path() + ": ";
      tools().err().println(place + ": " + where + problem.sentence());
    }
    tools()
        .err()
        .println(
            refused.more()
                ? texts().get("import.refused_many", refused.problems().size())
                : texts().get("import.refused", refused.problems().size()));
    return Commands.PROBLEM;
  }
}
