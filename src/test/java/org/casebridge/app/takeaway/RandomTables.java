package org.casebridge.app.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Presence;

/** Tables full of text that formats stumble over; the same seed always gives the same table. */
public final class RandomTables {
  private static final List<String> HARD =
      List.of(
          "=1+1",
          "+49 30",
          "-3",
          "@SUM(A1)",
          "\"quoted\"",
          "a\tb",
          "two\nlines",
          "three\r\nold\rlines",
          "<script>alert('x')</script>",
          "&amp; & ]]>",
          "_x0041_ is not A",
          "\u0000\u0001\u0007\u001B bell",
          "\uD800 half \uDC00",
          "\uFFFE\uFFFF",
          "مرحبا بالعالم",
          "שלום \u200Fעולם",
          "ሰላም ለዓለም",
          "👩🏽‍🎓 🇪🇹",
          "e\u0301 \u0085 \u2028 \u2029",
          "  leading and trailing  ",
          "∅",
          "'quoted'",
          "");

  private final Random random;

  private RandomTables(long seed) {
    random = new Random(seed);
  }

  /** A table of up to 6 columns and 12 rows. */
  public static ViewTable of(long seed) {
    return new RandomTables(seed).table();
  }

  private ViewTable table() {
    int columns = 1 + random.nextInt(6);
    List<ViewTable.ColumnHead> heads = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      heads.add(new ViewTable.ColumnHead(text(), text()));
    }
    List<ViewTable.Group> groups = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<ViewTable.Row> rows = new ArrayList<>();
      for (int row = random.nextInt(4); row > 0; row--) {
        List<TableCell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
          cells.add(cell());
        }
        rows.add(new ViewTable.Row(text(), text(), cells));
      }
      Optional<Factor> factor =
          random.nextBoolean() ? Optional.empty() : Optional.of(any(List.of(Factor.values())));
      groups.add(new ViewTable.Group(text(), factor, rows));
    }
    return new ViewTable(text(), text(), "en", text(), heads, groups);
  }

  private <T> T any(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  private TableCell cell() {
    if (random.nextInt(6) == 0) {
      return TableCell.counting(random.nextInt(2000) - 1000);
    }
    Presence presence = any(List.of(Presence.values()));
    return new TableCell(text(), presence, random.nextBoolean() ? text() : "", null);
  }

  /** Mostly what is hard, sometimes any characters, rarely far more than a cell holds. */
  private String text() {
    StringBuilder text = new StringBuilder();
    int kind = random.nextInt(40);
    if (kind == 0) {
      while (text.length() < 33_000 + random.nextInt(40_000)) {
        text.append(any(HARD)).append(kind(text.length()));
      }
    } else if (kind < 10) {
      for (int i = random.nextInt(30); i > 0; i--) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    } else {
      for (int i = random.nextInt(4); i > 0; i--) {
        text.append(any(HARD));
      }
    }
    return text.toString();
  }

  private static String kind(int length) {
    return length % 3 == 0 ? " " : "";
  }
}
