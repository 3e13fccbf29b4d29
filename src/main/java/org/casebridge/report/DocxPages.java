package org.casebridge.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Paper;
import org.casebridge.app.text.Messages;
import org.casebridge.report.DocxText.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

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
  void section(CTSectPr section, String footer) {
    CTHdrFtrRef foot = section.addNewFooterReference();
    foot.setType(STHdrFtr.DEFAULT);
    foot.setId(footer);
    section.addNewType().setVal(STSectionMark.NEXT_PAGE);
    Paper paper = design.paper();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(twips(paper.width())));
    size.setH(BigInteger.valueOf(twips(paper.height())));
    if (paper.width() > paper.height()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    margins(section.addNewPgMar());
    if (rightToLeft) {
      section.addNewBidi();
    }
  }

  private void margins(CTPageMar margins) {
    int wide = margin(design.paper());
    BigInteger margin = BigInteger.valueOf(wide);
    BigInteger half = BigInteger.valueOf(wide / 2);
    margins.setTop(margin);
    margins.setRight(margin);
    margins.setBottom(BigInteger.valueOf(wide + (onOneLine() ? 0 : TWO_LINES)));
    margins.setLeft(margin);
    margins.setHeader(half);
    margins.setFooter(half);
    margins.setGutter(BigInteger.ZERO);
  }

  /** Whether both sayings at the foot find room side by side. */
  private boolean onOneLine() {
    return design.paper().isSheet() && design.layout() != Layout.LARGE_PRINT;
  }

  /** The end of one card's pages: a paragraph too low to be seen, which carries the section. */
  void end(XWPFParagraph paragraph, String footer) {
    CTPPr looks = paragraph.getCTP().addNewPPr();
    CTSpacing spacing = looks.addNewSpacing();
    spacing.setBefore(BigInteger.ZERO);
    spacing.setAfter(BigInteger.ZERO);
    spacing.setLine(BigInteger.valueOf(20));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    section(looks.addNewSectPr(), footer);
  }

  /** The foot of a card's pages with the number of each. */
  void footer(XWPFFooter footer, String left, String right) {
    DocxText text = new DocxText(footer::createParagraph, rightToLeft);
    if (!onOneLine()) {
      text.paragraph("Footer", left);
    }
    XWPFParagraph paragraph = text.begin("Footer");
    if (onOneLine()) {
      text.runs(paragraph, List.of(Words.plain(left)));
      paragraph.createRun().addTab();
    }
    String page = TEXTS.get("document.page") + " ";
    text.runs(paragraph, List.of(Words.plain(right.isBlank() ? page : right + " · " + page)));
    XWPFFieldRun number = paragraph.createFieldRun();
    number.setFieldInstruction(" PAGE ");
    number.setText("1");
  }
}
