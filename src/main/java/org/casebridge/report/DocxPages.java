package org.casebridge.report;

import java.io.IOException;
import java.util.List;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Paper;
import org.casebridge.app.text.Messages;
import org.casebridge.report.DocxText.Words;

/** The pages of a text document: how large they are, and what stands at their foot. */
final class DocxPages {
  private static final Messages TEXTS = Messages.of("report");

  /** How much higher a foot of several lines is, in twips. */
  private static final int TWO_LINES = 300;

  private final CardDesign design;
  private final boolean rightToLeft;

  DocxPages(CardDesign design, boolean rightToLeft) {
    this.design = design;
    this.rightToLeft = rightToLeft;
  }

  /**
   * A twentieth of a point, in which the format measures.
   *
   * @param points 1/72 in
   */
  static int twips(float points) {
    return Math.round(points * 20);
  }

  /** The space around a page in twips: 19 mm on a sheet, 9 mm on a card. */
  static int margin(Paper paper) {
    return paper.isSheet() ? 1077 : 510;
  }

  /**
   * What holds for the pages before it.
   *
   * @param footer the relation to their foot
   */
  void section(Markup xml, String footer) throws IOException {
    Paper paper = design.paper();
    String margin = String.valueOf(margin(paper));
    xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", footer);
    xml.empty("w:type", "w:val", "nextPage");
    String wide = String.valueOf(twips(paper.width()));
    String tall = String.valueOf(twips(paper.height()));
    if (paper.width() > paper.height()) {
      xml.empty("w:pgSz", "w:w", wide, "w:h", tall, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", wide, "w:h", tall);
    }
    xml.empty(
        "w:pgMar",
        "w:top",
        margin,
        "w:right",
        margin,
        "w:bottom",
        String.valueOf(margin(paper) + (onOneLine() ? 0 : TWO_LINES)),
        "w:left",
        margin,
        "w:header",
        String.valueOf(margin(paper) / 2),
        "w:footer",
        String.valueOf(margin(paper) / 2),
        "w:gutter",
        "0");
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
    xml.close();
  }

  /** Whether both sayings at the foot find room side by side. */
  private boolean onOneLine() {
    return design.paper().isSheet() && design.layout() != Layout.LARGE_PRINT;
  }

  /** The end of one card's pages: a paragraph too low to be seen, which carries the section. */
  void end(Markup xml, String footer) throws IOException {
    xml.open("w:p").open("w:pPr");
    xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
    section(xml, footer);
    xml.close().close();
  }

  /** The foot of a card's pages with the number of each. */
  void footer(Markup xml, String left, String right) throws IOException {
    xml.open("w:ftr", "xmlns:w", DocxParts.WORDS);
    DocxText text = new DocxText(xml, rightToLeft);
    if (!onOneLine()) {
      text.paragraph("Footer", left);
    }
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer");
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
    xml.close();
    if (onOneLine()) {
      text.runs(List.of(Words.plain(left)));
      xml.open("w:r").empty("w:tab").close();
    }
    String page = TEXTS.get("document.page") + " ";
    text.runs(List.of(Words.plain(right.isBlank() ? page : right + " · " + page)));
    xml.open("w:fldSimple", "w:instr", " PAGE ");
    xml.open("w:r").element("w:t", "1").close().close();
    xml.close().close();
  }
}
