package org.casebridge.ui.compare.view;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;

/**
 * A titled text that is kept as a {@link KeptField} keeps it. To be used on the interface thread.
 */
public final class KeptText extends VBox {
  private final KeptField field;

  /**
   * An empty text that belongs nowhere yet.
   *
   * @param title what it is
   * @param prompt what to write there
   * @param rows how many lines it is high
   */
  public KeptText(Desk desk, String title, String prompt, Icons icon, int rows) {
    TextArea area = new TextArea();
    Label heading = new Label(title, icon.node());
    heading.getStyleClass().add("title-4");
    heading.setLabelFor(area);
    area.setPromptText(prompt);
    area.setAccessibleText(title);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.getStyleClass().add("behind-memo");
    field = new KeptField(desk, area);
    managedProperty().bind(visibleProperty());
    getStyleClass().add("kept-text");
    getChildren().addAll(heading, area);
  }

  /** Shows a text; see {@link KeptField#show}. */
  public void show(Object where, String text, KeptField.Keep how) {
    field.show(where, text, how);
  }

  /** Keeps what is written there, and belongs nowhere from now on. */
  public void leave() {
    field.leave();
  }

  /** Keeps the text now if it was changed. */
  public void flush() {
    field.flush();
  }

  /** Takes the focus, behind the last word. */
  public void begin() {
    field.begin();
  }
}
