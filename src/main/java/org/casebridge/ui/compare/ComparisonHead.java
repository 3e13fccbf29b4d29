package org.casebridge.ui.compare;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Comparison;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.InPlaceField;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.TerseRow;
import org.jspecify.annotations.Nullable;

/** Above the views: which comparison, its name to be typed over, and how much of it is withheld. */
final class ComparisonHead {
  private static final int FEWEST = 8;
  private static final int MOST = 24;
  private final Messages messages;
  private final CompareModel model;
  private final ComparisonEdits edits;
  private final ComparisonMenu chooser;
  private final InPlaceField title;
  private final Label withheld = new Label();
  private final TerseRow node;
  private @Nullable UUID titled;

  /**
   * Makes the head.
   *
   * @param tools what stands at its end, without its words where there is no room for them
   */
  ComparisonHead(
      Messages messages,
      Desk desk,
      CompareModel model,
      ComparisonEdits edits,
      Notices notices,
      ButtonBase... tools) {
    this.messages = messages;
    this.model = model;
    this.edits = edits;
    chooser = new ComparisonMenu(messages, desk, model, edits, notices);
    title = new InPlaceField(messages.get("title"), this::keepTitle);
    title.getStyleClass().addAll("title-2", "compare-title");
    title.setEditable(!desk.readOnly());
    HBox.setHgrow(title, Priority.ALWAYS);
    // The buttons after it lose their words before the name is cut.
    title
        .prefColumnCountProperty()
        .bind(title.textProperty().map(it -> Math.clamp(it.length() * 3L / 5, FEWEST, MOST)));
    withheld.getStyleClass().addAll("small", "fg-warn");
    withheld.setGraphic(Icons.PRIVACY.node("icon-small", "fg-warn"));
    withheld.managedProperty().bind(withheld.visibleProperty());
    node = new TerseRow(chooser.node(), title, withheld);
    node.getChildren().addAll(tools);
    node.setWordy(List.of(tools));
    node.getStyleClass().add("compare-head");
    desk.addPending(title::flush);
  }

  Node node() {
    return node;
  }

  /** The name as it stands in its field. */
  String title() {
    return title.getText();
  }

  /** Shows what there is to choose from. */
  void showChoices() {
    chooser.show();
  }

  /** Shows the name of a comparison. */
  void show(Comparison comparison) {
    if (comparison.id().equals(titled)) {
      title.show(comparison.title());
    } else {
      titled = comparison.id();
      title.replace(comparison.title());
    }
    int hidden = model.withheld();
    withheld.setVisible(hidden > 0);
    withheld.setText(hidden == 0 ? "" : messages.get("withheld", hidden));
  }

  private void keepTitle(String text) {
    Comparison comparison = model.currentProperty().get();
    if (comparison != null && comparison.id().equals(titled)) {
      if (text.isBlank()) {
        title.replace(comparison.title());
      } else {
        edits.arranging().rename(text);
      }
    }
  }
}
