package org.casebridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.SheetMaker;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** Prints a comparison of cases. */
final class CompareCommand extends PrintCommand {
  private static final String ENDING = "-comparison.pdf";
  private final ArgSpec comparison;

  CompareCommand(Tools tools, Messages texts) {
    super(tools, texts, "compare", texts.get("compare"), ENDING);
    comparison =
        add(option("--comparison", String.class, "TITLE", texts.get("compare.comparison")));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    try (StudyFile open = tools().files().openReadOnly(study())) {
      Path target = target(ENDING);
      @Nullable String wanted = comparison.getValue();
      String title = wanted == null ? open.study().title() : wanted;
      List<UUID> cases = wanted == null ? chosen(open) : compared(open, wanted);
      Labels labels = labels(open);
      ComparisonGrid grid =
          new Comparer(labels, audience())
              .grid(files(open, cases), List.of(ComparisonPart.values()));
      ComparisonSheet sheet =
          new SheetMaker(open.study(), labels)
              .sheet(grid, title, paper(), tools().clock().instant())
              .orElseThrow(this::nothingToShow);
      int refused = cases.size() - sheet.columns().size();
      if (refused > 0) {
        tools().err().println(texts().get("cards.left_out", refused));
      }
      tools().comparisons().print(sheet, target);
      say(texts().get("compare.written", sheet.columns().size(), target.toString()));
    }
    return Commands.DONE;
  }
}
