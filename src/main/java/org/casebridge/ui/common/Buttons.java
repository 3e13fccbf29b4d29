package org.casebridge.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The three kinds of button: primary (one to a screen at the most), plain and icon. */
public final class Buttons {
  private Buttons() {}

  /** The button for what one came here to do. */
  public static Button primary(String text, @Nullable Icons icon) {
    Button button = plain(text, icon);
    button.getStyleClass().add("primary");
    return button;
  }

  /** A button with a frame. */
  public static Button plain(String text, @Nullable Icons icon) {
    Button button = new Button(text);
    if (icon != null) {
      button.setGraphic(icon.node());
    }
    return button;
  }

  /** A button without a frame, for what is rarely wanted. */
  public static Button quiet(String text, @Nullable Icons icon) {
    Button button = plain(text, icon);
    button.getStyleClass().add("quiet");
    return button;
  }

  /**
   * A button that is only an icon.
   *
   * @param name what it does; read aloud, and shown as a tooltip
   */
  public static Button icon(Icons icon, String name) {
    Button button = new Button("", icon.node());
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }
}
