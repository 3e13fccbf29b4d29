package org.casebridge.ui.common;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Lets people put things in another order: by dragging with the mouse, with a line where the thing
 * would go, or with Alt+Up and Alt+Down. It moves nothing itself: it says what is wanted, and the
 * screen follows once the move is kept.
 */
public final class Reorder {
  /** What to do when a move is wanted. */
  @FunctionalInterface
  public interface Move {
    /**
     * Something is to move.
     *
     * @param from its place now, from 0
     * @param to its place afterwards, from 0, counted without it
     */
    void move(int from, int to);
  }

  private static final double THRESHOLD = 6;
  private static final String INSTALLED = "casebridge.reorder";

  private Reorder() {}

  /**
   * Makes the children of a box movable, those added later too. Children that are {@link ItemCard}s
   * show a handle and say their keyboard moves themselves.
   */
  public static void install(VBox box, Move move) {
    new BoxReorder(box, move).install();
  }

  /** Makes the rows of a list movable by Alt+Up and Alt+Down. */
  public static void install(ListView<?> list, Move move) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          int from = list.getSelectionModel().getSelectedIndex();
          int step = step(key);
          if (step != 0 && from >= 0) {
            int to = from + step;
            if (to >= 0 && to < list.getItems().size()) {
              move.move(from, to);
            }
            key.consume();
          }
        });
  }

  private static int step(KeyEvent key) {
    if (!key.isAltDown()) {
      return 0;
    }
    return key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
  }

  /** The line where a dragged thing would go; lies among the things but is none of them. */
  static final class DropLine extends Region {
    DropLine() {
      getStyleClass().add("drop-line");
      setManaged(false);
      setMouseTransparent(true);
    }
  }

  private static final class BoxReorder {
    private final VBox box;
    private final Move move;
    private final DropLine line = new DropLine();
    private @Nullable Node dragged;
    private double startY;
    private boolean dragging;
    private int target;

    BoxReorder(VBox box, Move move) {
      this.box = box;
      this.move = move;
    }

    void install() {
      box.getProperties().put(INSTALLED, true);
      box.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
      box.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
      box.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
      box.addEventFilter(
          KeyEvent.KEY_PRESSED,
          key -> {
            int step = step(key);
            Node child = childOf(key.getTarget() instanceof Node node ? node : null);
            if (step != 0 && child != null && key.getTarget() == child) {
              by(child, step);
              key.consume();
            }
          });
      box.getChildren()
          .addListener(
              (javafx.collections.ListChangeListener<Node>)
                  change -> {
                    while (change.next()) {
                      change.getAddedSubList().forEach(this::adopt);
                    }
                  });
      box.getChildren().forEach(this::adopt);
    }

    private void adopt(Node child) {
      if (child instanceof ItemCard card) {
        card.setOnMove(step -> by(card, step));
      }
    }

    private List<Node> items() {
      return box.getChildren().stream().filter(child -> child != line).toList();
    }

    private void by(Node child, int step) {
      int from = items().indexOf(child);
      int to = from + step;
      if (from >= 0 && to >= 0 && to < items().size()) {
        move.move(from, to);
      }
    }

    private void pressed(MouseEvent event) {
      Node target = (Node) event.getTarget();
      dragged = event.isPrimaryButtonDown() && !inInnerBox(target) ? childOf(target) : null;
      startY = event.getSceneY();
      dragging = false;
    }

    // What lies in a box of its own within this one is moved there.
    private boolean inInnerBox(Node target) {
      for (Node up = target; up != null && up != box; up = up.getParent()) {
        if (up.getProperties().containsKey(INSTALLED)) {
          return true;
        }
      }
      return false;
    }

    private void dragged(MouseEvent event) {
      Node child = dragged;
      if (child == null) {
        return;
      }
      if (!dragging && Math.abs(event.getSceneY() - startY) > THRESHOLD) {
        dragging = true;
        child.setOpacity(0.55);
        child.setViewOrder(-1);
        box.getChildren().add(line);
      }
      if (dragging) {
        child.setTranslateY(event.getSceneY() - startY);
        showLine(box.sceneToLocal(event.getSceneX(), event.getSceneY()).getY());
        event.consume();
      }
    }

    private void released(MouseEvent event) {
      Node child = dragged;
      dragged = null;
      if (child == null || !dragging) {
        return;
      }
      dragging = false;
      child.setTranslateY(0);
      child.setOpacity(1);
      child.setViewOrder(0);
      box.getChildren().remove(line);
      int from = items().indexOf(child);
      int to = target > from ? target - 1 : target;
      if (from >= 0 && to != from) {
        move.move(from, to);
      }
      event.consume();
    }

    private void showLine(double y) {
      List<Node> items = items();
      target = items.size();
      for (int i = items.size() - 1; i >= 0; i--) {
        if (y < middle(items.get(i))) {
          target = i;
        }
      }
      double gap = box.getSpacing() / 2;
      double lineY =
          target < items.size()
              ? top(items.get(target)) - gap
              : top(items.getLast()) + items.getLast().getLayoutBounds().getHeight() + gap;
      line.resizeRelocate(
          box.snappedLeftInset(),
          lineY - 1,
          box.getWidth() - box.snappedLeftInset() - box.snappedRightInset(),
          3);
    }

    private static double top(Node node) {
      return node.getLayoutY() + node.getLayoutBounds().getMinY();
    }

    private static double middle(Node node) {
      Bounds bounds = node.getLayoutBounds();
      return node.getLayoutY() + bounds.getCenterY();
    }

    private @Nullable Node childOf(@Nullable Node node) {
      for (Node up = node; up != null; up = up.getParent()) {
        if (up.getParent() == box) {
          return up == line ? null : up;
        }
      }
      return null;
    }
  }
}
