package org.casebridge.ui.cards;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.Layout;
import org.casebridge.app.text.Messages;

/** The layouts, each with a small picture and a line of words. The arrow keys choose. */
final class LayoutTiles extends VBox {
  private static final List<Layout> ALL = List.of(Layout.values());

  private final Messages messages = Messages.of("carddesign");

  /** What a tile has beside its words, in em. */
  private static final double BESIDE_EM = 6.1;

  private final List<Label> words = new ArrayList<>();
  private final ObjectProperty<Layout> value = new SimpleObjectProperty<>(ALL.getFirst());

  LayoutTiles() {
    getStyleClass().add("layout-tiles");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    setAccessibleText(messages.get("layout"));
    for (Layout layout : ALL) {
      getChildren().add(tile(layout));
    }
    value.subscribe(this::refresh);
    widthProperty().addListener(_ -> wrap());
    words.getFirst().fontProperty().addListener(_ -> wrap());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  ObjectProperty<Layout> valueProperty() {
    return value;
  }

  private ToggleButton tile(Layout layout) {
    Label name = new Label(name(layout));
    name.getStyleClass().add("strong");
    Label what = Parts.hint(what(layout));
    words.addAll(List.of(name, what));
    words.forEach(it -> it.setMinWidth(0));
    HBox line = new HBox(new LayoutPicture(layout), new VBox(name, what));
    line.getStyleClass().add("layout-line");
    ToggleButton button = new ToggleButton("", line);
    button.getStyleClass().add("layout-tile");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(name(layout) + ". " + what(layout));
    // A second press must not leave nothing chosen.
    button.addEventFilter(ActionEvent.ACTION, _ -> value.set(layout));
    button.setOnAction(_ -> button.setSelected(true));
    return button;
  }

  /** A button does not know how high what wraps in it will be, unless that knows its width. */
  private void wrap() {
    double room = Math.max(60, getWidth() - BESIDE_EM * words.getFirst().getFont().getSize());
    for (Label each : words) {
      each.setPrefWidth(room);
      each.setMaxWidth(room);
      each.setMinHeight(each.prefHeight(room));
    }
  }

  private void refresh(Layout now) {
    for (int i = 0; i < ALL.size(); i++) {
      ToggleButton tile = (ToggleButton) getChildren().get(i);
      tile.setSelected(ALL.get(i) == now);
      // One stop for Tab, the arrows do the rest.
      tile.setFocusTraversable(ALL.get(i) == now);
    }
  }

  private void key(KeyEvent event) {
    int now = ALL.indexOf(value.get());
    int next =
        switch (event.getCode()) {
          case KeyCode.LEFT, KeyCode.UP -> Math.max(0, now - 1);
          case KeyCode.RIGHT, KeyCode.DOWN -> Math.min(ALL.size() - 1, now + 1);
          case KeyCode.HOME -> 0;
          case KeyCode.END -> ALL.size() - 1;
          default -> -1;
        };
    if (next >= 0 && !event.isAltDown() && !event.isControlDown()) {
      value.set(ALL.get(next));
      getChildren().get(next).requestFocus();
      event.consume();
    }
  }

  private String name(Layout layout) {
    return switch (layout) {
      case PAGE -> messages.get("layout.page");
      case CARD -> messages.get("layout.card");
      case LARGE_PRINT -> messages.get("layout.large");
    };
  }

  private String what(Layout layout) {
    return switch (layout) {
      case PAGE -> messages.get("layout.page.what");
      case CARD -> messages.get("layout.card.what");
      case LARGE_PRINT -> messages.get("layout.large.what");
    };
  }
}
