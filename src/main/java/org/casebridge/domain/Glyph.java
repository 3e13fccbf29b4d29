package org.casebridge.domain;

/** The shape that follows a case everywhere, beside its colour. */
public enum Glyph implements Coded {
  /** Triangle. */
  TRIANGLE,
  /** Hexagon. */
  HEXAGON,
  /** Diamond. */
  DIAMOND,
  /** Circle. */
  CIRCLE,
  /** Rounded square. */
  SQUARE,
  /** Star. */
  STAR,
  /** Pentagon. */
  PENTAGON,
  /** Cross. */
  CROSS
}
