package org.casebridge.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.jspecify.annotations.Nullable;

/** The pages of one sheet: pictures, and beneath them as many tables as its columns need. */
final class SheetPages {
  private static final float SIDE = 42;
  private static final float TOP = 40;

  /** The space above and below a picture on a page of its own that it leaves free. */
  private static final float ABOVE_AND_BELOW = 130;

  /** More columns than stand beside each other in this width go into a table of their own. */
  private static final float NARROWEST = 122;

  private final PdfFile file;
  private final Typesetter type;
  private final ComparisonSheet sheet;
  private final List<Drawing> pictures;
  private final Progress progress;
  private final Tag root;
  private final String chapter;
  private final float pageWidth;
  private final float pageHeight;
  private final float width;
  private final Furniture furniture;
  private int opened;
  private @Nullable Canvas page;
  private @Nullable TableLayout table;
  private boolean tableBegun;

  private SheetPages(
      PdfFile file,
      Typesetter type,
      ComparisonSheet sheet,
      List<Drawing> pictures,
      Progress progress,
      String chapter) {
    this.chapter = chapter;
    this.progress = progress;
    this.file = file;
    this.type = type;
    this.sheet = sheet;
    this.pictures = pictures;
    this.root = file.root().add("Sect");
    this.pageWidth = sheet.paper().height();
    this.pageHeight = sheet.paper().width();
    this.width = pageWidth - 2 * SIDE;
    this.furniture = new Furniture(type, SIDE, width, sheet.footerLeft(), sheet.footerRight());
  }

  /**
   * Writes the document of a sheet; its caller holds the lock of the typefaces.
   *
   * @throws CancellationException if it was to stop
   */
  static void write(
      ComparisonSheet sheet,
      List<Drawing> pictures,
      Typefaces typefaces,
      Progress progress,
      OutputStream out)
      throws IOException {
    boolean rightToLeft = Direction.isRightToLeft(sheet.lang());
    PdfFile file = new PdfFile(sheet.title(), sheet.lang(), sheet.made(), rightToLeft, out);
    Shaper shaper = new Shaper(typefaces.faces(), Locale.forLanguageTag(sheet.lang()), rightToLeft);
    Typesetter type = new Typesetter(shaper, typefaces.icons(), 1);
    new SheetPages(file, type, sheet, pictures, progress, "").print();
    file.end();
  }

  /**
   * Draws a sheet as a part of a larger document.
   *
   * @param chapter the bookmark it stands beneath; empty for none
   */
  static void add(
      PdfFile file, Typesetter type, ComparisonSheet sheet, String chapter, Progress progress) {
    SheetPages pages = new SheetPages(file, type, sheet, List.of(), progress, chapter);
    pages.print();
    file.finish(pages.root);
  }

  /** Points of paper for each pixel of a picture, so that it fits on a page of its own. */
  static double scale(double width, double height, Paper paper) {
    double across = (paper.height() - 2 * SIDE) / width;
    double down = (paper.width() - ABOVE_AND_BELOW) / height;
    return Math.min(1, Math.min(across, down));
  }

  private void print() {
    float room = width - TableLayout.headWidth(width);
    int each = Math.max(1, (int) (room / NARROWEST));
    int count = sheet.columns().size();
    int tables = (count + each - 1) / each;
    List<Section> before = new ArrayList<>(title());
    before.addAll(pictures());
    Flow flow = null;
    for (int t = 0; t < tables; t++) {
      // Evenly, so that no table is left with a single case.
      int from = count * t / tables;
      int to = count * (t + 1) / tables;
      table = new TableLayout(type, root, sheet, from, to, width);
      tableBegun = false;
      if (flow == null) {
        flow = new Flow(SIDE, width, this::open);
        flow.add(before);
      } else {
        flow.newPage();
      }
      tableBegun = true;
      flow.add(table.sections());
    }
    closePage();
  }

  private List<Section> title() {
    List<Piece> pieces = new ArrayList<>();
    Paragraph words = type.tight(sheet.title(), type.style(Weight.BOLD, 22, Ink.TEXT));
    pieces.addAll(type.text(root.add("H1"), words, width, 0));
    Paragraph below = type.paragraph(sheet.subtitle(), type.style(Weight.REGULAR, 11, Ink.SOFT));
    pieces.addAll(Typesetter.spaced(type.text(root.add("P"), below, width, 0), 3));
    List<Piece> kept = pieces.stream().map(Piece::keeping).toList();
    return List.of(
        new Section(0, 0, false, true, null, List.of(new Column(0, width, kept))),
        Section.plain(0, new Column(0, width, List.of(blank(12)))));
  }

  private List<Section> pictures() {
    List<Section> sections = new ArrayList<>();
    for (Drawing picture : pictures) {
      double scale = scale(picture.width(), picture.height(), sheet.paper());
      Piece piece = new DrawingPainter(type, scale).piece(root, picture, width);
      sections.add(
          new Section(14, 0, true, false, null, List.of(new Column(0, width, List.of(piece)))));
    }
    if (!pictures.isEmpty()) {
      sections.add(Section.plain(0, new Column(0, width, List.of(blank(14)))));
    }
    return sections;
  }

  private static Piece blank(float height) {
    return new Piece(0, height, true, (canvas, x, y, w) -> {});
  }

  private Flow.Page open() {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    closePage();
    Canvas canvas = file.newPage(pageWidth, pageHeight);
    page = canvas;
    opened++;
    float top = TOP;
    if (opened == 1) {
      file.bookmark(chapter.isEmpty() ? 0 : 1, sheet.title());
    }
    TableLayout current = table;
    if (current != null && tableBegun) {
      top = current.repeatHead(canvas, SIDE, top);
    }
    return new Flow.Page(canvas, top, furniture.bottom(pageHeight));
  }

  private void closePage() {
    Canvas canvas = page;
    if (canvas != null) {
      furniture.foot(canvas, opened == 1 ? root : null, String.valueOf(opened));
    }
  }
}
