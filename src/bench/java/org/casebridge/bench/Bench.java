package org.casebridge.bench;

import java.util.Arrays;

/** Runs one of the measurements by its name. */
public final class Bench {
  private Bench() {}

  /**
   * Measures.
   *
   * @param arguments {@code study}, {@code window}, {@code grid}, {@code mediators} or {@code
   *     start} and its own arguments; the first four with none
   */
  public static void main(String[] arguments) throws Exception {
    String name = arguments.length == 0 ? "all" : arguments[0];
    String[] rest =
        arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    switch (name) {
      case "study" -> StudyBench.main(rest);
      case "window" -> WindowBench.main(rest);
      case "grid" -> GridBench.main(rest);
      case "mediators" -> MediatorsBench.main(rest);
      case "start" -> StartBench.main(rest);
      case "all" -> {
        StudyBench.main(rest);
        WindowBench.main(rest);
        GridBench.main(rest);
        MediatorsBench.main(rest);
      }
      default ->
          throw new IllegalArgumentException(
              "study, window, grid, mediators or start, not " + name);
    }
  }
}
