package org.casebridge.ui.compare.away;

import java.util.List;
import java.util.function.Consumer;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.ViewTable;

/**
 * Makes files of a view; each asks for the file first, tells how far it is, can be stopped, and
 * tells when the file is there.
 */
public interface Taking {
  /** A document of pictures and the table with all their words. */
  void document(Making<ViewTable> table, Pictures pictures);

  /** A spreadsheet, with the words behind each cell as its note. */
  void spreadsheet(Making<ViewTable> table);

  /** A picture that stays sharp at any size. */
  void drawing(Making<Drawing> drawing);

  /** A picture in pixels. */
  void bitmap(Making<Bitmap> bitmap);

  /**
   * Makes what needs no file.
   *
   * @param name what is done, for people
   * @param then what to do with it, on the interface thread
   */
  <T> void make(String name, Making<T> making, Consumer<T> then);

  /** Makes pictures of the pages, one by one. */
  @FunctionalInterface
  interface Pictures {
    /**
     * Makes them, on a thread of its own.
     *
     * @param wanted which are made; the others are left out
     * @throws ExpectedProblem if they can't be made
     * @throws java.util.concurrent.CancellationException if it was to stop
     */
    List<Drawing> make(Wanted wanted, Progress progress) throws ExpectedProblem;
  }

  /** Says whether a picture is wanted at all. */
  @FunctionalInterface
  interface Wanted {
    /** Whether one of this size is, in pixels. */
    boolean is(double width, double height);
  }
}
