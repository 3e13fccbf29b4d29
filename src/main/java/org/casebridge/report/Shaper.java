package org.casebridge.report;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casebridge.report.Glyphs.Cluster;
import org.casebridge.report.Glyphs.Glyph;

/** Turns text into glyphs: picks fonts, joins Arabic, seats marks, finds directions and breaks. */
final class Shaper {
  /** More than the texts of one card. */
  private static final int MOST_KNOWN = 500;

  private final Faces faces;
  private final Locale locale;
  private final boolean rightToLeft;
  private final Map<Known, Shaped> known = new HashMap<>();

  /**
   * @param rightToLeft whether paragraphs run from right to left
   */
  Shaper(Faces faces, Locale locale, boolean rightToLeft) {
    this.faces = faces;
    this.locale = locale;
    this.rightToLeft = rightToLeft;
  }

  /** A stretch of text in one style. */
  record Span(String text, Style style) {}

  /** Shapes spans that follow each other; a line end in their text starts a new line. */
  Paragraph paragraph(float leading, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    List<Style> styles = new ArrayList<>();
    for (Span span : spans) {
      String clean = CleanText.of(span.text());
      text.append(clean);
      styles.addAll(Collections.nCopies(clean.length(), span.style()));
    }
    return paragraph(leading, text.toString(), styles);
  }

  private Paragraph paragraph(float leading, String text, List<Style> styles) {
    List<List<Cluster>> stretches = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      stretches.add(clusters(text.substring(start, end), styles.subList(start, end)));
      start = end + 1;
    }
    return new Paragraph(stretches, rightToLeft, leading);
  }

  /** Shapes text in one style. */
  Paragraph paragraph(float leading, String text, Style style) {
    String clean = CleanText.of(text);
    return paragraph(leading, clean, Collections.nCopies(clean.length(), style));
  }

  /**
   * Forgets what was shaped. To be called before other texts come: what is kept for long is what
   * memory is slow to give back.
   */
  void forget() {
    known.clear();
  }

  /** What was shaped, whatever the size and colour of its letters. */
  private record Shaped(List<Cluster> clusters, List<Integer> starts) {
    /** The same with the styles of its characters. */
    List<Cluster> in(List<Style> styles) {
      List<Cluster> styled = new ArrayList<>(clusters.size());
      for (int i = 0; i < clusters.size(); i++) {
        Cluster it = clusters.get(i);
        Style style = styles.get(starts.get(i));
        styled.add(
            new Cluster(it.glyphs(), style, it.advance(), it.level(), it.blank(), it.mayBreak()));
      }
      return styled;
    }
  }

  /** Text and how heavy its letters are, which is all that shapes depend on. */
  private record Known(String text, List<Faces.Weight> weights) {}

  private List<Cluster> clusters(String text, List<Style> styles) {
    if (text.isBlank()) {
      return List.of();
    }
    if (known.size() >= MOST_KNOWN) {
      forget();
    }
    // The same words are set in several sizes until they fit, and shaping is what takes longest.
    return known
        .computeIfAbsent(new Known(text, weights(styles)), _ -> shape(text, styles))
        .in(styles);
  }

  /** Of one weight alone once, else of each character. */
  private static List<Faces.Weight> weights(List<Style> styles) {
    Style style = styles.getFirst();
    boolean same = true;
    for (Style each : styles) {
      same &= each == style || each.weight() == style.weight();
    }
    return same ? List.of(style.weight()) : styles.stream().map(Style::weight).toList();
  }

  private Shaped shape(String text, List<Style> styles) {
    Bidi bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    Set<Integer> breaks = new HashSet<>();
    BreakIterator lines = BreakIterator.getLineInstance(locale);
    lines.setText(text);
    for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
      breaks.add(at);
    }
    int[] shapes = ArabicForms.shapes(text);
    BreakIterator letters = BreakIterator.getCharacterInstance(locale);
    letters.setText(text);
    List<Cluster> clusters = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int start = letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      while (end < text.length() && shapes[end] < 0) {
        end = letters.next();
      }
      Cluster cluster =
          cluster(text, shapes, start, end, styles.get(start), bidi.getLevelAt(start), breaks);
      clusters.add(cluster);
      starts.add(start);
      start = end;
    }
    return new Shaped(clusters, starts);
  }

  private Cluster cluster(
      String text, int[] shapes, int start, int end, Style style, int level, Set<Integer> breaks) {
    List<Glyph> glyphs = new ArrayList<>();
    float advance = 0;
    float baseStart = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      int step = Character.charCount(c);
      int shape = step == 2 ? c : shapes[i];
      String stands = text.substring(i, i + step);
      if (i + 1 < end && step == 1 && shapes[i + 1] < 0) {
        step = 2;
        stands = text.substring(i, i + 2);
      }
      i += step;
      if (CleanText.isInvisible(c)) {
        continue;
      }
      int shown = mirrored(shape, level);
      // Readers of the file turn brackets of right-to-left text themselves.
      String read = shown == shape ? stands : Character.toString(shown);
      Glyph glyph = glyph(style.weight(), c, shown, read, glyphs);
      if (isMark(c) && !glyphs.isEmpty()) {
        glyphs.add(seated(glyph, baseStart, advance));
      } else {
        baseStart = advance;
        glyphs.add(new Glyph(glyph.face(), glyph.id(), glyph.text(), advance));
        advance += glyph.face().advance(glyph.id());
      }
    }
    boolean blank = Character.isWhitespace(text.charAt(start));
    return new Cluster(List.copyOf(glyphs), style, advance, level, blank, breaks.contains(end));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** A mark centred over its letter, since the fonts' own seats for marks aren't read. */
  private static Glyph seated(Glyph mark, float baseStart, float baseEnd) {
    float[] ink = mark.face().ink(mark.id());
    float shift = (baseStart + baseEnd) / 2 - (ink[0] + ink[1]) / 2;
    return new Glyph(mark.face(), mark.id(), mark.text(), shift);
  }

  private static int mirrored(int c, int level) {
    if (level % 2 == 0 || !Character.isMirrored(c)) {
      return c;
    }
    return switch (c) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '{' -> '}';
      case '}' -> '{';
      case '<' -> '>';
      case '>' -> '<';
      case 0xAB -> 0xBB;
      case 0xBB -> 0xAB;
      case 0x2039 -> 0x203A;
      case 0x203A -> 0x2039;
      default -> c;
    };
  }

  /** A mark comes from the font of its letter if that has it, so that the two go together. */
  private Glyph glyph(
      Faces.Weight weight, int character, int shape, String text, List<Glyph> before) {
    if (isMark(character) && !before.isEmpty()) {
      Face own = before.getLast().face();
      if (own.glyph(character) != 0) {
        return new Glyph(own, own.glyph(character), text, 0);
      }
    }
    Faces.Shown shown = faces.shown(weight, shape);
    if (shown == null && shape != character) {
      shown = faces.shown(weight, character);
    }
    if (shown == null) {
      shown = faces.shown(weight, CleanText.REPLACEMENT);
    }
    if (shown != null) {
      return new Glyph(shown.face(), shown.glyph(), text, 0);
    }
    throw new IllegalStateException("no font has the replacement character");
  }
}
