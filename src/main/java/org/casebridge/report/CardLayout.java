package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.CardTexts;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.LaneItem;
import org.casebridge.domain.Factor;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;
import org.casebridge.report.Shortening.Shortened;

/** Arranges one card in letters of one size. */
final class CardLayout {
  private static final float GUTTER = 20;
  private static final Factor[] LANES = {Factor.ASSET, Factor.OPPORTUNITY, Factor.MEDIATION};
  private final Typesetter type;
  private final Tag card;
  private final CaseCard content;
  private final float width;
  private final Look look;
  private final int others;
  private final float gap;
  private final CardEnd end;

  /**
   * How a card is arranged.
   *
   * @param stacked whether everything stands beneath each other
   * @param listed whether the history is told downwards instead of on a band
   * @param dense whether the space between things is small
   * @param small whether the whole page is small
   * @param back whether it is the back of a card, headed by name and headline in small
   */
  record Look(boolean stacked, boolean listed, boolean dense, boolean small, boolean back) {
    /** A whole page. */
    static final Look PAGE = new Look(false, false, false, false, false);

    /** A whole page with more on it. */
    static final Look FULL_PAGE = new Look(false, false, true, false, false);

    /** The same with everything beneath each other. */
    Look narrow() {
      return new Look(true, true, dense, small, back);
    }

    /** A whole page in large letters. */
    static final Look LARGE = new Look(true, true, false, false, false);
  }

  CardLayout(Typesetter type, Tag card, Shortened shown, float width, Look look) {
    this.type = type;
    this.card = card;
    this.content = shown.card();
    this.others = shown.others();
    this.width = width;
    this.look = look;
    this.gap = type.scaled(look.dense() ? 14 : 22);
    this.end = new CardEnd(type, content, width, look, gap);
  }

