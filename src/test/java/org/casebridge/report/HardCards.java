package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.Band.Happening;
import org.casebridge.app.card.Band.Part;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.CaseCard.Lane;
import org.casebridge.app.card.CaseCard.Outcome;
import org.casebridge.app.card.CaseCard.Quote;
import org.casebridge.app.card.CaseCard.Titles;
import org.casebridge.app.card.EventIcon;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Mark;
import org.casebridge.app.card.Tone;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;

/** Cards that are hard to set. */
final class HardCards {
  private HardCards() {}

  /** A card with no more than its heading. */
  static CaseCard minimal() {
    Lane none = new Lane("", List.of(), "");
    return new CaseCard(
        new UUID(0, 1),
        new Mark(Glyph.STAR, Hue.PLUM, "Plum star"),
        "Nameless",
        "",
        List.of(),
        "",
        List.of(none, none, none),
        Band.NONE,
        Quote.NONE,
        List.of(),
        "",
        SampleCards.NO_FRONT,
        new Titles("", "", "", ""),
        "",
        "");
  }

  /** The same words in every place. */
  static CaseCard everywhere(String words) {
    LaneItem present = new LaneItem(words, words, Presence.PRESENT, Stance.MIXED, words);
    LaneItem absent = new LaneItem(words, words, Presence.STATED_ABSENT, null, words);
    LaneItem silent = new LaneItem(words, words, Presence.NOT_STATED, null, words);
    Lane lane = new Lane(words, List.of(present, absent, silent), words);
    return new CaseCard(
        new UUID(0, 1),
        new Mark(Glyph.CROSS, Hue.RED, words),
        words,
        words,
        List.of(words, words),
        words,
        List.of(lane, lane, lane),
        new Band(
            words,
            List.of(
                new Part(words, Stance.BRIDGE, 1),
                new Part(words, Stance.MIXED, 1),
                new Part(words, null, 0.01)),
            List.of(
                new Happening(words, EventIcon.HIRED, 0, Tone.GOOD),
                new Happening(words, EventIcon.BLOCKED, 0.5, Tone.BAD),
                new Happening(words, EventIcon.OTHER, 1, Tone.PLAIN))),
        new Quote(words, words),
        List.of(new Outcome(words, words, OutcomeStatus.NOT_STATED, words)),
        words,
        SampleCards.NO_FRONT,
        new Titles(words, words, words, words),
        words,
        words);
  }

  /** Far more than a page: every text differs, so that each can be looked for. */
  static CaseCard overflowing(int items) {
    List<Lane> lanes = new ArrayList<>();
    for (String lane : List.of("A", "O", "M")) {
      List<LaneItem> claims = new ArrayList<>();
      for (int i = 0; i < items; i++) {
        Presence presence = nth(Presence.values(), i);
        Stance stance = lane.equals("M") ? nth(Stance.values(), i) : null;
        claims.add(
            new LaneItem(
                "Lead " + lane + i,
                "and words enough that the line is broken once or twice " + lane + i,
                presence,
                stance,
                "note " + lane + i));
      }
      lanes.add(new Lane("Lane " + lane, claims, ""));
    }
    List<Part> parts = new ArrayList<>();
    List<Happening> events = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      parts.add(new Part("Phase of the year number " + i, nth(Stance.values(), i), 1 + i % 3));
    }
    for (int i = 0; i < 24; i++) {
      events.add(
          new Happening(
              "event number " + i, nth(EventIcon.values(), i), i / 23.0, nth(Tone.values(), i)));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (OutcomeStatus status : OutcomeStatus.values()) {
      outcomes.add(new Outcome("Dimension of " + status.code(), status.code(), status, "why"));
    }
    return new CaseCard(
        new UUID(0, 1),
        new Mark(Glyph.PENTAGON, Hue.OLIVE, "Olive pentagon"),
        "Somebody with a name that is by no means short, and then some more of it",
        "A headline that goes on for so long that it doesn’t fit a line either, nor two of them"
            + " if the letters are large",
        List.of("one", "two", "three", "a chip with rather more words", "and another of that kind"),
        "A summary. ".repeat(40).strip(),
        lanes,
        new Band("A long history", parts, events),
        new Quote("What she said was long. ".repeat(30).strip(), "Paraphrase"),
        outcomes,
        "And what do we make of it? ".repeat(8).strip(),
        SampleCards.NO_FRONT,
        SampleCards.TITLES,
        "All names are pseudonyms",
        "A study with a title that is long enough to fill more than the half of a line · Case 1"
            + " of 1");
  }

  private static <T> T nth(T[] values, int i) {
    return List.of(values).get(i % values.length);
  }

  static CaseCard ethiopic() {
    return plain("ሳራ", "መንገዷን በሌላ ቦታ አገኘች", "ከኤርትራ የመጣች። ብዙ ቋንቋዎችን ትናገራለች፤ ትምህርት አላት።");
  }

  static CaseCard arabic() {
    return plain(
        "محسن",
        "مشرفة فتحت الباب",
        "جاء من باكستان ويحمل شهادة MBA منذ 2019. لا يتكلم والداه الإنجليزية (بعد)، وهو يساعدهما.");
  }

  private static CaseCard plain(String name, String headline, String words) {
    return new CaseCard(
        new UUID(0, 1),
        new Mark(Glyph.HEXAGON, Hue.BLUE, name),
        name,
        headline,
        List.of(name),
        words,
        List.of(
            new Lane(
                headline,
                List.of(
                    LaneItem.of(name, words),
                    new LaneItem(name, headline, Presence.STATED_ABSENT, null, name)),
                ""),
            new Lane(
                headline, List.of(new LaneItem(name, headline, Presence.NOT_STATED, null, "")), ""),
            new Lane(
                headline,
                List.of(new LaneItem(name, headline, Presence.PRESENT, Stance.BARRIER, "")),
                "")),
        new Band(
            headline,
            List.of(new Part(name, Stance.BRIDGE, 2), new Part(headline, Stance.BARRIER, 3)),
            List.of(
                new Happening(name, EventIcon.TAPPED, 0.2, Tone.GOOD),
                new Happening(headline, EventIcon.LEFT_JOB, 0.9, Tone.BAD))),
        new Quote(words, name),
        List.of(new Outcome(name, headline, OutcomeStatus.ACHIEVED, "")),
        words,
        SampleCards.NO_FRONT,
        new Titles(headline, headline, headline, name),
        name,
        headline);
  }
}
