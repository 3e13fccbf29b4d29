package org.casebridge.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.TableSheet;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.TablePrinter;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.ViewTable;

/**
 * Prints what views show as PDF that keeps PDF/UA-1 and PDF/A-2a. Words of a picture that come with
 * their outline are drawn as such; others are set in the program's own letters, whatever font they
 * name. Any thread may call it.
 */
public final class PdfTablePrinter implements TablePrinter {
  private final Typefaces typefaces;

  /**
   * @param typefaces shared with other printers, so that fonts are read once
   */
  public PdfTablePrinter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public double scale(double width, double height, Paper paper) {
    return SheetPages.scale(width, height, paper);
  }

  @Override
  public void print(
      ViewTable table,
      List<Drawing> pictures,
      Paper paper,
      Instant made,
      Path target,
      Progress progress)
      throws ExpectedProblem {
    synchronized (typefaces) {
      ComparisonSheet sheet = TableSheet.of(table, paper, made);
      new SafeFile()
          .write(
              target, out -> SheetPages.write(sheet, pictures, typefaces, progress, out), progress);
    }
  }
}
