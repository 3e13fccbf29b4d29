package org.casebridge.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some pages of a document, as people write them: {@code 1-3, 5, 8-}.
 *
 * @param stretches in the order written; none for all pages
 */
public record PageRange(List<Stretch> stretches) implements IntPredicate {
  /** All pages. */
  public static final PageRange ALL = new PageRange(List.of());

  private static final Pattern STRETCH =
      Pattern.compile("(\\d{1,6})?\\s*(?:([-–—])\\s*(\\d{1,6})?)?");

  /** Keeps its own copy. */
  public PageRange {
    stretches = List.copyOf(stretches);
  }

  /**
   * Pages that follow each other.
   *
   * @param first counted from 1
   * @param last at least the first
   */
  public record Stretch(int first, int last) {}

  /**
   * Reads what somebody wrote; a blank text means all pages.
   *
   * @return nothing if it cannot be understood
   */
  public static Optional<PageRange> read(String text) {
    if (text.isBlank()) {
      return Optional.of(ALL);
    }
    List<Stretch> found = new ArrayList<>();
    for (String part : text.split("[,;،፣]", -1)) {
      Matcher matcher = STRETCH.matcher(part.strip());
      boolean fits = matcher.matches();
      String first = fits ? matcher.group(1) : null;
      String last = fits ? matcher.group(3) : null;
      if (first == null && last == null) {
        return Optional.empty();
      }
      int from = first == null ? 1 : Integer.parseInt(first);
      boolean open = matcher.group(2) != null;
      int to = last != null ? Integer.parseInt(last) : open ? Integer.MAX_VALUE : from;
      if (from < 1 || to < from) {
        return Optional.empty();
      }
      found.add(new Stretch(from, to));
    }
    return Optional.of(new PageRange(found));
  }

  /** Whether a page, counted from 1, is among them. */
  @Override
  public boolean test(int page) {
    return stretches.isEmpty()
        || stretches.stream().anyMatch(it -> page >= it.first() && page <= it.last());
  }
}
