package org.casebridge.cli;

import java.nio.file.Path;
import org.casebridge.app.interchange.Interchange;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** Writes a study in its open form. */
final class ExportCommand extends Command {
  private final ArgSpec study;
  private final ArgSpec file;
  private final ArgSpec replace;

  ExportCommand(Tools tools, Messages texts) {
    super(tools, texts, "export", texts.get("export"));
    study = argument("STUDY", Path.class, true, texts.get("study"));
    file = argument("FILE", Path.class, false, texts.get("export.file"));
    replace = flag("--replace", texts.get("replace"));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    Path source = path(study);
    Path target = pathOr(file, beside(source, Interchange.ENDING));
    Interchange interchange = new Interchange(tools().clock());
    boolean toStream = target.toString().equals("-");
    if (!toStream) {
      keep(target, set(replace));
    }
    try (StudyFile open = tools().files().openReadOnly(source)) {
      if (toStream) {
        interchange.write(open, tools().bytes(), progress());
        tools().bytes().flush();
      } else {
        interchange.write(open, target, progress());
        say(texts().get("written", target.toString()));
      }
    }
    return Commands.DONE;
  }
}
