package org.casebridge.report;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One font file, read once. Not safe for several threads at a time. */
final class Face {
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final float unitsPerEm;
  private final float looseness;
  private final float[] advances;

  private Face(TrueTypeFont font, float looseness) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup(false);
    this.unitsPerEm = font.getUnitsPerEm();
    this.looseness = looseness;
    this.advances = new float[font.getNumberOfGlyphs()];
    Arrays.fill(advances, Float.NaN);
  }

  /**
   * Reads a font of the program's own and closes it.
   *
   * @param file null if there is no such file, which is a fault of the program
   * @param looseness how much more room its lines need than Latin ones, 1 or more
   */
  static Face read(@Nullable InputStream file, float looseness) {
    if (file == null) {
      throw new IllegalStateException("a font is missing");
    }
    try (file) {
      TTFParser parser = new TTFParser();
      return new Face(parser.parse(new RandomAccessReadBuffer(file.readAllBytes())), looseness);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFont font() {
    return font;
  }

  float looseness() {
    return looseness;
  }

  /** The glyph of a character, 0 if there is none. */
  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  /** The advance of a glyph in ems. */
  float advance(int glyph) {
    if (glyph >= advances.length) {
      return 0;
    }
    if (Float.isNaN(advances[glyph])) {
      try {
        advances[glyph] = font.getAdvanceWidth(glyph) / unitsPerEm;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return advances[glyph];
  }

  /** The left and right edge of a glyph's ink in ems; both 0 for a blank. */
  float[] ink(int glyph) {
    GlyphData data = data(glyph);
    if (data == null) {
      return new float[] {0, 0};
    }
    BoundingBox box = data.getBoundingBox();
    return new float[] {box.getLowerLeftX() / unitsPerEm, box.getUpperRightX() / unitsPerEm};
  }

  /** The outline of a glyph in the font's own units, y upwards; empty for a blank. */
  GeneralPath outline(int glyph) {
    GlyphData data = data(glyph);
    return data == null ? new GeneralPath() : data.getPath();
  }

  float unitsPerEm() {
    return unitsPerEm;
  }

  // The table gives null for a blank glyph.
  @SuppressWarnings("NullAway")
  private @Nullable GlyphData data(int glyph) {
    try {
      return font.getGlyph().getGlyph(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
