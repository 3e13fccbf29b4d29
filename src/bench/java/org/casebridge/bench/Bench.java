package org.casebridge.bench;

import java.util.Arrays;
import javafx.application.Platform;

/** Runs one of the measurements by its name. */
public final class Bench {
  private Bench() {}

  /**
   * Measures.
   *
   * @param arguments {@code study}, {@code window}, {@code grid}, {@code timeline}, {@code
   *     mediators}, {@code meeting}, {@code contrasts}, {@code cards} or {@code start} and its own
   *     arguments; all but the last two with none
   */
  public static void main(String[] arguments) throws Exception {
    String name = arguments.length == 0 ? "all" : arguments[0];
    String[] rest =
        arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    try {
      measure(name, rest);
    } finally {
      // Not after each of several: JavaFX starts but once.
      Platform.exit();
    }
  }

  private static void measure(String name, String[] arguments) throws Exception {
    switch (name) {
      case "study" -> StudyBench.main(arguments);
      case "window" -> WindowBench.main(arguments);
      case "grid" -> GridBench.run(arguments);
      case "timeline" -> TimelineBench.run();
      case "mediators" -> MediatorsBench.run();
      case "meeting" -> MeetingBench.run();
      case "contrasts" -> ContrastsBench.run();
      case "cards" -> CardsBench.main(arguments);
      case "start" -> StartBench.main(arguments);
      case "all" -> {
        StudyBench.main(arguments);
        WindowBench.main(arguments);
        GridBench.run(arguments);
        TimelineBench.run();
        MediatorsBench.run();
        MeetingBench.run();
        ContrastsBench.run();
      }
      default ->
          throw new IllegalArgumentException(
              "study, window, grid, timeline, mediators, meeting, contrasts, cards or start, not "
                  + name);
    }
  }
}
