package org.casebridge.app.port;

import java.nio.file.Path;
import org.casebridge.app.card.ComparisonSheet;

/** Makes a file of a comparison. */
public interface ComparisonPrinter {
  /**
   * Writes the comparison. The target appears whole or not at all; a file already there is replaced
   * only once the new one is whole.
   *
   * @throws ExpectedProblem if the target can't be written
   */
  void print(ComparisonSheet sheet, Path target) throws ExpectedProblem;
}
