package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Mark;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Glyphs.Line;
import org.casebridge.report.Shaper.Span;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** Turns words into pieces of a page: text, headings with icons, claims with their presence. */
final class Typesetter {
  /** No text is smaller, in points. */
  static final float SMALLEST = 8;

  private static final float LEADING = 1.36f;
  private static final float FRAME_INSET = 10;
  private static final float FRAME_PAD = 4;
  private final Shaper shaper;
  private final Icons icons;
  private final float scale;
  private final float smallest;

  /**
   * @param scale multiplies every size of letters
   */
  Typesetter(Shaper shaper, Icons icons, float scale) {
    this(shaper, icons, scale, SMALLEST);
  }

  /**
   * @param scale multiplies every size of letters
   * @param smallest no text is smaller, in points
   */
  Typesetter(Shaper shaper, Icons icons, float scale, float smallest) {
    this.shaper = shaper;
    this.icons = icons;
    this.scale = scale;
    this.smallest = smallest;
  }

  Icons icons() {
    return icons;
  }

  /** A length that grows with the letters. */
  float scaled(float points) {
    return points * scale;
  }

  Style style(Weight weight, float size, Ink ink) {
    return new Style(weight, Math.max(smallest, size * scale), ink);
  }

  Paragraph paragraph(String text, Style style) {
    return shaper.paragraph(LEADING, text, style);
  }

  Paragraph tight(String text, Style style) {
    return shaper.paragraph(1.18f, text, style);
  }

  /** As much of a text as one line holds, with an ellipsis where that isn't all. */
  @Nullable Line oneLine(String text, Style style, float width) {
    String flat = text.replace('\n', ' ').strip();
    Paragraph whole = tight(flat, style);
    int end = Math.min(flat.length(), 400);
    while (end > 0 && (end < flat.length() || whole.naturalWidth() > width)) {
      whole = tight(flat.substring(0, end).strip() + "…", style);
      if (whole.naturalWidth() <= width) {
        break;
      }
      end = flat.offsetByCodePoints(end, -1);
    }
    List<Line> lines = whole.lines(Float.MAX_VALUE);
    return lines.isEmpty() ? null : lines.getFirst();
  }

