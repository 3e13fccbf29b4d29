package org.casebridge.app.compare.meeting;

import org.casebridge.domain.Factor;

/**
 * The circle of one factor, on a square of side 1 whose y grows downwards.
 *
 * @param factor assets, opportunity or mediation
 * @param x its middle
 * @param y its middle
 * @param radius more than 0
 */
public record Circle(Factor factor, double x, double y, double radius) {
  /** How far a point lies inside its edge; below 0 outside. */
  double depth(double atX, double atY) {
    return radius - distance(atX - x, atY - y);
  }

  // Math.hypot guards against overflow, which cannot happen on a square of side 1, and is slow.
  static double distance(double across, double down) {
    return Math.sqrt(across * across + down * down);
  }
}
