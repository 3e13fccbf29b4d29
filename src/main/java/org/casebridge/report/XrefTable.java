package org.casebridge.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Where each object of a PDF stands, as a cross-reference stream (ISO 32000-1, 7.5.8): eight bytes
 * of memory for each object, and hardly one in the file.
 */
final class XrefTable {
  /** The bytes of a row's three fields: how an object stands, where, and its place there. */
  private static final int[] WIDTHS = {1, 5, 2};

  private static final int WIDTH = 8;
  private static final long FREE = 0xFFFF;
  private static final int EACH = 4096;

  /** Each a row as it is written: a byte, five bytes, two bytes. */
  private final List<long[]> rows = new ArrayList<>();

  private int count;

  XrefTable() {
    // The first number is never an object's.
    reserve();
  }

  /** The number for one more object. */
  int reserve() {
    if (count == rows.size() * EACH) {
      rows.add(new long[EACH]);
    }
    set(count, FREE);
    return count++;
  }

  private void set(int number, long row) {
    rows.get(number / EACH)[number % EACH] = row;
  }

  /** An object stands by itself, so many bytes from the file's beginning. */
  void stands(int number, long offset) {
    set(number, 1L << 56 | offset << 16);
  }

  /** An object stands in an object stream, so many objects from its beginning. */
  void packed(int number, int stream, int place) {
    set(number, 2L << 56 | (long) stream << 16 | place);
  }

  /** A number goes unused. */
  void free(int number) {
    set(number, FREE);
  }

  /** The packed table; says in its head how to read it. */
  byte[] describe(COSDictionary head) {
    COSArray widths = new COSArray();
    for (int width : WIDTHS) {
      widths.add(COSInteger.get(width));
    }
    head.setItem(COSName.W, widths);
    head.setInt(COSName.SIZE, count);
    head.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    COSDictionary parameters = new COSDictionary();
    // Neighbours differ little: each row is written as its difference from the one before.
    parameters.setInt(COSName.PREDICTOR, 12);
    parameters.setInt(COSName.COLUMNS, WIDTH);
    head.setItem(COSName.DECODE_PARMS, parameters);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
      long before = 0;
      for (int i = 0; i < count; i++) {
        long row = rows.get(i / EACH)[i % EACH];
        packed.write(2);
        for (int shift = 56; shift >= 0; shift -= 8) {
          packed.write((int) ((row >>> shift) - (before >>> shift)));
        }
        before = row;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
