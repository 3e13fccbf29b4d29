package org.casebridge.ui.common;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.domain.Factor;
import org.jspecify.annotations.Nullable;

/** A white panel with a heading. */
public final class SectionCard extends VBox {
  private final Label title = new Label();
  private final Label hint = new Label();
  private final HBox actions = new HBox();
  private final VBox body = new VBox();

  /** Makes a panel whose heading has no colour of its own. */
  public SectionCard(@Nullable Icons icon, String heading) {
    getStyleClass().addAll("panel", "section-card");
    title.setText(heading);
    title.getStyleClass().add("title-4");
    if (icon != null) {
      title.setGraphic(icon.node());
    }
    title.setMinWidth(Region.USE_PREF_SIZE);
    hint.getStyleClass().addAll("small", "muted");
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    actions.getStyleClass().add("section-actions");
    HBox head = new HBox(title, hint, actions);
    head.getStyleClass().add("section-head");
    body.getStyleClass().add("section-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(heading);
  }

  /** Makes a panel in the colour and with the icon of a part of a case. */
  public SectionCard(Factor factor, String heading) {
    this(Icons.of(factor), heading);
    String colour = "fg-" + factor.name().toLowerCase(Locale.ROOT);
    title.getStyleClass().add(colour);
    title.getGraphic().getStyleClass().add(colour);
  }

  /** A few quiet words beside the heading. */
  public void setHint(String text) {
    hint.setText(text);
  }

  /** What stands at the right of the heading. */
  public void setActions(Node... nodes) {
    actions.getChildren().setAll(nodes);
  }

  /** What the panel shows. */
  public void setContent(Node... nodes) {
    body.getChildren().setAll(nodes);
  }

  /** Where its content lies, for those who add to it. */
  public VBox body() {
    return body;
  }
}
