package org.casebridge.report;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Locale;
import org.casebridge.app.card.Mark;
import org.kordamp.ikonli.Ikon;

/** Draws icons and signs inside a page of HTML. */
final class SvgShapes {
  private static final float SIGN = 68;
  private final Typefaces typefaces;

  SvgShapes(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** An icon in the colour of the words around it, which say the same. */
  void icon(Markup html, Ikon icon, String style) throws IOException {
    String styles = ("icon " + style).strip();
    html.open("svg", "class", styles, "aria-hidden", "true", "viewBox", "0 0 24 24");
    html.empty("path", "fill", "currentColor", "d", path(icon, 0, 0, 24)).close();
  }

  /** The outline of an icon. */
  String path(Ikon icon, float x, float y, float size) {
    return data(typefaces.icons().shape(icon, x, y, size));
  }

  /** The sign of a case on a tile of its colour, with its words. */
  void tile(Markup html, Mark mark) throws IOException {
    html.open("svg", "class", "tile", "role", "img", "viewBox", "0 0 68 68");
    html.element("title", mark.alt());
    html.empty(
        "rect",
        "class",
        "ground",
        "width",
        "68",
        "height",
        "68",
        "rx",
        "11",
        "fill",
        colour(Ink.of(mark.hue())));
    Shape sign = Shapes.sign(mark.glyph(), SIGN / 2, SIGN / 2, SIGN * 0.27f);
    html.empty("path", "fill", "#FFFFFF", "d", data(sign)).close();
  }

  /** As CSS writes it. */
  static String colour(Ink ink) {
    int red = Math.round(ink.red() * 255);
    int green = Math.round(ink.green() * 255);
    int blue = Math.round(ink.blue() * 255);
    return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
  }

  private static String data(Shape shape) {
    StringBuilder data = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> points(data.append('M'), at, 1);
        case PathIterator.SEG_LINETO -> points(data.append('L'), at, 1);
        case PathIterator.SEG_QUADTO -> points(data.append('Q'), at, 2);
        case PathIterator.SEG_CUBICTO -> points(data.append('C'), at, 3);
        default -> data.append('Z');
      }
    }
    return data.toString();
  }

  private static void points(StringBuilder data, double[] at, int count) {
    for (int i = 0; i < 2 * count; i++) {
      data.append(i == 0 ? "" : " ").append(number(at[i]));
    }
  }

  /** Two decimals at most, a point whatever the machine's language. */
  static String number(double value) {
    String plain = String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    return plain.equals("-0") ? "0" : plain;
  }
}
