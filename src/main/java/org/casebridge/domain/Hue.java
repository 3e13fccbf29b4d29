package org.casebridge.domain;

/** The colour that follows a case everywhere, beside its shape. */
public enum Hue implements Coded {
  /** Brown. */
  BROWN,
  /** Teal. */
  TEAL,
  /** Violet. */
  VIOLET,
  /** Blue. */
  BLUE,
  /** Olive. */
  OLIVE,
  /** Plum. */
  PLUM,
  /** Slate. */
  SLATE,
  /** Red. */
  RED;

  /** The n-th from 0; after the last comes the first again. */
  public static Hue nth(long n) {
    Hue[] all = values();
    return all[Math.floorMod(n, all.length)];
  }
}
