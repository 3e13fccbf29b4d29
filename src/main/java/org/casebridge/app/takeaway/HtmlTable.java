package org.casebridge.app.takeaway;

import org.casebridge.domain.Presence;

/**
 * A table as a page of HTML, as text programs and spreadsheets paste it: well-formed, without
 * scripts or anything from elsewhere. The words behind the cells stay out.
 */
public final class HtmlTable {
  private static final String CELL = "padding:4px 6px;vertical-align:top;border:1px ";
  private static final String HEAD = CELL + "solid #8A939E;text-align:start;font-weight:bold";

  /** Without this, spreadsheets begin a new cell at each line end. */
  private static final String LINE_END = "<br style=\"mso-data-placement:same-cell\"/>";

  private HtmlTable() {}

  /** The page with the table. */
  public static String of(ViewTable table) {
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(table.lang()));
    out.append("\" dir=\"auto\">\n<head><meta charset=\"utf-8\"/><title>");
    out.append(escaped(table.title()));
    out.append("</title></head>\n<body>\n<table dir=\"auto\"");
    out.append(" style=\"border-collapse:collapse;white-space:pre-wrap\">\n<caption>");
    out.append(text(PlainText.headed(table.title(), table.subtitle())));
    out.append("</caption>\n<thead>\n<tr>");
    head(out, "scope=\"col\"", table.corner());
    table.columns().forEach(column -> head(out, "scope=\"col\"", column.whole()));
    out.append("</tr>\n</thead>\n");
    table.groups().forEach(group -> group(out, table, group));
    return out.append("</table>\n</body>\n</html>\n").toString();
  }

  private static void group(StringBuilder out, ViewTable table, ViewTable.Group group) {
    out.append("<tbody>\n");
    if (!group.title().isBlank()) {
      out.append("<tr>");
      int all = table.columns().size() + 1;
      head(out, "scope=\"rowgroup\" colspan=\"" + all + "\"", group.title());
      out.append("</tr>\n");
    }
    for (ViewTable.Row row : group.rows()) {
      out.append("<tr>");
      head(out, "scope=\"row\"", row.head());
      row.cells().forEach(cell -> cell(out, cell));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n");
  }

  private static void head(StringBuilder out, String attributes, String text) {
    out.append("<th ").append(attributes).append(" dir=\"auto\" style=\"").append(HEAD);
    out.append("\">").append(text(text)).append("</th>");
  }

  private static void cell(StringBuilder out, TableCell cell) {
    out.append("<td dir=\"auto\" style=\"").append(CELL).append(look(cell.presence()));
    out.append("\">").append(text(cell.spoken())).append("</td>");
  }

  private static String look(Presence presence) {
    return switch (presence) {
      case PRESENT -> "solid #8A939E";
      case STATED_ABSENT -> "dashed #17202A";
      case NOT_STATED -> "dotted #8A939E;background:#EEF0F3;color:#4A5563";
    };
  }

  private static String text(String text) {
    return escaped(text).replace("\n", LINE_END);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
