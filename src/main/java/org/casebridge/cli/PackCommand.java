package org.casebridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.WorkshopPack;
import org.casebridge.app.handout.PackReading;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** Prints all that a workshop needs. */
final class PackCommand extends PrintCommand {
  private static final String ENDING = "-pack.pdf";
  private final CardOptions options;
  private final ArgSpec comparison;

  PackCommand(Tools tools, Messages texts) {
    super(tools, texts, "pack", texts.get("pack"), ENDING);
    options = new CardOptions(this, texts);
    comparison =
        add(option("--comparison", String.class, "TITLE", texts.get("compare.comparison")));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    try (StudyFile open = tools().files().openReadOnly(study())) {
      Path target = target(ENDING);
      @Nullable String wanted = comparison.getValue();
      List<UUID> cases = wanted == null ? chosen(open) : compared(open, wanted);
      CardDesign design = options.design();
      PackReading.Packed packed =
          new PackReading(open, labels(open), audience())
              .read(cases, design, Map.of(), sheet(design), tools().clock().instant(), progress());
      WorkshopPack pack = packed.pack().orElseThrow(this::nothingToShow);
      tell(packed.disclosure());
      tools().cards().pack().print(pack, target, progress());
      say(texts().get("pack.written", pack.deck().cards().size(), target.toString()));
    }
    return Commands.DONE;
  }

  private static Paper sheet(CardDesign design) {
    Paper on = design.sheet();
    return on != null ? on : design.paper().isSheet() ? design.paper() : Paper.A4;
  }
}
