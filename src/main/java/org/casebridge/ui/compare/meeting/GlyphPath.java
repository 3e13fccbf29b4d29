package org.casebridge.ui.compare.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebridge.domain.Glyph;
import org.casebridge.ui.common.CaseMark;

/** Many small glyphs as one path, so that they cost one node. */
final class GlyphPath {
  private static final double SIDE = 24;
  private static final Pattern PIECE = Pattern.compile("[A-Z]|-?[0-9.]+");
  private static final int OF_ARC = 7;
  private static final Map<Glyph, List<Piece>> OUTLINES = outlines();
  private final StringBuilder path = new StringBuilder();

  /** A piece of an outline. */
  private sealed interface Piece {}

  private record Command(String letter) implements Piece {}

  private record Across(double value) implements Piece {}

  private record Down(double value) implements Piece {}

  private record Length(double value) implements Piece {}

  /** Neither moved nor scaled: an angle, or a flag, which must be a bare 0 or 1. */
  private record Kept(String text) implements Piece {}

  private static Map<Glyph, List<Piece>> outlines() {
    Map<Glyph, List<Piece>> outlines = new EnumMap<>(Glyph.class);
    for (Glyph glyph : Glyph.values()) {
      outlines.put(glyph, pieces(CaseMark.outline(glyph)));
    }
    return outlines;
  }

  private static List<Piece> pieces(String outline) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(outline);
    char command = 'M';
    int at = 0;
    while (matcher.find()) {
      String piece = matcher.group();
      if (Character.isLetter(piece.charAt(0))) {
        command = piece.charAt(0);
        at = 0;
        pieces.add(new Command(piece));
      } else {
        pieces.add(number(command, at, piece));
        at++;
      }
    }
    return List.copyOf(pieces);
  }

  private static Piece number(char command, int at, String text) {
    double value = Double.parseDouble(text);
    return switch (command) {
      case 'H' -> new Across(value);
      case 'V' -> new Down(value);
      case 'A' -> ofArc(at % OF_ARC, value, text);
      default -> at % 2 == 0 ? new Across(value) : new Down(value);
    };
  }

  /** An arc has two radii, an angle and two flags before its end. */
  private static Piece ofArc(int at, double value, String text) {
    return switch (at) {
      case 0, 1 -> new Length(value);
      case 2, 3, 4 -> new Kept(text);
      case 5 -> new Across(value);
      default -> new Down(value);
    };
  }

  /** Adds a glyph around a point. */
  void add(Glyph glyph, double x, double y, double radius) {
    double scale = 2 * radius / SIDE;
    double left = x - radius;
    double top = y - radius;
    for (Piece piece : OUTLINES.getOrDefault(glyph, List.of())) {
      switch (piece) {
        case Command(String letter) -> path.append(letter).append(' ');
        case Across(double value) -> put(left + value * scale);
        case Down(double value) -> put(top + value * scale);
        case Length(double value) -> put(value * scale);
        case Kept(String text) -> path.append(text).append(' ');
      }
    }
  }

  /** Adds a circle. */
  void ring(double x, double y, double radius) {
    path.append("M ");
    put(x - radius);
    put(y);
    half(x + radius, y, radius);
    half(x - radius, y, radius);
    path.append("Z ");
  }

  private void half(double toX, double toY, double radius) {
    path.append("A ");
    put(radius);
    put(radius);
    path.append("0 1 1 ");
    put(toX);
    put(toY);
  }

  /** Adds an arrow from one token's edge to another's; nothing where they touch. */
  void arrow(double fromX, double fromY, double toX, double toY, double clear, double head) {
    double length = Math.hypot(toX - fromX, toY - fromY);
    if (length <= 2 * clear + head / 2) {
      return;
    }
    double across = (toX - fromX) / length;
    double down = (toY - fromY) / length;
    double tipX = toX - across * clear;
    double tipY = toY - down * clear;
    double baseX = tipX - across * head;
    double baseY = tipY - down * head;
    double half = head * 0.5;
    path.append(
        String.format(
            Locale.ROOT,
            "M %.2f %.2f L %.2f %.2f M %.2f %.2f L %.2f %.2f L %.2f %.2f ",
            fromX + across * clear,
            fromY + down * clear,
            tipX,
            tipY,
            baseX - down * half,
            baseY + across * half,
            tipX,
            tipY,
            baseX + down * half,
            baseY - across * half));
  }

  /** Two decimals, without a formatter: thousands of glyphs are written at once. */
  private void put(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      path.append('-');
      hundredths = -hundredths;
    }
    long rest = hundredths % 100;
    path.append(hundredths / 100).append(rest < 10 ? ".0" : ".").append(rest).append(' ');
  }

  /** The path in the notation of SVG. */
  String content() {
    return path.toString();
  }
}
