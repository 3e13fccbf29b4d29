package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** A font is unpacked as WOFF 1.0 (W3C) says, and read by the library that reads all others. */
class WebFontTest {
  private static final Faces.Shown LETTER = new Faces().shown(Faces.Weight.REGULAR, 'A');

  private static Face back(byte[] woff) throws Exception {
    ByteBuffer in = ByteBuffer.wrap(woff);
    assertThat(new String(woff, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("wOFF");
    assertThat(in.getInt(8)).isEqualTo(woff.length);
    int tables = in.getShort(12);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(in.getInt(4));
    out.writeShort(tables);
    out.write(new byte[6]);
    for (int i = 0; i < tables; i++) {
      int entry = 44 + 20 * i;
      int packed = in.getInt(entry + 8);
      int plain = in.getInt(entry + 12);
      ByteArrayInputStream table = new ByteArrayInputStream(woff, in.getInt(entry + 4), packed);
      byte[] bytes =
          packed < plain ? new InflaterInputStream(table).readAllBytes() : table.readAllBytes();
      assertThat(bytes).hasSize(plain);
      out.writeInt(in.getInt(entry));
      out.writeInt(in.getInt(entry + 16));
      out.writeInt(12 + 16 * tables + content.size());
      out.writeInt(plain);
      content.write(bytes);
      content.write(new byte[-content.size() & 3]);
    }
    out.write(content.toByteArray());
    assertThat(file.size()).isEqualTo(in.getInt(16));
    return Face.read(new ByteArrayInputStream(file.toByteArray()), 1);
  }

  @Test
  void lettersThatAreUsedKeepTheirShapesAndOthersLoseThem() throws Exception {
    Face face = LETTER.face();
    String uri = WebFont.dataUri(face, Set.of((int) 'A', (int) 'é', 0x05D0));
    assertThat(uri).startsWith("data:font/woff;base64,");
    byte[] woff = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
    assertThat(woff.length).isLessThan(16_000);
    Face read = back(woff);
    for (int letter : new int[] {'A', 'é'}) {
      assertThat(read.glyph(letter)).isEqualTo(face.glyph(letter));
      assertThat(read.outline(read.glyph(letter)).getBounds2D())
          .isEqualTo(face.outline(face.glyph(letter)).getBounds2D());
      assertThat(read.advance(read.glyph(letter))).isEqualTo(face.advance(face.glyph(letter)));
    }
    assertThat(read.outline(read.glyph('Q')).getBounds2D().isEmpty()).isTrue();
    assertThat(read.glyph(0x05D0)).isZero();
  }

  @Test
  void theSameLettersGiveTheSameBytesAndTheFontStaysWhole() throws Exception {
    Set<Integer> letters = Set.of((int) 'x', (int) 'Q');
    String first = WebFont.dataUri(LETTER.face(), Set.of((int) 'A'));
    assertThat(WebFont.dataUri(LETTER.face(), letters))
        .isEqualTo(WebFont.dataUri(LETTER.face(), letters));
    assertThat(WebFont.dataUri(LETTER.face(), Set.of((int) 'A'))).isEqualTo(first);
    assertThat(LETTER.face().outline(LETTER.face().glyph('Q')).getBounds2D().isEmpty()).isFalse();
  }
}
