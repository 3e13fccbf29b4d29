package org.casebridge.app.takeaway;

import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated text as spreadsheets do. */
final class TsvReading {
  private TsvReading() {}

  static List<List<String>> read(String tsv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < tsv.length(); i++) {
      char c = tsv.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < tsv.length() && tsv.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == '\t' || c == '\n') {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return lines;
  }

  /** A cell's text without the apostrophe that keeps it from being a formula. */
  static String unguarded(String cell) {
    return cell.length() > 1
            && cell.charAt(0) == '\''
            && "=+-@\t\n＝＋－＠".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
