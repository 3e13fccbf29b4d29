package org.casebridge.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Screen;

/** Stands where a place would, while the study is looked at with eyes that may not see it. */
final class ClosedPlace implements Screen {
  private final EmptyState node;
  private final Button back;

  /**
   * Makes it.
   *
   * @param asResearcher looks at the study as the researcher again
   */
  ClosedPlace(Runnable asResearcher) {
    Messages messages = Messages.of("shell");
    back = Buttons.primary(messages.get("closed.back"), Icons.AUDIENCE);
    back.setOnAction(_ -> asResearcher.run());
    node = new EmptyState(Icons.PRIVACY, messages.get("closed"), messages.get("closed.what"), back);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    // Nothing is read.
  }

  @Override
  public void release() {
    // Nothing was read.
  }

  @Override
  public void focus() {
    back.requestFocus();
  }
}
