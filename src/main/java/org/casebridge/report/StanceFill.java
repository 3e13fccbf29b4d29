package org.casebridge.report;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/** Shows a stance by a pattern that needs no colour. */
final class StanceFill {
  private StanceFill() {}

  /**
   * Fills a shape: a bridge solid, a barrier hatched, both half by half, absence as an outline.
   *
   * @param stance null where none is known
   */
  static void draw(Canvas canvas, Shape shape, @Nullable Stance stance) {
    switch (stance) {
      case BRIDGE -> canvas.fill(shape, Ink.MEDIATION);
      case BARRIER -> {
        canvas.hatch(shape, Ink.BARRIER, 2.6f, 9);
        canvas.stroke(shape, Ink.BARRIER, 1.1f, 0);
      }
      case MIXED -> {
        Rectangle2D box = shape.getBounds2D();
        double half = box.getHeight() / 2;
        Area upper = new Area(shape);
        upper.intersect(
            new Area(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), half)));
        canvas.fill(upper, Ink.MEDIATION);
        Area lower = new Area(shape);
        lower.intersect(
            new Area(new Rectangle2D.Double(box.getX(), box.getY() + half, box.getWidth(), half)));
        canvas.hatch(lower, Ink.BARRIER, 2.6f, 9);
        canvas.stroke(lower, Ink.BARRIER, 1.1f, 0);
      }
      case ABSENT -> canvas.stroke(shape, Ink.SOFT, 1.3f, 0);
      case null -> {
        canvas.fill(shape, Ink.PALE);
        canvas.stroke(shape, Ink.HATCH, 0.8f, 0);
      }
    }
  }
}
