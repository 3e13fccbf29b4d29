package org.casebridge.ui.common;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lets people drag the rows of a list to another place, with a line where the row would go. */
public final class RowDrag<T> {
  /** What to do once a row is let go. */
  @FunctionalInterface
  public interface Move<T> {
    /** The row goes to the position, counted without it. */
    void to(T row, int position);
  }

  private static final double THRESHOLD = 8;
  private static final String BEFORE = "drop-before";
  private static final String BEHIND = "drop-behind";

  private final ListView<T> list;
  private final BooleanSupplier allowed;
  private final Move<T> move;
  private @Nullable ListCell<?> from;
  private @Nullable ListCell<?> over;
  private boolean behind;
  private boolean dragging;
  private double startY;

  private RowDrag(ListView<T> list, BooleanSupplier allowed, Move<T> move) {
    this.list = list;
    this.allowed = allowed;
    this.move = move;
  }

  /** Installs it; rows move while it is allowed. */
  public static <T> void install(ListView<T> list, BooleanSupplier allowed, Move<T> move) {
    RowDrag<T> drag = new RowDrag<>(list, allowed, move);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::pressed);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::dragged);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::released);
  }

  private void pressed(MouseEvent event) {
    from = event.isPrimaryButtonDown() ? cell(event) : null;
    startY = event.getSceneY();
    dragging = false;
  }

  private void dragged(MouseEvent event) {
    if (from == null || !allowed.getAsBoolean()) {
      return;
    }
    dragging |= Math.abs(event.getSceneY() - startY) > THRESHOLD;
    if (!dragging) {
      return;
    }
    clear();
    ListCell<?> target = cell(event);
    if (target != null) {
      over = target;
      behind =
          target.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > target.getHeight() / 2;
      target.getStyleClass().add(behind ? BEHIND : BEFORE);
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    ListCell<?> source = from;
    ListCell<?> target = over;
    from = null;
    clear();
    over = null;
    if (!dragging || source == null || target == null) {
      return;
    }
    dragging = false;
    int start = source.getIndex();
    int end = target.getIndex() + (behind ? 1 : 0);
    int position = end > start ? end - 1 : end;
    if (position != start && start >= 0 && start < list.getItems().size()) {
      move.to(list.getItems().get(start), position);
    }
    event.consume();
  }

  private void clear() {
    if (over != null) {
      over.getStyleClass().removeAll(BEFORE, BEHIND);
    }
  }

  private @Nullable ListCell<?> cell(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && node != list) {
      if (node instanceof ListCell<?> cell) {
        return cell.isEmpty() ? null : cell;
      }
      node = node.getParent();
    }
    return null;
  }
}
