package org.casebridge.ui.cards;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.Layout;

/** What a layout looks like, in a few strokes. */
final class LayoutPicture extends StackPane {
  LayoutPicture(Layout layout) {
    getStyleClass().add("layout-picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("");
    setMouseTransparent(true);
    switch (layout) {
      case PAGE -> getChildren().add(page());
      case CARD -> getChildren().addAll(back(), front());
      case LARGE_PRINT -> getChildren().add(large());
    }
  }

  private static Node page() {
    HBox lanes = new HBox(bar("tint-asset"), bar("tint-opportunity"), bar("tint-mediation"));
    lanes.getStyleClass().add("picture-lanes");
    lanes.getChildren().forEach(it -> HBox.setHgrow(it, Priority.ALWAYS));
    return sheet(
        "picture-page", stroke("heavy"), stroke("thin"), lanes, stroke("band"), stroke("thin"));
  }

  private static Node front() {
    return sheet("picture-front", stroke("heavy"), bar("tint-asset"), bar("tint-opportunity"));
  }

  private static Node back() {
    return sheet("picture-back", stroke("thin"), stroke("band"));
  }

  private static Node large() {
    return sheet("picture-page", stroke("huge"), stroke("huge"), stroke("huge"), stroke("huge"));
  }

  private static VBox sheet(String style, Node... strokes) {
    VBox sheet = new VBox(strokes);
    sheet.getStyleClass().addAll("picture-sheet", style);
    return sheet;
  }

  private static Region bar(String tint) {
    Region bar = new Region();
    bar.getStyleClass().addAll("picture-bar", tint);
    return bar;
  }

  private static Region stroke(String weight) {
    Region stroke = new Region();
    stroke.getStyleClass().addAll("picture-stroke", "picture-" + weight);
    return stroke;
  }
}
