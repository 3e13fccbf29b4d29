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
import org.jspecify.annotations.Nullable;

/** Arranges the comparison that is shown; each a step that can be undone. */
public final class Arranging {
  private final ObservableValue<@Nullable Comparison> current;
  private final BiConsumer<String, Object> keep;

  /**
   * Arranges nothing yet.
   *
   * @param current the comparison shown; null for none
   * @param keep keeps another value of one of its fields
   */
  public Arranging(
      ObservableValue<@Nullable Comparison> current, BiConsumer<String, Object> keep) {
    this.current = current;
    this.keep = keep;
  }

  /** Gives the comparison another name. */
  public void rename(String title) {
    keep.accept("title", title);
  }

  /** Chooses the cases, in order. */
  public void choose(List<UUID> caseIds) {
    keep.accept("caseIds", List.copyOf(caseIds));
  }

  /** Keeps a case in sight, or lets it go. */
  public void pin(UUID caseId, boolean pinned) {
    toggle("pinned", Comparison::pinned, caseId, pinned);
  }

  /** Shows the heading of a factor alone, or all its rows again. */
  public void collapse(String factor, boolean collapsed) {
    toggle("collapsed", Comparison::collapsed, factor, collapsed);
  }

  private <T> void toggle(
      String path, Function<Comparison, List<T>> of, T item, boolean in) {
    Comparison comparison = current.getValue();
    if (comparison != null) {
      List<T> after = new ArrayList<>(of.apply(comparison));
      after.remove(item);
      if (in) {
        after.add(item);
      }
      keep.accept(path, List.copyOf(after));
    }
  }

  /** Shows a part, or hides it; the last one shown stays. */
  public void showPart(ComparisonPart part, boolean shown) {
    arrangeParts(parts -> PartOrder.with(parts, part, shown));
  }

  /** Moves a row among those of its factor. */
  public void moveRow(String key, int by) {
    arrangeParts(parts -> PartOrder.moved(parts, key, by));
  }

  private void arrangeParts(UnaryOperator<List<ComparisonPart>> change) {
    Comparison comparison = current.getValue();
    if (comparison != null) {
      keep.accept("rows", PartOrder.keys(change.apply(ComparisonPart.shown(comparison.rows()))));
    }
  }

  /** Moves a case among the others. */
  public void move(UUID caseId, int by) {
    Comparison comparison = current.getValue();
    if (comparison != null) {
      moveTo(caseId, comparison.caseIds().indexOf(caseId) + by);
    }
  }

  /** Puts a case at a place among the others, from 0. */
  public void moveTo(UUID caseId, int place) {
    Comparison comparison = current.getValue();
    if (comparison == null) {
      return;
    }
    List<UUID> order = new ArrayList<>(comparison.caseIds());
    int at = order.indexOf(caseId);
    int to = Math.clamp(place, 0, order.size() - 1);
    if (at >= 0 && at != to) {
      order.remove(at);
      order.add(to, caseId);
      choose(order);
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
    keep.accept("sort", sorting.key());
  }

  /** Lets cases be rows and parts columns, or the other way round. */
  public void transpose(boolean transposed) {
    keep.accept("transposed", transposed);
  }

  /** Aligns histories on something else; see {@code Alignment}. */
  public void align(String alignment) {
    keep.accept("alignment", alignment);
  }
}
