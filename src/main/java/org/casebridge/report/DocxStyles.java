package org.casebridge.report;

import java.io.IOException;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Layout;
import org.jspecify.annotations.Nullable;

/** The styles of a text document, so that those who edit it change one and not each paragraph. */
final class DocxStyles {
  /** The space between a frame or a ground and the words in it, in twips. */
  private static final int PADDING = 80;

  /** Below this nothing is set in large print (in points). */
  private static final double LARGE = 18;

  private final Markup xml;
  private final CardDesign design;
  private final boolean rightToLeft;
  private final double body;

  DocxStyles(Markup xml, CardDesign design, boolean rightToLeft) {
    this.xml = xml;
    this.design = design;
    this.rightToLeft = rightToLeft;
    this.body = body(design);
  }

  /** How large most of the letters are, in points. */
  private static double body(CardDesign design) {
    if (design.layout() == Layout.LARGE_PRINT) {
      return LARGE;
    }
    return switch (design.paper()) {
      case A4, LETTER -> 11;
      case A5 -> 10;
      case A6, A6_CROSSWISE -> 9;
    };
  }

  /** How far the words of a list stand from its sign, in twips. */
  static int hanging(CardDesign design) {
    return (int) Math.round(body(design) * 27);
  }

  private int hanging() {
    return hanging(design);
  }

  private boolean large() {
    return design.layout() == Layout.LARGE_PRINT;
  }

  void write(String lang) throws IOException {
    xml.open("w:styles", "xmlns:w", DocxParts.WORDS);
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    xml.empty(
        "w:rFonts",
        "w:ascii",
        "Calibri",
        "w:hAnsi",
        "Calibri",
        "w:eastAsia",
        "Calibri",
        "w:cs",
        "Arial");
    ink(Ink.TEXT);
    size(body);
    language(xml, "w:lang", lang);
    xml.close().close().open("w:pPrDefault").open("w:pPr");
    xml.empty("w:spacing", "w:after", "100", "w:line", "269", "w:lineRule", "auto");
    xml.close().close().close();
    normal();
    style("Title", "Title", null).keep().spacing(0, 120).end(1.2, true, Ink.SOFT);
    style("Heading1", "heading 1", "Subtitle").keep().spacing(60, 40).level(0).end(2.2, true, null);
    style("Heading2", "heading 2", null).keep().spacing(200, 80).level(1).end(1.25, true, null);
    style("Subtitle", "Subtitle", null).spacing(0, 160).end(1.25, false, Ink.SOFT);
    style("ListBullet", "List Bullet", "ListBullet").number().spacing(0, 70).end(1, false, null);
    style("StatedAbsent", "Stated Absent", "StatedAbsent")
        .whole()
        .number()
        .frame()
        .spacing(60, 90)
        .inset(hanging())
        .end(1, false, null);
    style("NotStated", "Not Stated", "NotStated")
        .whole()
        .number()
        .hatch()
        .spacing(60, 90)
        .inset(hanging())
        .end(1, false, Ink.SOFT);
    style("Summary", "Summary", null).spacing(0, 240).end(1, false, null);
    style("Facts", "Facts", null).spacing(0, 160).end(0.9, false, Ink.SOFT);
    style("ListNumber", "List Number", "ListNumber").spacing(0, 60).end(1, false, null);
    style("Quote", "Quote", "Attribution")
        .keep()
        .ground()
        .spacing(240, 0)
        .inset(0)
        .end(1.2, false, null);
    style("Attribution", "Attribution", null)
        .ground()
        .spacing(0, 200)
        .inset(0)
        .end(0.87, false, Ink.SOFT);
    style("Caption", "caption", null).spacing(0, 90).indent().end(0.87, false, Ink.SOFT);
    style("Question", "Question", null).spacing(60, 160).end(1.1, false, null);
    style("Footer", "footer", null).tab().spacing(0, 0).end(0.82, false, Ink.SOFT);
    lanes();
    xml.close();
  }

  /**
   * The language of a text, as an element of the given name.
   *
   * @param lang a BCP 47 tag
   */
  static void language(Markup xml, String element, String lang) throws IOException {
    if (Direction.isRightToLeft(lang)) {
      xml.empty(element, "w:val", lang, "w:bidi", lang);
    } else {
      xml.empty(element, "w:val", lang);
    }
  }

  private void normal() throws IOException {
    xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    xml.empty("w:name", "w:val", "Normal").empty("w:qFormat").close();
    xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
    xml.empty("w:name", "w:val", "Normal Table").open("w:tblPr");
    xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa").close().close();
  }

