package org.casebridge.ui.common;

import javafx.scene.control.Label;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/** A stance as a word with its icon, in a frame of its own kind. */
public final class StanceBadge extends Label {
  /** Makes a badge; null means that the material does not say. */
  public StanceBadge(@Nullable Stance stance) {
    show(stance);
  }

  /** Shows another stance. */
  public void show(@Nullable Stance stance) {
    getStyleClass().setAll("label", "stance-badge", "stance-badge-" + StanceFill.code(stance));
    setText(Words.of(stance));
    setGraphic(stance == null ? Icons.NOT_STATED.node() : Icons.of(stance).node());
    setMinWidth(USE_PREF_SIZE);
  }
}
