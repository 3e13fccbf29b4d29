package org.casebridge.app.port;

import java.nio.file.Path;
import java.util.List;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.takeaway.Bitmap;

/** Shows the true pages of case cards as pictures. */
public interface CardPages {
  /**
   * Lays out cards, so that their pages can be drawn.
   *
   * @param progress told after each card; where it is cancelled there are no pages
   */
  Pages open(CardDeck deck, Progress progress) throws ExpectedProblem;

  /**
   * Writes a picture of each page of cards. Where there is one page the target itself is written;
   * otherwise a number stands before its ending. Each file appears whole or not at all.
   *
   * @param dpi dots per inch, 36 to 600
   * @param progress told after each page; where it is cancelled no further page is written
   * @return the files written, in order; fewer than all if it was cancelled
   * @throws ExpectedProblem if a file can't be written, or there are no such pages
   */
  List<Path> pictures(CardDeck deck, PageRange pages, int dpi, Path target, Progress progress)
      throws ExpectedProblem;

  /** Pages laid out. One thread at a time may use them. */
  interface Pages extends AutoCloseable {
    /** How many there are. */
    int count();

    /**
     * The width of a page in points (1/72 in).
     *
     * @param page from 0
     */
    float width(int page);

    /**
     * The height of a page in points (1/72 in).
     *
     * @param page from 0
     */
    float height(int page);

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param dpi dots per inch
     */
    Bitmap draw(int page, double dpi) throws ExpectedProblem;

    @Override
    void close();
  }
}
