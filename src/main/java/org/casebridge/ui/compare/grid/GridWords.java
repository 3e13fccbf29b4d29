package org.casebridge.ui.compare.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebridge.app.compare.Band;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.Coverage;
import org.casebridge.app.compare.Item;
import org.casebridge.app.compare.Row;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Voice;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.grid.CellContent.Block;
import org.casebridge.ui.compare.grid.CellContent.Run;

/** Puts a comparison into words: as shown, as spoken by a screen reader, and as copied. */
final class GridWords {
  private final Messages messages;
  private final Map<Integer, String> endings = new HashMap<>();
  private final String notStated;
  private final String statedAbsent;

  GridWords(Messages messages) {
    this.messages = messages;
    notStated = messages.get("cell.not_stated");
    statedAbsent = messages.get("cell.stated_absent");
  }

  /** The cell as it is shown. */
  CellContent content(Cell cell) {
    Set<Voice> voices = EnumSet.noneOf(Voice.class);
    boolean banded = false;
    boolean listed = false;
    for (Item item : cell.items()) {
      if (item.presence() != Presence.NOT_STATED) {
        voices.add(item.voice());
      }
      banded |= item.stance() != null;
      listed |= !item.detail().isEmpty() || item.presence() != Presence.PRESENT;
      // Whole phrases read as a list, single words as an enumeration.
      listed |= !item.equals(cell.items().getFirst()) && beginsLarge(item.text());
    }
    return new CellContent(
        cell.presence(),
        banded ? bands(cell) : List.of(paragraph(cell, listed && cell.items().size() > 1)),
        voices,
        cell.excerptCount(),
        cell.withoutEvidence());
  }

