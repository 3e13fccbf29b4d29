package org.casebridge.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: it says what would be here and how to begin. */
public final class EmptyState extends VBox {
  /**
   * Makes one.
   *
   * @param teaching one or two sentences
   * @param actions buttons, the most likely first
   */
  public EmptyState(Icons icon, String heading, String teaching, Node... actions) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    Label title = new Label(heading);
    title.getStyleClass().add("title-3");
    title.setWrapText(true);
    Label text = new Label(teaching);
    text.getStyleClass().addAll("muted", "empty-text");
    text.setWrapText(true);
    VBox disc = new VBox(icon.node("icon-huge", "fg-mediation"));
    disc.getStyleClass().add("empty-disc");
    getChildren().addAll(disc, title, text);
    if (actions.length > 0) {
      FlowPane row = new FlowPane(actions);
      row.getStyleClass().add("empty-actions");
      row.setAlignment(Pos.CENTER);
      getChildren().add(row);
    }
  }
}
