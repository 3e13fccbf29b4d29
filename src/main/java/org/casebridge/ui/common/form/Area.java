package org.casebridge.ui.common.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** An area for text that grows with it up to a height, and that Tab leaves. */
public final class Area extends TextArea {
  private static final double SMALLEST_EM = 4.2;
  private static final double LARGEST_EM = 22;
  private static final double FRAME_EM = 1.8;

  private boolean following;

  /** Makes an empty one, as low as it gets. */
  public Area() {
    setWrapText(true);
    setPrefColumnCount(10);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
    // The text lies within the skin, which is whole only once it has been laid out.
    layoutBoundsProperty().addListener((_, _, _) -> follow());
    fontProperty().addListener((_, _, _) -> follow());
    height(0);
  }

  private void follow() {
    Node text = lookup(".text");
    if (text == null) {
      return;
    }
    if (!following) {
      following = true;
      text.layoutBoundsProperty().addListener((_, _, bounds) -> height(bounds));
    }
    height(text.getLayoutBounds());
  }

  private void height(Bounds bounds) {
    height(bounds.getHeight());
  }

  private void height(double text) {
    double em = getFont().getSize();
    double wanted = Math.clamp(text + FRAME_EM * em, SMALLEST_EM * em, LARGEST_EM * em);
    if (Math.abs(wanted - getPrefHeight()) > 1) {
      setMinHeight(wanted);
      setPrefHeight(wanted);
    }
  }
}
