package org.casebridge.ui.common;

import javafx.scene.Node;

/**
 * One of the program's places. It lives as long as its study is open, and listens to changes only
 * while it is shown.
 */
public interface Screen {
  /** What is shown; always the same. */
  Node node();

  /** It is shown now: reads what it shows, and listens. */
  void attach();

  /** It is no longer shown: listens no more. */
  void release();

  /** Puts the focus where work on this screen begins. */
  default void focus() {
    node().requestFocus();
  }
}
