package org.casebridge.ui.compare.meeting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebridge.domain.Glyph;
import org.casebridge.ui.common.CaseMark;

/** Many small glyphs as one path, so that they cost one node. */
final class GlyphPath {
  private static final double SIDE = 24;
  private static final Pattern PIECE = Pattern.compile("[A-Z]|-?[0-9.]+");
  private final StringBuilder path = new StringBuilder();

  /** Adds a glyph around a point. */
  void add(Glyph glyph, double x, double y, double radius) {
    double scale = 2 * radius / SIDE;
    double left = x - radius;
    double top = y - radius;
    Matcher pieces = PIECE.matcher(CaseMark.outline(glyph));
    char command = 'M';
    int at = 0;
    while (pieces.find()) {
      String piece = pieces.group();
      if (Character.isLetter(piece.charAt(0))) {
        command = piece.charAt(0);
        at = 0;
        path.append(command).append(' ');
      } else {
        double value = Double.parseDouble(piece);
        put(
            switch (command) {
              case 'H' -> left + value * scale;
              case 'V' -> top + value * scale;
              case 'A' -> ofArc(at % 7, value, scale, left, top);
              default -> (at % 2 == 0 ? left : top) + value * scale;
            });
        at++;
      }
    }
  }

  /** An arc has two radii, an angle and two flags before its end. */
  private static double ofArc(int at, double value, double scale, double left, double top) {
    return switch (at) {
      case 0, 1 -> value * scale;
      case 2, 3, 4 -> value;
      case 5 -> left + value * scale;
      default -> top + value * scale;
    };
  }

  /** Adds a circle. */
  void ring(double x, double y, double radius) {
    path.append(
        String.format(
            Locale.ROOT,
            "M %.2f %.2f A %3$.2f %3$.2f 0 1 1 %4$.2f %2$.2f A %3$.2f %3$.2f 0 1 1 %1$.2f %2$.2f Z ",
            x - radius,
            y,
            radius,
            x + radius));
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

  private void put(double value) {
    path.append(String.format(Locale.ROOT, "%.2f ", value));
  }

  /** The path in the notation of SVG. */
  String content() {
    return path.toString();
  }
}
