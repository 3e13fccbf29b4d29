package org.casebridge.ui.common;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The list of shortcuts, by group; to be shown in an {@link Overlay}. */
public final class ShortcutSheet extends FlowPane {
  private static final double WIDTH_EM = 58;

  /** Shortcuts that belong together. */
  public record Group(String name, List<Shortcut> shortcuts) {}

  /**
   * One shortcut.
   *
   * @param keys as on the keys, joined by +, e.g. "Ctrl+Shift+Z"
   * @param what what it does
   */
  public record Shortcut(String keys, String what) {}

  /** Makes a list. */
  public ShortcutSheet(List<Group> groups) {
    getStyleClass().add("shortcut-sheet");
    getChildren().add(Em.probe());
    for (Group group : groups) {
      Label name = new Label(group.name());
      name.getStyleClass().add("title-4");
      VBox box = new VBox(name);
      box.getStyleClass().add("shortcut-group");
      for (Shortcut shortcut : group.shortcuts()) {
        HBox keys = new HBox();
        keys.getStyleClass().add("shortcut-keys");
        for (String key : shortcut.keys().split("\\+", -1)) {
          Label cap = new Label(key);
          cap.getStyleClass().addAll("keycap", "small");
          cap.setMinWidth(USE_PREF_SIZE);
          keys.getChildren().add(cap);
        }
        Label what = new Label(shortcut.what());
        what.setWrapText(true);
        HBox line = new HBox(keys, what);
        line.getStyleClass().add("shortcut-line");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(shortcut.keys() + ": " + shortcut.what());
        box.getChildren().add(line);
      }
      getChildren().add(box);
    }
  }

  // A flow does not know how wide it will be when asked how high it wants to be.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH_EM * Em.of(this);
  }
}
