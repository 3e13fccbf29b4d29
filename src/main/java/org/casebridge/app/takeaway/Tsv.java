package org.casebridge.app.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as tab-separated text, as spreadsheets paste it. The words behind the cells stay out:
 * they belong into a file, where each has its own note.
 */
public final class Tsv {
  /** What makes a spreadsheet take a text for a formula, also in the wide forms of East Asia. */
  private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private Tsv() {}

  /**
   * A line for the heads of the columns, one for each group with a name, and one for each row. A
   * text with a tab, a line end or a quote stands in quotes, its quotes doubled. A text that would
   * be taken for a formula begins with an apostrophe (OWASP, "CSV Injection").
   */
  public static String of(ViewTable table) {
    StringBuilder out = new StringBuilder();
    List<String> heads = new ArrayList<>();
    heads.add(text(table.corner()));
    table.columns().forEach(column -> heads.add(text(column.whole())));
    line(out, heads);
    for (ViewTable.Group group : table.groups()) {
      if (!group.title().isBlank()) {
        line(out, List.of(text(group.title())));
      }
      for (ViewTable.Row row : group.rows()) {
        List<String> cells = new ArrayList<>();
        cells.add(text(row.head()));
        row.cells().forEach(cell -> cells.add(cell(cell)));
        line(out, cells);
      }
    }
    return out.toString();
  }

  private static String cell(TableCell cell) {
    String text = cell.spoken();
    return cell.number() != null && text.equals(cell.plainNumber()) ? text : text(text);
  }

  private static String text(String text) {
    boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(Tsv::quoted).collect(Collectors.joining("\t"))).append('\n');
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '"')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
