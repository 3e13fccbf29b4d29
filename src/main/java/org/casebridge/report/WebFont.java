package org.casebridge.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font as one web page uses it, in the Web Open Font Format (WOFF 1.0, W3C 2012). Only the
 * outlines of letters that are used stay; glyphs keep their numbers, so that the distances between
 * letters and the places of their marks stay right.
 */
final class WebFont {
  /** Not among them are substitutions, which could ask for letters whose outlines are gone. */
  private static final List<String> KEPT =
      List.of(
          "GDEF", "GPOS", "OS/2", "cmap", "cvt ", "fpgm", "gasp", "head", "hhea", "hmtx", "maxp",
          "name", "prep");

  private static final int HEAD = 44;
  private static final int ENTRY = 20;
  private static final int TRUETYPE = 0x00010000;

  private WebFont() {}

  /** The address of a font that holds the font itself. */
  static String dataUri(Face face, Set<Integer> characters) throws IOException {
    return "data:font/woff;base64,"
        + Base64.getEncoder().encodeToString(woff(tables(face.font(), characters)));
  }

  private static Map<String, byte[]> tables(TrueTypeFont font, Set<Integer> characters)
      throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    for (TTFTable table : font.getTables()) {
      if (KEPT.contains(table.getTag())) {
        tables.put(table.getTag(), font.getTableBytes(table));
      }
    }
    TTFSubsetter used = new TTFSubsetter(font);
    characters.forEach(used::add);
    Set<Integer> glyphs = new TreeSet<>(used.getGIDMap().values());
    long[] offsets = font.getIndexToLocation().getOffsets();
    byte[] outlines = font.getTableBytes(font.getGlyph());
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    ByteArrayOutputStream places = new ByteArrayOutputStream();
    DataOutputStream place = new DataOutputStream(places);
    for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
      place.writeInt(kept.size());
      if (glyphs.contains(glyph)) {
        int from = (int) offsets[glyph];
        kept.write(outlines, from, (int) offsets[glyph + 1] - from);
        kept.write(new byte[-kept.size() & 3]);
      }
    }
    place.writeInt(kept.size());
    tables.put("glyf", kept.toByteArray());
    tables.put("loca", places.toByteArray());
    tables.put("post", postWithoutNames(font));
    byte[] head = tables.getOrDefault("head", new byte[54]);
    // The places of the outlines are whole numbers of four bytes now.
    head[50] = 0;
    head[51] = 1;
    return tables;
  }

  /** Names of glyphs are of no use on a page. */
  private static byte[] postWithoutNames(TrueTypeFont font) throws IOException {
    byte[] post = Arrays.copyOf(font.getTableBytes(font.getPostScript()), 32);
    post[0] = 0;
    post[1] = 3;
    post[2] = 0;
    post[3] = 0;
    return post;
  }

  private static byte[] woff(Map<String, byte[]> tables) throws IOException {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream entry = new DataOutputStream(entries);
    int start = HEAD + ENTRY * tables.size();
    int plainSize = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] plain = table.getValue();
      byte[] packed = packed(plain);
      entry.writeBytes(table.getKey());
      entry.writeInt(start + content.size());
      entry.writeInt(packed.length);
      entry.writeInt(plain.length);
      entry.writeInt(sum(plain));
      content.writeBytes(packed);
      content.write(new byte[-content.size() & 3]);
      plainSize += (plain.length + 3) & ~3;
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeBytes("wOFF");
    out.writeInt(TRUETYPE);
    out.writeInt(start + content.size());
    out.writeShort(tables.size());
    out.writeShort(0);
    out.writeInt(plainSize);
    out.writeInt(TRUETYPE);
    // Neither metadata nor private data.
    out.write(new byte[20]);
    out.write(entries.toByteArray());
    out.write(content.toByteArray());
    return file.toByteArray();
  }

  /** A table that packing would not make smaller stays as it is, as the format asks for. */
  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(plain);
    } finally {
      deflater.end();
    }
    return bytes.size() < plain.length ? bytes.toByteArray() : plain;
  }

  private static int sum(byte[] table) {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += (table[i] & 0xFF) << (24 - 8 * (i & 3));
    }
    return sum;
  }
}
