package org.casebridge.report;

import java.math.BigInteger;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Layout;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The styles of a text document, so that those who edit it change one and not each paragraph. */
final class DocxStyles {
  /** The space between a frame or a ground and the words in it, in twips. */
  private static final int PADDING = 80;

  /** Below this nothing is set in large print (in points). */
  private static final double LARGE = 18;

  private final CTStyles styles = CTStyles.Factory.newInstance();
  private final CardDesign design;
  private final boolean rightToLeft;
  private final double body;

  DocxStyles(CardDesign design, boolean rightToLeft) {
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

  /**
   * Makes them.
   *
   * @param lang the language of the document, a BCP 47 tag
   */
  CTStyles made(String lang) {
    defaults(styles.addNewDocDefaults(), lang);
    normal();
    style("Title", "Title", null).keep().spacing(0, 120).letters(1.2, true, Ink.SOFT);
    style("Heading1", "heading 1", "Subtitle")
        .keep()
        .spacing(60, 40)
        .level(0)
        .letters(2.2, true, null);
    style("Heading2", "heading 2", null).keep().spacing(200, 80).level(1).letters(1.25, true, null);
    style("Subtitle", "Subtitle", null).spacing(0, 160).letters(1.25, false, Ink.SOFT);
    style("ListBullet", "List Bullet", "ListBullet")
        .number()
        .spacing(0, 70)
        .letters(1, false, null);
    style("StatedAbsent", "Stated Absent", "StatedAbsent")
        .whole()
        .number()
        .frame()
        .spacing(60, 90)
        .inset(hanging())
        .letters(1, false, null);
    style("NotStated", "Not Stated", "NotStated")
        .whole()
        .number()
        .hatch()
        .spacing(60, 90)
        .inset(hanging())
        .letters(1, false, Ink.SOFT);
    style("Summary", "Summary", null).spacing(0, 240).letters(1, false, null);
    style("Facts", "Facts", null).spacing(0, 160).letters(0.9, false, Ink.SOFT);
    style("ListNumber", "List Number", "ListNumber").spacing(0, 60).letters(1, false, null);
    style("Quote", "Quote", "Attribution")
        .keep()
        .ground()
        .spacing(240, 0)
        .inset(0)
        .letters(1.2, false, null);
    style("Attribution", "Attribution", null)
        .ground()
        .spacing(0, 200)
        .inset(0)
        .letters(0.87, false, Ink.SOFT);
    style("Caption", "caption", null).spacing(0, 90).indent().letters(0.87, false, Ink.SOFT);
    style("Question", "Question", null).spacing(60, 160).letters(1.1, false, null);
    style("Footer", "footer", null).tab().spacing(0, 0).letters(0.82, false, Ink.SOFT);
    lanes();
    return styles;
  }

  private void defaults(CTDocDefaults defaults, String lang) {
    CTRPr letters = defaults.addNewRPrDefault().addNewRPr();
    CTFonts fonts = letters.addNewRFonts();
    fonts.setAscii("Calibri");
    fonts.setHAnsi("Calibri");
    fonts.setEastAsia("Calibri");
    fonts.setCs("Arial");
    letters.addNewColor().setVal(DocxText.colour(Ink.TEXT));
    size(letters, body);
    language(letters.addNewLang(), lang);
    CTSpacing spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
    spacing.setAfter(BigInteger.valueOf(100));
    spacing.setLine(BigInteger.valueOf(269));
    spacing.setLineRule(STLineSpacingRule.AUTO);
  }

  /**
   * Sets a language.
   *
   * @param lang a BCP 47 tag
   */
  static void language(CTLanguage language, String lang) {
    language.setVal(lang);
    if (Direction.isRightToLeft(lang)) {
      language.setBidi(lang);
    }
  }

  private void normal() {
    CTStyle normal = style(STStyleType.PARAGRAPH, "Normal", "Normal");
    normal.setDefault("1");
    normal.addNewQFormat();
    CTStyle table = style(STStyleType.TABLE, "TableNormal", "Normal Table");
    table.setDefault("1");
  }

  private void lanes() {
    CTStyle lanes = style(STStyleType.TABLE, "Lanes", "Lanes");
    lanes.setCustomStyle("1");
    lanes.addNewBasedOn().setVal("TableNormal");
  }

  private CTStyle style(STStyleType.Enum type, String id, String name) {
    CTStyle style = styles.addNewStyle();
    style.setType(type);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return style;
  }

  private Look style(String id, String name, @Nullable String next) {
    CTStyle style = style(STStyleType.PARAGRAPH, id, name);
    style.addNewBasedOn().setVal("Normal");
    style.addNewNext().setVal(next == null ? "Normal" : next);
    style.addNewQFormat();
    return new Look(style);
  }

  /** In half points, the smallest measure there is for letters. */
  private static void size(CTRPr letters, double points) {
    BigInteger half = BigInteger.valueOf(Math.round(points * 2));
    letters.addNewSz().setVal(half);
    letters.addNewSzCs().setVal(half);
  }

  /** How the paragraphs of a style look. */
  private final class Look {
    private final CTStyle style;
    private final CTPPrGeneral looks;

    Look(CTStyle style) {
      this.style = style;
      this.looks = style.addNewPPr();
    }

    Look keep() {
      looks.addNewKeepNext();
      return whole();
    }

    Look whole() {
      looks.addNewKeepLines();
      return this;
    }

    Look number() {
      looks.addNewNumPr().addNewNumId().setVal(BigInteger.ONE);
      return this;
    }

    Look frame() {
      CTPBdr borders = looks.addNewPBdr();
      String colour = DocxText.colour(Ink.SOFT);
      border(borders.addNewTop(), STBorder.DASHED, 6, 3, colour);
      border(borders.addNewLeft(), STBorder.DASHED, 6, 3, colour);
      border(borders.addNewBottom(), STBorder.DASHED, 6, 3, colour);
      border(borders.addNewRight(), STBorder.DASHED, 6, 3, colour);
      border(borders.addNewBetween(), STBorder.DASHED, 6, 3, colour);
      return this;
    }

    Look hatch() {
      shade(STShd.THIN_DIAG_STRIPE, "DDE1E6", "F1F3F5");
      return this;
    }

    /** A bar where reading begins, and above and beneath a strip of the ground's own colour. */
    Look ground() {
      String colour = DocxText.colour(Ink.VOICE);
      CTPBdr borders = looks.addNewPBdr();
      border(borders.addNewTop(), STBorder.SINGLE, 4, 7, colour);
      border(borders.addNewBottom(), STBorder.SINGLE, 4, 7, colour);
      CTBorder bar = rightToLeft ? borders.addNewRight() : borders.addNewLeft();
      border(bar, STBorder.SINGLE, 24, 4, DocxText.colour(Ink.MEDIATION));
      shade(STShd.CLEAR, "auto", colour);
      return this;
    }

    private void shade(STShd.Enum kind, String colour, String fill) {
      CTShd shade = looks.addNewShd();
      shade.setVal(kind);
      shade.setColor(colour);
      shade.setFill(fill);
    }

    private static void border(
        CTBorder border, STBorder.Enum kind, int size, int space, String colour) {
      border.setVal(kind);
      border.setSz(BigInteger.valueOf(size));
      border.setSpace(BigInteger.valueOf(space));
      border.setColor(colour);
    }

    Look tab() {
      CTTabStop end = looks.addNewTabs().addNewTab();
      end.setVal(STTabJc.RIGHT);
      end.setPos(
          BigInteger.valueOf(
              DocxPages.twips(design.paper().width()) - 2L * DocxPages.margin(design.paper())));
      return this;
    }

    Look spacing(int before, int after) {
      CTSpacing spacing = looks.addNewSpacing();
      spacing.setBefore(BigInteger.valueOf(before));
      spacing.setAfter(BigInteger.valueOf(after));
      return this;
    }

    Look indent() {
      looks.addNewInd().setLeft(BigInteger.valueOf(hanging()));
      return this;
    }

    Look inset(int hanging) {
      CTInd indent = looks.addNewInd();
      indent.setLeft(BigInteger.valueOf((long) hanging + PADDING));
      indent.setRight(BigInteger.valueOf(PADDING));
      if (hanging != 0) {
        indent.setHanging(BigInteger.valueOf(hanging));
      }
      return this;
    }

    Look level(int level) {
      looks.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      return this;
    }

    void letters(double scale, boolean bold, @Nullable Ink ink) {
      CTRPr letters = style.addNewRPr();
      if (bold) {
        letters.addNewB();
        letters.addNewBCs();
      }
      if (ink != null) {
        letters.addNewColor().setVal(DocxText.colour(ink));
      }
      double wanted = body * (large() ? Math.min(scale, 1.6) : scale);
      size(letters, large() ? Math.max(LARGE, wanted) : wanted);
    }
  }
}
