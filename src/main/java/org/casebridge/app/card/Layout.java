package org.casebridge.app.card;

import java.util.List;

/** How a card is arranged. */
public enum Layout {
  /** One page, with the three factors side by side. */
  PAGE(Paper.A4, Paper.LETTER),
  /** Front and back: the front says nothing of what came of it, the back does. */
  CARD(Paper.A5, Paper.A6, Paper.A6_CROSSWISE),
  /** Nothing smaller than 18 points, one thing beneath the other. */
  LARGE_PRINT(Paper.A4, Paper.LETTER);

  private final List<Paper> papers;

  Layout(Paper... papers) {
    this.papers = List.of(papers);
  }

  /** The sizes it comes in; the first is usual. */
  public List<Paper> papers() {
    return papers;
  }
}
