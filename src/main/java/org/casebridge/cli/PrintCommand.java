package org.casebridge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** What commands that print cases have in common. */
abstract class PrintCommand extends Command {
  private final ArgSpec study;
  private final ArgSpec file;
  private final ArgSpec names;
  private final ArgSpec paper;
  private final ArgSpec audience;
  private final ArgSpec replace;

  PrintCommand(Tools tools, Messages texts, String name, String description, String ending) {
    super(tools, texts, name, description);
    study = argument("STUDY", Path.class, true, texts.get("study"));
    file = argument("FILE", Path.class, false, texts.get("print.file", ending));
    names = add(option("--case", String[].class, "NAME", texts.get("print.case")));
    paper = add(option("--paper", Paper.class, "PAPER", texts.get("print.paper")));
    audience = add(option("--audience", Audience.class, "AUDIENCE", texts.get("print.audience")));
    replace = flag("--replace", texts.get("replace"));
  }

  Path study() {
    return path(study);
  }

  Path target(String ending) throws ExpectedProblem {
    Path target = pathOr(file, beside(study(), ending));
    keep(target, set(replace));
    return target;
  }

  /** The size asked for. */
  Optional<Paper> size() {
    return Optional.ofNullable(paper.getValue());
  }

  /** The sheet to print on. */
  Paper paper() throws ExpectedProblem {
    Paper given = size().orElse(Paper.A4);
    if (!given.isSheet()) {
      throw new ExpectedProblem("cli.no_sheet", texts().get("print.no_sheet"));
    }
    return given;
  }

  /** Tells what its readers do not get. */
  void tell(Disclosure disclosure) {
    if (!disclosure.refused().isEmpty()) {
      tools().err().println(texts().get("cards.left_out", disclosure.refused().size()));
    }
    for (Disclosure.Reason reason : Disclosure.Reason.values()) {
      int count =
          disclosure.leftOut().stream()
              .filter(it -> it.reason() == reason)
              .mapToInt(Disclosure.LeftOut::count)
              .sum();
      if (count > 0) {
        tools()
            .err()
            .println(
                switch (reason) {
                  case SENSITIVE -> texts().get("print.left.sensitive", count);
                  case MARKED -> texts().get("print.left.marked", count);
                  case GROUNDS -> texts().get("print.left.grounds", count);
                  case WORDS -> texts().get("print.left.words", count);
                });
      }
    }
  }

  /** Who is to read it; the least that may be shown, unless more is asked for. */
  Audience audience() {
    @Nullable Audience given = audience.getValue();
    return given == null ? Audience.PUBLICATION : given;
  }

  /** The cases of the names given, in that order; all in the study's order if none is given. */
  List<UUID> chosen(StudyFile open) throws ExpectedProblem {
    List<Case> all = open.summaries().stream().map(CaseSummary::learner).toList();
    String @Nullable [] given = names.getValue();
    if (given == null) {
      return all.stream().map(Case::id).toList();
    }
    List<UUID> chosen = new ArrayList<>();
    for (String name : given) {
      chosen.add(
          all.stream()
              .filter(it -> named(it, name))
              .findFirst()
              .orElseThrow(
                  () -> new ExpectedProblem("cli.no_case", texts().get("print.no_case", name)))
              .id());
    }
    return chosen;
  }

  /** The cases of a comparison by its title. */
  List<UUID> compared(StudyFile open, String title) throws ExpectedProblem {
    return open.all(Comparison.class).stream()
        .filter(it -> it.title().equalsIgnoreCase(title))
        .findFirst()
        .orElseThrow(() ->
            new ExpectedProblem("cli.no_comparison", texts().get("compare.no_comparison", title)))
        .caseIds();
  }

  private static boolean named(Case learner, String name) {
    return learner.pseudonym().equalsIgnoreCase(name)
        || learner.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
  }

  static List<CaseFile> files(StudyFile open, List<UUID> ids) throws ExpectedProblem {
    List<CaseFile> files = new ArrayList<>();
    for (UUID id : ids) {
      open.caseFile(id).ifPresent(files::add);
    }
    return files;
  }

  /** Says that nothing may be shown. */
  ExpectedProblem nothingToShow() {
    return new ExpectedProblem(
        "cli.nothing_to_show",
        texts().get("print.nothing", audience().name().toLowerCase(Locale.ROOT)));
  }
}
