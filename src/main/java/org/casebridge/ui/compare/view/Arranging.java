package org.casebridge.ui.compare.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.PartOrder;
import org.casebridge.app.compare.Sorting;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Shape;
import org.jspecify.annotations.Nullable;

/** Arranges the comparison that is shown; each a step that can be undone. */
public final class Arranging {
  private final ObservableValue<@Nullable Comparison> current;
  private final BiConsumer<String, Comparison> keep;

  /**
   * Arranges nothing yet.
   *
   * @param current the comparison shown; null for none
   * @param keep keeps it otherwise; the field is what the step is named after
   */
  public Arranging(
      ObservableValue<@Nullable Comparison> current, BiConsumer<String, Comparison> keep) {
    this.current = current;
    this.keep = keep;
  }

  /** Gives the comparison another name. */
  public void rename(String title) {
    keep("title", title);
  }

  /** Chooses the cases, in order. */
  public void choose(List<UUID> caseIds) {
    keep("caseIds", List.copyOf(caseIds));
  }

  /** Keeps a case in sight, or lets it go. */
  public void pin(UUID caseId, boolean pinned) {
    toggle("pinned", Comparison::pinned, caseId, pinned);
  }

  /** Shows the heading of a factor alone, or all its rows again. */
  public void collapse(String factor, boolean collapsed) {
    toggle("collapsed", Comparison::collapsed, factor, collapsed);
  }

  private <T> void toggle(String path, Function<Comparison, List<T>> of, T item, boolean in) {
    Comparison comparison = current.getValue();
    if (comparison != null) {
      List<T> after = new ArrayList<>(of.apply(comparison));
      after.remove(item);
      if (in) {
        after.add(item);
      }
      keep(path, List.copyOf(after));
    }
  }

  /** Shows a part, or hides it; the last one shown stays. */
  public void showPart(ComparisonPart part, boolean shown) {
    arrangeParts(parts -> PartOrder.with(parts, part, shown));
  }

  /** Shows every row, in the order they stand, and collapses no factor. */
  public void showAllRows() {
    Comparison comparison = current.getValue();
    if (comparison != null) {
      List<ComparisonPart> parts = ComparisonPart.shown(comparison.rows());
      for (ComparisonPart part : ComparisonPart.values()) {
        parts = PartOrder.with(parts, part, true);
      }
      Comparison rows = Shape.with(comparison, "rows", PartOrder.keys(parts));
      keep.accept("rows", Shape.with(rows, "collapsed", List.of()));
    }
  }

  /** Moves a row among those of its factor. */
  public void moveRow(String key, int by) {
    arrangeParts(parts -> PartOrder.moved(parts, key, by));
  }

  private void arrangeParts(UnaryOperator<List<ComparisonPart>> change) {
    Comparison comparison = current.getValue();
    if (comparison != null) {
      keep("rows", PartOrder.keys(change.apply(ComparisonPart.shown(comparison.rows()))));
    }
  }

  /** Moves a case among those shown. */
  public void move(UUID caseId, int by, List<UUID> shown) {
    int at = shown.indexOf(caseId);
    if (at >= 0) {
      moveTo(caseId, Math.max(0, at + by), shown);
    }
  }

  /**
   * Puts a case at a place among those shown, from 0. If they are shown in an order of their own,
   * they stay in it from now on but for this case.
   */
  public void moveTo(UUID caseId, int place, List<UUID> shown) {
    Comparison comparison = current.getValue();
    if (comparison == null || !shown.contains(caseId)) {
      return;
    }
    List<UUID> order = new ArrayList<>(shown);
    order.remove(caseId);
    order.add(Math.clamp(place, 0, order.size()), caseId);
    if (order.equals(shown)) {
      return;
    }
    // Those not shown, for want of consent, keep their place at the end.
    comparison.caseIds().stream().filter(it -> !order.contains(it)).forEach(order::add);
    keep.accept(
        "caseIds", Shape.with(Shape.with(comparison, "caseIds", List.copyOf(order)), "sort", ""));
  }

  private void keep(String path, Object value) {
    Comparison comparison = current.getValue();
    if (comparison != null) {
      keep.accept(path, Shape.with(comparison, path, value));
    }
  }

  /** Takes a case out; it stays in the study. */
  public void drop(UUID caseId) {
    Comparison comparison = current.getValue();
    if (comparison != null) {
      choose(comparison.caseIds().stream().filter(it -> !it.equals(caseId)).toList());
    }
  }

  /** Shows the cases in another order. */
  public void sort(Sorting sorting) {
    keep("sort", sorting.key());
  }

  /** Lets cases be rows and parts columns, or the other way round. */
  public void transpose(boolean transposed) {
    keep("transposed", transposed);
  }

  /** Aligns histories on something else; see {@code Alignment}. */
  public void align(String alignment) {
    keep("alignment", alignment);
  }
}
