package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fills pages with sections, going on to a next page where one is full. */
final class Flow {
  /** Draws something whose upper left corner and width are given. */
  interface Drawing {
    void draw(Canvas canvas, float x, float y, float width);
  }

  /** Draws what lies beneath that part of a section which stands on one page. */
  interface Backdrop {
    void draw(Canvas canvas, float x, float y, float width, float height);
  }

  /**
   * What is never torn apart, such as a line.
   *
   * @param before empty space above, left out at the top of a page
   * @param keep whether the next piece has to stand on the same page
   */
  record Piece(float before, float height, boolean keep, Drawing drawing) {
    Piece keeping() {
      return new Piece(before, height, true, drawing);
    }

    Piece after(float space) {
      return new Piece(space, height, keep, drawing);
    }
  }

  /**
   * Pieces above each other.
   *
   * @param offset from the beginning of the page's text, in reading direction
   */
  record Column(float offset, float width, List<Piece> pieces) {
    float height() {
      float height = 0;
      for (int i = 0; i < pieces.size(); i++) {
        height += (i == 0 ? 0 : pieces.get(i).before()) + pieces.get(i).height();
      }
      return height;
    }
  }

  /**
   * Columns beside each other.
   *
   * @param gap empty space above
   * @param pad space between the backdrop's edge and the columns, above and below
   * @param whole whether it moves to a next page rather than being torn apart
   * @param keep whether the beginning of the next section has to stand on the same page
   */
  record Section(
      float gap,
      float pad,
      boolean whole,
      boolean keep,
      @Nullable Backdrop backdrop,
      List<Column> columns) {
    static Section plain(float gap, Column... columns) {
      return new Section(gap, 0, false, false, null, List.of(columns));
    }

    float height() {
      float height = 0;
      for (Column column : columns) {
        height = Math.max(height, column.height());
      }
      return height + 2 * pad;
    }

    Section withGap(float newGap) {
      return new Section(newGap, pad, whole, keep, backdrop, columns);
    }
  }

  /** An open page and the heights its text lies between. */
  record Page(Canvas canvas, float top, float bottom) {}

  /** What sums of heights may be off by, in points. */
  private static final float ROUNDED = 0.01f;

  private final float left;
  private final float width;
  private final Supplier<Page> nextPage;
  private Page page;
  private float y;

  /**
   * Opens the first page.
   *
   * @param left the left edge of the text
   * @param width the width of the text
   */
  Flow(float left, float width, Supplier<Page> nextPage) {
    this.left = left;
    this.width = width;
    this.nextPage = nextPage;
    this.page = nextPage.get();
    this.y = page.top();
  }

  /** The height sections take if nothing is torn apart. */
  static float height(List<Section> sections) {
    float height = 0;
    for (int i = 0; i < sections.size(); i++) {
      height += (i == 0 ? 0 : sections.get(i).gap()) + sections.get(i).height();
    }
    return height;
  }

  /** The height left on the page. */
  float left() {
    return page.bottom() - y;
  }

  /** Goes on at the top of a page of its own. */
  void newPage() {
    open();
  }

  void add(List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Section next = i + 1 < sections.size() ? sections.get(i + 1) : null;
      add(section, section.keep() && next != null ? next.gap() + beginning(next) : 0);
    }
  }

  /** The height that the beginning of a section needs at least. */
  private float beginning(Section section) {
    if (section.whole() && section.height() < page.bottom() - page.top()) {
      return section.height();
    }
    float height = 0;
    for (Column column : section.columns()) {
      if (!column.pieces().isEmpty()) {
        height = Math.max(height, stack(column.pieces().subList(0, group(column.pieces()))));
      }
    }
    return height + 2 * section.pad();
  }

  private void add(Section section, float needed) {
    float start = y == page.top() ? y : y + section.gap();
    float room = page.bottom() - page.top();
    float atOnce = (section.whole() ? section.height() : beginning(section)) + needed;
    if (y > page.top() && start + atOnce > page.bottom() + ROUNDED && atOnce <= room) {
      open();
      start = y;
    }
    List<Column> rest = section.columns();
    while (rest.stream().anyMatch(column -> !column.pieces().isEmpty())) {
      float limit = page.bottom() - section.pad();
      boolean fresh = start <= page.top();
      List<Integer> taken = new ArrayList<>();
      float end = start + section.pad();
      int sum = 0;
      for (Column column : rest) {
        int count = fitting(column.pieces(), limit - start - section.pad(), fresh);
        taken.add(count);
        sum += count;
        end = Math.max(end, start + section.pad() + stack(column.pieces().subList(0, count)));
      }
      if (sum == 0) {
        open();
        start = y;
        continue;
      }
      draw(section, rest, taken, start, end + section.pad());
      rest = remaining(rest, taken);
      y = end + section.pad();
      if (rest.stream().anyMatch(column -> !column.pieces().isEmpty())) {
        open();
        start = y;
      }
    }
  }

  private void draw(
      Section section, List<Column> columns, List<Integer> taken, float start, float end) {
    Canvas canvas = page.canvas();
    if (section.backdrop() != null) {
      section.backdrop().draw(canvas, left, start, width, end - start);
    }
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      float at = start + section.pad();
      float x = canvas.place(left, width, column.offset(), column.width());
      for (int i = 0; i < taken.get(c); i++) {
        Piece piece = column.pieces().get(i);
        at += i == 0 ? 0 : piece.before();
        piece.drawing().draw(canvas, x, at, column.width());
        at += piece.height();
      }
    }
  }

  private static List<Column> remaining(List<Column> columns, List<Integer> taken) {
    List<Column> rest = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      rest.add(
          new Column(
              column.offset(),
              column.width(),
              column.pieces().subList(taken.get(c), column.pieces().size())));
    }
    return rest;
  }

  private void open() {
    page = nextPage.get();
    y = page.top();
  }

  /** How many pieces fit; on a fresh page one at least, so that there always is an end. */
  private static int fitting(List<Piece> pieces, float room, boolean fresh) {
    int fit = 0;
    while (fit < pieces.size()) {
      int group = group(pieces.subList(fit, pieces.size()));
      if (stack(pieces.subList(0, fit + group)) > room + ROUNDED) {
        break;
      }
      fit += group;
    }
    if (fit == 0 && fresh && !pieces.isEmpty()) {
      fit = 1;
      while (fit < pieces.size() && stack(pieces.subList(0, fit + 1)) <= room) {
        fit++;
      }
    }
    return fit;
  }

  private static int group(List<Piece> pieces) {
    int count = 1;
    while (count < pieces.size() && pieces.get(count - 1).keep()) {
      count++;
    }
    return count;
  }

  private static float stack(List<Piece> pieces) {
    return new Column(0, 0, pieces).height();
  }
}
