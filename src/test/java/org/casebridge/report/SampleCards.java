package org.casebridge.report;

import static org.casebridge.domain.OutcomeStatus.ACHIEVED;
import static org.casebridge.domain.OutcomeStatus.DENIED;
import static org.casebridge.domain.OutcomeStatus.EXPECTED;
import static org.casebridge.domain.OutcomeStatus.PENDING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.Band.Happening;
import org.casebridge.app.card.Band.Part;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.CaseCard.Lane;
import org.casebridge.app.card.CaseCard.Outcome;
import org.casebridge.app.card.CaseCard.Quote;
import org.casebridge.app.card.CaseCard.Titles;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.EventIcon;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Mark;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Tone;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;

/** Cards to print in tests. */
final class SampleCards {
  static final Instant MADE = Instant.parse("2026-03-04T05:06:07Z");
  static final Titles TITLES =
      new Titles("Advancement history", "To what end?", "To discuss", "continued");

  private static final Lane NO_LANE = new Lane("", List.of(), "");
  static final CaseCard.Front NO_FRONT = new CaseCard.Front(List.of(NO_LANE, NO_LANE), "", "");

  private SampleCards() {}

  static CardDeck deck(CaseCard... cards) {
    return deck("en", Paper.A4, cards);
  }

  static CardDeck deck(String lang, Paper paper, CaseCard... cards) {
    return deck(lang, CardDesign.page(paper), cards);
  }

  static CardDeck deck(String lang, CardDesign design, CaseCard... cards) {
    return new CardDeck(
        "Case cards", lang, MADE, design, Stream.of(cards).map(SampleCards::fronted).toList());
  }

  /** With what a room may read before, here all assets and opportunities. */
  private static CaseCard fronted(CaseCard card) {
    return new CaseCard(
        card.caseId(),
        card.mark(),
        card.pseudonym(),
        card.headline(),
        card.chips(),
        card.summary(),
        card.lanes(),
        card.history(),
        card.voice(),
        card.outcomes(),
        card.question(),
        new CaseCard.Front(card.lanes().subList(0, 2), card.pseudonym(), card.question()),
        card.titles(),
        card.footerLeft(),
        card.footerRight());
  }

  private static LaneItem absent(String lead, String rest) {
    return new LaneItem(lead, rest, Presence.STATED_ABSENT, null, "");
  }

  private static LaneItem silent(String lead, String rest) {
    return new LaneItem(lead, rest, Presence.NOT_STATED, null, "");
  }

  private static LaneItem noted(String lead, String rest, String note) {
    return new LaneItem(lead, rest, Presence.PRESENT, null, note);
  }

  private static LaneItem mediator(String lead, String rest, Stance stance) {
    return new LaneItem(lead, rest, Presence.PRESENT, stance, "");
  }

  static CaseCard destiny() {
    return new CaseCard(
        new UUID(0, 1),
        new Mark(Glyph.DIAMOND, Hue.VIOLET, "Violet diamond"),
        "Destiny",
        "Two supervisors, two stories",
        List.of("Individual case", "Hospitality, two years"),
        "Two years in hospitality, with some college and no degree. She learns regularly to get"
            + " better at the work, and has no caregiving duties that would keep her from it.",
        List.of(
            new Lane(
                "Assets",
                List.of(
                    noted("Learns regularly", "to improve her skills", "Learner · inferred"),
                    noted("Pride", "in hard, responsible work", "Learner · inferred"),
                    LaneItem.of("Recognised by James", "and put to use; not by Bob"),
                    absent("Degree:", "none"),
                    silent("Prior career:", "not stated")),
                ""),
            new Lane(
                "Opportunities",
                List.of(
                    LaneItem.of("Supervisor position,", "offered by James, who also decided"),
                    LaneItem.of("On-the-job training", "from James, until his post was eliminated"),
                    silent("Credential:", "not stated")),
                ""),
            new Lane(
                "Mediators and support",
                List.of(
                    mediator(
                        "James, manager: bridge.", "Sponsorship, mentoring, trust", Stance.BRIDGE),
                    mediator(
                        "Bob, general manager: barrier.",
                        "Held that she was not ready",
                        Stance.BARRIER),
                    noted("Grounds:", "race, gender and weight", "The learner’s own attribution")),
                "")),
        new Band(
            "A band of two phases. James: bridge. Then Bob: barrier. Five events stand above it.",
            List.of(
                new Part("James: bridge", Stance.BRIDGE, 0.6),
                new Part("Bob: barrier", Stance.BARRIER, 0.4)),
            List.of(
                new Happening("tapped for supervisor", EventIcon.TAPPED, 0.1, Tone.GOOD),
                new Happening("mentored, trained on the job", EventIcon.TRAINED, 0.3, Tone.GOOD),
                new Happening(
                    "James’s position eliminated", EventIcon.MEDIATOR_LEFT, 0.6, Tone.BAD),
                new Happening("title and raise denied", EventIcon.BLOCKED, 0.78, Tone.BAD),
                new Happening("left job and employer", EventIcon.LEFT_JOB, 1, Tone.PLAIN))),
        new Quote(
            "With one manager she felt trusted to carry a heavy responsibility; with the next,"
                + " discouraged, a burden rather than somebody with something to give.",
            "The learner’s voice, paraphrased"),
        List.of(
            new Outcome("Responsibility", "achieved", ACHIEVED, ""),
            new Outcome("Title", "denied", DENIED, ""),
            new Outcome("Pay", "denied", DENIED, "The department got a raise; she did not."),
            new Outcome("Retention", "left job and employer", DENIED, "")),
        "Who usually decides on access to advancement in your workplace, and who would have"
            + " noticed her?",
        NO_FRONT,
        TITLES,
        "All names are pseudonyms",
        "Working learners, airport and hospitality · Case 3 of 3");
  }

