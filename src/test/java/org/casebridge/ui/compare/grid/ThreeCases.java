package org.casebridge.ui.compare.grid;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebridge.app.compare.Band;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.Item;
import org.casebridge.app.compare.Row;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;

/** A small comparison that holds every way of stating and not stating something. */
final class ThreeCases {
  static final int WHAT = 1;
  static final int CREDENTIAL = 4;
  static final int STANCE = 6;

  private ThreeCases() {}

  static ComparisonGrid grid() {
    List<Column> columns =
        List.of(
            column(
                1,
                "Ijakoo",
                "Found the way elsewhere",
                Glyph.TRIANGLE,
                Hue.BROWN,
                new Band(Stance.ABSENT, "Airport"),
                new Band(Stance.BRIDGE, "Community")),
            column(
                2,
                "Muhazzin",
                "A supervisor who opened the door",
                Glyph.HEXAGON,
                Hue.TEAL,
                new Band(Stance.BRIDGE, "Supervisor")),
            column(
                3,
                "Destiny",
                "Two supervisors, two stories",
                Glyph.DIAMOND,
                Hue.VIOLET,
                new Band(Stance.BRIDGE, "Under James"),
                new Band(Stance.BARRIER, "Under Bob")));
    List<Row> rows =
        List.of(
            heading(Factor.ASSET, "Assets"),
            part(Factor.ASSET, "What was there", "languages, experience, drive"),
            part(Factor.ASSET, "Who saw it", "recognised by"),
            heading(Factor.OPPORTUNITY, "Opportunities"),
            part(Factor.OPPORTUNITY, "Credential", ""),
            heading(Factor.MEDIATION, "Mediators and support"),
            part(Factor.MEDIATION, "Stance by phase", "bridge, barrier, absent"),
            part(Factor.MEDIATION, "Support received", "kinds"),
            heading(Factor.OUTCOME, "To what end?"),
            part(Factor.OUTCOME, "Outcome", "by dimension"));
    Cell[][] cells = {
      {},
      {
        cell(
            said("Several languages", "", 1),
            said("finance", "", 1),
            said("solves problems with technology", "", 0)),
        cell(said("Several languages", "", 1), said("MBA", "", 1), said("tax and finance", "", 0)),
        cell(said("Keeps learning", "aspirational", 1), inferred("pride in the work", 1))
      },
      {
        cell(said("community organisation", "", 1), inferred("airport did not", 0)),
        cell(said("his supervisor", "", 1)),
        cell(said("James did", "", 1), said("Bob did not", "", 1))
      },
      {},
      {cell(absent("by the employer")), Cell.NOT_STATED, Cell.NOT_STATED},
      {},
      {
        cell(
            stance("airport: absent", "referral only", Stance.ABSENT),
            stance("community organisation: bridge", "", Stance.BRIDGE)),
        cell(stance("supervisor: bridge", "proactive", Stance.BRIDGE)),
        cell(
            stance("James: bridge", "until his position went", Stance.BRIDGE),
            stance("Bob: barrier", "", Stance.BARRIER),
            stance("HR: bridge and barrier", "", Stance.MIXED))
      },
      {
        cell(said("referral", "", 1), said("payment", "", 0)),
        cell(
            said("material", "", 1), said("called on in meetings", "", 1), said("coaching", "", 1)),
        cell(said("sponsorship", "", 1), absent("protection"))
      },
      {},
      {
        cell(said("better schedule", "achieved", 1), said("certificate", "pending", 0)),
        cell(said("promoted", "", 0)),
        cell(said("responsibility yes, title and raise no; left", "", 12))
      }
    };
    return new ComparisonGrid(columns, rows, (row, column) -> cells[row][column]);
  }

  private static Column column(
      int id, String name, String headline, Glyph glyph, Hue hue, Band... band) {
    return new Column(new UUID(0, id), name, headline, glyph, hue, List.of(band));
  }

  private static Row heading(Factor factor, String title) {
    return new Row("factor-" + factor.code(), factor, true, title, "");
  }

  private static Row part(Factor factor, String title, String hint) {
    return new Row(title, factor, false, title, hint);
  }

  static Cell cell(Item... items) {
    return new Cell(List.of(items));
  }

  static Item said(String text, String detail, int excerpts) {
    return item(text, detail, Presence.PRESENT, null, Voice.LEARNER, false, excerpts);
  }

  private static Item inferred(String text, int excerpts) {
    return item(text, "", Presence.PRESENT, null, Voice.RESEARCHER, true, excerpts);
  }

  static Item absent(String text) {
    return item(text, "", Presence.STATED_ABSENT, null, Voice.LEARNER, false, 1);
  }

  private static Item stance(String text, String detail, Stance stance) {
    return item(text, detail, Presence.PRESENT, stance, Voice.MEDIATOR_REPORTED, false, 1);
  }

  private static Item item(
      String text,
      String detail,
      Presence presence,
      Stance stance,
      Voice voice,
      boolean inferred,
      int excerpts) {
    List<UUID> ids =
        IntStream.range(0, excerpts).mapToObj(i -> new UUID(text.hashCode(), i)).toList();
    return new Item(
        new UUID(9, text.hashCode()),
        text,
        detail,
        presence,
        stance,
        voice,
        inferred,
        new Behind(ids, false));
  }
}
