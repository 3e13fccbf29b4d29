package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.domain.Factor;

/** A line of the list. */
sealed interface Line {
  /**
   * The heading of the contrasts beneath it.
   *
   * @param count how many they are
   */
  record Heading(Group group, int count) implements Line {}

  /** A contrast. */
  record Told(Contrast contrast) implements Line {}

  /**
   * The contrasts under their headings.
   *
   * @param factors those wanted; none for all
   */
  static List<Line> of(List<Contrast> contrasts, Set<Factor> factors) {
    List<Line> lines = new ArrayList<>();
    for (Group group : Group.values()) {
      List<Contrast> own =
          contrasts.stream()
              .filter(it -> Group.of(it.kind()) == group)
              .filter(it -> factors.isEmpty() || factors.contains(it.factor()))
              .toList();
      if (!own.isEmpty()) {
        lines.add(new Heading(group, own.size()));
        own.forEach(it -> lines.add(new Told(it)));
      }
    }
    return List.copyOf(lines);
  }
}
