package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.Band;
import org.casebridge.report.EventLabels.Label;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/**
 * The advancement history: its {@link BandPhases} with events above. Where words find no room on
 * the drawing, letters and numbers stand there and the words follow in lists.
 */
final class BandLayout {
  private static final float ICON = 15;
  private static final float TICK = 9;
  private static final float DISC = 7.5f;
  private static final int MOST_DISCS = 60;
  private final Typesetter type;
  private final Tag parent;
  private final Band band;
  private final float width;
  private final BandPhases phases;
  private final List<Float> ticks;

  BandLayout(Typesetter type, Tag parent, Band band, float width) {
    this.type = type;
    this.parent = parent;
    this.band = band;
    this.width = width;
    this.phases = new BandPhases(type, band, width);
    this.ticks = band.events().stream().map(event -> phases.at(event.position())).toList();
  }

  /** The drawing, and the lists where there are any. */
  List<Section> sections(float gap) {
    Tag figure = parent.add("Figure").alt(band.alt());
    List<Section> sections = new ArrayList<>();
    List<Label> labels = EventLabels.seat(type, band.events(), ticks, width);
    Piece drawing = drawing(figure, labels);
    sections.add(Section.plain(gap, new Column(0, width, List.of(drawing))));
    if (phases.lettered()) {
      Tag list = parent.add("L");
      List<List<Piece>> entries = new ArrayList<>();
      for (int i = 0; i < band.parts().size(); i++) {
        entries.add(entry(list, BandPhases.letters(i), band.parts().get(i).label(), Ink.TEXT));
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

  private Piece drawing(Tag figure, @Nullable List<Label> labels) {
    float[] levels = labels == null ? discLevels() : levels(labels);
    float above = levels.length == 0 ? 0 : levels[levels.length - 1];
    Tag named = phases.lettered() || band.parts().isEmpty() ? null : parent.add("L");
    Tag events = labels == null || labels.isEmpty() ? null : parent.add("L");
    List<Tag> phaseTags = items(named, band.parts().size());
    List<Tag> eventTags = items(events, band.events().size());
    float height = above + phases.height();
    return new Piece(
        0,
        height,
        false,
        (canvas, x, y, w) -> {
          canvas.begin(figure);
          canvas.box(figure, x, y, w, height);
          if (labels == null) {
            drawDiscs(canvas, x, y, levels, above);
          } else {
            for (Label label : labels) {
              drawTick(canvas, x, y, label, above - levels[label.level()], above);
            }
          }
          phases.draw(canvas, x, y + above);
          for (int i = 0; i < ticks.size(); i++) {
            float at = canvas.place(x, width, ticks.get(i), 0);
            canvas.fill(Shapes.disc(at, y + above, 2.6f), Ink.WHITE);
            Ink ink = EventLabels.ink(band.events().get(i).tone());
            canvas.fill(Shapes.disc(at, y + above, 1.8f), ink);
          }
          canvas.end();
          for (int i = 0; i < phaseTags.size(); i++) {
            phases.drawWords(canvas, phaseTags.get(i), x, y + above, i);
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
}
