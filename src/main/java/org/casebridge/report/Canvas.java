package org.casebridge.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.casebridge.report.Glyphs.Cluster;
import org.casebridge.report.Glyphs.Glyph;
import org.casebridge.report.Glyphs.Line;
import org.jspecify.annotations.Nullable;

/**
 * One page being drawn on. Lengths are points; y runs down from the page's top. Everything drawn
 * stands between {@link #begin} or {@link #beginArtifact} and {@link #end}. Of a page that is left
 * out of the file nothing is kept, and nothing reaches the structure.
 */
final class Canvas {
  private final @Nullable PageMarks marks;
  private final float width;
  private final float height;
  private final boolean rightToLeft;
  private final Function<Face, FontUse> fonts;
  private final StringBuilder out;
  private final Set<Integer> opacities;
  private final float left;
  private final float bottom;
  private boolean open;
  private boolean finished;

  /** A font of the document under its name on pages. */
  record FontUse(String name, EmbeddedFont font) {}

  /**
   * @param marks null for a page that is left out
   */
  Canvas(
      @Nullable PageMarks marks,
      float width,
      float height,
      boolean rightToLeft,
      Function<Face, FontUse> fonts) {
    this.marks = marks;
    this.width = width;
    this.height = height;
    this.rightToLeft = rightToLeft;
    this.fonts = fonts;
    this.out = new StringBuilder(8000);
    this.opacities = new TreeSet<>();
    this.left = 0;
    this.bottom = 0;
  }

  private Canvas(Canvas whole, float x, float y, float width, float height) {
    this.width = width;
    this.height = height;
    this.rightToLeft = whole.rightToLeft;
    this.fonts = whole.fonts;
    this.out = whole.out;
    this.marks = whole.marks;
    this.opacities = whole.opacities;
    this.left = whole.left + x;
    this.bottom = whole.bottom + whole.height - y - height;
  }

  /** A part of this page, to be drawn on as if it were a page of its own. */
  Canvas part(float x, float y, float partWidth, float partHeight) {
    return new Canvas(this, x, y, partWidth, partHeight);
  }

  /** Where something stands on the page, for an element that is a drawing. */
  void box(Tag figure, float x, float y, float w, float h) {
    figure.box(left + x, bottom + height - y - h, left + x + w, bottom + height - y);
  }

