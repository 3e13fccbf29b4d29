package org.casebridge.report;

import java.math.BigInteger;
import java.text.Bidi;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Writes paragraphs of a text document, each stretch of them in the direction of its letters. */
final class DocxText {
  /** What of a list a paragraph is. */
  record Place(int list, int level) {}

  /**
   * Some words of a paragraph.
   *
   * @param ink their colour; null for that of the paragraph
   */
  record Words(String text, boolean bold, @Nullable Ink ink) {
    static Words plain(String text) {
      return new Words(text, false, null);
    }

    static Words bold(String text) {
      return new Words(text, true, null);
    }

    @Override
    public String toString() {
      return "Words[" + bold + ", " + ink + "]";
    }
  }

  private final Supplier<XWPFParagraph> next;
  private final boolean rightToLeft;

  /**
   * @param next makes the next paragraph where the text stands
   */
  DocxText(Supplier<XWPFParagraph> next, boolean rightToLeft) {
    this.next = next;
    this.rightToLeft = rightToLeft;
  }

  /** Text within a cell. */
  DocxText in(XWPFTableCell cell) {
    return new DocxText(() -> nextIn(cell), rightToLeft);
  }

  /** No cell is ever without a paragraph, so the first to be written is there already. */
  private static XWPFParagraph nextIn(XWPFTableCell cell) {
    XWPFParagraph last = cell.getParagraphs().getLast();
    return last.getCTP().isSetPPr() ? cell.addParagraph() : last;
  }

  /** A paragraph of plain words; none where they are blank. */
  void paragraph(String style, String text) {
    if (!text.isBlank()) {
      paragraph(style, null, false, List.of(Words.plain(text.strip())));
    }
  }

  /**
   * A paragraph.
   *
   * @param style the id of its style
   * @param place where it stands in a list; null for where its style says
   * @param onNewPage whether it begins a page
   */
  void paragraph(String style, @Nullable Place place, boolean onNewPage, List<Words> words) {
    List<Words> clean = clean(words);
    Bidi directions = directions(clean);
    XWPFParagraph paragraph = begin(style, !directions.baseIsLeftToRight());
    if (onNewPage) {
      paragraph.setPageBreak(true);
    }
    if (place != null) {
      paragraph.setNumILvl(BigInteger.valueOf(place.level()));
      paragraph.setNumID(BigInteger.valueOf(place.list()));
    }
    runs(paragraph, clean, directions);
  }

  /** A paragraph in the direction of the document, without words yet. */
  XWPFParagraph begin(String style) {
    return begin(style, rightToLeft);
  }

  private XWPFParagraph begin(String style, boolean backwards) {
    XWPFParagraph paragraph = next.get();
    CTPPr looks = paragraph.getCTP().addNewPPr();
    looks.addNewPStyle().setVal(style);
    if (backwards) {
      looks.addNewBidi();
    }
    return paragraph;
  }

  /** Adds words to a paragraph. */
  void runs(XWPFParagraph paragraph, List<Words> words) {
    List<Words> clean = clean(words);
    runs(paragraph, clean, directions(clean));
  }

  private static void runs(XWPFParagraph paragraph, List<Words> words, Bidi directions) {
    int from = 0;
    for (Words each : words) {
      runs(paragraph, each, from, directions);
      from += each.text().length();
    }
  }

  private static List<Words> clean(List<Words> words) {
    return words.stream().map(it -> new Words(clean(it.text()), it.bold(), it.ink())).toList();
  }

  private Bidi directions(List<Words> words) {
    StringBuilder whole = new StringBuilder();
    words.forEach(it -> whole.append(it.text()));
    int way = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    return new Bidi(whole.toString(), way);
  }

  /** One run for each stretch of letters that run the same way. */
  private static void runs(XWPFParagraph paragraph, Words words, int offset, Bidi directions) {
    int end = offset + words.text().length();
    for (int i = 0; i < directions.getRunCount(); i++) {
      int from = Math.max(offset, directions.getRunStart(i));
      int to = Math.min(end, directions.getRunLimit(i));
      if (from < to) {
        String text = words.text().substring(from - offset, to - offset);
        run(paragraph.createRun(), text, words, directions.getRunLevel(i) % 2 == 1);
      }
    }
  }

  private static void run(XWPFRun run, String text, Words words, boolean backwards) {
    if (words.bold()) {
      run.setBold(true);
      run.setComplexScriptBold(true);
    }
    Ink ink = words.ink();
    if (ink != null) {
      run.setColor(colour(ink));
    }
    CTR written = run.getCTR();
    if (backwards) {
      (written.isSetRPr() ? written.getRPr() : written.addNewRPr()).addNewRtl();
    }
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        run.addBreak();
      }
      if (!line.isEmpty()) {
        CTText letters = written.addNewT();
        letters.setStringValue(line);
        letters.setSpace(Space.PRESERVE);
      }
      first = false;
    }
  }

  /** A colour as the format writes it. */
  static String colour(Ink ink) {
    return SvgShapes.colour(ink).substring(1);
  }

  /** Without isolates (Unicode Standard Annex #9), which word processors show as boxes. */
  static String clean(String text) {
    return CleanText.of(text).replaceAll("[\u2066-\u2069]", "");
  }
}
