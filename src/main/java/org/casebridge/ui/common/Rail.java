package org.casebridge.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The places of the program at the left edge of the window. The arrow keys go from place to place.
 *
 * @param <T> what names a place
 */
public final class Rail<T> extends VBox {
  /**
   * A place.
   *
   * @param tip what its tooltip adds, such as its shortcut; may be empty
   */
  public record Place<T>(T value, Icons icon, String label, String tip) {}

  private final ObjectProperty<T> chosen;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final List<Place<T>> places;

  /**
   * Makes a rail with the first place chosen.
   *
   * @param name its name for screen readers, e.g. "Places"
   * @param places at least one
   * @param bottom what stands at its foot
   */
  public Rail(String name, List<Place<T>> places, Node... bottom) {
    this.places = List.copyOf(places);
    chosen = new SimpleObjectProperty<>(this.places.getFirst().value());
    getStyleClass().add("rail");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(name);
    VBox brand = new VBox(Icons.BRAND.node("icon-large", "rail-brand"));
    brand.getStyleClass().add("rail-brand-box");
    getChildren().add(brand);
    for (Place<T> place : this.places) {
      ToggleButton button = new ToggleButton(place.label(), place.icon().node("icon-large"));
      button.setContentDisplay(ContentDisplay.TOP);
      button.getStyleClass().add("rail-place");
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.setMaxWidth(Double.MAX_VALUE);
      if (!place.tip().isEmpty()) {
        button.setTooltip(new Tooltip(place.tip()));
      }
      button.setOnAction((ActionEvent _) -> {
        chosen.set(place.value());
        refresh();
      });
      buttons.add(button);
      getChildren().add(button);
    }
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getChildren().add(space);
    getChildren().addAll(bottom);
    chosen.addListener((_, _, _) -> refresh());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    refresh();
  }

  /** Where one is. */
  public ObjectProperty<T> chosenProperty() {
    return chosen;
  }

  private void refresh() {
    for (int i = 0; i < places.size(); i++) {
      boolean here = places.get(i).value().equals(chosen.get());
      buttons.get(i).setSelected(here);
      buttons.get(i).setFocusTraversable(here);
    }
  }

  private void key(KeyEvent event) {
    if (!(event.getTarget() instanceof ToggleButton button) || !buttons.contains(button)) {
      return;
    }
    int now = buttons.indexOf(button);
    int next =
        switch (event.getCode()) {
          case KeyCode.UP -> Math.max(0, now - 1);
          case KeyCode.DOWN -> Math.min(buttons.size() - 1, now + 1);
          case KeyCode.HOME -> 0;
          case KeyCode.END -> buttons.size() - 1;
          default -> -1;
        };
    if (next >= 0) {
      chosen.set(places.get(next).value());
      buttons.get(next).requestFocus();
      event.consume();
    }
  }
}
