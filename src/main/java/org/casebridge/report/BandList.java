package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.Band;
import org.casebridge.domain.Stance;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;

/**
 * The advancement history downwards, where a page is too narrow or its letters too large for a
 * band: each phase with a swatch of its stance, and beneath it what happened in it.
 */
final class BandList {
  private final Typesetter type;
  private final Tag parent;
  private final Band band;
  private final float width;

  BandList(Typesetter type, Tag parent, Band band, float width) {
    this.type = type;
    this.parent = parent;
    this.band = band;
    this.width = width;
  }

  /** One section, which may go on over pages. */
  List<Section> sections(float gap) {
    Tag list = parent.add("L");
    List<Piece> pieces = new ArrayList<>();
    double whole = band.parts().stream().mapToDouble(Band.Part::share).sum();
    double end = 0;
    int next = 0;
    for (int i = 0; i < band.parts().size(); i++) {
      Band.Part part = band.parts().get(i);
      end += part.share() / whole;
      boolean last = i == band.parts().size() - 1;
      Tag body = list.add("LI").add("LBody");
      List<Piece> phase = phase(body, part);
      int from = next;
      while (next < band.events().size()
          && (last || band.events().get(next).position() < end - 1e-9)) {
        next++;
      }
      if (next > from && !phase.isEmpty()) {
        phase.set(phase.size() - 1, phase.getLast().keeping());
      }
      pieces.addAll(Typesetter.spaced(phase, type.scaled(i == 0 ? 0 : 9)));
      if (next > from) {
        Tag inner = body.add("L");
        band.events().subList(from, next).forEach(it -> pieces.addAll(event(inner, it)));
      }
    }
    for (Band.Happening event : band.events().subList(next, band.events().size())) {
      pieces.addAll(event(list, event));
    }
    return List.of(Section.plain(gap, new Column(0, width, pieces)));
  }

  private List<Piece> phase(Tag body, Band.Part part) {
    float swatch = type.scaled(26);
    float indent = swatch + type.scaled(8);
    Paragraph words = type.tight(part.label(), type.style(Weight.BOLD, 10.4f, Ink.TEXT));
    List<Piece> pieces = type.text(body.add("P"), words, width, indent);
    if (pieces.isEmpty()) {
      return new ArrayList<>(pieces);
    }
    float tall = type.scaled(12);
    float line = pieces.getFirst().height();
    Stance stance = part.stance();
    return new ArrayList<>(
        Typesetter.with(
            pieces,
            (canvas, x, y, w) -> {
              canvas.beginArtifact();
              float left = canvas.place(x, w, 0, swatch);
              StanceFill.draw(
                  canvas,
                  Shapes.rounded(left, y + (line - tall) / 2, swatch, tall, type.scaled(3)),
                  stance);
              canvas.end();
            }));
  }

  private List<Piece> event(Tag list, Band.Happening event) {
    float icon = type.scaled(13);
    float start = type.scaled(6.5f);
    float indent = type.scaled(34);
    Ink ink = EventLabels.ink(event.tone());
    Paragraph words = type.tight(event.text(), type.style(Weight.REGULAR, 9.6f, ink));
    List<Piece> pieces = type.text(list.add("LI").add("LBody").add("P"), words, width, indent);
    if (pieces.isEmpty()) {
      return pieces;
    }
    float line = pieces.getFirst().height();
    List<Piece> drawn =
        Typesetter.with(
            pieces,
            (canvas, x, y, w) -> {
              canvas.beginArtifact();
              canvas.fill(
                  type.icons()
                      .shape(
                          Icons.of(event.icon()),
                          canvas.place(x, w, start, icon),
                          y + (line - icon) / 2,
                          icon),
                  ink);
              canvas.end();
            });
    return Typesetter.spaced(drawn, type.scaled(3.5f));
  }
}
