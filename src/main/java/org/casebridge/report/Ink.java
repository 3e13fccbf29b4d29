package org.casebridge.report;

import org.casebridge.domain.Hue;

/** The colours on paper. All that text is set in has a contrast of 4.5 to 1 or more on white. */
enum Ink implements Colour {
  TEXT(0x18212B),
  SOFT(0x535D69),
  RULE(0xD5DAE0),
  WRITING(0xB4BBC4),
  PALE(0xF1F3F5),
  HATCH(0x9AA3AE),
  WHITE(0xFFFFFF),
  ASSET(0x0B7257),
  OPPORTUNITY(0x8A4B08),
  MEDIATION(0x5B3DB5),
  OUTCOME(0x1B5A96),
  BACKGROUND(0x46515E),
  BARRIER(0xA3193B),
  GOOD(0x0B7257),
  VOICE(0xF0ECFA),
  BROWN(0x8A4B08),
  TEAL(0x0B7257),
  VIOLET(0x5B3DB5),
  BLUE(0x1B5A96),
  OLIVE(0x5C6410),
  PLUM(0x8E2A74),
  SLATE(0x46515E),
  RED(0xA3193B);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  static Ink of(Hue hue) {
    return switch (hue) {
      case BROWN -> BROWN;
      case TEAL -> TEAL;
      case VIOLET -> VIOLET;
      case BLUE -> BLUE;
      case OLIVE -> OLIVE;
      case PLUM -> PLUM;
      case SLATE -> SLATE;
      case RED -> RED;
    };
  }

  @Override
  public float red() {
    return (rgb >> 16) / 255f;
  }

  @Override
  public float green() {
    return ((rgb >> 8) & 0xFF) / 255f;
  }

  @Override
  public float blue() {
    return (rgb & 0xFF) / 255f;
  }
}
