package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Leaflet;
import org.casebridge.app.card.Paper;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/** The pages of one leaflet. */
final class LeafletPages {
  private static final float SIDE = 50;
  private static final float TOP = 48;
  private static final float GAP = 18;
  private static final float MOST_AIR = 16;

  /** Room to write beneath a question where several stand on a page. */
  private static final float TO_WRITE = 80;

  private final PdfFile file;
  private final Typesetter type;
  private final Leaflet leaflet;
  private final Paper paper;
  private final Tag root;
  private final float width;
  private final Furniture furniture;
  private @Nullable Canvas page;
  private int opened;

  LeafletPages(PdfFile file, Typesetter type, Leaflet leaflet, Paper paper) {
    this.file = file;
    this.type = type;
    this.leaflet = leaflet;
    this.paper = paper;
    this.root = file.root().add("Sect");
    this.width = paper.width() - 2 * SIDE;
    this.furniture = new Furniture(type, SIDE, width, leaflet.footerLeft(), leaflet.footerRight());
  }

  /** Draws them after those before. */
  void print() {
    Flow flow = new Flow(SIDE, width, this::open);
    List<Section> sections = new ArrayList<>();
    sections.add(title());
    Tag list = null;
    for (Leaflet.Block block : leaflet.blocks()) {
      switch (block) {
        case Leaflet.Heading heading -> {
          list = null;
          sections.add(heading(heading));
        }
        case Leaflet.Step step -> {
          list = list == null ? root.add("L") : list;
          sections.add(step(list, step));
        }
        case Leaflet.Ask ask -> sections.add(ask(ask));
        case Leaflet.CaseNotes notes -> sections.add(notes(notes));
      }
    }
    flow.add(spread(sections));
    closePage();
    file.finish(root);
  }

  /** What is left of a single page goes between the sections. */
  private List<Section> spread(List<Section> sections) {
    float spare = furniture.bottom(paper.height()) - TOP - Flow.height(sections);
    if (spare < 0) {
      return sections;
    }
    float air = Math.min(MOST_AIR, spare / Math.max(1, sections.size() - 1));
    return sections.stream().map(it -> it.withGap(it.gap() + air)).toList();
  }

  private Section title() {
    List<Piece> pieces = new ArrayList<>();
    Paragraph words = type.tight(leaflet.title(), type.style(Weight.BOLD, 26, Ink.TEXT));
    pieces.addAll(type.text(root.add("H1"), words, width, 0));
    Paragraph below = type.paragraph(leaflet.subtitle(), type.style(Weight.REGULAR, 12, Ink.SOFT));
    pieces.addAll(Typesetter.spaced(type.text(root.add("P"), below, width, 0), 3));
    List<Piece> kept = pieces.stream().map(Piece::keeping).toList();
    return new Section(0, 0, false, true, null, List.of(new Column(0, width, kept)));
  }

  private Section heading(Leaflet.Heading heading) {
    Ink ink = heading.factor() == null ? Ink.TEXT : CardLayout.ink(heading.factor());
    List<Piece> pieces =
        type.heading(
            root,
            "H2",
            heading.text(),
            heading.factor() == null ? null : Icons.of(heading.factor()),
            ink,
            width);
    return new Section(GAP + 6, 0, true, true, null, List.of(new Column(0, width, pieces)));
  }

