package org.casebridge.ui.common;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.domain.Factor;

/** One of the three lanes of a case: a tinted ground with a heading, a count and cards. */
public final class Lane extends VBox {
  private final VBox box = new VBox();
  private final Label teaching = new Label();
  private final Button add;
  private final HBox foot = new HBox();

  /**
   * Makes an empty lane.
   *
   * @param addName what the plus button does, e.g. "Add an asset"
   */
  public Lane(Factor factor, String heading, String addName) {
    String code = factor.name().toLowerCase(Locale.ROOT);
    getStyleClass().addAll("lane", "tint-" + code);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(heading);
    Label title = new Label(heading, Icons.of(factor).node("fg-" + code));
    title.getStyleClass().addAll("title-4", "fg-" + code);
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label count = new Label();
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().addAll("numeral", "fg-" + code);
    count
        .textProperty()
        .bind(Bindings.createStringBinding(() -> Long.toString(size()), box.getChildren()));
    add = Buttons.icon(Icons.ADD, addName);
    add.getGraphic().getStyleClass().add("fg-" + code);
    HBox head = new HBox(title, count, add);
    head.getStyleClass().add("lane-head");
    box.getStyleClass().add("lane-items");
    teaching.setWrapText(true);
    teaching.getStyleClass().addAll("small", "muted", "lane-empty");
    teaching.visibleProperty().bind(Bindings.isEmpty(box.getChildren()));
    teaching.managedProperty().bind(teaching.visibleProperty());
    foot.getStyleClass().add("lane-foot");
    foot.managedProperty().bind(Bindings.isNotEmpty(foot.getChildren()));
    getChildren().addAll(head, teaching, box, foot);
  }

  /** The cards, in order. */
  public ObservableList<Node> items() {
    return box.getChildren();
  }

  private long size() {
    return box.getChildren().stream().filter(child -> !(child instanceof Reorder.DropLine)).count();
  }

  /** The box the cards lie in, for {@link Reorder}. */
  public VBox box() {
    return box;
  }

  /** The sentence an empty lane teaches with. */
  public void setTeaching(String text) {
    teaching.setText(text);
  }

  /** What the plus button does. */
  public void setOnAdd(Runnable action) {
    add.setOnAction(_ -> action.run());
  }

  /** Whether the plus button is there. */
  public void setEditable(boolean editable) {
    add.setVisible(editable);
  }

  /** More buttons beneath the cards, such as for a second kind of item. */
  public void setFoot(Node... nodes) {
    foot.getChildren().setAll(nodes);
  }
}