  /** How high on its page this ends, in points. */
  float top() {
    return bottom + height;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  /** The left edge of something that starts at an offset within a box, in reading direction. */
  float place(float x, float boxWidth, float offset, float itemWidth) {
    return rightToLeft ? x + boxWidth - offset - itemWidth : x + offset;
  }

  /** What follows belongs to an element of the structure. */
  void begin(Tag tag) {
    if (marks == null) {
      open("");
    } else {
      int mark = marks.next();
      tag.add(new Kid.Content(marks, mark));
      open("/" + tag.type() + " <</MCID " + mark + ">> BDC\n");
    }
  }

  /** What follows is mere decoration. */
  void beginArtifact() {
    open("/Artifact BMC\n");
  }

  /** What follows repeats on each page. */
  void beginPagination() {
    open("/Artifact <</Type /Pagination>> BDC\n");
  }

  private void open(String operator) {
    if (finished) {
      throw new IllegalStateException("the page is finished already");
    }
    if (open) {
      throw new IllegalStateException("content is open already");
    }
    open = true;
    out.append(operator);
  }

  void end() {
    if (!open) {
      throw new IllegalStateException("no content is open");
    }
    open = false;
    out.append("EMC\n");
    if (marks == null) {
      out.setLength(0);
    }
  }

  /** The page's marks; null if it is left out. */
  @Nullable PageMarks marks() {
    return marks;
  }

  /** The page's content, to which nothing more can be added. */
  byte[] finish() {
    finished = true;
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Sets a line in its box, beginning where reading begins. */
  void text(Line line, float x, float y, float boxWidth) {
    set(line, rightToLeft ? x + boxWidth - line.width() - line.tail() : x, y);
  }

  /** Sets a line in the middle of its box. */
  void centred(Line line, float x, float y, float boxWidth) {
    set(line, x + (boxWidth - line.width()) / 2 - (rightToLeft ? line.tail() : 0), y);
  }

  /** Where a line's letters stand, beneath its top; capitals are then in its middle. */
  static float baseline(Line line) {
    return line.height() / 2 + line.size() * 0.34f;
  }

  private void set(Line line, float x, float y) {
    if (marks == null) {
      return;
    }
    float pen = left + x;
    float baseline = bottom + height - y - baseline(line);
    out.append("BT\n");
    StringBuilder run = new StringBuilder();
    Face inUse = null;
    Style styleInUse = null;
    float expected = Float.NaN;
    for (Cluster cluster : line.clusters()) {
      Style style = cluster.style();
      for (Glyph glyph : cluster.glyphs()) {
        Face face = glyph.face();
        FontUse font = fonts.apply(face);
        float at = pen + glyph.shift() * style.size();
        if (!face.equals(inUse)
            || !style.equals(styleInUse)
            || !(Math.abs(at - expected) < 0.005f)) {
          flush(run);
          inUse = face;
          styleInUse = style;
          out.append(colour(style.ink(), "rg")).append('/').append(font.name()).append(' ');
          out.append(number(style.size())).append(" Tf 1 0 0 1 ");
          out.append(number(at)).append(' ').append(number(baseline)).append(" Tm ");
          expected = at;
        }
        int code = font.font().code(glyph.id(), glyph.text());
        run.append(HEX[code >> 12 & 15]).append(HEX[code >> 8 & 15]);
        run.append(HEX[code >> 4 & 15]).append(HEX[code & 15]);
        expected += face.advance(glyph.id()) * cluster.style().size();
      }
      pen += cluster.width();
    }
    flush(run);
    out.append("ET\n");
  }

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private void flush(StringBuilder run) {
    if (!run.isEmpty()) {
      out.append('<').append(run).append("> Tj\n");
      run.setLength(0);
    }
  }

  /** Fills a rectangle. */
  void fill(float x, float y, float w, float h, Colour ink) {
    fill(Shapes.rectangle(x, y, w, h), ink);
  }

  /** Fills a shape. */
  void fill(Shape shape, Colour ink) {
    out.append(colour(ink, "rg"));
    path(shape);
    out.append(isEvenOdd(shape) ? "f*\n" : "f\n");
  }

  /**
   * Draws along a shape.
   *
   * @param dash the length of dashes and of gaps; 0 for an unbroken line
   */
  void stroke(Shape shape, Ink ink, float thickness, float dash) {
    stroke(shape, ink, thickness, dash == 0 ? new float[0] : new float[] {dash});
  }

  /**
   * Draws along a shape.
   *
   * @param dashes the lengths of dashes and gaps by turns; none for an unbroken line
   */
  void stroke(Shape shape, Colour ink, float thickness, float[] dashes) {
    out.append(colour(ink, "RG")).append(number(thickness)).append(" w [");
    for (int i = 0; i < dashes.length; i++) {
      out.append(i == 0 ? "" : " ").append(number(dashes[i]));
    }
    out.append("] 0 d ");
    path(shape);
    out.append("S\n");
  }

  /** What is drawn until {@link #restore} doesn't change how the rest is drawn. */
  void save() {
    out.append("q\n");
  }

  /** Draws as before the last {@link #save} that was not restored. */
  void restore() {
    out.append("Q\n");
  }

  /** Until the next {@link #restore}, only what lies within a shape is seen. */
  void clip(Shape shape) {
    path(shape);
    out.append(isEvenOdd(shape) ? "W* n\n" : "W n\n");
  }

  /**
   * Until the next {@link #restore}, lets shine through what lies beneath.
   *
   * @param opacity from 0 to 255, at which nothing shines through
   */
  void opacity(int opacity) {
    if (marks != null) {
      opacities.add(opacity);
    }
    out.append('/').append(opacityName(opacity)).append(" gs\n");
  }

  /** The opacities used. */
  Set<Integer> opacities() {
    return opacities;
  }

  /** The name of an opacity on pages. */
  static String opacityName(int opacity) {
    return "A" + opacity;
  }

  /**
   * Until the next {@link #restore}, lines end so.
   *
   * @param style 0 at their last point, 1 with half a disc, 2 with half a square
   */
  void lineEnds(int style) {
    out.append(style).append(" J\n");
  }

  private static boolean isEvenOdd(Shape shape) {
    return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
  }

  /** Fills a shape with slanting lines. */
  void hatch(Shape shape, Ink ink, float thickness, float distance) {
    out.append("q\n");
    path(shape);
    out.append("W n\n");
    out.append(colour(ink, "RG")).append(number(thickness)).append(" w [] 0 d\n");
    var box = shape.getBounds2D();
    // Counted from the page's corner, so that neighbouring patches fit together.
    double first = Math.floor((box.getMinX() + box.getMinY()) / distance) * distance;
    for (double c = first; c <= box.getMaxX() + box.getMaxY() + distance; c += distance) {
      line(
          (float) (c - box.getMinY()),
          (float) box.getMinY(),
          (float) (c - box.getMaxY()),
          (float) box.getMaxY());
    }
    out.append("S\nQ\n");
  }

  private void line(float x1, float y1, float x2, float y2) {
    float top = bottom + height;
    out.append(number(left + x1)).append(' ').append(number(top - y1)).append(" m ");
    out.append(number(left + x2)).append(' ').append(number(top - y2)).append(" l\n");
  }

  private void path(Shape shape) {
    double[] p = new double[6];
    AffineTransform flip = new AffineTransform(1, 0, 0, -1, left, bottom + height);
    double penX = 0;
    double penY = 0;
    for (PathIterator i = shape.getPathIterator(flip); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> {
          points(p, 2, "m");
          penX = p[0];
          penY = p[1];
        }
        case PathIterator.SEG_LINETO -> {
          points(p, 2, "l");
          penX = p[0];
          penY = p[1];
        }
        case PathIterator.SEG_QUADTO -> {
          double[] c = {
            penX + 2 * (p[0] - penX) / 3,
            penY + 2 * (p[1] - penY) / 3,
            p[2] + 2 * (p[0] - p[2]) / 3,
            p[3] + 2 * (p[1] - p[3]) / 3,
            p[2],
            p[3]
          };
          points(c, 6, "c");
          penX = p[2];
          penY = p[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          points(p, 6, "c");
          penX = p[4];
          penY = p[5];
        }
        default -> out.append("h\n");
      }
    }
  }

  private void points(double[] p, int count, String operator) {
    for (int i = 0; i < count; i++) {
      out.append(number((float) p[i])).append(' ');
    }
    out.append(operator).append('\n');
  }

  private static String colour(Colour ink, String operator) {
    return number(ink.red())
        + " "
        + number(ink.green())
        + " "
        + number(ink.blue())
        + " "
        + operator
        + " ";
  }

  /** Three decimals at most, a point whatever the machine's language. */
  private static String number(float value) {
    long thousandths = Math.round(value * 1000.0);
    String sign = thousandths < 0 ? "-" : "";
    long whole = Math.abs(thousandths) / 1000;
    long rest = Math.abs(thousandths) % 1000;
    if (rest == 0) {
      return sign + whole;
    }
    String digits = String.valueOf(1000 + rest).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return sign + whole + "." + digits.substring(0, end);
  }
}