  private Section step(Tag list, Leaflet.Step step) {
    float disc = 24;
    float indent = disc + 14;
    float timeWidth = 60;
    Tag item = list.add("LI");
    Tag label = item.add("Lbl");
    Tag body = item.add("LBody");
    Tag heading = body.add("P");
    Tag time = body.add("P");
    Paragraph name = type.tight(step.title(), type.style(Weight.BOLD, 13, Ink.TEXT));
    List<Piece> pieces = new ArrayList<>(type.text(heading, name, width - timeWidth, indent));
    float first = pieces.isEmpty() ? disc : pieces.getFirst().height();
    List<Line> minutes =
        type.tight(step.time(), type.style(Weight.REGULAR, 11, Ink.SOFT)).lines(timeWidth);
    Line number =
        type.tight(String.valueOf(step.number()), type.style(Weight.BOLD, 11.5f, Ink.WHITE))
            .lines(99)
            .getFirst();
    pieces =
        new ArrayList<>(
            Typesetter.with(
                pieces,
                (canvas, x, y, w) -> {
                  float left = canvas.place(x, width, 0, disc);
                  float middle = y + first / 2;
                  canvas.beginArtifact();
                  canvas.fill(Shapes.disc(left + disc / 2, middle, disc / 2), Ink.MEDIATION);
                  canvas.end();
                  canvas.begin(label);
                  canvas.centred(number, left, middle - number.height() / 2, disc);
                  canvas.end();
                  if (!minutes.isEmpty()) {
                    Line line = minutes.getFirst();
                    float at = canvas.place(x, width, width - line.width(), line.width());
                    canvas.begin(time);
                    canvas.text(line, at, middle - line.height() / 2, line.width());
                    canvas.end();
                  }
                }));
    Paragraph text = type.paragraph(step.text(), type.style(Weight.REGULAR, 11, Ink.TEXT));
    List<Piece> below = type.text(body.add("P"), text, width - timeWidth, indent);
    if (!below.isEmpty() && !pieces.isEmpty()) {
      pieces.set(pieces.size() - 1, pieces.getLast().keeping());
    }
    pieces.addAll(Typesetter.spaced(below, 2));
    return Section.plain(GAP, new Column(0, width, pieces));
  }

  private Section ask(Leaflet.Ask ask) {
    Tag part = root.add("P");
    String words = ask.code().isBlank() ? ask.text() : ask.code() + "  " + ask.text();
    Paragraph text = type.paragraph(words, type.style(Weight.SEMIBOLD, 11.5f, Ink.TEXT));
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : type.text(part, text, width, 0)) {
      pieces.add(piece.keeping());
    }
    // The lines stay with their question.
    List<Piece> lines = CardEnd.toWrite(TO_WRITE);
    for (int i = 0; i < lines.size(); i++) {
      pieces.add(i == lines.size() - 1 ? lines.get(i) : lines.get(i).keeping());
    }
    return Section.plain(GAP - 4, new Column(0, width, pieces));
  }

  private Section notes(Leaflet.CaseNotes notes) {
    float tile = 24;
    float indent = tile + 10;
    Tag part = root.add("Sect");
    Paragraph name = type.tight(notes.name(), type.style(Weight.BOLD, 13, Ink.TEXT));
    Tag heading = part.add("H3");
    Tag figure = part.add("Figure");
    List<Piece> head = new ArrayList<>();
    for (Piece piece : type.text(heading, name, width, indent)) {
      head.add(piece.keeping());
    }
    float first = head.isEmpty() ? tile : head.getFirst().height();
    List<Piece> signed =
        new ArrayList<>(
            Typesetter.with(
                head,
                (canvas, x, y, w) ->
                    type.tile(
                        canvas,
                        figure,
                        notes.mark(),
                        canvas.place(x, w, 0, tile),
                        y + (first - tile) / 2,
                        tile)));
    Tag list = part.add("L");
    for (LaneItem item : notes.items()) {
      signed.addAll(Typesetter.spaced(type.claim(list, item, 10.5f, width), 7));
    }
    // A case moves to the next page rather than being torn apart.
    return new Section(GAP, 0, true, false, null, List.of(new Column(0, width, signed)));
  }

  private Flow.Page open() {
    closePage();
    Canvas canvas = file.newPage(paper.width(), paper.height());
    page = canvas;
    opened++;
    if (opened == 1) {
      file.bookmark(leaflet.title());
    }
    return new Flow.Page(canvas, TOP, furniture.bottom(paper.height()));
  }

  /** The foot comes last, so that the page's content is in the order it is read in. */
  private void closePage() {
    Canvas canvas = page;
    if (canvas != null) {
      furniture.foot(canvas, opened == 1 ? root : null, String.valueOf(opened));
    }
  }
}
