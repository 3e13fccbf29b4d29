package org.casebridge.app.port;

import java.nio.file.Path;
import org.casebridge.app.takeaway.Bitmap;

/** Makes a picture file of pixels. */
public interface BitmapWriter {
  /**
   * Writes the picture. The target appears whole or not at all; a file already there is replaced
   * only once the new one is whole.
   *
   * @param progress asked whether to stop
   * @throws ExpectedProblem if the target can't be written
   * @throws java.util.concurrent.CancellationException if it was to stop; the target is as before
   */
  void write(Bitmap bitmap, Path target, Progress progress) throws ExpectedProblem;
}
