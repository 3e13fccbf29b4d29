package org.casebridge.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The markers in files: in their names, in their bytes, and in all that is packed in them. */
final class Traces {
  private final Markers markers;
  private final Set<String> found = new HashSet<>();

  private Traces(Markers markers) {
    this.markers = markers;
  }

  /** All markers that stand anywhere in some files. */
  static Set<String> in(List<Path> files, Markers markers) throws IOException {
    Traces traces = new Traces(markers);
    for (Path file : files) {
      traces.file(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }
    return traces.found;
  }

  private void file(String name, byte[] bytes) throws IOException {
    text(name);
    bytes(bytes);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    switch (ending) {
      case "pdf" -> pdf(bytes);
      case "docx", "xlsx" -> zip(bytes);
      case "png" -> png(bytes);
      case "html", "svg", "xml", "rels", "vml" -> betweenTags(bytes);
      default -> {}
    }
  }

  private void text(String text) {
    markers.find(text, found);
  }

  private void bytes(byte[] bytes) {
    markers.find(bytes, found);
  }

  /** A word may go on behind a tag, where its look changes or a line breaks. */
  private void betweenTags(byte[] bytes) {
    byte[] between = new byte[bytes.length];
    int count = 0;
    boolean tag = false;
    for (byte each : bytes) {
      tag |= each == '<';
      if (!tag) {
        between[count++] = each;
      }
      tag &= each != '>';
    }
    bytes(between);
  }

  private void zip(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getComment() != null) {
          text(entry.getComment());
        }
        file(entry.getName(), zip.readAllBytes());
      }
    }
  }

  /** Each chunk (PNG specification, 5.3), and what is packed in it. */
  private void png(byte[] bytes) {
    ByteBuffer png = ByteBuffer.wrap(bytes, 8, bytes.length - 8);
    while (png.remaining() >= 12) {
      byte[] chunk = new byte[png.getInt()];
      byte[] type = new byte[4];
      png.get(type).get(chunk).getInt();
      bytes(chunk);
      switch (new String(type, StandardCharsets.US_ASCII)) {
        case "zTXt", "iTXt", "iCCP" -> {
          for (int start = 0; start < chunk.length; start++) {
            if (chunk[start] == 0x78) {
              bytes(inflated(chunk, start));
            }
          }
        }
        default -> {}
      }
    }
  }

  /** What is packed from a place on; nothing if nothing is. */
  private static byte[] inflated(byte[] bytes, int start) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] part = new byte[4096];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      for (int n = inflater.inflate(part); n > 0; n = inflater.inflate(part)) {
        out.write(part, 0, n);
      }
    } catch (DataFormatException notPacked) {
      return new byte[0];
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private void pdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      // Every object that the file has, whether or not anything leads to it.
      inside(document.getDocument().getTrailer());
      for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        COSBase content = object.getObject();
        if (content != null) {
          inside(content);
        }
      }
      for (PDPage page : document.getPages()) {
        operands(page);
      }
      StringWriter words = new StringWriter();
      new PDFTextStripper().writeText(document, words);
      text(words.toString());
    }
  }

  /** Of a whole object only what stands in itself; others are read when it is their turn. */
  private void inside(COSBase base) throws IOException {
    switch (base) {
      case COSString string -> {
        text(string.getString());
        bytes(string.getBytes());
      }
      case COSName name -> text(name.getName());
      case COSArray array -> {
        for (int i = 0; i < array.size(); i++) {
          COSBase each = array.get(i);
          if (each != null) {
            inside(each);
          }
        }
      }
      case COSDictionary dictionary -> {
        for (COSName key : dictionary.keySet()) {
          text(key.getName());
          COSBase value = dictionary.getItem(key);
          if (value != null) {
            inside(value);
          }
        }
        if (dictionary instanceof COSStream stream) {
          try (InputStream content = stream.createInputStream()) {
            bytes(content.readAllBytes());
          }
        }
      }
      default -> {}
    }
  }

  /** Words beside the shown ones, such as what stands for a picture or a shortened word. */
  private void operands(PDPage page) throws IOException {
    List<COSBase> before = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof COSBase operand) {
        before.add(operand);
      } else if (token instanceof Operator operator) {
        if (operator.getName().startsWith("BDC") || operator.getName().equals("DP")) {
          for (COSBase operand : before) {
            inside(operand);
          }
        }
        before.clear();
      }
    }
  }
}
