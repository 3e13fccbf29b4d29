package org.casebridge.app.takeaway;

import java.util.List;
import java.util.stream.Stream;

/**
 * A picture of a view, sharp at any size.
 *
 * @param width in pixels, above 0
 * @param height in pixels, above 0
 * @param title its name
 * @param description what it shows, for those who can't see it; never blank
 * @param marks from the lowest to the uppermost
 */
public record Drawing(
    double width, double height, String title, String description, List<Mark> marks) {
  /**
   * Keeps its own copy.
   *
   * @throws IllegalArgumentException if a length is not finite or not above 0, or if there is no
   *     description
   */
  public Drawing {
    title = PlainText.of(title);
    description = PlainText.of(description);
    marks = List.copyOf(marks);
    if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
      throw new IllegalArgumentException("a drawing's width and height are finite and above 0");
    }
    if (description.isBlank()) {
      throw new IllegalArgumentException("a drawing says in words what it shows");
    }
  }

  /** The size of its smallest words in pixels; infinite where there are none. */
  public double smallestWords() {
    return all(marks)
        .filter(mark -> mark instanceof Mark.Words words && !words.text().isBlank())
        .mapToDouble(mark -> ((Mark.Words) mark).size())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static Stream<Mark> all(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark ->
            mark instanceof Mark.Group group
                ? Stream.concat(Stream.of(mark), all(group.marks()))
                : Stream.of(mark));
  }

  @Override
  public String toString() {
    return "Drawing[" + width + " × " + height + ", " + marks.size() + " marks]";
  }
}