  private static boolean beginsLarge(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  private List<Block> bands(Cell cell) {
    List<Block> blocks = new ArrayList<>();
    if (!cell.summary().isBlank()) {
      blocks.add(new Block(false, null, List.of(new Run(true, cell.summary()))));
    }
    for (Item item : cell.items()) {
      List<Run> runs = new ArrayList<>();
      // What was summed up need not be told at length; each band stays in sight.
      add(cell.summary().isBlank() ? item : brief(item), "", runs);
      blocks.add(new Block(true, item.stance(), List.of(new Run(false, joined(runs)))));
    }
    return blocks;
  }

  private static Item brief(Item item) {
    return new Item(
        item.claimId(),
        item.text(),
        "",
        item.presence(),
        item.stance(),
        item.voice(),
        item.inferred(),
        item.behind());
  }

  private Block paragraph(Cell cell, boolean listed) {
    List<Run> runs = new ArrayList<>();
    String summed = cell.summary().isBlank() ? "" : "\n";
    if (!summed.isEmpty()) {
      runs.add(new Run(true, cell.summary()));
    }
    for (Item item : cell.items()) {
      boolean first = item == cell.items().getFirst();
      String lead;
      if (listed) {
        lead = runs.isEmpty() ? "• " : "\n• ";
      } else {
        lead = first ? summed : "; ";
      }
      add(item, lead, runs);
    }
    if (cell.items().isEmpty()) {
      runs.add(new Run(false, summed + notStated));
    }
    return new Block(false, null, merged(runs));
  }

  private void add(Item item, String lead, List<Run> runs) {
    String words = words(item) + (item.inferred() ? "*" : "");
    switch (item.presence()) {
      case PRESENT -> runs.add(new Run(false, lead + words));
      case STATED_ABSENT -> {
        runs.add(new Run(true, lead + statedAbsent));
        if (!words.isEmpty()) {
          runs.add(new Run(false, " " + words));
        }
      }
      case NOT_STATED -> {
        String silent = lead + notStated;
        runs.add(new Run(false, words.isEmpty() ? silent : silent + ": " + words));
      }
    }
  }

  static List<Run> merged(List<Run> runs) {
    List<Run> merged = new ArrayList<>();
    for (Run run : runs) {
      if (!merged.isEmpty() && merged.getLast().strong() == run.strong()) {
        merged.set(merged.size() - 1, new Run(run.strong(), merged.getLast().text() + run.text()));
      } else {
        merged.add(run);
      }
    }
    return List.copyOf(merged);
  }

  private static String joined(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** A claim's own words; the dot is kept off a line's beginning. */
  private static String words(Item item) {
    if (item.detail().isEmpty()) {
      return item.text();
    }
    return item.text().isEmpty() ? item.detail() : item.text() + "\u00a0· " + item.detail();
  }

  /** What ends a text that was cut short. */
  String more(int words) {
    return endings.computeIfAbsent(words, count -> messages.get("cell.more", count));
  }

  /** The cell as a screen reader says it: row, column, and every claim with its presence. */
  String spoken(Row row, Column column, Cell cell) {
    String claims =
        cell.summary().isBlank()
            ? claims(cell)
            : messages.get("cell.summary", cell.summary()) + " " + claims(cell);
    return messages.get("cell.spoken", row.title(), column.pseudonym(), claims);
  }

  private String claims(Cell cell) {
    if (cell.items().isEmpty()) {
      return notStated + ".";
    }
    StringBuilder spoken = new StringBuilder();
    for (Item item : cell.items()) {
      spoken.append(spoken.isEmpty() ? "" : " ").append(claim(item)).append('.');
    }
    String footing = footing(cell);
    return footing.isEmpty() ? spoken.toString() : spoken + " " + footing + ".";
  }

  private String claim(Item item) {
    StringBuilder claim = new StringBuilder(Words.of(item.presence()));
    if (!words(item).isEmpty()) {
      claim.append(": ").append(words(item));
    }
    if (item.inferred()) {
      claim.append(' ').append(messages.get("cell.inferred"));
    }
    if (item.presence() != Presence.NOT_STATED) {
      claim.append(", ").append(messages.get("cell.voice", Words.of(item.voice())));
    }
    return claim.toString();
  }

  /** What a cell rests on: its excerpts, and its claims that have none. */
  private String footing(Cell cell) {
    Behind behind = cell.behind();
    int unsupported = cell.withoutEvidence();
    return unsupported == 0 || behind.nothing()
        ? Words.of(behind)
        : Phrases.joined(", ", Words.of(behind), messages.get("cell.unsupported", unsupported));
  }

  /** Whose word the cell is and what it rests on, for the pointer that rests on it. */
  String hint(Cell cell) {
    Set<Voice> voices = content(cell).voices();
    if (voices.isEmpty()) {
      return notStated;
    }
    List<String> names = voices.stream().map(Words::of).toList();
    return Phrases.joined(
        "\n", messages.get("cell.voice", String.join(", ", names)), footing(cell));
  }

  /** The cell as plain text, whole. */
  String copied(Cell cell) {
    return String.join("\n", content(cell).blocks().stream().map(Block::text).toList());
  }

  /** How far a head's cells are covered; empty where that is not known. */
  String coverage(Head head) {
    Coverage covered = head.coverage();
    if (covered == null) {
      return "";
    }
    String key = head instanceof Head.OfCase ? "coverage.case" : "coverage.part";
    String stated = messages.get(key, covered.stated(), covered.cells());
    int bare = covered.stated() - covered.evidenced();
    return bare == 0 ? stated : stated + " · " + messages.get("coverage.bare", bare);
  }

  /** What a factor's heading says; of a collapsed one, how many rows lie beneath it. */
  String heading(Row row) {
    return row.hidden() == 0
        ? row.title()
        : messages.get("heading.collapsed", row.title(), row.hidden());
  }

  /** A head as a screen reader says it. */
  String spoken(Head head) {
    String covered = coverage(head);
    String spoken =
        switch (head) {
          case Head.OfCase learner ->
              learner.pinned()
                  ? messages.get("column.pinned", spoken(learner.column()))
                  : spoken(learner.column());
          case Head.OfPart part ->
              part.row().hint().isEmpty()
                  ? heading(part.row())
                  : part.row().title() + ". " + part.row().hint();
        };
    return covered.isEmpty() ? spoken : spoken + ". " + covered;
  }

  /** What a head says to the pointer that rests on it. */
  String hint(Head head) {
    Coverage covered = head.coverage();
    return covered == null
        ? ""
        : messages.get(
            "coverage.hint",
            covered.stated(),
            covered.cells(),
            covered.statedShare(),
            covered.evidenced(),
            covered.evidencedShare());
  }

  /** A case's head as a screen reader says it. */
  private String spoken(Column column) {
    List<String> parts = new ArrayList<>();
    parts.add(column.pseudonym());
    if (!column.headline().isEmpty()) {
      parts.add(column.headline());
    }
    for (Band band : column.band()) {
      parts.add(messages.get("column.phase", band.label(), Words.of(band.stance())));
    }
    return String.join(". ", parts);
  }

  /** The grid as a screen reader says it. */
  String spoken(int columns, int rows) {
    return messages.get("grid.name.of", columns, rows);
  }

  /** What stands where there is nothing to compare. */
  String empty(boolean noColumns) {
    return noColumns ? messages.get("grid.empty") : messages.get("grid.empty.rows");
  }
}
