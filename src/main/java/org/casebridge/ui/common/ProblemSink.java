package org.casebridge.ui.common;

import org.casebridge.app.port.ExpectedProblem;

/** Where problems go that nobody nearer has dealt with. Callable from any thread. */
public interface ProblemSink {
  /** Tells people of a fault of theirs or of a file. */
  void expected(ExpectedProblem problem);

  /** Tells people of a fault of the program. */
  void fault(Throwable fault);
}