  static CaseCard muhazzin() {
    return new CaseCard(
        new UUID(0, 1),
        new Mark(Glyph.HEXAGON, Hue.TEAL, "Teal hexagon"),
        "Muhazzin",
        "A supervisor who opened the door",
        List.of("Individual case"),
        "Came from Pakistan with an MBA and a career in taxation and finance. Gave that career up"
            + " and moved to stay near the children; helps parents who speak no English.",
        List.of(
            new Lane(
                "Assets",
                List.of(
                    LaneItem.of("Several languages:", "English since elementary school"),
                    LaneItem.of("MBA and finance:", "credential and experience"),
                    LaneItem.of("Children and parents:", "a reason to stay and to rise"),
                    LaneItem.of("Recognised by the supervisor", "and put to use")),
                ""),
            new Lane(
                "Opportunities",
                List.of(
                    LaneItem.of("Supervisory programme", "at the current workplace"),
                    silent("Credential:", "not stated")),
                ""),
            new Lane(
                "Mediators and support",
                List.of(
                    mediator(
                        "Supervisor, unnamed: bridge.",
                        "Brought material, called on in meetings, coached, showed the path",
                        Stance.BRIDGE),
                    noted("Language", "was not held against the learner", "Researcher")),
                "")),
        new Band(
            "A band of one phase: current workplace, bridge. Two events stand above it.",
            List.of(new Part("Current workplace: bridge", Stance.BRIDGE, 1)),
            List.of(
                new Happening("programme and guidance", EventIcon.TRAINED, 0.35, Tone.GOOD),
                new Happening("promoted", EventIcon.PROMOTED, 0.8, Tone.GOOD))),
        new Quote(
            "Handed in a project built on the material that had been given; the supervisor saw it"
                + " and acted.",
            "The learner’s voice, paraphrased"),
        List.of(
            new Outcome("Title", "promoted", ACHIEVED, ""),
            new Outcome("Recognition", "seen as a key player and leader", ACHIEVED, "")),
        "Which support helped, and who else in the room would have been offered it?",
        NO_FRONT,
        TITLES,
        "All names are pseudonyms",
        "Working learners, airport and hospitality · Case 2 of 3");
  }

