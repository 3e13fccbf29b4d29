package org.casebridge.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.Band;
import org.casebridge.domain.Stance;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/**
 * The phases of a band side by side: how wide each is, how its stance shows, and its words or,
 * where those of one find no room, a letter on each.
 */
final class BandPhases {
  private static final float PART_GAP = 3;
  private static final float ROUND = 7;
  private final Typesetter type;
  private final Band band;
  private final float width;
  private final float height;
  private final double[] shares;
  private final double[] edges;
  private final float[] starts;
  private final float[] widths;
  private final List<@Nullable Plate> plates;

  /** The words of a phase and how they are shown on it. */
  private record Plate(List<Line> lines, float width, float height) {}

  BandPhases(Typesetter type, Band band, float width) {
    this.type = type;
    this.band = band;
    this.width = width;
    this.height = type.scaled(32);
    int n = Math.max(1, band.parts().size());
    this.shares = new double[n];
    this.edges = new double[n];
    this.starts = new float[n];
    this.widths = new float[n];
    divide();
    this.plates = plates();
  }

  /** Shares the width out; a short phase is still wide enough to be seen. */
  private void divide() {
    List<Band.Part> parts = band.parts();
    int n = starts.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      shares[i] = parts.isEmpty() ? 1 : parts.get(i).share();
      sum += shares[i];
    }
    double before = 0;
    for (int i = 0; i < n; i++) {
      edges[i] = before / sum;
      before += shares[i];
      shares[i] /= sum;
    }
    float free = width - PART_GAP * (n - 1);
    float least = Math.min(type.scaled(30), free / n * 0.8f);
    double rest = 0;
    for (int i = 0; i < n; i++) {
      rest += Math.max(0, shares[i] * free - least);
    }
    float spread = free - least * n;
    float at = 0;
    for (int i = 0; i < n; i++) {
      starts[i] = at;
      double wish = Math.max(0, shares[i] * free - least);
      widths[i] = least + (rest == 0 ? spread / n : (float) (spread * wish / rest));
      at += widths[i] + PART_GAP;
    }
  }

  /** How tall the phases are. */
  float height() {
    return height;
  }

  /** Whether letters stand on the phases, so that their words must be told elsewhere. */
  boolean lettered() {
    return plates.contains(null);
  }

  /**
   * Where a moment stands, from the band's beginning.
   *
   * @param position its share of the whole, from 0 to 1
   */
  float at(double position) {
    int i = starts.length - 1;
    while (i > 0 && position < edges[i]) {
      i--;
    }
    double within = (position - edges[i]) / shares[i];
    float x = starts[i] + widths[i] * (float) Math.min(1, within);
    return Math.max(ROUND, Math.min(width - ROUND, x));
  }

  /** Words for all phases, or, where those of one find no room, null for all of them. */
  private List<@Nullable Plate> plates() {
    List<@Nullable Plate> found = new ArrayList<>();
    boolean roomForAll = true;
    for (int i = 0; i < band.parts().size(); i++) {
      Plate plate = plate(band.parts().get(i), widths[i]);
      roomForAll &= plate != null;
      found.add(plate);
    }
    if (!roomForAll) {
      found.replaceAll(_ -> null);
    }
    return found;
  }

  private @Nullable Plate plate(Band.Part part, float room) {
    Ink ink = wordInk(part.stance());
    float beside = part.stance() == null ? 0 : iconSize() + type.scaled(5);
    float inner = room - 2 * type.scaled(9) - beside;
    float[] sizes = {11.5f, 10, 9};
    for (int i = 0; i < sizes.length; i++) {
      Paragraph words = type.tight(part.label(), type.style(Weight.BOLD, sizes[i], ink));
      int most = i == sizes.length - 1 ? 2 : 1;
      if (words.longestWord() > inner) {
        continue;
      }
      List<Line> lines = words.lines(inner);
      if (lines.size() <= most) {
        float widest = 0;
        float tall = 0;
        for (Line line : lines) {
          widest = Math.max(widest, line.width());
          tall += line.height();
        }
        if (tall <= height - 4) {
          return new Plate(lines, widest + beside, tall);
        }
      }
    }
    return null;
  }

  private float iconSize() {
    return type.scaled(14);
  }

  private static Ink wordInk(@Nullable Stance stance) {
    return switch (stance) {
      case BRIDGE -> Ink.WHITE;
      case BARRIER -> Ink.BARRIER;
      case null, default -> Ink.TEXT;
    };
  }

  /** Draws the phases without their words. */
  void draw(Canvas canvas, float x, float y) {
    for (int i = 0; i < starts.length; i++) {
      drawPart(canvas, x, y, i, plates.isEmpty() ? null : plates.get(i));
    }
  }

  private void drawPart(Canvas canvas, float x, float y, int i, @Nullable Plate plate) {
    Stance stance = band.parts().isEmpty() ? null : band.parts().get(i).stance();
    float left = canvas.place(x, width, starts[i], widths[i]);
    boolean first = i == (canvas.rightToLeft() ? starts.length - 1 : 0);
    boolean last = i == (canvas.rightToLeft() ? 0 : starts.length - 1);
    Shape shape = partShape(left, y, widths[i], height, first, last);
    StanceFill.draw(canvas, shape, stance);
    if (!band.parts().isEmpty()) {
      drawPlate(canvas, left, y, i, stance, plate);
    }
  }

  /** A plain ground for words and icon, since neither can be read on a pattern. */
  private void drawPlate(
      Canvas canvas, float left, float y, int i, @Nullable Stance stance, @Nullable Plate plate) {
    Line letter = plate == null ? letter(i, stance) : null;
    float icon = stance == null ? 0 : iconSize();
    boolean iconFits = plate != null || widths[i] > type.scaled(58);
    float inner =
        plate != null
            ? plate.width()
            : (letter == null ? 0 : letter.width())
                + (iconFits && stance != null ? icon + type.scaled(4) : 0);
    float pad = type.scaled(7);
    float start = Math.min(type.scaled(9), (widths[i] - inner) / 2);
    float plateLeft = canvas.place(left, widths[i], start, inner);
    if (stance == Stance.BARRIER || stance == Stance.MIXED) {
      float extra = Math.min(pad, start);
      float tall = Math.max(plate == null ? 0 : plate.height() + 3, type.scaled(21));
      float top = y + (height - tall) / 2;
      canvas.fill(Shapes.rounded(plateLeft - extra, top, inner + 2 * extra, tall, 4), Ink.WHITE);
    }
    if (stance != null && iconFits) {
      float at = canvas.place(plateLeft, inner, 0, icon);
      Ink ink = stance == Stance.BRIDGE ? Ink.WHITE : Typesetter.ink(stance);
      canvas.fill(type.icons().shape(Icons.of(stance), at, y + (height - icon) / 2, icon), ink);
    }
    if (letter != null) {
      float at = canvas.place(plateLeft, inner, inner - letter.width(), letter.width());
      canvas.text(letter, at, y + (height - letter.height()) / 2, letter.width());
    }
  }

  private @Nullable Line letter(int i, @Nullable Stance stance) {
    Style bold = type.style(Weight.BOLD, 11, wordInk(stance));
    Line line = type.tight(letters(i), bold).lines(Float.MAX_VALUE).getFirst();
    return line.width() > widths[i] ? null : line;
  }

  /** Draws the words of a phase. */
  void drawWords(Canvas canvas, Tag tag, float x, float y, int i) {
    Plate plate = plates.get(i);
    if (plate == null || plate.lines().isEmpty()) {
      return;
    }
    float left = canvas.place(x, width, starts[i], widths[i]);
    float start = Math.min(type.scaled(9), (widths[i] - plate.width()) / 2);
    float beside = band.parts().get(i).stance() == null ? 0 : iconSize() + type.scaled(5);
    float inner = plate.width() - beside;
    float at = canvas.place(left, widths[i], start + beside, inner);
    float top = y + (height - plate.height()) / 2;
    canvas.begin(tag);
    for (Line line : plate.lines()) {
      canvas.text(line, at, top, inner);
      top += line.height();
    }
    canvas.end();
  }

  /** A, B, … Z, AA, AB, … */
  static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int i = index; i >= 0; i = i / 26 - 1) {
      letters.insert(0, (char) ('A' + i % 26));
    }
    return letters.toString();
  }

  /** A part is round only where the whole band ends. */
  private static Shape partShape(
      float x, float y, float w, float h, boolean roundLeft, boolean roundRight) {
    float r = Math.min(ROUND, w / 2);
    Path2D path = new Path2D.Float();
    float l = roundLeft ? r : 1.5f;
    float g = roundRight ? r : 1.5f;
    path.moveTo(l, 0);
    path.lineTo(w - g, 0);
    path.quadTo(w, 0, w, g);
    path.lineTo(w, h - g);
    path.quadTo(w, h, w - g, h);
    path.lineTo(l, h);
    path.quadTo(0, h, 0, h - l);
    path.lineTo(0, l);
    path.quadTo(0, 0, l, 0);
    path.closePath();
    return path.createTransformedShape(AffineTransform.getTranslateInstance(x, y));
  }
}
