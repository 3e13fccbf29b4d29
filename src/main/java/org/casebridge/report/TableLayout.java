package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Mark;
import org.casebridge.domain.Factor;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/** Some of a comparison's cases as one table: heads of columns, then rows grouped by factor. */
final class TableLayout {
  private static final float GUTTER = 14;
  private static final float TILE = 26;
  private final Typesetter type;
  private final ComparisonSheet sheet;
  private final int from;
  private final int to;
  private final float width;
  private final float headWidth;
  private final float cellWidth;
  private final Tag table;

  /**
   * @param from the first column
   * @param to the column after the last
   */
  TableLayout(Typesetter type, Tag parent, ComparisonSheet sheet, int from, int to, float width) {
    this.type = type;
    this.sheet = sheet;
    this.from = from;
    this.to = to;
    this.width = width;
    this.headWidth = headWidth(width);
    this.cellWidth = (width - headWidth) / (to - from) - GUTTER;
    this.table = parent.add("Table");
  }

  /** The width of the column of row heads with the space after it, in points. */
  static float headWidth(float tableWidth) {
    return tableWidth * 0.155f;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Tag head = table.add("THead").add("TR");
    sections.add(head(head));
    Tag body = table.add("TBody");
    for (ComparisonSheet.Group group : sheet.groups()) {
      if (!group.rows().isEmpty() && !group.title().isBlank()) {
        sections.add(group(body, group));
      }
      for (int r = 0; r < group.rows().size(); r++) {
        sections.add(row(body, group, group.rows().get(r), r == 0 && !group.title().isBlank()));
      }
    }
    return sections;
  }

  /** Draws the heads of the columns once more, on a further page; gives where the table goes on. */
  float repeatHead(Canvas canvas, float x, float y) {
    Section head = head(null);
    for (Column column : head.columns()) {
      float left = canvas.place(x, width, column.offset(), column.width());
      float at = y;
      for (int i = 0; i < column.pieces().size(); i++) {
        Piece piece = column.pieces().get(i);
        at += i == 0 ? 0 : piece.before();
        piece.drawing().draw(canvas, left, at, column.width());
        at += piece.height();
      }
    }
    return y + head.height() + 12;
  }

  private float offset(int column) {
    return headWidth + (column - from) * (cellWidth + GUTTER);
  }

  private Section head(@Nullable Tag row) {
    List<Column> columns = new ArrayList<>();
    Tag corner = row == null ? null : row.add("TH").scope("Column");
    columns.add(
        new Column(
            0,
            headWidth - GUTTER,
            words(corner, sheet.corner(), Weight.REGULAR, 9, Ink.SOFT, headWidth - GUTTER, 0)));
    for (int c = from; c < to; c++) {
      ComparisonSheet.Column column = sheet.columns().get(c);
      Tag cell = row == null ? null : row.add("TH").scope("Column");
      Mark mark = column.mark();
      Tag figure = cell == null || mark == null ? null : cell.add("Figure");
      float tile = mark == null ? 0 : TILE;
      float indent = mark == null ? 0 : TILE + 8;
      List<Piece> pieces = new ArrayList<>();
      pieces.addAll(
          words(paragraphOf(cell), column.name(), Weight.BOLD, 12, Ink.TEXT, cellWidth, indent));
      pieces.addAll(
          words(
              paragraphOf(cell),
              column.headline(),
              Weight.REGULAR,
              8.6f,
              Ink.SOFT,
              cellWidth,
              indent));
      if (pieces.isEmpty()) {
        pieces.add(new Piece(0, tile, true, (canvas, x, y, w) -> {}));
      }
      float rest = tile - new Column(0, cellWidth, pieces).height();
      if (rest > 0) {
        pieces.add(new Piece(0, rest, false, (canvas, x, y, w) -> {}));
      }
      List<Piece> marked =
          mark == null
              ? pieces
              : Typesetter.with(
                  pieces,
                  (canvas, x, y, w) ->
                      type.tile(canvas, figure, mark, canvas.place(x, w, 0, TILE), y, TILE));
      columns.add(new Column(offset(c), cellWidth, marked.stream().map(Piece::keeping).toList()));
    }
    return new Section(0, 0, false, true, null, columns);
  }

  private static @Nullable Tag paragraphOf(@Nullable Tag cell) {
    return cell == null ? null : cell.add("P");
  }

  /** Lines that are part of the structure, or, without a place there, a repetition. */
  private List<Piece> words(
      @Nullable Tag tag, String text, Weight weight, float size, Ink ink, float w, float indent) {
    Paragraph paragraph = type.tight(text, type.style(weight, size, ink));
    if (tag != null) {
      return type.text(tag, paragraph, w, indent);
    }
    List<Piece> pieces = new ArrayList<>();
    for (Line line : paragraph.lines(w - indent)) {
      pieces.add(
          new Piece(
              0,
              line.height(),
              true,
              (canvas, x, y, at) -> {
                canvas.beginPagination();
                canvas.text(line, canvas.place(x, at, indent, at - indent), y, at - indent);
                canvas.end();
              }));
    }
    return pieces;
  }

  private Section group(Tag body, ComparisonSheet.Group group) {
    Tag cell = body.add("TR").add("TH").scope("Column").columnSpan(to - from + 1);
    Factor factor = group.factor();
    Ink ink = ink(group);
    float icon = 15;
    float indent = factor == null ? 0 : icon + 6;
    List<Piece> pieces = words(cell, group.title(), Weight.BOLD, 11.5f, ink, width, indent);
    if (!pieces.isEmpty() && factor != null) {
      pieces =
          Typesetter.with(
              pieces, type.icon(Icons.of(factor), ink, icon, pieces.getFirst().height()));
    }
    return new Section(
        14,
        4,
        true,
        true,
        (canvas, x, y, w, h) -> {
          canvas.beginArtifact();
          canvas.fill(x, y + h - 1.6f, w, 1.6f, ink);
          canvas.end();
        },
        List.of(new Column(0, width, pieces)));
  }

  private static Ink ink(ComparisonSheet.Group group) {
    return group.factor() == null ? Ink.TEXT : CardLayout.ink(group.factor());
  }

  private Section row(
      Tag body, ComparisonSheet.Group group, ComparisonSheet.Row row, boolean first) {
    Tag line = body.add("TR");
    List<Column> columns = new ArrayList<>();
    Tag head = line.add("TH").scope("Row");
    float headRoom = headWidth - GUTTER;
    List<Piece> title =
        new ArrayList<>(
            words(head.add("P"), row.title(), Weight.BOLD, 9.4f, ink(group), headRoom, 0));
    title.addAll(words(head.add("P"), row.hint(), Weight.REGULAR, 8.6f, Ink.SOFT, headRoom, 0));
    columns.add(new Column(0, headRoom, title));
    float tallest = 0;
    for (int c = from; c < to; c++) {
      Tag cell = line.add("TD");
      List<Piece> pieces = new ArrayList<>();
      List<LaneItem> items = row.cells().get(c).items();
      Tag list = items.isEmpty() ? cell : cell.add("L");
      for (LaneItem item : items) {
        pieces.addAll(Typesetter.spaced(type.claim(list, item, 9.2f, cellWidth), 6));
      }
      Column column = new Column(offset(c), cellWidth, pieces);
      tallest = Math.max(tallest, column.height());
      columns.add(column);
    }
    return new Section(
        0,
        7,
        tallest < 220,
        false,
        (canvas, x, y, w, h) -> {
          if (!first) {
            canvas.beginArtifact();
            canvas.fill(x, y, w, 0.6f, Ink.RULE);
            canvas.end();
          }
        },
        columns);
  }
}
