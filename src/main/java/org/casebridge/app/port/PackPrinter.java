package org.casebridge.app.port;

import java.nio.file.Path;
import org.casebridge.app.card.WorkshopPack;

/** Makes a PDF of all that is printed for a workshop. */
public interface PackPrinter {
  /**
   * Writes the pack. The target appears whole or not at all; a file already there is replaced only
   * once the new one is whole.
   *
   * @param progress told as it goes on; where it is cancelled nothing is written
   * @return whether the file was written, false if it was cancelled
   * @throws ExpectedProblem if the target can't be written
   */
  boolean print(WorkshopPack pack, Path target, Progress progress) throws ExpectedProblem;
}
