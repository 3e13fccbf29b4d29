package org.casebridge.cli;

import java.nio.file.Path;
import java.util.List;
import org.casebridge.app.interchange.Interchange;
import org.casebridge.app.interchange.NewStudy;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** Makes a study. */
final class NewCommand extends Command {
  private final ArgSpec study;
  private final ArgSpec title;
  private final ArgSpec byline;
  private final ArgSpec sample;

  NewCommand(Tools tools, Messages texts) {
    super(tools, texts, "new", texts.get("new"));
    study = argument("STUDY", Path.class, true, texts.get("new.study"));
    title = add(option("--title", String.class, "TITLE", texts.get("new.title")));
    byline = add(option("--by", String.class, "NAME", texts.get("new.by")));
    sample = flag("--sample", texts.get("new.sample"));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    Path path = path(study);
    @Nullable String given = title.getValue();
    @Nullable String by = byline.getValue();
    List<Entity> rows =
        set(sample)
            ? new Interchange(tools().clock()).sample()
            : NewStudy.rows(
                given == null ? String.valueOf(beside(path, "").getFileName()) : given,
                by == null ? "" : by,
                tools().clock());
    tools().files().create(path, rows, progress()).close();
    say(texts().get("made", path.toString()));
    return Commands.DONE;
  }
}
