package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.CardTexts;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.LaneItem;

/**
 * Makes a card shorter, step by step: of a page claims at the end of its fullest lane first, of a
 * back the question and words of the learner; at last the end of long texts.
 */
final class Shortening {
  private static final int CUT_AT = 160;

  private Shortening() {}

  /**
   * A card of which something may be left away.
   *
   * @param others how many things were left away that are not claims in a lane
   */
  record Shortened(CaseCard card, int others) {}

  /**
   * The longest form of a card that fits; the shortest if none does.
   *
   * @param back whether it is a back, of which mediators and history are kept longest
   * @param fits tried on few forms only, and expected to be true for all that are shorter than one
   *     that fits
   */
  static Shortened fit(CaseCard card, boolean back, Predicate<Shortened> fits) {
    Shortened whole = new Shortened(card, 0);
    if (fits.test(whole)) {
      return whole;
    }
    List<Shortened> forms = forms(whole, back);
    int low = 0;
    int high = forms.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fits.test(forms.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return forms.get(low);
  }

  /** All forms from the longest to the shortest. */
  private static List<Shortened> forms(Shortened whole, boolean back) {
    List<Shortened> forms = new ArrayList<>(List.of(whole));
    if (back) {
      question(forms);
      voice(forms);
      cut(forms, 2 * CUT_AT);
      summary(forms);
      notes(forms);
      lanes(forms, 2);
      events(forms);
      lanes(forms, 1);
      most(forms, 6);
      most(forms, 4);
    } else {
      lanes(forms, 3);
      cut(forms, 2 * CUT_AT);
      lanes(forms, 2);
      voice(forms);
      lanes(forms, 1);
      events(forms);
      question(forms);
    }
    for (int length = CUT_AT; length >= CUT_AT / 4; length /= 2) {
      cut(forms, length);
    }
    return forms;
  }

  private static void add(List<Shortened> forms, CaseCard card, int others) {
    forms.add(new Shortened(card, forms.getLast().others() + others));
  }

  private static void voice(List<Shortened> forms) {
    CaseCard card = forms.getLast().card();
    if (!card.voice().text().isBlank()) {
      add(forms, with(card, card.lanes(), card.history(), CaseCard.Quote.NONE, card.question()), 1);
    }
  }

  private static void question(List<Shortened> forms) {
    CaseCard card = forms.getLast().card();
    if (!card.question().isBlank()) {
      add(forms, with(card, card.lanes(), card.history(), card.voice(), ""), 1);
    }
  }

  private static void events(List<Shortened> forms) {
    CaseCard card = forms.getLast().card();
    int events = card.history().events().size();
    if (events > 0) {
      Band phases = new Band(card.history().alt(), card.history().parts(), List.of());
      add(forms, with(card, card.lanes(), phases, card.voice(), card.question()), events);
    }
  }

  private static void summary(List<Shortened> forms) {
    CaseCard card = forms.getLast().card();
    if (!card.summary().isBlank()) {
      add(forms, with(card, "", card.outcomes()), 1);
    }
  }

  private static void notes(List<Shortened> forms) {
    CaseCard card = forms.getLast().card();
    int notes = (int) card.outcomes().stream().filter(it -> !it.note().isBlank()).count();
    if (notes > 0) {
      List<CaseCard.Outcome> bare =
          card.outcomes().stream()
              .map(it -> new CaseCard.Outcome(it.dimension(), it.word(), it.status(), ""))
              .toList();
      add(forms, with(card, card.summary(), bare), notes);
    }
  }

  /** No more phases and outcomes than so many. */
  private static void most(List<Shortened> forms, int most) {
    CaseCard card = forms.getLast().card();
    Band all = card.history();
    int phases = Math.max(0, all.parts().size() - most);
    int outcomes = Math.max(0, card.outcomes().size() - most);
    if (phases + outcomes > 0) {
      Band history =
          new Band(all.alt(), all.parts().subList(0, all.parts().size() - phases), all.events());
      CaseCard fewer = with(card, card.lanes(), history, card.voice(), card.question());
      add(
          forms,
          with(
              fewer,
              fewer.summary(),
              fewer.outcomes().subList(0, card.outcomes().size() - outcomes)),
          phases + outcomes);
    }
  }

  private static void cut(List<Shortened> forms, int most) {
    add(forms, cut(forms.getLast().card(), most), 0);
  }

  private static void lanes(List<Shortened> forms, int least) {
    while (true) {
      CaseCard card = forms.getLast().card();
      int fullest = -1;
      long most = 0;
      for (int i = 0; i < card.lanes().size(); i++) {
        List<LaneItem> items = card.lanes().get(i).items();
        long length = items.stream().mapToLong(Shortening::length).sum();
        if (items.size() > least && length > most) {
          most = length;
          fullest = i;
        }
      }
      if (fullest < 0) {
        return;
      }
      List<CaseCard.Lane> lanes = new ArrayList<>(card.lanes());
      lanes.set(fullest, lanes.get(fullest).first(lanes.get(fullest).items().size() - 1));
      CaseCard shorter = with(card, lanes, card.history(), card.voice(), card.question());
      forms.add(new Shortened(shorter, forms.getLast().others()));
    }
  }

  /** About the room a claim takes, in letters. */
  private static long length(LaneItem item) {
    return 30L + item.lead().length() + item.rest().length() + item.note().length();
  }

  private static CaseCard cut(CaseCard card, int most) {
    List<CaseCard.Lane> lanes =
        card.lanes().stream()
            .map(lane ->
                new CaseCard.Lane(
                    lane.title(),
                    lane.items().stream()
                        .map(it ->
                            new LaneItem(
                                cut(it.lead(), most),
                                cut(it.rest(), most),
                                it.presence(),
                                it.stance(),
                                cut(it.note(), most)))
                        .toList(),
                    lane.empty(),
                    lane.dropped()))
            .toList();
    Band history =
        new Band(
            card.history().alt(),
            card.history().parts().stream()
                .map(it -> new Band.Part(cut(it.label(), most), it.stance(), it.share()))
                .toList(),
            card.history().events());
    return new CaseCard(
        card.caseId(),
        card.mark(),
        cut(card.pseudonym(), most),
        cut(card.headline(), most),
        card.chips().stream().limit(most > CUT_AT ? 7 : 3).map(it -> cut(it, most)).toList(),
        cut(card.summary(), most),
        lanes,
        history,
        card.voice(),
        card.outcomes().stream()
            .map(it ->
                new CaseCard.Outcome(
                    cut(it.dimension(), most),
                    cut(it.word(), most),
                    it.status(),
                    cut(it.note(), most)))
            .toList(),
        card.question(),
        card.front(),
        card.titles(),
        card.footerLeft(),
        card.footerRight());
  }

  private static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most)).strip() + CardTexts.cut();
  }

  private static CaseCard with(
      CaseCard card,
      List<CaseCard.Lane> lanes,
      Band history,
      CaseCard.Quote voice,
      String question) {
    return new CaseCard(
        card.caseId(),
        card.mark(),
        card.pseudonym(),
        card.headline(),
        card.chips(),
        card.summary(),
        lanes,
        history,
        voice,
        card.outcomes(),
        question,
        card.front(),
        card.titles(),
        card.footerLeft(),
        card.footerRight());
  }

  private static CaseCard with(CaseCard card, String summary, List<CaseCard.Outcome> outcomes) {
    return new CaseCard(
        card.caseId(),
        card.mark(),
        card.pseudonym(),
        card.headline(),
        card.chips(),
        summary,
        card.lanes(),
        card.history(),
        card.voice(),
        outcomes,
        card.question(),
        card.front(),
        card.titles(),
        card.footerLeft(),
        card.footerRight());
  }
}