  static CaseCard ijakoo() {
    return new CaseCard(
        new UUID(0, 1),
        new Mark(Glyph.TRIANGLE, Hue.BROWN, "Brown triangle"),
        "Ijakoo",
        "Found the way elsewhere",
        List.of("Individual case", "Workshop"),
        "From Eritrea, multilingual, with a higher-education degree and a past in the financial"
            + " sector. A single mother of young children with a long commute, a shift before dawn"
            + " and two jobs.",
        List.of(
            new Lane(
                "Assets",
                List.of(
                    noted("Languages:", "several, English learned later", "Linguistic · inferred"),
                    noted("Finance", "as a professional", "Experience · inferred"),
                    noted("Curious about technology,", "solves problems", "Skill · inferred"),
                    noted("Work on her own schedule", "as an aim", "Aspirational · inferred"),
                    LaneItem.of("Found a community programme", "by herself")),
                ""),
            new Lane(
                "Opportunities",
                List.of(
                    LaneItem.of(
                        "Workplace English class,", "begun by the employer; led nowhere further"),
                    LaneItem.of(
                        "Tech support certification,",
                        "sought by herself, paid by a community organisation; in progress"),
                    absent("Credential from the employer:", "none")),
                ""),
            new Lane(
                "Mediators and support",
                List.of(
                    mediator(
                        "Airport employer: absent.", "A referral, nothing more", Stance.ABSENT),
                    absent("Proactive guidance:", "none given"),
                    mediator(
                        "Community organisation: bridge.", "Pays for the course", Stance.BRIDGE)),
                "")),
        new Band(
            "A band of three phases. Airport: absent. New employer. Community organisation:"
                + " bridge. Five events stand above it.",
            List.of(
                new Part("Airport: nobody there", Stance.ABSENT, 0.4),
                new Part("New employer", null, 0.2),
                new Part("Community: bridge", Stance.BRIDGE, 0.4)),
            List.of(
                new Happening("referred to English class", EventIcon.REFERRED, 0.12, Tone.PLAIN),
                new Happening("left the airport", EventIcon.LEFT_JOB, 0.38, Tone.BAD),
                new Happening("new job, better schedule", EventIcon.HIRED, 0.42, Tone.GOOD),
                new Happening(
                    "sought the community programme", EventIcon.SOUGHT_ELSEWHERE, 0.62, Tone.GOOD),
                new Happening("studying", EventIcon.TRAINED, 0.82, Tone.GOOD))),
        new Quote(
            "Nobody at the airport asked what else she could do. She asked herself, and went"
                + " looking.",
            "Paraphrase by the researcher"),
        List.of(
            new Outcome("Schedule", "achieved", ACHIEVED, "Better than at the airport"),
            new Outcome("Credential", "pending", PENDING, ""),
            new Outcome("Employment", "work from home expected", EXPECTED, "")),
        "In this phase, what happened where asset, opportunity and mediation met? What would have"
            + " had to be different?",
        NO_FRONT,
        TITLES,
        "All names are pseudonyms",
        "Working learners, airport and hospitality · Case 1 of 3");
  }

  /** The three cases beside each other, each column as often as asked for. */
  static ComparisonSheet comparison(int times) {
    List<CaseCard> cards = List.of(ijakoo(), muhazzin(), destiny());
    List<ComparisonSheet.Column> columns = new ArrayList<>();
    List<ComparisonSheet.Cell> outcomes = new ArrayList<>();
    List<List<ComparisonSheet.Cell>> lanes =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < times * 3; i++) {
      CaseCard card = cards.get(i % 3);
      columns.add(new ComparisonSheet.Column(card.mark(), card.pseudonym(), card.headline()));
      for (int lane = 0; lane < 3; lane++) {
        lanes.get(lane).add(new ComparisonSheet.Cell(card.lanes().get(lane).items()));
      }
      outcomes.add(
          new ComparisonSheet.Cell(
              card.outcomes().stream()
                  .map(o -> LaneItem.of(o.dimension() + ":", o.word()))
                  .toList()));
    }
    return new ComparisonSheet(
        "Three ways to a next step",
        "Assets, opportunities and those who stood between them",
        "en",
        MADE,
        Paper.A4,
        "Part",
        columns,
        List.of(
            new ComparisonSheet.Group(
                Factor.ASSET,
                "Assets",
                List.of(new ComparisonSheet.Row("What the learner brought", lanes.get(0)))),
            new ComparisonSheet.Group(
                Factor.OPPORTUNITY,
                "Opportunities",
                List.of(new ComparisonSheet.Row("What could be had", lanes.get(1)))),
            new ComparisonSheet.Group(
                Factor.MEDIATION,
                "Mediators and support",
                List.of(new ComparisonSheet.Row("Who stood between", lanes.get(2)))),
            new ComparisonSheet.Group(
                Factor.OUTCOME,
                "To what end?",
                List.of(new ComparisonSheet.Row("What came of it", outcomes)))),
        "All names are pseudonyms",
        "Working learners, airport and hospitality");
  }
}
