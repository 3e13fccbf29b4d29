package org.casebridge.app.card;

import java.util.List;
import java.util.UUID;
import org.casebridge.domain.OutcomeStatus;

/**
 * What stands on one card. All text is ready for the reader; an empty text or list leaves its place
 * out.
 *
 * @param caseId whose card it is
 * @param mark the case's sign
 * @param pseudonym the case's name, the card's heading
 * @param headline the case in a few words
 * @param chips short facts beneath the headline, e.g. kind or consent
 * @param summary a few sentences
 * @param lanes exactly three, in this order: assets, opportunities, mediators and support
 * @param history the band of phases
 * @param voice words of the learner
 * @param outcomes what came of it
 * @param question what to discuss; room to write is left beneath it where the page has room
 * @param front what stands on the front where a card has two sides
 * @param titles the headings
 * @param footerLeft said at the foot of each page, e.g. "All names are pseudonyms"
 * @param footerRight said at the foot of each page, e.g. "Working learners · Case 3 of 5"
 */
public record CaseCard(
    UUID caseId,
    Mark mark,
    String pseudonym,
    String headline,
    List<String> chips,
    String summary,
    List<Lane> lanes,
    Band history,
    Quote voice,
    List<Outcome> outcomes,
    String question,
    Front front,
    Titles titles,
    String footerLeft,
    String footerRight) {
  /**
   * Keeps its own copies.
   *
   * @throws IllegalArgumentException unless there are three lanes
   */
  public CaseCard {
    chips = List.copyOf(chips);
    lanes = List.copyOf(lanes);
    outcomes = List.copyOf(outcomes);
    if (lanes.size() != 3) {
      throw new IllegalArgumentException("a card has three lanes");
    }
  }

  /**
   * One of the three factors.
   *
   * @param title its heading; empty where the factor does not stand on the card at all
   * @param items its claims in order
   * @param empty said where there are no claims
   * @param dropped how many claims were left away to make room
   */
  public record Lane(String title, List<LaneItem> items, String empty, int dropped) {
    /** Keeps its own copy. */
    public Lane {
      items = List.copyOf(items);
    }

    /** A lane of which nothing was left away. */
    public Lane(String title, List<LaneItem> items, String empty) {
      this(title, items, empty, 0);
    }

    /** Whether it stands on the card. */
    public boolean shown() {
      return !title.isEmpty();
    }

    /**
     * The same with some claims at its end left away.
     *
     * @param count how many stay, from 0 to all
     */
    public Lane first(int count) {
      return new Lane(title, items.subList(0, count), empty, dropped + items.size() - count);
    }

    @Override
    public String toString() {
      return "Lane[" + items.size() + " items]";
    }
  }

  /**
   * Words of somebody.
   *
   * @param text the words; empty for none
   * @param attribution whose they are, e.g. "The learner's voice, paraphrased"
   */
  public record Quote(String text, String attribution) {
    /** No words. */
    public static final Quote NONE = new Quote("", "");

    @Override
    public String toString() {
      return "Quote[]";
    }
  }

  /**
   * One dimension of what came of it.
   *
   * @param dimension its name, e.g. "Pay"
   * @param word the word for the status, e.g. "denied"
   * @param status how it is drawn
   * @param note set small beneath; may be empty
   */
  public record Outcome(String dimension, String word, OutcomeStatus status, String note) {
    @Override
    public String toString() {
      return "Outcome[" + status + "]";
    }
  }

  /**
   * What a room reads before it says what it expects: nothing of mediators or of what came of it.
   *
   * @param lanes two: assets and opportunities, without what became of them
   * @param heading above what the room is asked
   * @param prompt what the room is asked
   */
  public record Front(List<Lane> lanes, String heading, String prompt) {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException unless there are two lanes
     */
    public Front {
      lanes = List.copyOf(lanes);
      if (lanes.size() != 2) {
        throw new IllegalArgumentException("a front has two lanes");
      }
    }

    @Override
    public String toString() {
      return "Front[" + lanes + "]";
    }
  }

  /**
   * The headings of a card and the word for a page that goes on.
   *
   * @param history above the band
   * @param outcomes above the outcomes
   * @param question above the question
   * @param continued after the pseudonym at the head of further pages, e.g. "continued"
   */
  public record Titles(String history, String outcomes, String question, String continued) {}

  @Override
  public String toString() {
    return "CaseCard[" + mark.glyph() + ", " + mark.hue() + "]";
  }
}
