package org.casebridge.report;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.casebridge.domain.Glyph;

/** Plain shapes, y downwards. */
final class Shapes {
  private Shapes() {}

  static Shape rectangle(float x, float y, float w, float h) {
    return new Rectangle2D.Float(x, y, w, h);
  }

  static Shape rounded(float x, float y, float w, float h, float radius) {
    float arc = 2 * Math.min(radius, Math.min(w, h) / 2);
    return new RoundRectangle2D.Float(x, y, w, h, arc, arc);
  }

  static Shape line(float x1, float y1, float x2, float y2) {
    return new Line2D.Float(x1, y1, x2, y2);
  }

  static Shape disc(float x, float y, float radius) {
    return new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /**
   * The sign of a case.
   *
   * @param x its middle
   * @param y its middle
   * @param r half its height
   */
  static Shape sign(Glyph glyph, float x, float y, float r) {
    return switch (glyph) {
      case CIRCLE -> disc(x, y, r * 0.92f);
      case SQUARE -> rounded(x - r * 0.82f, y - r * 0.82f, r * 1.64f, r * 1.64f, r * 0.25f);
      case DIAMOND -> polygon(x, y, r * 1.05f, 4, -90, 1);
      case TRIANGLE -> polygon(x, y + r * 0.18f, r * 1.1f, 3, -90, 1);
      case PENTAGON -> polygon(x, y + r * 0.04f, r, 5, -90, 1);
      case HEXAGON -> polygon(x, y, r, 6, -90, 1);
      case STAR -> polygon(x, y + r * 0.05f, r * 1.1f, 10, -90, 0.45f);
      case CROSS -> cross(x, y, r * 0.9f, r * 0.34f);
    };
  }

  private static Shape polygon(float x, float y, float r, int corners, double turn, float inner) {
    Path2D path = new Path2D.Float();
    for (int i = 0; i < corners; i++) {
      double angle = Math.toRadians(turn + 360.0 * i / corners);
      double reach = i % 2 == 1 ? r * inner : r;
      double px = x + reach * Math.cos(angle);
      double py = y + reach * Math.sin(angle);
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }

  private static Shape cross(float x, float y, float r, float half) {
    float[][] corners = {
      {-half, -r}, {half, -r}, {half, -half}, {r, -half}, {r, half}, {half, half},
      {half, r}, {-half, r}, {-half, half}, {-r, half}, {-r, -half}, {-half, -half}
    };
    Path2D path = new Path2D.Float();
    path.moveTo(x + corners[0][0], y + corners[0][1]);
    for (int i = 1; i < corners.length; i++) {
      path.lineTo(x + corners[i][0], y + corners[i][1]);
    }
    path.closePath();
    return path;
  }
}
