package org.casebridge.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.Band;
import org.casebridge.domain.Stance;
import org.casebridge.report.EventLabels.Label;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/**
 * The advancement history: a band of phases with events above. Where words find no room on the
 * drawing, letters and numbers stand there and the words follow in lists.
 */
final class BandLayout {
  private static final float PART_GAP = 3;
  private static final float ROUND = 7;
  private static final float ICON = 15;
  private static final float TICK = 9;
  private static final float DISC = 7.5f;
  private static final int MOST_DISCS = 60;
  private final Typesetter type;
  private final Tag parent;
  private final Band band;
  private final float width;
  private final float bandHeight;
  private final float[] starts;
  private final float[] widths;
  private final List<Float> ticks = new ArrayList<>();

  /** The words of a phase and how they are shown on it. */
  private record Plate(List<Line> lines, float width, float height) {}

  BandLayout(Typesetter type, Tag parent, Band band, float width) {
    this.type = type;
    this.parent = parent;
    this.band = band;
    this.width = width;
    this.bandHeight = type.scaled(32);
    int n = Math.max(1, band.parts().size());
    this.starts = new float[n];
    this.widths = new float[n];
    divide();
  }

  /** Shares the width out; a short phase is still wide enough to be seen. */
  private void divide() {
    List<Band.Part> parts = band.parts();
    int n = starts.length;
    double[] shares = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      shares[i] = parts.isEmpty() ? 1 : parts.get(i).share();
      sum += shares[i];
    }
    float free = width - PART_GAP * (n - 1);
    float least = Math.min(type.scaled(30), free / n * 0.8f);
    double rest = 0;
    for (int i = 0; i < n; i++) {
      rest += Math.max(0, shares[i] / sum * free - least);
    }
    float spread = free - least * n;
    float at = 0;
    double before = 0;
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      starts[i] = at;
      double wish = Math.max(0, shares[i] / sum * free - least);
      widths[i] = least + (rest == 0 ? spread / n : (float) (spread * wish / rest));
      at += widths[i] + PART_GAP;
      edges.add(before / sum);
      before += shares[i];
    }
    for (Band.Happening event : band.events()) {
      int i = n - 1;
      while (i > 0 && event.position() < edges.get(i)) {
        i--;
      }
      double within = (event.position() - edges.get(i)) / (shares[i] / sum);
      float x = starts[i] + widths[i] * (float) Math.min(1, within);
      ticks.add(Math.max(ROUND, Math.min(width - ROUND, x)));
    }
  }

  /** The drawing, and the lists where there are any. */
  List<Section> sections(float gap) {
    Tag figure = parent.add("Figure").alt(band.alt());
    List<Section> sections = new ArrayList<>();
    List<@Nullable Plate> plates = plates();
    List<Label> labels = EventLabels.seat(type, band.events(), ticks, width);
    Piece drawing = drawing(figure, plates, labels);
    sections.add(Section.plain(gap, new Column(0, width, List.of(drawing))));
    if (plates.contains(null)) {
      Tag list = parent.add("L");
      List<List<Piece>> entries = new ArrayList<>();
      for (int i = 0; i < band.parts().size(); i++) {
        entries.add(entry(list, letters(i), band.parts().get(i).label(), Ink.TEXT));
      }
      sections.add(keyed(entries));
    }
    if (labels == null) {
      Tag list = parent.add("L");
      List<List<Piece>> entries = new ArrayList<>();
      for (int i = 0; i < band.events().size(); i++) {
        Band.Happening event = band.events().get(i);
        Ink ink = EventLabels.ink(event.tone());
        entries.add(entry(list, String.valueOf(i + 1), event.text(), ink));
      }
      sections.add(keyed(entries));
    }
    return sections;
  }

  private float columnWidth() {
    return (width - 2 * type.scaled(18)) / 3;
  }

  private Section keyed(List<List<Piece>> entries) {
    float w = columnWidth();
    int each = (entries.size() + 2) / 3;
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      List<Piece> pieces = new ArrayList<>();
      int from = Math.min(entries.size(), c * each);
      for (List<Piece> entry : entries.subList(from, Math.min(entries.size(), from + each))) {
        pieces.addAll(Typesetter.spaced(entry, type.scaled(3)));
      }
      columns.add(new Column(c * (w + type.scaled(18)), w, pieces));
    }
    return new Section(type.scaled(9), 0, false, false, null, columns);
  }

  private List<Piece> entry(Tag list, String key, String text, Ink ink) {
    Tag item = list.add("LI");
    Tag label = item.add("Lbl");
    Style bold = type.style(Weight.BOLD, 9, ink);
    List<Line> keys = type.tight(key, bold).lines(Float.MAX_VALUE);
    Paragraph words = type.tight(text, type.style(Weight.REGULAR, 9, ink));
    return Typesetter.with(
        type.text(item.add("LBody"), words, columnWidth(), type.scaled(20)),
        (canvas, x, y, w) -> {
          canvas.begin(label);
          canvas.text(keys.getFirst(), x, y, w);
          canvas.end();
        });
  }

  /** Words for all phases, or, where those of one find no room, null for all of them. */
  private List<@Nullable Plate> plates() {
    List<@Nullable Plate> plates = new ArrayList<>();
    boolean roomForAll = true;
    for (int i = 0; i < band.parts().size(); i++) {
      Plate plate = plate(band.parts().get(i), widths[i]);
      roomForAll &= plate != null;
      plates.add(plate);
    }
    if (!roomForAll) {
      plates.replaceAll(_ -> null);
    }
    return plates;
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
        float height = 0;
        for (Line line : lines) {
          widest = Math.max(widest, line.width());
          height += line.height();
        }
        if (height <= bandHeight - 4) {
          return new Plate(lines, widest + beside, height);
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

  private Piece drawing(Tag figure, List<@Nullable Plate> plates, @Nullable List<Label> labels) {
    float[] levels = labels == null ? discLevels() : levels(labels);
    float above = levels.length == 0 ? 0 : levels[levels.length - 1];
    Tag phases = plates.contains(null) || plates.isEmpty() ? null : parent.add("L");
    Tag events = labels == null || labels.isEmpty() ? null : parent.add("L");
    List<Tag> phaseTags = items(phases, plates.size());
    List<Tag> eventTags = items(events, band.events().size());
    return new Piece(
        0,
        above + bandHeight,
        false,
        (canvas, x, y, w) -> {
          canvas.begin(figure);
          figure.box(x, canvas.height() - y - above - bandHeight, x + w, canvas.height() - y);
          if (labels == null) {
            drawDiscs(canvas, x, y, levels, above);
          } else {
            for (Label label : labels) {
              drawTick(canvas, x, y, label, above - levels[label.level()], above);
            }
          }
          for (int i = 0; i < starts.length; i++) {
            drawPart(canvas, x, y + above, i, plates.isEmpty() ? null : plates.get(i));
          }
          for (int i = 0; i < ticks.size(); i++) {
            float at = canvas.place(x, width, ticks.get(i), 0);
            canvas.fill(Shapes.disc(at, y + above, 2.6f), Ink.WHITE);
            Ink ink = EventLabels.ink(band.events().get(i).tone());
            canvas.fill(Shapes.disc(at, y + above, 1.8f), ink);
          }
          canvas.end();
          for (int i = 0; i < phaseTags.size(); i++) {
            drawWords(canvas, phaseTags.get(i), x, y + above, i, plates.get(i));
          }
          for (int i = 0; i < eventTags.size() && labels != null; i++) {
            Label label = labels.get(i);
            drawLabel(canvas, eventTags.get(i), x, y, label, above - levels[label.level()]);
          }
        });
  }

  private static List<Tag> items(@Nullable Tag list, int count) {
    List<Tag> items = new ArrayList<>();
    for (int i = 0; list != null && i < count; i++) {
      items.add(list.add("LI").add("LBody"));
    }
    return items;
  }

  /** For each level of words the height of their top above the band. */
  private float[] levels(List<Label> labels) {
    int count = labels.stream().mapToInt(label -> label.level() + 1).max().orElse(0);
    float[] tops = new float[count];
    float top = 0;
    for (int level = 0; level < count; level++) {
      float tallest = 0;
      for (Label label : labels) {
        if (label.level() == level) {
          tallest = Math.max(tallest, label.height());
        }
      }
      top += tallest + type.scaled(ICON + 3) + (level == 0 ? 0 : type.scaled(7));
      tops[level] = top;
    }
    for (int level = 0; level < count; level++) {
      tops[level] += type.scaled(TICK);
    }
    return tops;
  }

  private void drawTick(
      Canvas canvas, float x, float y, Label label, float labelTop, float bandTop) {
    float at = canvas.place(x, width, label.x(), 0);
    float bottom = labelTop + type.scaled(ICON + 3) + label.height() + 2.5f;
    Ink ink = EventLabels.ink(label.event().tone());
    canvas.stroke(Shapes.line(at, y + bottom, at, y + bandTop), ink, 0.9f, 0);
    float size = type.scaled(ICON);
    float left = canvas.place(x, width, label.left(), label.width());
    float middle = Math.max(left + size / 2, Math.min(left + label.width() - size / 2, at));
    canvas.fill(
        type.icons().shape(Icons.of(label.event().icon()), middle - size / 2, y + labelTop, size),
        ink);
  }

  private void drawLabel(Canvas canvas, Tag tag, float x, float y, Label label, float labelTop) {
    float top = y + labelTop + type.scaled(ICON + 3);
    float left = canvas.place(x, width, label.left(), label.width());
    if (label.lines().isEmpty()) {
      return;
    }
    canvas.begin(tag);
    for (Line line : label.lines()) {
      switch (label.side()) {
        case MIDDLE -> canvas.centred(line, left, top, label.width());
        case AFTER -> canvas.text(line, left, top, label.width());
        case BEFORE ->
            canvas.text(
                line,
                canvas.place(left, label.width(), label.width() - line.width(), line.width()),
                top,
                line.width());
      }
      top += line.height();
    }
    canvas.end();
  }

  /** Numbers stand in as many rows as they need so as not to touch. */
  private float[] discLevels() {
    if (band.events().size() > MOST_DISCS) {
      return new float[0];
    }
    int[] rows = discRows();
    int count = 0;
    for (int row : rows) {
      count = Math.max(count, row + 1);
    }
    float[] tops = new float[count];
    for (int i = 0; i < count; i++) {
      tops[i] = (i + 1) * (2 * DISC + 2) + type.scaled(TICK);
    }
    return tops;
  }

  private int[] discRows() {
    int[] rows = new int[ticks.size()];
    List<Float> ends = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      int row = 0;
      while (row < ends.size() && ticks.get(i) - DISC < ends.get(row) + 1) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0f);
      }
      ends.set(row, ticks.get(i) + DISC);
      rows[i] = row;
    }
    return rows;
  }

  private void drawDiscs(Canvas canvas, float x, float y, float[] levels, float above) {
    if (levels.length == 0) {
      return;
    }
    int[] rows = discRows();
    for (int i = 0; i < rows.length; i++) {
      float at = canvas.place(x, width, ticks.get(i), 0);
      float middle = y + above - levels[rows[i]] + DISC;
      Ink ink = EventLabels.ink(band.events().get(i).tone());
      canvas.stroke(Shapes.line(at, middle, at, y + above), ink, 0.9f, 0);
    }
    for (int i = 0; i < rows.length; i++) {
      float at = canvas.place(x, width, ticks.get(i), 0);
      float middle = y + above - levels[rows[i]] + DISC;
      Ink ink = EventLabels.ink(band.events().get(i).tone());
      canvas.fill(Shapes.disc(at, middle, DISC), ink);
      Style small = new Style(Weight.BOLD, Typesetter.SMALLEST, Ink.WHITE);
      Line number = type.tight(String.valueOf(i + 1), small).lines(99).getFirst();
      canvas.centred(number, at - DISC, middle - number.height() / 2, 2 * DISC);
    }
  }

  private void drawPart(Canvas canvas, float x, float y, int i, @Nullable Plate plate) {
    Stance stance = band.parts().isEmpty() ? null : band.parts().get(i).stance();
    float left = canvas.place(x, width, starts[i], widths[i]);
    boolean first = i == (canvas.rightToLeft() ? starts.length - 1 : 0);
    boolean last = i == (canvas.rightToLeft() ? 0 : starts.length - 1);
    Shape shape = partShape(left, y, widths[i], bandHeight, first, last);
    switch (stance) {
      case BRIDGE -> canvas.fill(shape, Ink.MEDIATION);
      case BARRIER -> {
        canvas.hatch(shape, Ink.BARRIER, 2.6f, 9);
        canvas.stroke(shape, Ink.BARRIER, 1.1f, 0);
      }
      case MIXED -> {
        Area upper = new Area(shape);
        upper.intersect(new Area(Shapes.rectangle(left, y, widths[i], bandHeight / 2)));
        canvas.fill(upper, Ink.MEDIATION);
        Area lower = new Area(shape);
        float half = bandHeight / 2;
        lower.intersect(new Area(Shapes.rectangle(left, y + half, widths[i], half)));
        canvas.hatch(lower, Ink.BARRIER, 2.6f, 9);
        canvas.stroke(lower, Ink.BARRIER, 1.1f, 0);
      }
      case ABSENT -> canvas.stroke(shape, Ink.SOFT, 1.3f, 0);
      case null -> {
        canvas.fill(shape, Ink.PALE);
        canvas.stroke(shape, Ink.RULE, 0.8f, 0);
      }
    }
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
      float height = Math.max(plate == null ? 0 : plate.height() + 3, type.scaled(21));
      float top = y + (bandHeight - height) / 2;
      canvas.fill(Shapes.rounded(plateLeft - extra, top, inner + 2 * extra, height, 4), Ink.WHITE);
    }
    if (stance != null && iconFits) {
      float at = canvas.place(plateLeft, inner, 0, icon);
      Ink ink = stance == Stance.BRIDGE ? Ink.WHITE : Typesetter.ink(stance);
      canvas.fill(type.icons().shape(Icons.of(stance), at, y + (bandHeight - icon) / 2, icon), ink);
    }
    if (letter != null) {
      float at = canvas.place(plateLeft, inner, inner - letter.width(), letter.width());
      canvas.text(letter, at, y + (bandHeight - letter.height()) / 2, letter.width());
    }
  }

  private @Nullable Line letter(int i, @Nullable Stance stance) {
    Style bold = type.style(Weight.BOLD, 11, wordInk(stance));
    Line line = type.tight(letters(i), bold).lines(Float.MAX_VALUE).getFirst();
    return line.width() > widths[i] ? null : line;
  }

  private void drawWords(Canvas canvas, Tag tag, float x, float y, int i, @Nullable Plate plate) {
    if (plate == null || plate.lines().isEmpty()) {
      return;
    }
    float left = canvas.place(x, width, starts[i], widths[i]);
    float start = Math.min(type.scaled(9), (widths[i] - plate.width()) / 2);
    float beside = band.parts().get(i).stance() == null ? 0 : iconSize() + type.scaled(5);
    float inner = plate.width() - beside;
    float at = canvas.place(left, widths[i], start + beside, inner);
    float top = y + (bandHeight - plate.height()) / 2;
    canvas.begin(tag);
    for (Line line : plate.lines()) {
      canvas.text(line, at, top, inner);
      top += line.height();
    }
    canvas.end();
  }

  /** A, B, … Z, AA, AB, … */
  private static String letters(int index) {
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
