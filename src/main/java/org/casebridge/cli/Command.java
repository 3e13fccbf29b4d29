package org.casebridge.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.VocabularyTerm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** One command: what it is told, and what it does. */
abstract class Command implements Callable<Integer> {
  private final CommandSpec spec;
  private final Tools tools;
  private final Messages texts;
  private int positions;

  Command(Tools tools, Messages texts, String name, String description) {
    this.tools = tools;
    this.texts = texts;
    this.spec = CommandSpec.wrapWithoutInspection(this).name(name);
    spec.usageMessage().description(description);
    addHelp(spec, texts);
  }

  /** Adds the option that asks for help. */
  static void addHelp(CommandSpec spec, Messages texts) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description(texts.get("help")).build());
  }

  String name() {
    return spec.name();
  }

  CommandSpec spec() {
    return spec;
  }

  Tools tools() {
    return tools;
  }

  Messages texts() {
    return texts;
  }

  /** Says something that was done or found. */
  void say(String sentence) {
    tools.out().println(sentence);
  }

  /** Adds the next argument that stands without a name. */
  final ArgSpec argument(String label, Class<?> type, boolean required, String description) {
    PositionalParamSpec argument =
        PositionalParamSpec.builder()
            .index(Integer.toString(positions++))
            .arity(required ? "1" : "0..1")
            .required(required)
            .paramLabel(label)
            .type(type)
            .description(description)
            .build();
    spec.addPositional(argument);
    return argument;
  }

  /** Adds an option with a value. */
  final OptionSpec.Builder option(String name, Class<?> type, String label, String description) {
    return OptionSpec.builder(name)
        .type(type)
        .arity("1")
        .paramLabel(label)
        .description(description);
  }

  /** Adds an option without a value. */
  final ArgSpec flag(String name, String description) {
    return add(OptionSpec.builder(name).type(boolean.class).arity("0").description(description));
  }

  final ArgSpec add(OptionSpec.Builder option) {
    OptionSpec built = option.build();
    spec.addOption(built);
    return built;
  }

  static boolean set(ArgSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  /** A path that must have been given. */
  static Path path(ArgSpec argument) {
    return Objects.requireNonNull(argument.<Path>getValue());
  }

  /** A path, or what stands in its place. */
  static Path pathOr(ArgSpec argument, Path otherwise) {
    @Nullable Path given = argument.getValue();
    return given == null ? otherwise : given;
  }

  /** A path beside another, with another ending for the study's. */
  static Path beside(Path study, String ending) {
    return study.resolveSibling(StudyFiles.nameOf(study) + ending);
  }

  /** Refuses to write over a file unless told to. */
  void keep(Path target, boolean replace) throws ExpectedProblem {
    if (!replace && Files.exists(target)) {
      throw new ExpectedProblem("cli.exists", texts.get("exists", target.toString()));
    }
  }

  /** Tells of long work, if somebody watches. */
  Progress progress() {
    return tools.terminal() ? new TerminalProgress(tools.err()) : Progress.NONE;
  }

  /** The words of a study. */
  static Labels labels(StudyFile study) throws ExpectedProblem {
    return Labels.of(study.all(VocabularyTerm.class), Locale.getDefault());
  }
}
