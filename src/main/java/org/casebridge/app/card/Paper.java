package org.casebridge.app.card;

/** The size of a sheet. */
public enum Paper {
  /** 210 × 297 mm. */
  A4(595.28f, 841.89f),
  /** 8.5 × 11 in. */
  LETTER(612f, 792f);

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** The width of the upright sheet in points (1/72 in). */
  public float width() {
    return width;
  }

  /** The height of the upright sheet in points (1/72 in). */
  public float height() {
    return height;
  }
}
