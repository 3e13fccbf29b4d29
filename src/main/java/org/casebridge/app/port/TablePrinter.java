package org.casebridge.app.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.casebridge.app.card.Paper;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.ViewTable;

/** Makes a file for print of what a view shows. */
public interface TablePrinter {
  /** No text is smaller on paper, in points (1/72 in). */
  double SMALLEST = 8;

  /**
   * How large a picture comes out on a sheet laid crosswise: as large as fits, but never enlarged.
   *
   * @param width of the picture, in pixels, above 0
   * @param height of the picture, in pixels, above 0
   * @return points of paper for each pixel of the picture; above 0 and at most 1
   */
  double scale(double width, double height, Paper paper);

  /**
   * Writes pictures, each whole on its page, and beneath them the table with all its texts and the
   * words behind them. The target appears whole or not at all; a file already there is replaced
   * only once the new one is whole.
   *
   * @param pictures of the same view, in order; may be none
   * @param paper the size of the sheet, laid crosswise
   * @param made written into the document as its date; the same content always gives the same bytes
   * @param progress asked whether to stop
   * @throws ExpectedProblem if the target can't be written
   * @throws java.util.concurrent.CancellationException if it was to stop; the target is as before
   * @throws IllegalArgumentException if words of a picture would come out smaller than {@link
   *     #SMALLEST}; whoever makes the picture splits it before that
   */
  void print(
      ViewTable table,
      List<Drawing> pictures,
      Paper paper,
      Instant made,
      Path target,
      Progress progress)
      throws ExpectedProblem;
}
