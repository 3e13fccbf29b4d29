package org.casebridge.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Writes the objects of a PDF one after the other, each as soon as it is whole, and keeps only
 * where it stands. Plain objects go into object streams (ISO 32000-1, 7.5.7), without which the
 * structure would be most of a file. Where the file can't be written any further, each method
 * throws {@link UncheckedIOException}.
 */
final class ObjectWriter {
  /** The bytes an object stream is closed at: more would hardly be packed any better. */
  private static final int FULL = 1 << 16;

  private static final byte[] HEADER = {
    '%',
    'P',
    'D',
    'F',
    '-',
    '1',
    '.',
    '7',
    '\n',
    '%',
    (byte) 0xE2,
    (byte) 0xE3,
    (byte) 0xCF,
    (byte) 0xD3,
    '\n'
  };

  private final OutputStream out;
  private final MessageDigest digest;
  private final XrefTable table = new XrefTable();
  private final StringBuilder heads = new StringBuilder();
  private final ByteArrayOutputStream bodies = new ByteArrayOutputStream();
  private COSObject packed = reserve();
  private int packedCount;
  private long written;

  ObjectWriter(OutputStream out) {
    this.out = out;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    emit(HEADER);
  }

  /** A reference to an object that is still to come. */
  COSObject reserve() {
    return new COSObject(COSNull.NULL, new COSObjectKey(table.reserve(), 0));
  }

  /** Writes an object that is whole. */
  COSObject add(COSBase object) {
    COSObject reference = reserve();
    put(reference, object);
    return reference;
  }

  /** Writes an object that was reserved. */
  void put(COSObject reference, COSBase object) {
    heads.append(number(reference)).append(' ').append(bodies.size()).append(' ');
    serialize(object, bodies);
    bodies.write('\n');
    table.packed(number(reference), number(packed), packedCount);
    packedCount++;
    if (bodies.size() >= FULL) {
      pack();
    }
  }

  /** Writes a stream, packed. */
  COSObject addStream(COSDictionary head, byte[] content) {
    COSObject reference = reserve();
    putStream(reference, head, content);
    return reference;
  }

  /** Writes a stream that was reserved, packed. */
  private void putStream(COSObject reference, COSDictionary head, byte[] content) {
    head.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    raw(reference, head, deflated(content));
  }

  /** Writes a stream as it is, for programs that look for it without understanding the rest. */
  COSObject addPlainStream(COSDictionary head, byte[] content) {
    COSObject reference = reserve();
    raw(reference, head, content);
    return reference;
  }

  private void raw(COSObject reference, COSDictionary head, byte[] content) {
    table.stands(number(reference), written);
    head.setInt(COSName.LENGTH, content.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(ascii(number(reference) + " 0 obj\n"));
    serialize(head, bytes);
    bytes.writeBytes(ascii("\nstream\n"));
    emit(bytes.toByteArray());
    emit(content);
    emit(ascii("\nendstream\nendobj\n"));
  }

  private void pack() {
    COSDictionary head = new COSDictionary();
    head.setItem(COSName.TYPE, COSName.OBJ_STM);
    head.setInt(COSName.N, packedCount);
    head.setInt(COSName.FIRST, heads.length());
    byte[] first = ascii(heads.toString());
    byte[] content = Arrays.copyOf(first, first.length + bodies.size());
    System.arraycopy(bodies.toByteArray(), 0, content, first.length, bodies.size());
    putStream(packed, head, content);
    heads.setLength(0);
    bodies.reset();
    packedCount = 0;
    packed = reserve();
  }

  /**
   * Writes what a reader begins with. The file's mark of identity comes from all that was written,
   * so the same content always has the same.
   */
  void end(COSObject catalog, COSObject information) {
    pack();
    table.free(number(packed));
    byte[] mark = Arrays.copyOf(digest.digest(), 16);
    long start = written;
    COSObject reference = reserve();
    table.stands(number(reference), start);
    COSDictionary head = new COSDictionary();
    head.setItem(COSName.TYPE, COSName.XREF);
    head.setItem(COSName.ROOT, catalog);
    head.setItem(COSName.INFO, information);
    COSArray id = new COSArray();
    id.add(new COSString(mark, true));
    id.add(new COSString(mark, true));
    head.setItem(COSName.ID, id);
    byte[] content = table.describe(head);
    raw(reference, head, content);
    emit(ascii("startxref\n" + start + "\n%%EOF\n"));
  }

  static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 3 + 64);
    try (DeflaterOutputStream to = new DeflaterOutputStream(packed, deflater, 8192)) {
      to.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private void emit(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    digest.update(bytes);
    written += bytes.length;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static int number(COSObject reference) {
    return (int) reference.getKey().getNumber();
  }

  private static void serialize(COSBase object, ByteArrayOutputStream to) {
    try {
      write(object, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(COSBase object, ByteArrayOutputStream to) throws IOException {
    switch (object) {
      case COSObject reference -> to.writeBytes(ascii(number(reference) + " 0 R"));
      case COSStream _ -> throw new IllegalArgumentException("a stream within an object");
      case COSDictionary dictionary -> {
        to.writeBytes(COSWriter.DICT_OPEN);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
          entry.getKey().writePDF(to);
          to.write(' ');
          write(entry.getValue(), to);
        }
        to.writeBytes(COSWriter.DICT_CLOSE);
      }
      case COSArray array -> {
        to.write('[');
        for (int i = 0; i < array.size(); i++) {
          if (i > 0) {
            to.write(' ');
          }
          write(array.get(i), to);
        }
        to.write(']');
      }
      case COSName name -> name.writePDF(to);
      case COSString string -> COSWriter.writeString(string, to);
      case COSInteger integer -> integer.writePDF(to);
      case COSFloat number -> number.writePDF(to);
      case COSBoolean truth -> truth.writePDF(to);
      case COSNull nothing -> nothing.writePDF(to);
      default -> throw new IllegalArgumentException(object.getClass().getName());
    }
  }
}
