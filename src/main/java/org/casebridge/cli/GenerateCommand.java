package org.casebridge.cli;

import java.nio.file.Path;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** Makes a study of invented people. */
final class GenerateCommand extends Command {
  private static final int USUAL_CASES = 100;
  private final ArgSpec study;
  private final ArgSpec cases;
  private final ArgSpec seed;

  GenerateCommand(Tools tools, Messages texts) {
    super(tools, texts, "generate", texts.get("generate"));
    study = argument("STUDY", Path.class, true, texts.get("new.study"));
    cases =
        add(
            option(
                "--cases",
                Integer.class,
                "NUMBER",
                texts.get("generate.cases", Generator.MOST, USUAL_CASES)));
    seed = add(option("--seed", Long.class, "NUMBER", texts.get("generate.seed")));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    @Nullable Integer count = cases.getValue();
    @Nullable Long number = seed.getValue();
    int many = count == null ? USUAL_CASES : count;
    if (many < 0 || many > Generator.MOST) {
      throw new ExpectedProblem("cli.cases", texts().get("generate.out_of_range", Generator.MOST));
    }
    Progress progress = progress();
    Generator generator = new Generator(many, number == null ? 1 : number, progress);
    tools().files().create(path(study), generator, progress).close();
    say(texts().get("made", path(study).toString()));
    return Commands.DONE;
  }
}
