package org.casebridge.ui.common;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.application.Platform;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;

/**
 * The one pipe for problems. What people or files did is told as a sentence; a fault of the program
 * is told with a stable code and a report that can be copied and holds no case text.
 */
public final class Problems implements ProblemSink {
  private static final Logger LOG = System.getLogger(Problems.class.getName());

  private final Messages messages = Messages.of("common");
  private final Notices notices;

  /** Tells problems in the given corner. */
  public Problems(Notices notices) {
    this.notices = notices;
  }

  @Override
  public void expected(ExpectedProblem problem) {
    LOG.log(Level.INFO, "expected problem {0}", problem.code());
    onInterface(() -> notices.show(Notice.of(Notice.Kind.PROBLEM, problem.sentence())));
  }

  @Override
  public void fault(Throwable fault) {
    FaultReport report = FaultReport.of(fault);
    LOG.log(Level.ERROR, report.text());
    onInterface(() -> show(report));
  }

  /** Brings every exception that nobody catches here, from whatever thread. */
  public void installForUncaught() {
    Thread.setDefaultUncaughtExceptionHandler((_, fault) -> fault(fault));
  }

  private void show(FaultReport report) {
    // The same fault over and over, such as one in layout, must not bury the window.
    String sentence = messages.get("problem.fault", report.code());
    boolean told =
        notices.shownProperty().stream().anyMatch(notice -> sentence.equals(notice.text()));
    if (!told) {
      notices.show(Notice.of(Notice.Kind.FAULT, sentence).withDetail(report.text()));
    }
  }

  private static void onInterface(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }
}
