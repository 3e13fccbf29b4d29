package org.casebridge.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.ui.common.TerseRow;
import org.casebridge.ui.compare.view.PairRow;

/**
 * The head, the switch of views with what belongs to the view alone, and the view. Where the window
 * is too low for all of it the page scrolls, so that the view always has room to be used.
 */
final class ViewPage {
  private final TerseRow tools = new TerseRow();
  private final Region room = new Region();
  private final StackPane view = new StackPane(room);
  private final ScrollPane scroll = new ScrollPane();

  ViewPage(Node head, Region views) {
    tools.getStyleClass().add("compare-tools");
    view.getStyleClass().add("compare-view");
    room.getStyleClass().add("compare-room");
    PairRow switches = new PairRow(views, tools);
    switches.getStyleClass().add("compare-switches");
    VBox top = new VBox(head, switches);
    VBox all = new VBox(top, view);
    all.getStyleClass().add("compare-page");
    VBox.setVgrow(view, Priority.ALWAYS);
    scroll.setContent(all);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("compare-left", "behind-scroll");
    // What hears keys is to be in sight.
    top.addEventFilter(KeyEvent.ANY, _ -> scroll.setVvalue(scroll.getVmin()));
    view.addEventFilter(KeyEvent.ANY, _ -> scroll.setVvalue(scroll.getVmax()));
  }

  Region node() {
    return scroll;
  }

  void show(Node shown, List<Node> its) {
    view.getChildren().setAll(room, shown);
    tools.getChildren().setAll(its);
    tools.setWordy(
        its.stream()
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(it -> it.getGraphic() != null)
            .toList());
  }
}
