package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.LaneItem;
import org.casebridge.domain.Factor;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;

/** Arranges one card in letters of one size. */
final class CardLayout {
  private static final float GUTTER = 20;
  private static final Factor[] LANES = {Factor.ASSET, Factor.OPPORTUNITY, Factor.MEDIATION};
  private final Typesetter type;
  private final Tag card;
  private final CaseCard content;
  private final float width;
  private final float gap;

  CardLayout(Typesetter type, Tag card, CaseCard content, float width) {
    this.type = type;
    this.card = card;
    this.content = content;
    this.width = width;
    this.gap = type.scaled(22);
  }

  /**
   * All sections in order.
   *
   * @param air added to the space between sections, in points
   * @param toWrite height for lines to write on beneath the question, in points; 0 for none
   */
  List<Section> sections(float air, float toWrite) {
    List<Section> sections = new ArrayList<>();
    sections.add(head());
    chips(sections);
    summary(sections);
    lanes(sections);
    history(sections);
    voice(sections);
    end(sections, toWrite);
    for (int i = 1; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.gap() >= gap * 0.7f) {
        sections.set(i, section.withGap(section.gap() + air));
      }
    }
    return sections;
  }

  private Section head() {
    float tile = type.scaled(68);
    float indent = tile + type.scaled(18);
    float w = width - indent;
    List<Piece> words = new ArrayList<>();
    Paragraph name = type.tight(content.pseudonym(), type.style(Weight.BOLD, 30, Ink.TEXT));
    words.addAll(type.text(card.add("H1"), name, w, 0));
    Tag figure = card.add("Figure");
    Paragraph line = type.tight(content.headline(), type.style(Weight.REGULAR, 15, Ink.SOFT));
    words.addAll(Typesetter.spaced(type.text(card.add("P"), line, w, 0), type.scaled(1)));
    float height = new Column(0, w, words).height();
    float above = Math.max(0, (tile - height) / 2);
    List<Piece> raised = new ArrayList<>();
    if (above > 0) {
      raised.add(new Piece(0, above, true, (canvas, x, y, at) -> {}));
    }
    raised.addAll(words);
    Piece sign =
        new Piece(
            0,
            tile,
            false,
            (canvas, x, y, at) -> type.tile(canvas, figure, content.mark(), x, y, tile));
    return Section.plain(0, new Column(0, tile, List.of(sign)), new Column(indent, w, raised));
  }

  private void chips(List<Section> sections) {
    if (content.chips().isEmpty()) {
      return;
    }
    Tag list = card.add("L");
    Style style = type.style(Weight.SEMIBOLD, 9, Ink.SOFT);
    float pad = type.scaled(8);
    float between = type.scaled(6);
    List<Piece> pieces = new ArrayList<>();
    List<Chip> row = new ArrayList<>();
    float used = 0;
    for (String chip : content.chips()) {
      Tag tag = list.add("LI").add("LBody");
      for (Line line : type.tight(chip, style).lines(width - 2 * pad)) {
        float w = line.width() + 2 * pad;
        if (!row.isEmpty() && used + between + w > width) {
          pieces.add(chipRow(row));
          row = new ArrayList<>();
          used = 0;
        }
        float offset = row.isEmpty() ? 0 : used + between;
        row.add(new Chip(line, tag, offset, w));
        used = offset + w;
      }
    }
    if (!row.isEmpty()) {
      pieces.add(chipRow(row));
    }
    sections.add(Section.plain(type.scaled(14), new Column(0, width, pieces)));
  }

  private record Chip(Line line, Tag tag, float offset, float width) {}

  private Piece chipRow(List<Chip> row) {
    float height = 0;
    for (Chip chip : row) {
      height = Math.max(height, chip.line().height() + type.scaled(7));
    }
    float h = height;
    float pad = type.scaled(8);
    return new Piece(
        type.scaled(5),
        h,
        false,
        (canvas, x, y, w) -> {
          for (Chip chip : row) {
            float left = canvas.place(x, w, chip.offset(), chip.width());
            canvas.beginArtifact();
            canvas.stroke(Shapes.rounded(left, y, chip.width(), h, h / 2), Ink.WRITING, 0.8f, 0);
            canvas.end();
            canvas.begin(chip.tag());
            canvas.text(
                chip.line(),
                left + pad,
                y + (h - chip.line().height()) / 2,
                chip.width() - 2 * pad);
            canvas.end();
          }
        });
  }

  private void summary(List<Section> sections) {
    Paragraph words =
        type.paragraph(content.summary(), type.style(Weight.REGULAR, 11.2f, Ink.TEXT));
    if (!words.isEmpty()) {
      List<Piece> pieces = type.text(card.add("P"), words, width, 0);
      sections.add(Section.plain(type.scaled(16), new Column(0, width, pieces)));
    }
  }

  private void lanes(List<Section> sections) {
    float gutter = type.scaled(GUTTER);
    float w = (width - 2 * gutter) / 3;
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < LANES.length; i++) {
      CaseCard.Lane lane = content.lanes().get(i);
      Tag part = card.add("Sect");
      Ink ink = ink(LANES[i]);
      List<Piece> pieces = new ArrayList<>();
      pieces.add(rule(ink));
      pieces.addAll(
          Typesetter.spaced(
              type.heading(part, "H2", lane.title(), Icons.of(LANES[i]), ink, w), type.scaled(6)));
      float before = type.scaled(8);
      if (lane.items().isEmpty()) {
        Paragraph none = type.paragraph(lane.empty(), type.style(Weight.REGULAR, 10, Ink.SOFT));
        pieces.addAll(Typesetter.spaced(type.text(part.add("P"), none, w, 0), before));
      } else {
        Tag list = part.add("L");
        for (LaneItem item : lane.items()) {
          pieces.addAll(Typesetter.spaced(type.claim(list, item, 10, w), before));
        }
      }
      columns.add(new Column(i * (w + gutter), w, pieces));
    }
    sections.add(new Section(gap, 0, false, false, null, columns));
  }

  private Piece rule(Ink ink) {
    float thick = type.scaled(3.2f);
    return new Piece(
        0,
        thick,
        true,
        (canvas, x, y, w) -> {
          canvas.beginArtifact();
          canvas.fill(x, y, w, thick, ink);
          canvas.end();
        });
  }

  static Ink ink(Factor factor) {
    return switch (factor) {
      case BACKGROUND -> Ink.BACKGROUND;
      case ASSET -> Ink.ASSET;
      case OPPORTUNITY -> Ink.OPPORTUNITY;
      case MEDIATION -> Ink.MEDIATION;
      case OUTCOME -> Ink.OUTCOME;
      case MEETING -> Ink.TEXT;
    };
  }

  private void history(List<Section> sections) {
    if (content.history().parts().isEmpty() && content.history().events().isEmpty()) {
      return;
    }
    Tag part = card.add("Sect");
    List<Piece> heading =
        type.heading(part, "H2", content.titles().history(), null, Ink.TEXT, width);
    sections.add(new Section(gap, 0, true, true, null, List.of(new Column(0, width, heading))));
    sections.addAll(new BandLayout(type, part, content.history(), width).sections(type.scaled(10)));
  }

  private void voice(List<Section> sections) {
    if (content.voice().text().isBlank()) {
      return;
    }
    Tag quote = card.add("BlockQuote");
    float pad = type.scaled(17);
    float icon = type.scaled(22);
    float indent = icon + type.scaled(10);
    float inner = width - 2 * pad;
    Paragraph words =
        type.paragraph(content.voice().text(), type.style(Weight.REGULAR, 13.6f, Ink.TEXT));
    List<Piece> pieces = new ArrayList<>(type.text(quote.add("P"), words, inner, indent));
    pieces =
        new ArrayList<>(
            Typesetter.with(
                pieces, type.icon(Icons.QUOTE, Ink.MEDIATION, icon, pieces.getFirst().height())));
    Paragraph whose =
        type.paragraph(content.voice().attribution(), type.style(Weight.REGULAR, 9.4f, Ink.SOFT));
    List<Piece> said = type.text(quote.add("P"), whose, inner, indent);
    if (!said.isEmpty()) {
      pieces.set(pieces.size() - 1, pieces.getLast().keeping());
    }
    pieces.addAll(Typesetter.spaced(said, type.scaled(5)));
    Flow.Backdrop ground =
        (canvas, x, y, w, h) -> {
          canvas.beginArtifact();
          canvas.fill(Shapes.rounded(x, y, w, h, type.scaled(9)), Ink.VOICE);
          canvas.end();
        };
    boolean whole = new Column(0, inner, pieces).height() < type.scaled(260);
    sections.add(
        new Section(
            gap, type.scaled(14), whole, false, ground, List.of(new Column(pad, inner, pieces))));
  }

  private void end(List<Section> sections, float toWrite) {
    float gutter = type.scaled(30);
    float w = (width - gutter) / 2;
    List<Column> columns = new ArrayList<>();
    if (!content.outcomes().isEmpty()) {
      columns.add(new Column(0, w, outcomes(w)));
    }
    if (!content.question().isBlank()) {
      boolean alone = columns.isEmpty();
      float own = alone ? width : w;
      columns.add(new Column(alone ? 0 : w + gutter, own, question(own, toWrite)));
    }
    if (!columns.isEmpty()) {
      sections.add(new Section(gap, 0, true, false, null, columns));
    }
  }

  private List<Piece> outcomes(float w) {
    Tag part = card.add("Sect");
    List<Piece> pieces =
        new ArrayList<>(
            type.heading(
                part, "H2", content.titles().outcomes(), Icons.of(Factor.OUTCOME), Ink.OUTCOME, w));
    Tag list = part.add("L");
    for (CaseCard.Outcome outcome : content.outcomes()) {
      pieces.addAll(Typesetter.spaced(outcome(list, outcome, w), type.scaled(9)));
    }
    return pieces;
  }

  private List<Piece> outcome(Tag list, CaseCard.Outcome outcome, float w) {
    Tag body = list.add("LI").add("LBody");
    Tag what = body.add("P");
    Tag how = body.add("P");
    float icon = type.scaled(17);
    float indent = icon + type.scaled(8);
    float middle = indent + (w - indent) * 0.46f;
    Ink ink = ink(outcome.status());
    List<Line> names =
        type.paragraph(outcome.dimension(), type.style(Weight.BOLD, 10.6f, Ink.TEXT))
            .lines(middle - indent - type.scaled(8));
    List<Line> words =
        type.paragraph(outcome.word(), type.style(Weight.SEMIBOLD, 10.6f, ink)).lines(w - middle);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < Math.max(names.size(), words.size()); i++) {
      Line name = i < names.size() ? names.get(i) : null;
      Line word = i < words.size() ? words.get(i) : null;
      float height = Math.max(name == null ? 0 : name.height(), word == null ? 0 : word.height());
      pieces.add(
          new Piece(
              0,
              height,
              false,
              (canvas, x, y, at) -> {
                if (name != null) {
                  canvas.begin(what);
                  canvas.text(name, canvas.place(x, at, indent, middle), y, middle);
                  canvas.end();
                }
                if (word != null) {
                  float room = at - middle;
                  canvas.begin(how);
                  canvas.text(word, canvas.place(x, at, middle, room), y, room);
                  canvas.end();
                }
              }));
    }
    if (pieces.isEmpty()) {
      return pieces;
    }
    pieces =
        new ArrayList<>(
            Typesetter.with(
                pieces,
                type.icon(Icons.of(outcome.status()), ink, icon, pieces.getFirst().height())));
    Paragraph note = type.paragraph(outcome.note(), type.style(Weight.REGULAR, 8.8f, Ink.SOFT));
    List<Piece> small = type.text(body.add("P"), note, w, indent);
    if (!small.isEmpty()) {
      pieces.set(pieces.size() - 1, pieces.getLast().keeping());
    }
    pieces.addAll(small);
    return pieces;
  }

  private static Ink ink(OutcomeStatus status) {
    return switch (status) {
      case ACHIEVED -> Ink.GOOD;
      case DENIED -> Ink.BARRIER;
      case PENDING, EXPECTED -> Ink.OUTCOME;
      case NOT_STATED -> Ink.SOFT;
    };
  }

  private List<Piece> question(float w, float toWrite) {
    Tag part = card.add("Sect");
    List<Piece> pieces =
        new ArrayList<>(
            type.heading(part, "H2", content.titles().question(), Icons.QUESTION, Ink.TEXT, w));
    Paragraph words =
        type.paragraph(content.question(), type.style(Weight.REGULAR, 11.2f, Ink.TEXT));
    pieces.addAll(Typesetter.spaced(type.text(part.add("P"), words, w, 0), type.scaled(8)));
    float pitch = 25;
    for (float used = pitch + 4; used <= toWrite; used += pitch) {
      pieces.add(
          new Piece(
              0,
              used == pitch + 4 ? pitch + 4 : pitch,
              false,
              (canvas, x, y, at) -> {
                float base = y + pitch - 1;
                canvas.beginArtifact();
                canvas.stroke(Shapes.line(x, base, x + at, base), Ink.WRITING, 0.7f, 1.4f);
                canvas.end();
              }));
    }
    return pieces;
  }

  /** The height of what stands above the room to write, and of what stands beside it. */
  float[] endHeights() {
    float gutter = type.scaled(30);
    float w = (width - gutter) / 2;
    float own = content.outcomes().isEmpty() ? width : w;
    float outcomes = content.outcomes().isEmpty() ? 0 : new Column(0, w, outcomes(w)).height();
    float question =
        content.question().isBlank() ? 0 : new Column(0, own, question(own, 0)).height();
    return new float[] {question, outcomes};
  }
}