  private void lanes() throws IOException {
    xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", "Lanes");
    xml.empty("w:name", "w:val", "Lanes").empty("w:basedOn", "w:val", "TableNormal");
    xml.open("w:tblPr").open("w:tblCellMar");
    xml.empty("w:top", "w:w", "40", "w:type", "dxa").empty("w:left", "w:w", "100", "w:type", "dxa");
    xml.empty("w:bottom", "w:w", "40", "w:type", "dxa");
    xml.empty("w:right", "w:w", "140", "w:type", "dxa").close().close().close();
  }

  /** Begins a style; what belongs to it comes in the order in which the format wants it. */
  private DocxStyles style(String id, String name, @Nullable String next) throws IOException {
    xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
    xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal");
    xml.empty("w:next", "w:val", next == null ? "Normal" : next).empty("w:qFormat");
    xml.open("w:pPr");
    return this;
  }

  private DocxStyles keep() throws IOException {
    xml.empty("w:keepNext").empty("w:keepLines");
    return this;
  }

  private DocxStyles whole() throws IOException {
    xml.empty("w:keepLines");
    return this;
  }

  private DocxStyles number() throws IOException {
    xml.open("w:numPr").empty("w:numId", "w:val", "1").close();
    return this;
  }

  private DocxStyles frame() throws IOException {
    xml.open("w:pBdr");
    for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right", "w:between"}) {
      border(side, "dashed", "6", "3", Ink.SOFT);
    }
    xml.close();
    return this;
  }

  private DocxStyles hatch() throws IOException {
    xml.empty("w:shd", "w:val", "thinDiagStripe", "w:color", "DDE1E6", "w:fill", "F1F3F5");
    return this;
  }

  /** A bar where reading begins, and above and beneath a strip of the ground's own colour. */
  private DocxStyles ground() throws IOException {
    String colour = SvgShapes.colour(Ink.VOICE).substring(1);
    xml.open("w:pBdr");
    strip("w:top", colour);
    if (!rightToLeft) {
      border("w:left", "single", "24", "4", Ink.MEDIATION);
    }
    strip("w:bottom", colour);
    if (rightToLeft) {
      border("w:right", "single", "24", "4", Ink.MEDIATION);
    }
    xml.close();
    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour);
    return this;
  }

  private void strip(String side, String colour) throws IOException {
    xml.empty(side, "w:val", "single", "w:sz", "4", "w:space", "7", "w:color", colour);
  }

  private void border(String side, String kind, String size, String space, Ink ink)
      throws IOException {
    String colour = SvgShapes.colour(ink).substring(1);
    xml.empty(side, "w:val", kind, "w:sz", size, "w:space", space, "w:color", colour);
  }

  private DocxStyles tab() throws IOException {
    int end = DocxPages.twips(design.paper().width()) - 2 * DocxPages.margin(design.paper());
    xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", String.valueOf(end)).close();
    return this;
  }

  private DocxStyles spacing(int before, int after) throws IOException {
    xml.empty("w:spacing", "w:before", String.valueOf(before), "w:after", String.valueOf(after));
    return this;
  }

  private DocxStyles indent() throws IOException {
    xml.empty("w:ind", "w:left", String.valueOf(hanging()));
    return this;
  }

  private DocxStyles inset(int hanging) throws IOException {
    String padding = String.valueOf(PADDING);
    String left = String.valueOf(hanging + PADDING);
    if (hanging == 0) {
      xml.empty("w:ind", "w:left", left, "w:right", padding);
    } else {
      String hangs = String.valueOf(hanging);
      xml.empty("w:ind", "w:left", left, "w:right", padding, "w:hanging", hangs);
    }
    return this;
  }

  private DocxStyles level(int level) throws IOException {
    xml.empty("w:outlineLvl", "w:val", String.valueOf(level));
    return this;
  }

  private void end(double scale, boolean bold, @Nullable Ink ink) throws IOException {
    xml.close().open("w:rPr");
    if (bold) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (ink != null) {
      ink(ink);
    }
    double wanted = body * (large() ? Math.min(scale, 1.6) : scale);
    size(large() ? Math.max(LARGE, wanted) : wanted);
    xml.close().close();
  }

  private void ink(Ink ink) throws IOException {
    xml.empty("w:color", "w:val", SvgShapes.colour(ink).substring(1));
  }

  /** In half points, the smallest measure there is for letters. */
  private void size(double points) throws IOException {
    String half = String.valueOf(Math.round(points * 2));
    xml.empty("w:sz", "w:val", half).empty("w:szCs", "w:val", half);
  }
}
