package org.casebridge.cli;

import java.nio.file.Path;
import java.util.List;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Kind;
import picocli.CommandLine.Model.ArgSpec;

/** Says what a study holds. */
final class InfoCommand extends Command {
  private static final int CASES_SHOWN = 20;
  private final ArgSpec study;

  InfoCommand(Tools tools, Messages texts) {
    super(tools, texts, "info", texts.get("info"));
    study = argument("STUDY", Path.class, true, texts.get("study"));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    try (StudyFile file = tools().files().openReadOnly(path(study))) {
      say(file.study().title());
      List<CaseSummary> cases = file.summaries();
      for (CaseSummary each : cases.subList(0, Math.min(cases.size(), CASES_SHOWN))) {
        say(texts().get("info.case", each.learner().pseudonym(), each.learner().headline()));
      }
      if (cases.size() > CASES_SHOWN) {
        say(texts().get("info.more", cases.size() - CASES_SHOWN));
      }
      Labels labels = labels(file);
      for (Kind kind : Kind.values()) {
        if (kind != Kind.STUDY) {
          say(texts().get("info.count", file.count(kind), labels.kind(kind)));
        }
      }
    }
    return Commands.DONE;
  }
}
