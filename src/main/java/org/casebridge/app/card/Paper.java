package org.casebridge.app.card;

/** The size of a sheet or of a card. */
public enum Paper {
  /** 210 × 297 mm. */
  A4(595.28f, 841.89f),
  /** 8.5 × 11 in. */
  LETTER(612f, 792f),
  /** 148 × 210 mm. */
  A5(419.53f, 595.28f),
  /** 105 × 148 mm. */
  A6(297.64f, 419.53f),
  /** 148 × 105 mm, crosswise. */
  A6_CROSSWISE(419.53f, 297.64f);

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** The width of the sheet in points (1/72 in). */
  public float width() {
    return width;
  }

  /** The height of the sheet in points (1/72 in). */
  public float height() {
    return height;
  }

  /** Whether a printer takes it as a whole sheet. */
  public boolean isSheet() {
    return this == A4 || this == LETTER;
  }
}
