package org.casebridge.ui.cards;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Keeps what has the focus in sight. */
final class Follow {
  private Follow() {}

  /** Scrolls whenever the focus goes to something within that is not in sight. */
  static void focus(ScrollPane scroll) {
    ChangeListener<Node> listener =
        (_, _, now) -> {
          if (now != null && isWithin(now, scroll.getContent())) {
            Platform.runLater(() -> show(scroll, now));
          }
        };
    scroll
        .sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.focusOwnerProperty().removeListener(listener);
          }
          if (now != null) {
            now.focusOwnerProperty().addListener(listener);
          }
        });
  }

  private static boolean isWithin(Node node, Node ancestor) {
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  private static void show(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    if (node.getScene() == null || !isWithin(node, content)) {
      return;
    }
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = scroll.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - seen;
    if (room <= 0) {
      return;
    }
    double top = room * scroll.getVvalue();
    double edge = Math.min(seen / 8, 24);
    if (place.getMinY() < top + edge) {
      scroll.setVvalue(Math.clamp((place.getMinY() - edge) / room, 0, 1));
    } else if (place.getMaxY() > top + seen - edge) {
      scroll.setVvalue(
          Math.clamp(Math.min(place.getMinY() - edge, place.getMaxY() - seen + edge) / room, 0, 1));
    }
  }
}
