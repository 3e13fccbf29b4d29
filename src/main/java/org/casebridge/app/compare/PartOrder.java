package org.casebridge.app.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which parts a comparison shows, and in which order, as its rows are shown, hidden and moved. */
public final class PartOrder {
  private PartOrder() {}

  /**
   * The parts with one more shown or hidden. The last one shown stays, since naming no part means
   * all.
   */
  public static List<ComparisonPart> with(
      List<ComparisonPart> parts, ComparisonPart part, boolean shown) {
    List<ComparisonPart> after = new ArrayList<>(parts);
    if (!shown) {
      after.remove(part);
      return after.isEmpty() ? parts : after;
    }
    if (!after.contains(part)) {
      after.add(placeOf(part, after), part);
    }
    return after;
  }

  /** Behind the nearest of those that usually come before it. */
  private static int placeOf(ComparisonPart part, List<ComparisonPart> among) {
    return among.stream()
        .filter(it -> it.compareTo(part) < 0)
        .max(Comparator.naturalOrder())
        .map(it -> among.indexOf(it) + 1)
        .orElse(0);
  }

  /**
   * The parts after one was moved among those of its factor.
   *
   * @param key of the part
   * @param by how many places; negative towards the first
   */
  public static List<ComparisonPart> moved(List<ComparisonPart> parts, String key, int by) {
    Optional<ComparisonPart> part = parts.stream().filter(it -> it.key().equals(key)).findFirst();
    if (part.isEmpty()) {
      return parts;
    }
    List<ComparisonPart> alike =
        parts.stream().filter(it -> it.factor() == part.get().factor()).toList();
    int to = alike.indexOf(part.get()) + by;
    if (to < 0 || to >= alike.size()) {
      return parts;
    }
    List<ComparisonPart> after = new ArrayList<>(parts);
    Collections.swap(after, parts.indexOf(part.get()), parts.indexOf(alike.get(to)));
    return after;
  }

  /** How a comparison keeps them: their keys, or none where all stand as usual. */
  public static List<String> keys(List<ComparisonPart> parts) {
    return parts.equals(List.of(ComparisonPart.values()))
        ? List.of()
        : parts.stream().map(ComparisonPart::key).toList();
  }
}
