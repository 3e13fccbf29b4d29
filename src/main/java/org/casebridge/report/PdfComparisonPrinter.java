package org.casebridge.report;

import java.nio.file.Path;
import java.util.List;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.port.ComparisonPrinter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;

/** Prints comparisons as PDF that keeps PDF/UA-1 and PDF/A-2a. Any thread may call it. */
public final class PdfComparisonPrinter implements ComparisonPrinter {
  private final Typefaces typefaces;

  /**
   * @param typefaces shared with other printers, so that fonts are read once
   */
  public PdfComparisonPrinter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public void print(ComparisonSheet sheet, Path target) throws ExpectedProblem {
    synchronized (typefaces) {
      new SafeFile()
          .write(target, out -> SheetPages.write(sheet, List.of(), typefaces, Progress.NONE, out));
    }
  }
}
