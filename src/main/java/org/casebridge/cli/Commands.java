package org.casebridge.cli;

import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Everything that can be done from the command line. No command opens a window but {@code open}.
 */
public final class Commands {
  /** It was done. */
  public static final int DONE = 0;

  /** It could not be done, and a sentence says why. */
  public static final int PROBLEM = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  /** The program has a fault. */
  public static final int FAULT = 3;

  private final Tools tools;
  private final Messages texts = Messages.of("cli");

  /** Runs commands with these tools. */
  public Commands(Tools tools) {
    this.tools = tools;
  }

  /**
   * Runs one command.
   *
   * @param arguments the command's name and what follows it
   * @return {@link #DONE}, {@link #PROBLEM}, {@link #USAGE} or {@link #FAULT}
   */
  public int run(String... arguments) {
    CommandSpec root = CommandSpec.create().name("casebridge");
    root.usageMessage().description(texts.get("casebridge"));
    Command.addHelp(root, texts);
    root.addOption(
        CommandLine.Model.OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description(texts.get("version"))
            .build());
    root.version(texts.get("version.text", tools.version()));
    CommandLine line = new CommandLine(root);
    add(line, new NewCommand(tools, texts));
    add(line, new InfoCommand(tools, texts));
    add(line, new CheckCommand(tools, texts));
    add(line, new ImportCommand(tools, texts));
    add(line, new ExportCommand(tools, texts));
    add(line, new CardsCommand(tools, texts));
    add(line, new CompareCommand(tools, texts));
    add(line, new PackCommand(tools, texts));
    add(line, new BackupCommand(tools, texts));
    add(line, new RestoreCommand(tools, texts));
    add(line, new GenerateCommand(tools, texts));
    add(line, new OpenCommand(tools, texts));
    line.setOut(tools.out()).setErr(tools.err()).setUsageHelpAutoWidth(tools.terminal());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((fault, where, result) -> failed(fault));
    line.setExecutionStrategy(result -> execute(line, result));
    int code = line.execute(arguments);
    tools.out().flush();
    tools.err().flush();
    return code;
  }

  private static int execute(CommandLine line, CommandLine.ParseResult result) {
    if (!result.hasSubcommand()
        && !result.isUsageHelpRequested()
        && !result.isVersionHelpRequested()) {
      line.usage(line.getErr());
      return USAGE;
    }
    return new CommandLine.RunLast().execute(result);
  }

  private static void add(CommandLine line, Command command) {
    line.addSubcommand(command.name(), new CommandLine(command.spec()));
  }

  /** Says what went wrong; a fault of the program is told by its class alone, without case text. */
  private int failed(Exception fault) {
    if (fault instanceof ExpectedProblem problem) {
      tools.err().println(problem.sentence());
      return PROBLEM;
    }
    StackTraceElement[] trace = fault.getStackTrace();
    String where = trace.length == 0 ? "-" : trace[0].toString();
    tools.err().println(texts.get("fault", fault.getClass().getSimpleName(), where));
    return FAULT;
  }
}
