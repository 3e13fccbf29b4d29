package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.Tone;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/** Finds places for the words above a band so that none touches another's words or tick. */
final class EventLabels {
  /** How words stand to their tick, in reading direction. */
  enum Side {
    MIDDLE,
    BEFORE,
    AFTER
  }

  /**
   * Where the words of one event stand.
   *
   * @param x where its tick stands, from the band's beginning
   * @param left where its words begin, from the band's beginning
   * @param level 0 next to the band, and upwards
   */
  record Label(
      Band.Happening event,
      List<Line> lines,
      float x,
      float left,
      float width,
      int level,
      Side side) {
    float height() {
      float height = 0;
      for (Line line : lines) {
        height += line.height();
      }
      return height;
    }
  }

  /** The words of one event in lines, still without a place. */
  private record Words(Band.Happening event, List<Line> lines, float x, float width) {}

  private static final int LEVELS = 3;
  private static final int LINES = 4;
  private static final float APART = 7;
  private static final float[] WIDTHS = {104, 88, 74};

  /** Beyond so many trials there is no room that would look at ease. */
  private static final int TRIALS = 4000;

  private final float bandWidth;
  private final float edge;
  private final List<Side> sides;
  private int trials;

  private EventLabels(float bandWidth, float edge, List<Side> sides) {
    this.bandWidth = bandWidth;
    this.edge = edge;
    this.sides = sides;
  }

  /**
   * Seats the words of all events, on as few levels as will do.
   *
   * @param xs where each event's tick stands
   * @param width of the band
   * @return null if there is no room for all of them
   */
  static @Nullable List<Label> seat(
      Typesetter type, List<Band.Happening> events, List<Float> xs, float width) {
    List<List<Words>> wordings = new ArrayList<>();
    for (float widest : WIDTHS) {
      List<Words> words = words(type, events, xs, type.scaled(widest));
      if (words != null) {
        wordings.add(words);
      }
    }
    for (int levels = 1; levels <= LEVELS; levels++) {
      for (List<Side> sides : List.of(List.of(Side.MIDDLE), List.of(Side.values()))) {
        for (List<Words> words : wordings) {
          List<Label> seated = new ArrayList<>();
          if (new EventLabels(width, type.scaled(8), sides).seat(words, levels, seated)) {
            return seated;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable List<Words> words(
      Typesetter type, List<Band.Happening> events, List<Float> xs, float widest) {
    List<Words> all = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Band.Happening event = events.get(i);
      Paragraph text = type.tight(event.text(), type.style(Weight.REGULAR, 9, ink(event.tone())));
      if (text.longestWord() > widest * 1.4f) {
        return null;
      }
      List<Line> lines = balanced(text, Math.max(widest, text.longestWord()));
      if (lines.size() > LINES) {
        return null;
      }
      float inked = type.scaled(16);
      for (Line line : lines) {
        inked = Math.max(inked, line.width());
      }
      all.add(new Words(event, lines, xs.get(i), inked));
    }
    return all;
  }

  /** As many lines as the width asks for, all of them about as long. */
  private static List<Line> balanced(Paragraph text, float width) {
    List<Line> lines = text.lines(width);
    for (float narrower = width - 4; narrower >= text.longestWord(); narrower -= 4) {
      List<Line> trial = text.lines(narrower);
      if (trial.size() > lines.size()) {
        break;
      }
      lines = trial;
    }
    return lines;
  }

  private boolean seat(List<Words> words, int levels, List<Label> seated) {
    if (seated.size() == words.size()) {
      return true;
    }
    Words next = words.get(seated.size());
    for (int level = 0; level < levels; level++) {
      for (Side side : sides) {
        if (++trials > TRIALS) {
          return false;
        }
        Label label = label(next, level, side);
        if (seated.stream().noneMatch(other -> inTheWay(label, other))) {
          seated.add(label);
          if (seat(words, levels, seated)) {
            return true;
          }
          seated.removeLast();
        }
      }
    }
    return false;
  }

  private Label label(Words words, int level, Side side) {
    float w = words.width();
    float wish =
        switch (side) {
          case MIDDLE -> words.x() - w / 2;
          case BEFORE -> words.x() + edge - w;
          case AFTER -> words.x() - edge;
        };
    float left = Math.max(0, Math.min(bandWidth - w, wish));
    Side shown =
        side != Side.MIDDLE || left == wish ? side : left > wish ? Side.AFTER : Side.BEFORE;
    return new Label(words.event(), words.lines(), words.x(), left, w, level, shown);
  }

  private static boolean inTheWay(Label a, Label b) {
    if (a.level() == b.level()) {
      return a.left() < b.left() + b.width() + APART && b.left() < a.left() + a.width() + APART;
    }
    Label low = a.level() < b.level() ? a : b;
    Label high = a.level() < b.level() ? b : a;
    return high.x() > low.left() - APART / 2 && high.x() < low.left() + low.width() + APART / 2;
  }

  static Ink ink(Tone tone) {
    return switch (tone) {
      case PLAIN -> Ink.TEXT;
      case GOOD -> Ink.GOOD;
      case BAD -> Ink.BARRIER;
    };
  }
}