  /**
   * All sections in order.
   *
   * @param air added to the space between sections, in points
   * @param toWrite height for lines to write on beneath the question, in points; 0 for none
   */
  List<Section> sections(float air, float toWrite) {
    List<Section> sections = new ArrayList<>();
    sections.add(look.back() ? backHead() : head());
    chips(sections);
    summary(sections);
    if (look.back() && look.small() && !look.stacked()) {
      sideBySide(sections);
    } else {
      lanes(sections);
      history(sections);
      end.voice(card, sections);
      end.add(card, sections, toWrite);
    }
    notShown(sections);
    for (int i = 1; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.gap() >= gap * 0.7f) {
        sections.set(i, section.withGap(section.gap() + air));
      }
    }
    return sections;
  }

  private Section head() {
    float tile = type.scaled(look.dense() ? 52 : 68);
    float indent = tile + type.scaled(look.dense() ? 12 : 18);
    float w = width - indent;
    List<Piece> words = new ArrayList<>();
    Paragraph name =
        type.tight(content.pseudonym(), type.style(Weight.BOLD, look.dense() ? 24 : 30, Ink.TEXT));
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

  /** The name is read on the front; here it is repeated for those who look. */
  private Section backHead() {
    float tile = type.scaled(30);
    float indent = tile + type.scaled(9);
    float w = width - indent;
    Paragraph name = type.tight(content.pseudonym(), type.style(Weight.BOLD, 14, Ink.TEXT));
    List<Piece> words = new ArrayList<>();
    for (Line line : name.lines(w)) {
      words.add(
          new Piece(
              0,
              line.height(),
              true,
              (canvas, x, y, at) -> {
                canvas.beginPagination();
                canvas.text(line, x, y, at);
                canvas.end();
              }));
    }
    Paragraph line = type.tight(content.headline(), type.style(Weight.REGULAR, 10.4f, Ink.SOFT));
    words.addAll(type.text(card.add("P"), line, w, 0));
    Piece sign =
        new Piece(
            0,
            tile,
            false,
            (canvas, x, y, at) -> type.tile(canvas, null, content.mark(), x, y, tile));
    return Section.plain(0, new Column(0, tile, List.of(sign)), new Column(indent, w, words));
  }

  /** Who stood between at one side, what came of it at the other. */
  private void sideBySide(List<Section> sections) {
    float gutter = type.scaled(GUTTER);
    float w = (width - gutter) / 2;
    List<Section> between = new ArrayList<>();
    CardLayout narrow = new CardLayout(type, card, new Shortened(content, 0), w, look.narrow());
    narrow.lanes(between);
    narrow.end.voice(card, between);
    List<Section> came = new ArrayList<>();
    narrow.history(came);
    narrow.end.add(card, came, 0);
    sections.add(
        new Section(
            gap,
            0,
            false,
            false,
            null,
            List.of(new Column(0, w, pieces(between)), new Column(w + gutter, w, pieces(came)))));
  }

  private static List<Piece> pieces(List<Section> sections) {
    List<Piece> all = new ArrayList<>();
    for (Section section : sections) {
      for (Column column : section.columns()) {
        List<Piece> own = column.pieces();
        all.addAll(all.isEmpty() ? own : Typesetter.spaced(own, section.gap()));
      }
    }
    return all;
  }

  /** That more was left away than the lanes say. */
  private void notShown(List<Section> sections) {
    if (others > 0) {
      Paragraph words =
          type.paragraph(CardTexts.notShown(others), type.style(Weight.SEMIBOLD, 9, Ink.SOFT));
      List<Piece> pieces = type.text(card.add("P"), words, width, 0);
      sections.add(Section.plain(type.scaled(10), new Column(0, width, pieces)));
    }
  }

  private void chips(List<Section> sections) {
    if (content.chips().isEmpty()) {
      return;
    }
    List<Piece> pieces =
        look.small() ? plainFacts() : new Chips(type, content.chips(), width).pieces(card.add("L"));
    sections.add(Section.plain(type.scaled(look.dense() ? 11 : 14), new Column(0, width, pieces)));
  }

  /** Where room is short, facts stand in one paragraph. */
  private List<Piece> plainFacts() {
    Paragraph words =
        type.paragraph(
            String.join(" · ", content.chips()), type.style(Weight.REGULAR, 10, Ink.TEXT));
    return type.text(card.add("P"), words, width, 0);
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
    int shown = (int) content.lanes().stream().filter(CaseCard.Lane::shown).count();
    if (shown == 0) {
      return;
    }
    float gutter = type.scaled(GUTTER);
    float w = look.stacked() ? width : (width - (shown - 1) * gutter) / shown;
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < LANES.length; i++) {
      CaseCard.Lane lane = content.lanes().get(i);
      if (lane.shown()) {
        List<Piece> pieces = lane(lane, LANES[i], w);
        if (look.stacked()) {
          sections.add(new Section(gap, 0, false, false, null, List.of(new Column(0, w, pieces))));
        } else {
          columns.add(new Column(columns.size() * (w + gutter), w, pieces));
        }
      }
    }
    if (!columns.isEmpty()) {
      sections.add(new Section(gap, 0, false, false, null, columns));
    }
  }

  private List<Piece> lane(CaseCard.Lane lane, Factor factor, float w) {
    Tag part = card.add("Sect");
    Ink ink = ink(factor);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(rule(ink));
    pieces.addAll(
        Typesetter.spaced(
            type.heading(part, "H2", lane.title(), Icons.of(factor), ink, w), type.scaled(6)));
    float before = type.scaled(look.dense() ? 6 : 8);
    if (lane.items().isEmpty()) {
      pieces.addAll(Typesetter.spaced(small(part, lane.empty(), w), before));
    } else {
      Tag list = part.add("L");
      for (LaneItem item : lane.items()) {
        pieces.addAll(Typesetter.spaced(type.claim(list, item, 10, w), before));
      }
    }
    if (lane.dropped() > 0) {
      pieces.addAll(Typesetter.spaced(small(part, CardTexts.notShown(lane.dropped()), w), before));
    }
    return pieces;
  }

  private List<Piece> small(Tag part, String text, float w) {
    Paragraph words = type.paragraph(text, type.style(Weight.REGULAR, 10, Ink.SOFT));
    return type.text(part.add("P"), words, w, 0);
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
    sections.addAll(
        look.listed()
            ? new BandList(type, part, content.history(), width).sections(type.scaled(8))
            : new BandLayout(type, part, content.history(), width).sections(type.scaled(10)));
  }

  /** The height of what stands above the room to write, and of what stands beside it. */
  float[] endHeights() {
    return end.heights();
  }
}
