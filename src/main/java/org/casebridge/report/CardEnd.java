package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.CaseCard;
import org.casebridge.domain.Factor;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;

/** The end of a card: words of the learner, what came of it, what to discuss. */
final class CardEnd {
  private static final float ICON = 17;
  private static final float APART = 8;
  private final Typesetter type;
  private final CaseCard content;
  private final float width;
  private final CardLayout.Look look;
  private final float gap;

  CardEnd(Typesetter type, CaseCard content, float width, CardLayout.Look look, float gap) {
    this.type = type;
    this.content = content;
    this.width = width;
    this.look = look;
    this.gap = gap;
  }

  /** Words of the learner. */
  void voice(Tag card, List<Section> sections) {
    if (content.voice().text().isBlank()) {
      return;
    }
    Tag quote = card.add("BlockQuote");
    float pad = type.scaled(look.dense() ? 11 : 17);
    float icon = type.scaled(look.dense() ? 17 : 22);
    float indent = icon + type.scaled(10);
    float inner = width - 2 * pad;
    Paragraph words =
        type.paragraph(
            content.voice().text(),
            type.style(Weight.REGULAR, look.dense() ? 11 : 13.6f, Ink.TEXT));
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
            gap,
            type.scaled(look.dense() ? 9 : 14),
            whole,
            false,
            ground,
            List.of(new Column(pad, inner, pieces))));
  }

  /**
   * What came of it, and what to discuss with room to write.
   *
   * @param toWrite height for lines to write on, in points; 0 for none
   */
  void add(Tag card, List<Section> sections, float toWrite) {
    float w = endWidth();
    List<Column> columns = new ArrayList<>();
    if (!content.outcomes().isEmpty()) {
      columns.add(new Column(0, w, outcomes(card, w)));
    }
    if (look.stacked() && !columns.isEmpty()) {
      sections.add(new Section(gap, 0, false, false, null, columns));
      columns = new ArrayList<>();
    }
    if (!content.question().isBlank()) {
      boolean alone = columns.isEmpty();
      float own = alone ? width : w;
      columns.add(new Column(alone ? 0 : width - w, own, question(card, own, toWrite)));
    }
    if (!columns.isEmpty()) {
      sections.add(new Section(gap, 0, true, false, null, columns));
    }
  }

  private float endWidth() {
    return look.stacked() ? width : (width - type.scaled(30)) / 2;
  }

  private List<Piece> outcomes(Tag card, float w) {
    Tag part = card.add("Sect");
    List<Piece> pieces =
        new ArrayList<>(
            type.heading(
                part, "H2", content.titles().outcomes(), Icons.of(Factor.OUTCOME), Ink.OUTCOME, w));
    Tag list = part.add("L");
    float middle = middle(w);
    for (CaseCard.Outcome outcome : content.outcomes()) {
      pieces.addAll(
          Typesetter.spaced(outcome(list, outcome, w, middle), type.scaled(look.dense() ? 7 : 9)));
    }
    return pieces;
  }

  /** Where the words for what came of it begin: after the longest name, if there is room. */
  private float middle(float w) {
    float indent = type.scaled(ICON + APART);
    float longest = 0;
    for (CaseCard.Outcome outcome : content.outcomes()) {
      longest = Math.max(longest, name(outcome).naturalWidth());
    }
    float usual = (w - indent) * 0.46f;
    float most = (w - indent) * 0.62f;
    return indent + Math.clamp(longest + type.scaled(10), usual, most);
  }

  private Paragraph name(CaseCard.Outcome outcome) {
    return type.paragraph(outcome.dimension(), type.style(Weight.BOLD, 10.6f, Ink.TEXT));
  }

  private List<Piece> outcome(Tag list, CaseCard.Outcome outcome, float w, float middle) {
    Tag body = list.add("LI").add("LBody");
    Tag what = body.add("P");
    Tag how = body.add("P");
    float icon = type.scaled(ICON);
    float indent = icon + type.scaled(APART);
    Ink ink = ink(outcome.status());
    List<Line> names = name(outcome).lines(middle - indent - type.scaled(8));
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
                  canvas.text(
                      name, canvas.place(x, at, indent, middle - indent), y, middle - indent);
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

  private List<Piece> question(Tag card, float w, float toWrite) {
    Tag part = card.add("Sect");
    List<Piece> pieces =
        new ArrayList<>(
            type.heading(part, "H2", content.titles().question(), Icons.QUESTION, Ink.TEXT, w));
    Paragraph words =
        type.paragraph(content.question(), type.style(Weight.REGULAR, 11.2f, Ink.TEXT));
    pieces.addAll(Typesetter.spaced(type.text(part.add("P"), words, w, 0), type.scaled(8)));
    pieces.addAll(toWrite(toWrite));
    return pieces;
  }

  /**
   * Lines to write on.
   *
   * @param room how much height there is for them
   */
  static List<Piece> toWrite(float room) {
    List<Piece> pieces = new ArrayList<>();
    float pitch = 25;
    for (float used = pitch + 4; used <= room; used += pitch) {
      float height = pieces.isEmpty() ? pitch + 4 : pitch;
      pieces.add(
          new Piece(
              0,
              height,
              false,
              (canvas, x, y, at) -> {
                float base = y + height - 1;
                canvas.beginArtifact();
                canvas.stroke(Shapes.line(x, base, x + at, base), Ink.WRITING, 0.7f, 1.4f);
                canvas.end();
              }));
    }
    return pieces;
  }

  /** The height of what stands above the room to write, and of what stands beside it. */
  float[] heights() {
    float w = endWidth();
    boolean alone = look.stacked() || content.outcomes().isEmpty();
    Tag nowhere = new Tag("Sect");
    float question =
        content.question().isBlank()
            ? 0
            : new Column(0, w, question(nowhere, alone ? width : w, 0)).height();
    float outcomes = alone ? question : new Column(0, w, outcomes(nowhere, w)).height();
    return new float[] {question, outcomes};
  }
}
