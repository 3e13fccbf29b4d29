package org.casebridge.ui.compare.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in the grid. */
final class GridKeys {
  private final ComparisonGridView view;

  GridKeys(ComparisonGridView view) {
    this.view = view;
  }

  void pressed(KeyEvent event) {
    if (event.isAltDown() || !act(event)) {
      return;
    }
    event.consume();
  }

  private boolean act(KeyEvent event) {
    boolean control = event.isShortcutDown();
    KeyCode code = event.getCode();
    if (event.isShiftDown()) {
      return code == KeyCode.F10 && view.showMenu();
    }
    return switch (code) {
      case UP, KP_UP -> view.moveRows(control ? -view.lastIndex() : -1);
      case DOWN, KP_DOWN -> view.moveRows(control ? view.lastIndex() : 1);
      case LEFT, KP_LEFT -> view.moveColumns(control ? -view.lastIndex() : -1);
      case RIGHT, KP_RIGHT -> view.moveColumns(control ? view.lastIndex() : 1);
      case HOME -> {
        boolean moved = view.moveColumns(-view.lastIndex());
        yield control ? view.moveRows(-view.lastIndex()) || moved : moved;
      }
      case END -> {
        boolean moved = view.moveColumns(view.lastIndex());
        yield control ? view.moveRows(view.lastIndex()) || moved : moved;
      }
      case PAGE_UP -> view.movePage(-1);
      case PAGE_DOWN -> view.movePage(1);
      case ENTER -> view.openSelected();
      case CONTEXT_MENU -> view.showMenu();
      case C -> control && view.copySelected();
      case MINUS, SUBTRACT -> !control && view.collapseSelected();
      case PLUS, ADD, EQUALS -> !control && view.expandAll();
      default -> false;
    };
  }
}
