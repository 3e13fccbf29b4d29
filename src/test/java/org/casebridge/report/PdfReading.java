package org.casebridge.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as somebody does who listens to it, and looks at it as somebody with low vision. */
final class PdfReading {
  private PdfReading() {}

  /**
   * A stretch of text of one element.
   *
   * @param type the element's, e.g. {@code H2}
   * @param page from 0
   */
  record Stretch(String type, int page, String text) {}

  /** All text that is read out, in the order of the structure. */
  static List<Stretch> stretches(byte[] pdf) {
    return PdfChecks.read(
        pdf,
        document -> {
          List<Map<Integer, String>> texts = new ArrayList<>();
          Map<COSDictionary, Integer> pages = new HashMap<>();
          for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), texts.size());
            texts.add(marked(page));
          }
          List<Stretch> stretches = new ArrayList<>();
          for (COSDictionary element : PdfChecks.elements(document)) {
            for (COSBase kid : kids(element)) {
              COSDictionary on = element.getCOSDictionary(COSName.PG);
              int mark = -1;
              if (kid instanceof COSInteger number) {
                mark = number.intValue();
              } else if (kid instanceof COSDictionary reference
                  && COSName.MCR.equals(reference.getCOSName(COSName.TYPE))) {
                on = reference.getCOSDictionary(COSName.PG);
                mark = reference.getInt(COSName.MCID);
              }
              if (mark >= 0) {
                int page = pages.get(on);
                String text = texts.get(page).getOrDefault(mark, "");
                stretches.add(new Stretch(element.getNameAsString(COSName.S), page, text));
              }
            }
          }
          return stretches;
        });
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase kid = array.get(i);
        all.add(kid instanceof COSObject object ? object.getObject() : kid);
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  private static Map<Integer, String> marked(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
          if (part instanceof TextPosition position) {
            text.append(position.getUnicode());
          }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
      }
    }
    return texts;
  }

  /** All text that is read out, without white space: lines break where they will. */
  static String inOrder(byte[] pdf) {
    StringBuilder text = new StringBuilder();
    stretches(pdf).forEach(it -> text.append(it.text()));
    return bare(text.toString());
  }

  static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** Headings of which what follows stands on another page. */
  static List<String> orphans(byte[] pdf) {
    List<Stretch> all = stretches(pdf);
    List<String> orphans = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Stretch heading = all.get(i);
      boolean last = i == all.size() - 1;
      if (heading.type().equals("H2") && (last || all.get(i + 1).page() != heading.page())) {
        orphans.add("page " + heading.page() + " " + heading.text());
      }
    }
    return orphans;
  }

  /** The smallest letters in points. */
  static float smallest(byte[] pdf) {
    return PdfChecks.read(
        pdf,
        document -> {
          float[] smallest = {Float.MAX_VALUE};
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
              if (!at.getUnicode().isBlank()) {
                smallest[0] = Math.min(smallest[0], at.getFontSizeInPt());
              }
            }
          }.getText(document);
          return smallest[0];
        });
  }

  /**
   * Letters whose contrast with what surrounds them, measured on the page drawn at 288 dots per
   * inch, is below a ratio (WCAG 2.2, 1.4.3).
   */
  static List<String> faint(byte[] pdf, double ratio) {
    return PdfChecks.read(
        pdf,
        document -> {
          List<String> faint = new ArrayList<>();
          for (int page = 0; page < document.getNumberOfPages(); page++) {
            faint.addAll(faint(document, page, ratio));
          }
          return faint;
        });
  }

  private static List<String> faint(PDDocument document, int page, double ratio)
      throws IOException {
    int zoom = 4;
    BufferedImage image = new PDFRenderer(document).renderImage(page, zoom, ImageType.RGB);
    List<String> faint = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            if (at.getUnicode().isBlank() || at.getWidth() < 1.5f) {
              return;
            }
            int left = Math.max(0, (int) (at.getX() * zoom));
            int right = Math.min(image.getWidth(), (int) ((at.getX() + at.getWidth()) * zoom));
            int top = Math.max(0, (int) ((at.getY() - at.getFontSizeInPt() * 0.75f) * zoom));
            int bottom = Math.min(image.getHeight(), (int) (at.getY() * zoom));
            double found = contrast(image, left, right, top, bottom);
            if (found < ratio) {
              faint.add("page " + page + " «" + at.getUnicode() + "» " + found);
            }
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(document);
    return faint;
  }

  /** Of the commonest colour, the ground, and the one that differs most from it. */
  private static double contrast(BufferedImage image, int left, int right, int top, int bottom) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      return 1;
    }
    int ground =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return counts.keySet().stream().mapToDouble(it -> ratio(it, ground)).max().orElse(1);
  }

  /** WCAG 2.2, contrast ratio. */
  private static double ratio(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
