package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Glyphs.Line;

/** Short facts in rounded frames, as many beside each other as there is room for. */
final class Chips {
  private final Typesetter type;
  private final List<String> facts;
  private final float width;
  private final float pad;

  Chips(Typesetter type, List<String> facts, float width) {
    this.type = type;
    this.facts = facts;
    this.width = width;
    this.pad = type.scaled(8);
  }

  private record Chip(List<Line> lines, Tag tag, float offset, float width) {
    float text() {
      float height = 0;
      for (Line line : lines) {
        height += line.height();
      }
      return height;
    }
  }

  /** The rows of facts, each an item of a list. */
  List<Piece> pieces(Tag list) {
    Style style = type.style(Weight.SEMIBOLD, 9, Ink.SOFT);
    float between = type.scaled(6);
    List<Piece> pieces = new ArrayList<>();
    List<Chip> row = new ArrayList<>();
    float used = 0;
    for (String fact : facts) {
      List<Line> lines = type.tight(fact, style).lines(width - 2 * pad);
      float widest = 0;
      for (Line line : lines) {
        widest = Math.max(widest, line.width());
      }
      float w = widest + 2 * pad;
      if (!row.isEmpty() && used + between + w > width) {
        pieces.add(row(row));
        row = new ArrayList<>();
        used = 0;
      }
      float offset = row.isEmpty() ? 0 : used + between;
      row.add(new Chip(lines, list.add("LI").add("LBody"), offset, w));
      used = offset + w;
    }
    if (!row.isEmpty()) {
      pieces.add(row(row));
    }
    return pieces;
  }

  private Piece row(List<Chip> row) {
    float height = 0;
    for (Chip chip : row) {
      height = Math.max(height, chip.text() + type.scaled(7));
    }
    float h = height;
    return new Piece(
        type.scaled(5),
        h,
        false,
        (canvas, x, y, w) -> {
          for (Chip chip : row) {
            if (!chip.lines().isEmpty()) {
              draw(canvas, chip, canvas.place(x, w, chip.offset(), chip.width()), y, h);
            }
          }
        });
  }

  private void draw(Canvas canvas, Chip chip, float left, float y, float h) {
    float round = Math.min(h, chip.lines().getFirst().height() + type.scaled(7)) / 2;
    canvas.beginArtifact();
    canvas.stroke(Shapes.rounded(left, y, chip.width(), h, round), Ink.WRITING, 0.8f, 0);
    canvas.end();
    canvas.begin(chip.tag());
    float top = y + (h - chip.text()) / 2;
    for (Line line : chip.lines()) {
      canvas.text(line, left + pad, top, chip.width() - 2 * pad);
      top += line.height();
    }
    canvas.end();
  }
}
