package org.casebridge.app.takeaway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a drawing is made of. Lengths are pixels; y runs down; colours are 0xAARRGGBB. */
public sealed interface Mark {
  /** What it stands for, in words; empty for mere decoration. */
  String label();

  /** How a line ends. */
  enum Cap {
    /** At its last point. */
    BUTT,
    /** With half a disc. */
    ROUND,
    /** With half a square. */
    SQUARE
  }

  /** A shape in one colour. */
  record Filled(PathData path, int colour, String label) implements Mark {
    /** Takes out control characters. */
    public Filled {
      label = PlainText.of(label);
    }

    @Override
    public String toString() {
      return "Filled[" + path.segments().size() + "]";
    }
  }

  /**
   * A line along a path.
   *
   * @param width above 0
   * @param dash lengths of dashes and gaps by turns; none for an unbroken line
   */
  record Stroked(PathData path, int colour, double width, List<Double> dash, Cap cap, String label)
      implements Mark {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if a length is not finite or not above 0
     */
    public Stroked {
      dash = List.copyOf(dash);
      label = PlainText.of(label);
      positive(width);
      dash.forEach(Mark::positive);
    }

    @Override
    public String toString() {
      return "Stroked[" + path.segments().size() + "]";
    }
  }

  /**
   * A shape with parallel lines over its ground.
   *
   * @param ground its colour; 0 for none
   * @param hatch the lines' colour
   * @param angle of the lines, in degrees clockwise from horizontal
   * @param spacing from the middle of a line to the middle of the next, above 0
   * @param lineWidth above 0
   */
  record Hatched(
      PathData path,
      int ground,
      int hatch,
      double angle,
      double spacing,
      double lineWidth,
      String label)
      implements Mark {
    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if one is not finite or not above 0
     */
    public Hatched {
      label = PlainText.of(label);
      PathData.finite(angle);
      positive(spacing);
      positive(lineWidth);
    }

    @Override
    public String toString() {
      return "Hatched[" + path.segments().size() + "]";
    }
  }

  /**
   * One line of text.
   *
   * @param x its left edge
   * @param y its baseline
   * @param family of its font
   * @param size in pixels, above 0
   * @param weight from 1 to 1000; 400 is regular, 700 bold
   * @param letters its letters as shapes, for readers without the font; may be none
   */
  record Words(
      String text,
      double x,
      double y,
      String family,
      double size,
      int weight,
      boolean italic,
      int colour,
      List<Letters> letters,
      String label)
      implements Mark {
    /**
     * Makes one line of it.
     *
     * @throws IllegalArgumentException if a number is not finite, the size not above 0 or the
     *     weight out of range
     */
    public Words {
      text = PlainText.of(text).replace('\n', ' ').replace('\t', ' ');
      family = PlainText.of(family);
      letters = List.copyOf(letters);
      label = PlainText.of(label);
      PathData.finite(x, y);
      positive(size);
      if (weight < 1 || weight > 1000) {
        throw new IllegalArgumentException("a weight lies between 1 and 1000");
      }
    }

    @Override
    public String toString() {
      return "Words[" + size + "]";
    }
  }

  /**
   * A stretch of a line's letters as a shape. Wherever the same words stand they may share one
   * outline, so that a large drawing is not made of millions of points.
   *
   * @param x how far it lies from the line's left edge
   * @param outline as if its baseline began at 0, 0
   */
  record Letters(double x, PathData outline) {
    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public Letters {
      PathData.finite(x);
    }

    @Override
    public String toString() {
      return "Letters[" + outline.segments().size() + "]";
    }
  }

  /**
   * Marks that belong together.
   *
   * @param clip they show only within it; null where they show wholly
   */
  record Group(@Nullable PathData clip, List<Mark> marks, String label) implements Mark {
    /** Keeps its own copy. */
    public Group {
      marks = List.copyOf(marks);
      label = PlainText.of(label);
    }

    @Override
    public String toString() {
      return "Group[" + marks.size() + "]";
    }
  }

  private static void positive(double length) {
    if (!Double.isFinite(length) || length <= 0) {
      throw new IllegalArgumentException("a length is finite and above 0");
    }
  }
}
