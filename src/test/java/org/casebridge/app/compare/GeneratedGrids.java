package org.casebridge.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;

/** Comparisons with made-up text as long and as varied as that of real ones. */
public final class GeneratedGrids {
  private static final String[] CLAIMS = {
    "speaks three languages at home and at work",
    "ran the books of a small business for six years",
    "asks for the manual before anybody else does",
    "helps parents who do not speak the language of the workplace",
    "sought a course on her own when none was offered",
    "was called on in meetings by the supervisor",
    "says that nobody told her which steps lead to the next position",
    "trusted with the keys and the closing of the shift",
    "curious about the new scheduling software and shows others how it works",
    "left after the raise went to everybody else in the department",
    "referred to an evening class, without any word of what might follow from it",
    "promoted within the year",
    "paid by the community organisation",
    "works before dawn, with a commute of two hours by two buses and a train",
    "takes pride in responsible work",
  };
  private static final String[] DETAILS = {
    "linguistic",
    "experience · leveraged in part",
    "offered by the employer",
    "in progress",
    "",
    "",
    "",
    "skill · recognised by the shift lead"
  };
  private static final String[] WHO = {
    "airport employer", "community organisation", "unnamed supervisor", "James", "Bob", "HR"
  };
  private static final Factor[] FACTORS = {
    Factor.BACKGROUND, Factor.ASSET, Factor.OPPORTUNITY, Factor.MEDIATION, Factor.OUTCOME
  };

  private GeneratedGrids() {}

  /**
   * A comparison; the same arguments give the same one.
   *
   * @param columns how many cases
   * @param parts how many rows with cells; headings come on top of them
   */
  public static ComparisonGrid of(int columns, int parts, long seed) {
    Random random = new Random(seed);
    List<Column> cases = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      List<Band> band = new ArrayList<>();
      for (int phase = 0; phase <= random.nextInt(3); phase++) {
        band.add(new Band(stance(random), "Phase " + (phase + 1)));
      }
      cases.add(
          new Column(
              uuid(random),
              "Case " + (i + 1),
              CLAIMS[random.nextInt(CLAIMS.length)],
              Glyph.nth(i),
              Hue.nth(i * 5L + 3),
              band));
    }
    List<Row> rows = new ArrayList<>();
    Factor before = null;
    for (int part = 0; part < parts; part++) {
      Factor factor = FACTORS[part * FACTORS.length / parts];
      if (factor != before) {
        rows.add(new Row("head-" + factor.code(), factor, true, "Factor " + factor.code(), ""));
        before = factor;
      }
      rows.add(new Row("part-" + part, factor, false, "Part " + (part + 1), "what it takes in"));
    }
    Cell[][] cells = new Cell[rows.size()][columns];
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        cells[row][column] = cell(rows.get(row).factor(), row % 4 == 1, random);
      }
    }
    return new ComparisonGrid(cases, rows, (row, column) -> cells[row][column]);
  }

  private static Cell cell(Factor factor, boolean stances, Random random) {
    int kind = random.nextInt(10);
    if (kind < 2) {
      return Cell.NOT_STATED;
    }
    if (kind == 2) {
      return new Cell(List.of(item(random, "by the employer", "", Presence.STATED_ABSENT, null)));
    }
    List<Item> items = new ArrayList<>();
    boolean banded = factor == Factor.MEDIATION && stances;
    for (int i = 0; i <= random.nextInt(3); i++) {
      items.add(
          banded
              ? mediation(random)
              : item(
                  random,
                  CLAIMS[random.nextInt(CLAIMS.length)],
                  DETAILS[random.nextInt(DETAILS.length)],
                  Presence.PRESENT,
                  null));
    }
    return new Cell(items);
  }

  private static Item item(
      Random random, String text, String detail, Presence presence, Stance stance) {
    List<UUID> excerpts = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      excerpts.add(uuid(random));
    }
    return new Item(
        uuid(random),
        text,
        detail,
        presence,
        stance,
        List.of(Voice.values()).get(random.nextInt(4)),
        random.nextInt(6) == 0,
        new Behind(excerpts, false));
  }

  private static Item mediation(Random random) {
    Stance stance = stance(random);
    String who = WHO[random.nextInt(WHO.length)];
    return item(random, who + ": " + stance.code(), "", Presence.PRESENT, stance);
  }

  private static Stance stance(Random random) {
    return List.of(Stance.values()).get(random.nextInt(4));
  }

  private static UUID uuid(Random random) {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
