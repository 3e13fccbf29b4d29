package org.casebridge.ui.cards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.Layout;
import org.casebridge.app.port.CardPages;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;

/** Which card stands on which page. */
final class PageOwners {
  private PageOwners() {}

  /**
   * The card of each page, from 0, where the number of pages tells it; none of any page where
   * several cards lie on a sheet.
   *
   * @return nothing if it must be counted
   */
  static Optional<List<Integer>> known(CardDeck deck, int pages) {
    int cards = deck.cards().size();
    if (deck.design().sheet() != null) {
      return Optional.of(List.of());
    }
    if (deck.design().layout() == Layout.CARD && pages == 2 * cards) {
      return Optional.of(repeated(Collections.nCopies(cards, 2)));
    }
    return pages == cards || cards == 1
        ? Optional.of(repeated(cards == 1 ? List.of(pages) : Collections.nCopies(cards, 1)))
        : Optional.empty();
  }

  /**
   * The card of each page, found by laying out each card alone.
   *
   * @throws CancellationException if it was cancelled
   */
  static List<Integer> counted(CardDeck deck, CardPages files, Progress progress)
      throws ExpectedProblem {
    List<Integer> counts = new ArrayList<>();
    for (CaseCard card : deck.cards()) {
      CardDeck alone =
          new CardDeck(deck.title(), deck.lang(), deck.made(), deck.design(), List.of(card));
      try (CardPages.Pages pages = files.open(alone, progress)) {
        counts.add(pages.count());
      }
      if (progress.cancelled()) {
        throw new CancellationException();
      }
    }
    return repeated(counts);
  }

  private static List<Integer> repeated(List<Integer> counts) {
    List<Integer> owners = new ArrayList<>();
    for (int card = 0; card < counts.size(); card++) {
      owners.addAll(Collections.nCopies(counts.get(card), card));
    }
    return List.copyOf(owners);
  }
}
