package org.casebridge;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.casebridge.app.text.Messages;
import org.casebridge.cli.Commands;
import org.casebridge.cli.Tools;
import org.casebridge.report.CardReports;
import org.casebridge.report.PdfComparisonPrinter;
import org.casebridge.report.PdfTablePrinter;
import org.casebridge.report.PngBitmapWriter;
import org.casebridge.report.SvgDrawingWriter;
import org.casebridge.report.Typefaces;
import org.casebridge.report.XlsxTableWriter;
import org.casebridge.store.SettingsFile;
import org.casebridge.store.SqliteStudyFiles;
import org.casebridge.ui.cards.SystemPrinter;
import org.casebridge.ui.common.FileDialogs;
import org.casebridge.ui.shell.AppWindow;
import org.casebridge.ui.shell.Outside;
import org.casebridge.ui.shell.ViewFiles;
import org.jspecify.annotations.Nullable;

/** Starts Casebridge: with a window, or on the command line. Everything is wired here. */
public final class Main {
  private final Messages messages = Messages.of("main");
  private final Clock clock = Clock.systemUTC();
  private final SqliteStudyFiles files = new SqliteStudyFiles(clock);
  // JavaFX warns that it is on the class path, where it is meant to be; held, or the level is lost.
  private final Logger toolkit = Logger.getLogger("javafx");
  private final PrintStream out;
  private final PrintStream err;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Starts the program: without arguments its window, else what they ask for. */
  public static void main(String[] arguments) {
    Main main = new Main(System.out, System.err);
    System.exit(arguments.length == 0 ? main.window(null) : main.commands().run(arguments));
  }

  private Commands commands() {
    Typefaces typefaces = new Typefaces();
    return new Commands(
        new Tools(
            files,
            CardReports.of(typefaces),
            new PdfComparisonPrinter(typefaces),
            clock,
            this::window,
            version(),
            new PrintWriter(out, true, out.charset()),
            out,
            new PrintWriter(err, true, err.charset()),
            System.console() instanceof Console console && console.isTerminal()));
  }

  /** Opens the window and waits until it is closed; does without one where there is no display. */
  private int window(@Nullable Path study) {
    if (noDisplay(System.getProperty("os.name", ""), System.getenv())) {
      err.println(messages.get("display.none"));
      return new Windowless(commands(), folder()).run();
    }
    toolkit.setLevel(Level.SEVERE);
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> show(study, closed::countDown));
      closed.await();
      return Commands.DONE;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Commands.FAULT;
    } catch (RuntimeException | LinkageError unable) {
      err.println(messages.get("display.unusable"));
      return Commands.PROBLEM;
    }
  }

  /** Whether there is no screen to open a window on. */
  static boolean noDisplay(String system, Map<String, String> environment) {
    return system.toLowerCase(Locale.ROOT).startsWith("linux")
        && System.getProperty("glass.platform", "").isEmpty()
        && environment.getOrDefault("DISPLAY", "").isBlank()
        && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  /** Where files go that nobody chose a place for: out of the way of what is kept. */
  private static Path folder() {
    Path target = Path.of("target");
    return Files.isDirectory(target) ? target : Path.of("").toAbsolutePath();
  }

  private void show(@Nullable Path study, Runnable closed) {
    Stage stage = new Stage();
    Typefaces typefaces = new Typefaces();
    Outside outside =
        new Outside(
            files,
            CardReports.of(typefaces),
            new ViewFiles(
                new PdfTablePrinter(typefaces),
                new XlsxTableWriter(),
                new SvgDrawingWriter(),
                new PngBitmapWriter()),
            SettingsFile.usual(),
            new FileDialogs(() -> stage),
            new SystemPrinter(() -> stage),
            documents(),
            clock,
            version());
    new AppWindow(stage, outside, closed).show(study);
  }

  /** The folder for documents, or the home folder where there is none. */
  private static Path documents() {
    Path home = Path.of(System.getProperty("user.home", "."));
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  /** The version in the program's archive; where it runs from its classes there is none. */
  private String version() {
    return Objects.requireNonNullElse(
        Main.class.getPackage().getImplementationVersion(), messages.get("version.none"));
  }
}