  /**
   * The lines of a paragraph; its first two and its last two stay together.
   *
   * @param indent of all lines, in points
   */
  List<Piece> text(Tag tag, Paragraph paragraph, float width, float indent) {
    List<Line> lines = paragraph.lines(width - indent);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean keep = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
      pieces.add(
          new Piece(
              0,
              line.height(),
              keep,
              (canvas, x, y, w) -> {
                canvas.begin(tag);
                canvas.text(line, canvas.place(x, w, indent, w - indent), y, w - indent);
                canvas.end();
              }));
    }
    return pieces;
  }

  /** The same pieces with a drawing beside the first. */
  static List<Piece> with(List<Piece> pieces, Flow.Drawing beside) {
    if (pieces.isEmpty()) {
      return pieces;
    }
    List<Piece> all = new ArrayList<>(pieces);
    Piece first = all.getFirst();
    all.set(
        0,
        new Piece(
            first.before(),
            first.height(),
            first.keep(),
            (canvas, x, y, w) -> {
              beside.draw(canvas, x, y, w);
              first.drawing().draw(canvas, x, y, w);
            }));
    return all;
  }

  /** Draws an icon where reading begins, in the middle of a line. */
  Flow.Drawing icon(Ikon icon, Ink ink, float size, float lineHeight) {
    return (canvas, x, y, w) -> {
      canvas.beginArtifact();
      canvas.fill(
          icons.shape(icon, canvas.place(x, w, 0, size), y + (lineHeight - size) / 2, size), ink);
      canvas.end();
    };
  }

  /** A heading with its icon, kept with what follows. */
  List<Piece> heading(Tag parent, String type, String text, @Nullable Ikon icon, Ink ink, float w) {
    Style style = style(Weight.BOLD, 13, ink);
    float size = scaled(16);
    float indent = icon == null ? 0 : size + scaled(5);
    Paragraph paragraph = tight(text, style);
    if (paragraph.isEmpty()) {
      return List.of();
    }
    List<Piece> pieces = text(parent.add(type), paragraph, w, indent);
    if (icon != null) {
      pieces = with(pieces, icon(icon, ink, size, pieces.getFirst().height()));
    }
    return pieces.stream().map(Piece::keeping).toList();
  }

  /** The space below a heading belongs to what follows it. */
  static List<Piece> spaced(List<Piece> pieces, float before) {
    if (pieces.isEmpty()) {
      return pieces;
    }
    List<Piece> all = new ArrayList<>(pieces);
    all.set(0, all.getFirst().after(before));
    return all;
  }

  /** Adds a claim to a list. */
  List<Piece> claim(Tag list, LaneItem item, float size, float width) {
    boolean framed = item.presence() != Presence.PRESENT;
    float inset = framed ? FRAME_INSET : 0;
    Stance stance = item.stance();
    float sign = scaled(size + 2.5f);
    float indent = inset;
    if (stance != null || item.presence() == Presence.STATED_ABSENT) {
      indent += sign + scaled(4);
    }
    Ink ink = item.presence() == Presence.NOT_STATED ? Ink.SOFT : Ink.TEXT;
    String lead = item.lead().strip();
    String rest = item.rest().strip();
    String between =
        lead.isEmpty() || rest.isEmpty() || ",.;:".indexOf(rest.charAt(0)) >= 0 ? "" : " ";
    Paragraph main =
        shaper.paragraph(
            LEADING,
            List.of(
                new Span(lead, style(Weight.BOLD, size, ink)),
                new Span(between + rest, style(Weight.REGULAR, size, ink))));
    Paragraph note = paragraph(item.note().strip(), style(Weight.REGULAR, size - 1.2f, Ink.SOFT));
    Tag body = list.add("LI").add("LBody");
    float inner = width - (framed ? FRAME_INSET : 0);
    List<Piece> pieces = new ArrayList<>(text(body.add("P"), main, inner, indent));
    List<Piece> small = text(body.add("P"), note, inner, indent);
    if (!pieces.isEmpty() && !small.isEmpty()) {
      pieces.set(pieces.size() - 1, pieces.getLast().keeping());
    }
    pieces.addAll(small);
    if (pieces.isEmpty()) {
      return pieces;
    }
    float first = pieces.getFirst().height();
    float signOffset = inset;
    if (item.presence() == Presence.STATED_ABSENT) {
      return framed(
          with(pieces, (c, x, y, w) -> emptySet(c, x, y, w, signOffset, sign, first)), item);
    }
    if (stance != null) {
      Ink colour = ink(stance);
      pieces =
          with(
              pieces,
              (c, x, y, w) ->
                  icon(Icons.of(stance), colour, sign, first)
                      .draw(c, c.place(x, w, signOffset, w - signOffset), y, w - signOffset));
    }
    return framed ? framed(pieces, item) : pieces;
  }

  static Ink ink(Stance stance) {
    return switch (stance) {
      case BRIDGE, MIXED -> Ink.MEDIATION;
      case BARRIER -> Ink.BARRIER;
      case ABSENT -> Ink.SOFT;
    };
  }

  /** The sign of the empty set: the material says that there was none. */
  private static void emptySet(
      Canvas canvas, float x, float y, float w, float offset, float size, float lineHeight) {
    float middleX = canvas.place(x, w, offset, size) + size / 2;
    float middleY = y + lineHeight / 2;
    float r = size * 0.36f;
    canvas.beginArtifact();
    canvas.stroke(Shapes.disc(middleX, middleY, r), Ink.TEXT, 1.1f, 0);
    float reach = r * 1.15f;
    canvas.stroke(
        Shapes.line(middleX - reach, middleY + reach, middleX + reach, middleY - reach),
        Ink.TEXT,
        1.1f,
        0);
    canvas.end();
  }

  /** Frames each piece by itself, so that a frame may go on over a page's end. */
  private static List<Piece> framed(List<Piece> pieces, LaneItem item) {
    List<Piece> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      float above = i == 0 ? FRAME_PAD : 0;
      float below = i == pieces.size() - 1 ? FRAME_PAD : 0;
      boolean first = i == 0;
      boolean last = i == pieces.size() - 1;
      float height = piece.height() + above + below;
      all.add(
          new Piece(
              piece.before(),
              height,
              piece.keep(),
              (canvas, x, y, w) -> {
                canvas.beginArtifact();
                if (item.presence() == Presence.STATED_ABSENT) {
                  dashes(canvas, x, y, w, height, first, last);
                } else {
                  canvas.fill(x, y, w, height, Ink.PALE);
                  float strip = 5;
                  canvas.hatch(
                      Shapes.rectangle(canvas.place(x, w, 0, strip), y, strip, height),
                      Ink.HATCH,
                      0.9f,
                      3.2f);
                }
                canvas.end();
                piece.drawing().draw(canvas, x, y + above, w);
              }));
    }
    return all;
  }

  private static void dashes(
      Canvas canvas, float x, float y, float w, float h, boolean first, boolean last) {
    Ink ink = Ink.SOFT;
    canvas.stroke(Shapes.line(x, y, x, y + h), ink, 0.8f, 2.4f);
    canvas.stroke(Shapes.line(x + w, y, x + w, y + h), ink, 0.8f, 2.4f);
    if (first) {
      canvas.stroke(Shapes.line(x, y, x + w, y), ink, 0.8f, 2.4f);
    }
    if (last) {
      canvas.stroke(Shapes.line(x, y + h, x + w, y + h), ink, 0.8f, 2.4f);
    }
  }

  /** The sign of a case on a tile of its colour, as a figure of the structure. */
  void tile(Canvas canvas, @Nullable Tag figure, Mark mark, float x, float y, float size) {
    if (figure == null) {
      canvas.beginPagination();
    } else {
      canvas.begin(figure.alt(mark.alt()));
      canvas.box(figure, x, y, size, size);
    }
    canvas.fill(Shapes.rounded(x, y, size, size, size * 0.16f), Ink.of(mark.hue()));
    canvas.fill(Shapes.sign(mark.glyph(), x + size / 2, y + size / 2, size * 0.27f), Ink.WHITE);
    canvas.end();
  }
}
