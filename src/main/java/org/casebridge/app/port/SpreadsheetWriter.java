package org.casebridge.app.port;

import java.nio.file.Path;
import java.time.Instant;
import org.casebridge.app.takeaway.ViewTable;

/** Makes a spreadsheet of what a view shows. */
public interface SpreadsheetWriter {
  /**
   * Writes the table, the words behind a cell as its note. The target appears whole or not at all;
   * a file already there is replaced only once the new one is whole.
   *
   * @param made written into the document as its date; the same table always gives the same bytes
   * @param progress asked whether to stop
   * @throws ExpectedProblem if the target can't be written
   * @throws java.util.concurrent.CancellationException if it was to stop; the target is as before
   */
  void write(ViewTable table, Instant made, Path target, Progress progress) throws ExpectedProblem;
}
