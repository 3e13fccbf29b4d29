package org.casebridge.cli;

import java.nio.file.Path;
import java.util.List;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** Looks through a study file for damage. */
final class CheckCommand extends Command {
  private final ArgSpec study;

  CheckCommand(Tools tools, Messages texts) {
    super(tools, texts, "check", texts.get("check"));
    study = argument("STUDY", Path.class, true, texts.get("study"));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    List<String> faults = tools().files().check(path(study), progress());
    if (faults.isEmpty()) {
      say(texts().get("check.sound", path(study).toString()));
      return Commands.DONE;
    }
    faults.forEach(tools().err()::println);
    return Commands.PROBLEM;
  }
}
