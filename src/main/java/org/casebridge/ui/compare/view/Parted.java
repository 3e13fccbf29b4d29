package org.casebridge.ui.compare.view;

import javafx.geometry.Rectangle2D;

/**
 * A page too large for all of it to exist as nodes at once: it is as large as the whole and shows
 * one part after another. Every step is short. To be used on the interface thread.
 */
public interface Parted {
  /**
   * Measures a little more, once it has its styles. How large it is and what it is cut into is
   * known when nothing is left.
   *
   * @return whether something is left
   */
  boolean measure();

  /** Into how many parts it is cut. */
  int parts();

  /** Where a part lies on the page, in pixels; no two overlap. */
  Rectangle2D area(int part);

  /** Shows a part, and no other any more; it still has to be laid out. */
  void show(int part);
}
