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
  RED
}
