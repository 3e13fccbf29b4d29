package org.casebridge.ui.common;

import javafx.scene.control.Label;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Presence;
import org.jspecify.annotations.Nullable;

/** A short fact in a frame. */
public final class Chip extends Label {
  private static final Messages TEXT = Messages.of("common");

  private Chip(String text, @Nullable Icons icon, String kind) {
    super(text);
    getStyleClass().addAll("chip", kind);
    if (icon != null) {
      setGraphic(icon.node());
    }
    setMinWidth(0);
  }

  /** A fact. */
  public static Chip of(Icons icon, String text) {
    return new Chip(text, icon, "chip-present");
  }

  /** A word without an icon. */
  public static Chip of(String text) {
    return new Chip(text, null, "chip-present");
  }

  /** Something the material says was not there: dashed, with its sign. */
  public static Chip statedAbsent(String text) {
    Chip chip = new Chip(TEXT.get("presence.absent_sign", text), null, "chip-absent");
    chip.setAccessibleText(TEXT.get("presence.absent_spoken", text));
    return chip;
  }

  /** Something the material is silent about: hatched. */
  public static Chip notStated(String what) {
    return new Chip(TEXT.get("presence.silent", what), null, "chip-silent");
  }

  /** Something that only some audiences may see. */
  public static Chip sensitive(String text) {
    Chip chip = new Chip(text, Icons.SENSITIVE, "chip-sensitive");
    chip.setAccessibleText(TEXT.get("chip.sensitive", text));
    return chip;
  }

  /** A fact by its presence. */
  public static Chip of(Presence presence, Icons icon, String text) {
    return switch (presence) {
      case PRESENT -> of(icon, text);
      case STATED_ABSENT -> statedAbsent(text);
      case NOT_STATED -> notStated(text);
    };
  }
}
