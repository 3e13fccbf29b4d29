package org.casebridge.cli;

import java.nio.file.Path;
import org.casebridge.app.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** Opens the window; no other command does. */
final class OpenCommand extends Command {
  private final ArgSpec study;

  OpenCommand(Tools tools, Messages texts) {
    super(tools, texts, "open", texts.get("open"));
    study = argument("STUDY", Path.class, false, texts.get("open.study"));
  }

  @Override
  public Integer call() throws Exception {
    return tools().window().open(study.getValue());
  }
}
