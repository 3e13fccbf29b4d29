package org.casebridge.report;

/** A colour on paper. */
interface Colour {
  /** From 0 to 1. */
  float red();

  /** From 0 to 1. */
  float green();

  /** From 0 to 1. */
  float blue();

  /** Any colour, as 0xRRGGBB. */
  record Rgb(int rgb) implements Colour {
    @Override
    public float red() {
      return (rgb >> 16 & 0xFF) / 255f;
    }

    @Override
    public float green() {
      return (rgb >> 8 & 0xFF) / 255f;
    }

    @Override
    public float blue() {
      return (rgb & 0xFF) / 255f;
    }
  }
}
