package org.casebridge.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.casebridge.app.port.CardFiles;
import org.casebridge.app.port.ComparisonPrinter;
import org.casebridge.app.port.StudyFiles;
import org.jspecify.annotations.Nullable;

/**
 * What commands work with.
 *
 * @param files makes and opens study files
 * @param cards makes files of case cards
 * @param comparisons prints comparisons
 * @param clock tells the time
 * @param window opens the window
 * @param version the program's version
 * @param out where results go
 * @param bytes the same place for whole files
 * @param err where sentences about problems and the progress go
 * @param terminal whether somebody watches, so that progress is worth telling
 */
public record Tools(
    StudyFiles files,
    CardFiles cards,
    ComparisonPrinter comparisons,
    Clock clock,
    Window window,
    String version,
    PrintWriter out,
    PrintStream bytes,
    PrintWriter err,
    boolean terminal) {

  /** Opens the window. */
  @FunctionalInterface
  public interface Window {
    /**
     * Opens it and returns when it is closed.
     *
     * @param study what to open in it; null for the start screen
     * @return the exit code
     */
    int open(@Nullable Path study) throws Exception;
  }
}
