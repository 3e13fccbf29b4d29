package org.casebridge.app.card;

import java.util.List;
import org.casebridge.domain.Factor;
import org.jspecify.annotations.Nullable;

/**
 * A few pages of their own in a workshop's pack, such as its agenda.
 *
 * @param title its heading
 * @param subtitle beneath the title; may be empty
 * @param blocks what stands on it, in order
 * @param footerLeft said at the foot of each page
 * @param footerRight said at the foot of each page
 */
public record Leaflet(
    String title, String subtitle, List<Block> blocks, String footerLeft, String footerRight) {
  /** Keeps its own copy. */
  public Leaflet {
    blocks = List.copyOf(blocks);
  }

  /** One thing on a leaflet. */
  public sealed interface Block {}

  /**
   * The heading of what follows.
   *
   * @param factor gives colour and icon; null for none
   */
  public record Heading(String text, @Nullable Factor factor) implements Block {
    @Override
    public String toString() {
      return "Heading[" + factor + "]";
    }
  }

  /**
   * One step of a script.
   *
   * @param number from 1
   * @param time how long it takes, in words; may be empty
   * @param text beneath it; may be empty
   */
  public record Step(int number, String title, String time, String text) implements Block {
    @Override
    public String toString() {
      return "Step[" + number + "]";
    }
  }

  /**
   * A question with room to write an answer.
   *
   * @param code its short name; may be empty
   */
  public record Ask(String code, String text) implements Block {
    @Override
    public String toString() {
      return "Ask[" + code + "]";
    }
  }

  /**
   * What is to be known of a case.
   *
   * @param name its pseudonym
   * @param items in order
   */
  public record CaseNotes(Mark mark, String name, List<LaneItem> items) implements Block {
    /** Keeps its own copy. */
    public CaseNotes {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return "CaseNotes[" + items.size() + "]";
    }
  }

  @Override
  public String toString() {
    return "Leaflet[" + blocks.size() + " blocks]";
  }
}
