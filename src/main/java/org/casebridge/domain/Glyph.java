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
  CROSS;

  /** The n-th from 0; after the last comes the first again. */
  public static Glyph nth(long n) {
    Glyph[] all = values();
    return all[Math.floorMod(n, all.length)];
  }
}
