package org.casebridge.app.card;

import java.util.List;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The advancement history as a band of phases with events on it.
 *
 * @param alt what the drawing shows, in words, for those who don't see it
 * @param parts the phases in order
 * @param events the events in order
 */
public record Band(String alt, List<Part> parts, List<Happening> events) {
  /** No history at all. */
  public static final Band NONE = new Band("", List.of(), List.of());

  /** Keeps its own copies. */
  public Band {
    parts = List.copyOf(parts);
    events = List.copyOf(events);
  }

  /**
   * One phase.
   *
   * @param label its name and the word for its stance, e.g. "Bob: barrier"
   * @param stance how it is drawn; null where no mediator's stance is known
   * @param share its share of the band's length, above 0; shares need not add up to 1
   */
  public record Part(String label, @Nullable Stance stance, double share) {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the share isn't a number above 0
     */
    public Part {
      if (!(share > 0) || Double.isInfinite(share)) {
        throw new IllegalArgumentException("a share lies above 0");
      }
    }

    @Override
    public String toString() {
      return "Part[" + stance + ", " + share + "]";
    }
  }

  /**
   * One event.
   *
   * @param text what happened, in a few words
   * @param icon the picture above it
   * @param position where on the band, 0 (its start) to 1 (its end)
   * @param tone how it worked
   */
  public record Happening(String text, EventIcon icon, double position, Tone tone) {
    /**
     * Checks the position.
     *
     * @throws IllegalArgumentException if the position lies outside 0 to 1
     */
    public Happening {
      if (!(position >= 0 && position <= 1)) {
        throw new IllegalArgumentException("a position lies between 0 and 1");
      }
    }

    @Override
    public String toString() {
      return "Happening[" + icon + ", " + position + ", " + tone + "]";
    }
  }

  @Override
  public String toString() {
    return "Band[" + parts.size() + " parts, " + events.size() + " events]";
  }
}
