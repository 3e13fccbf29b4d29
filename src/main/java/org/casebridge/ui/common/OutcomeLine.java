package org.casebridge.ui.common;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.casebridge.domain.OutcomeStatus;

/** What became of one dimension: icon, dimension, and status in words. */
public final class OutcomeLine extends HBox {
  /**
   * Makes a line.
   *
   * @param dimension e.g. "Title"
   * @param words what there is to say beside the status; may be empty
   */
  public OutcomeLine(String dimension, OutcomeStatus status, String words) {
    String tone = "fg-" + status.name().toLowerCase(Locale.ROOT).replace("not_stated", "muted");
    String told = words.isEmpty() ? Words.of(status) : Words.of(status) + ", " + words;
    Label name = new Label(dimension);
    name.getStyleClass().addAll("strong", "outcome-dimension");
    Label what = new Label(told);
    what.getStyleClass().addAll("outcome-words", tone);
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    getStyleClass().add("outcome-line");
    getChildren().addAll(Icons.of(status).node("icon", tone), name, what);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(dimension + ": " + told);
  }
}
