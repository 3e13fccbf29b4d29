package org.casebridge.ui.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.SVGPath;
import org.casebridge.domain.Glyph;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphPathTest {
  private static String drawn(Glyph glyph, double x, double y, double radius) {
    GlyphPath path = new GlyphPath();
    path.add(glyph, x, y, radius);
    return path.content();
  }

  @Test
  void aGlyphIsMovedAndScaledButNotTheFlagsOfItsArcs() {
    assertThat(drawn(Glyph.TRIANGLE, 12, 12, 12)).isEqualTo("M 12.00 2.20 23.00 21.40 H 1.00 Z ");
    assertThat(drawn(Glyph.CIRCLE, 6, 106, 6))
        .isEqualTo("M 6.00 100.75 A 5.25 5.25 0 1 1 6.00 111.25 A 5.25 5.25 0 1 1 6.00 100.75 Z ");
    assertThat(drawn(Glyph.DIAMOND, 1, 1, 12))
        .isEqualTo("M 1.00 -10.50 12.50 1.00 1.00 12.50 -10.50 1.00 Z ");
  }

  @Test
  void aRingIsTwoHalves() {
    GlyphPath path = new GlyphPath();
    path.ring(10, 20, 4.5);
    assertThat(path.content())
        .isEqualTo("M 5.50 20.00 A 4.50 4.50 0 1 1 14.50 20.00 A 4.50 4.50 0 1 1 5.50 20.00 Z ");
  }

  @ParameterizedTest
  @EnumSource
  @Tag("fx")
  void everyGlyphCanBeDrawn(Glyph glyph) {
    SVGPath path =
        Fx.get(() -> {
          SVGPath made = new SVGPath();
          made.setContent(drawn(glyph, 50, 50, 12) + drawn(Glyph.DIAMOND, 100, 50, 12));
          return made;
        });
    assertThat(path.contains(50, 50)).isTrue();
    assertThat(path.contains(100, 50)).isTrue();
  }
}
