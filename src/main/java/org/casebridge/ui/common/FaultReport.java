package org.casebridge.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is told of a fault of the program: classes and places in the code, and no message, since a
 * message may quote a case.
 *
 * @param code the same for the same fault, e.g. {@code CB-4F2A91}
 * @param text the whole report
 */
record FaultReport(String code, String text) {
  private static final int FRAMES_IN_CODE = 4;
  private static final int FRAMES_IN_TEXT = 24;
  private static final int DEEPEST_CAUSE = 8;

  static FaultReport of(Throwable fault) {
    String code = code(fault);
    List<String> lines = new ArrayList<>();
    lines.add("Casebridge fault " + code);
    lines.add(
        "Java "
            + System.getProperty("java.version")
            + ", JavaFX "
            + System.getProperty("javafx.version", "?")
            + ", "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version"));
    Throwable link = fault;
    for (int depth = 0; link != null && depth < DEEPEST_CAUSE; depth++) {
      lines.add((depth == 0 ? "" : "caused by ") + link.getClass().getName());
      StackTraceElement[] frames = link.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, FRAMES_IN_TEXT); i++) {
        lines.add("  at " + frames[i]);
      }
      link = link.getCause();
    }
    return new FaultReport(code, String.join("\n", lines));
  }

  // Line numbers are left out, so that the code survives an edit elsewhere in the file.
  private static String code(Throwable fault) {
    int hash = fault.getClass().getName().hashCode();
    StackTraceElement[] frames = fault.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, FRAMES_IN_CODE); i++) {
      hash = 31 * hash + frames[i].getClassName().hashCode();
      hash = 31 * hash + frames[i].getMethodName().hashCode();
    }
    return String.format(Locale.ROOT, "CB-%06X", (hash ^ (hash >>> 24)) & 0xFFFFFF);
  }
}
