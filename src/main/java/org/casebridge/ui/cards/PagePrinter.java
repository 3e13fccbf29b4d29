package org.casebridge.ui.cards;

import java.util.Optional;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.takeaway.Bitmap;

/** Puts pages on paper; behind an interface, since tests must print without a printer. */
public interface PagePrinter {
  /**
   * Asks on which printer; on the interface thread.
   *
   * @param name what the printer's queue calls it; never case text
   * @param design of the pages, so that a printer that prints both sides turns them as they need
   * @return nothing if nobody chose one
   * @throws ExpectedProblem if there is none
   */
  Optional<Job> ask(String name, CardDesign design) throws ExpectedProblem;

  /**
   * Pages on their way to one printer; one thread at a time may use it, any but the interface's.
   */
  interface Job {
    /**
     * Prints a page in its true size.
     *
     * @param width of the page in points (1/72 in)
     * @param height of the page in points (1/72 in)
     * @throws ExpectedProblem if the printer does not take it
     */
    void print(Bitmap page, float width, float height) throws ExpectedProblem;

    /** Nothing follows. */
    void end();

    /** Nothing of it is wanted any more. */
    void cancel();
  }
}
