package org.casebridge.app.edit;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.port.Change;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Placed;
import org.casebridge.domain.Shape;

/** Places in an order, with gaps, so that moving one item mostly changes one row. */
public final class Places {
  private static final long GAP = 1L << 20;

  private Places() {}

  /** The place behind all of these. */
  public static long last(List<? extends Placed> siblings) {
    return siblings.stream().mapToLong(Placed::place).max().orElse(0) + GAP;
  }

  /** The place behind all rows of a kind; of parts of cases, behind those of all cases. */
  public static long last(StudyFile file, Kind kind) throws ExpectedProblem {
    return file.lastPlace(kind) + GAP;
  }

  /** The place of the n-th of a new row of items, from 0. */
  public static long nth(int n) {
    return (n + 1) * GAP;
  }

  /**
   * The changes that put an item at a position among its siblings.
   *
   * @param siblings all of them in order, the item among them
   * @param moved the item
   * @param to its position afterwards, from 0; beyond the ends means the end
   */
  static <E extends Entity & Placed> List<Change> moved(List<E> siblings, E moved, int to) {
    List<E> others = siblings.stream().filter(it -> !it.id().equals(moved.id())).toList();
    int position = Math.clamp(to, 0, others.size());
    if (siblings.size() > others.size() && siblings.get(position).id().equals(moved.id())) {
      return List.of();
    }
    long before = position == 0 ? 0 : others.get(position - 1).place();
    long after = position == others.size() ? before + 2 * GAP : others.get(position).place();
    if (after - before >= 2) {
      return List.of(at(moved, before + (after - before) / 2));
    }
    List<E> order = new ArrayList<>(others);
    order.add(position, moved);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      changes.add(at(order.get(i), nth(i)));
    }
    return changes;
  }

  private static Change at(Entity item, long place) {
    return Change.changed(item, Shape.with(item, "place", place));
  }
}
