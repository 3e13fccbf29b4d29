package org.casebridge.ui.compare.away;

import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;

/**
 * Makes something that takes long, on a thread of its own.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Making<T> {
  /**
   * Makes it.
   *
   * @param progress told how far it is, and asked whether to stop
   * @throws ExpectedProblem if it can't be made
   * @throws java.util.concurrent.CancellationException if it was to stop
   */
  T make(Progress progress) throws ExpectedProblem;
}
