package org.casebridge.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * A font as one document uses it. Each pair of a shape and the characters it stands for gets a code
 * of its own, so that text reads back letter by letter as it was written: joined Arabic letters as
 * plain ones, and what could only be shown as U+FFFD as what it was.
 */
final class EmbeddedFont {
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
  private final Face face;
  private final Map<Entry, Integer> codes = new LinkedHashMap<>();

  private record Entry(int glyph, String text) {}

  EmbeddedFont(Face face) {
    this.face = face;
  }

  /** The code to write for a glyph. */
  int code(int glyph, String text) {
    return codes.computeIfAbsent(new Entry(glyph, text), _ -> codes.size() + 1);
  }

  /** The font with just the shapes used, as the document's resource. */
  COSObject write(ObjectWriter out) throws IOException {
    TrueTypeFont font = face.font();
    TreeSet<Integer> used = new TreeSet<>();
    codes.keySet().forEach(entry -> used.add(entry.glyph()));
    TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
    subsetter.addGlyphIds(used);
    String name = prefix(used) + "+" + font.getName();
    Map<Integer, Integer> renumbered = new HashMap<>();
    subsetter.getGIDMap().forEach((now, before) -> renumbered.put(before, now));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subsetter.writeToStream(file);

    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cid.setName(COSName.BASE_FONT, name);
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, out.add(descriptor(out, name, file.toByteArray())));
    cid.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
    glyphs.writeBytes(new byte[2]);
    COSArray run = new COSArray();
    for (Entry entry : codes.keySet()) {
      run.add(new COSFloat(face.advance(entry.glyph()) * 1000));
      int glyph = renumbered.getOrDefault(entry.glyph(), 0);
      glyphs.write(glyph >> 8);
      glyphs.write(glyph);
    }
    widths.add(COSInteger.ONE);
    widths.add(run);
    cid.setItem(COSName.W, widths);
    cid.setItem(COSName.CID_TO_GID_MAP, out.addStream(new COSDictionary(), glyphs.toByteArray()));

    COSArray descendants = new COSArray();
    descendants.add(out.add(cid));
    COSDictionary type0 = new COSDictionary();
    type0.setItem(COSName.TYPE, COSName.FONT);
    type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
    type0.setName(COSName.BASE_FONT, name);
    type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    type0.setItem(
        COSName.TO_UNICODE,
        out.addStream(new COSDictionary(), toUnicode().getBytes(StandardCharsets.US_ASCII)));
    return out.add(type0);
  }

  private COSDictionary descriptor(ObjectWriter out, String name, byte[] file) throws IOException {
    TrueTypeFont font = face.font();
    HeaderTable head = font.getHeader();
    HorizontalHeaderTable metrics = font.getHorizontalHeader();
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    float scale = 1000 / face.unitsPerEm();
    COSArray box = new COSArray();
    for (int edge : new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
      box.add(new COSFloat(edge * scale));
    }
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(COSName.ASCENT, metrics.getAscender() * scale);
    descriptor.setFloat(COSName.DESCENT, metrics.getDescender() * scale);
    descriptor.setFloat(COSName.CAP_HEIGHT, os2.getCapHeight() * scale);
    descriptor.setInt(COSName.STEM_V, os2.getWeightClass() >= 600 ? 140 : 80);
    COSDictionary embedded = new COSDictionary();
    embedded.setInt(COSName.LENGTH1, file.length);
    descriptor.setItem(COSName.FONT_FILE2, out.addStream(embedded, file));
    return descriptor;
  }

  /** Six letters that say which shapes a font holds, as the format asks for. */
  private static String prefix(Set<Integer> used) {
    long hash = Integer.toUnsignedLong(used.hashCode());
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      letters.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return letters.toString();
  }

  private String toUnicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    TreeMap<Integer, String> byCode = new TreeMap<>();
    codes.forEach((entry, code) -> byCode.put(code, entry.text()));
    int written = 0;
    for (Map.Entry<Integer, String> entry : byCode.entrySet()) {
      if (written % 100 == 0) {
        int block = Math.min(100, byCode.size() - written);
        map.append(written == 0 ? "" : "endbfchar\n").append(block).append(" beginbfchar\n");
      }
      map.append(String.format("<%04X> <", entry.getKey()));
      for (byte b : entry.getValue().getBytes(StandardCharsets.UTF_16BE)) {
        map.append(String.format("%02X", b));
      }
      map.append(">\n");
      written++;
    }
    return map.append(
            "endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
