package org.casebridge.ui.compare.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in the drawing. */
final class TimelineKeys {
  private static final int FAR = 1_000_000;
  private final TimelinePane pane;

  TimelineKeys(TimelinePane pane) {
    this.pane = pane;
  }

  void pressed(KeyEvent event) {
    if (!event.isAltDown() && act(event)) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    boolean control = event.isShortcutDown();
    KeyCode code = event.getCode();
    return switch (code) {
      case UP, KP_UP -> pane.moveLanes(control ? -FAR : -1);
      case DOWN, KP_DOWN -> pane.moveLanes(control ? FAR : 1);
      case LEFT, KP_LEFT -> pane.moveThings(control ? -FAR : -1);
      case RIGHT, KP_RIGHT -> pane.moveThings(control ? FAR : 1);
      case HOME -> control ? pane.moveLanes(-FAR) : pane.moveThings(-FAR);
      case END -> control ? pane.moveLanes(FAR) : pane.moveThings(FAR);
      case PAGE_UP -> pane.movePage(-1);
      case PAGE_DOWN -> pane.movePage(1);
      case ENTER -> control ? pane.open() : pane.showGrounds();
      case PLUS, ADD, EQUALS -> pane.zoomBy(TimelinePane.STEP);
      case MINUS, SUBTRACT -> pane.zoomBy(1 / TimelinePane.STEP);
      case DIGIT0, NUMPAD0 -> pane.fit();
      default -> false;
    };
  }
}
