package org.casebridge.report;

import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private final Markup xml;
  private final boolean rightToLeft;

  DocxText(Markup xml, boolean rightToLeft) {
    this.xml = xml;
    this.rightToLeft = rightToLeft;
  }

  Markup xml() {
    return xml;
  }

  /** A paragraph of plain words; none where they are blank. */
  void paragraph(String style, String text) throws IOException {
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
  void paragraph(String style, @Nullable Place place, boolean onNewPage, List<Words> words)
      throws IOException {
    List<Words> clean = clean(words);
    Bidi directions = directions(clean);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (onNewPage) {
      xml.empty("w:pageBreakBefore");
    }
    if (place != null) {
      xml.open("w:numPr").empty("w:ilvl", "w:val", String.valueOf(place.level()));
      xml.empty("w:numId", "w:val", String.valueOf(place.list())).close();
    }
    if (!directions.baseIsLeftToRight()) {
      xml.empty("w:bidi");
    }
    xml.close();
    runs(clean, directions);
    xml.close();
  }

  /** Words in a paragraph that is open. */
  void runs(List<Words> words) throws IOException {
    List<Words> clean = clean(words);
    runs(clean, directions(clean));
  }

  private void runs(List<Words> words, Bidi directions) throws IOException {
    int from = 0;
    for (Words each : words) {
      runs(each, from, directions);
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
  private void runs(Words words, int offset, Bidi directions) throws IOException {
    int end = offset + words.text().length();
    for (int i = 0; i < directions.getRunCount(); i++) {
      int from = Math.max(offset, directions.getRunStart(i));
      int to = Math.min(end, directions.getRunLimit(i));
      if (from < to) {
        String text = words.text().substring(from - offset, to - offset);
        run(text, words, directions.getRunLevel(i) % 2 == 1);
      }
    }
  }

  private void run(String text, Words words, boolean backwards) throws IOException {
    xml.open("w:r");
    if (words.bold() || words.ink() != null || backwards) {
      xml.open("w:rPr");
      if (words.bold()) {
        xml.empty("w:b").empty("w:bCs");
      }
      Ink ink = words.ink();
      if (ink != null) {
        xml.empty("w:color", "w:val", SvgShapes.colour(ink).substring(1));
      }
      if (backwards) {
        xml.empty("w:rtl");
      }
      xml.close();
    }
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        xml.empty("w:br");
      }
      if (!line.isEmpty()) {
        xml.element("w:t", line, "xml:space", "preserve");
      }
      first = false;
    }
    xml.close();
  }

  /** Without isolates (Unicode Standard Annex #9), which word processors show as boxes. */
  static String clean(String text) {
    return CleanText.of(text).replaceAll("[\u2066-\u2069]", "");
  }
}
