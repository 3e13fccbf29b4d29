package org.casebridge.app.port;

import java.nio.file.Path;
import org.casebridge.app.takeaway.Drawing;

/** Makes a picture file that stays sharp at any size. */
public interface DrawingWriter {
  /**
   * Writes the picture. The target appears whole or not at all; a file already there is replaced
   * only once the new one is whole.
   *
   * @throws ExpectedProblem if the target can't be written
   */
  void write(Drawing drawing, Path target) throws ExpectedProblem;
}
