package org.casebridge.app.port;

import java.nio.file.Path;
import org.casebridge.app.takeaway.Bitmap;

/** Makes a picture file of pixels. */
public interface BitmapWriter {
  /**
   * Writes the picture. The target appears whole or not at all; a file already there is replaced
   * only once the new one is whole.
   *
   * @throws ExpectedProblem if the target can't be written
   */
  void write(Bitmap bitmap, Path target) throws ExpectedProblem;
}
