package org.casebridge.ui.common;

import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/** An area that tells a stance by its pattern: solid, hatched, outlined, split or grey hatched. */
final class StanceFill extends VBox {
  StanceFill(@Nullable Stance stance) {
    show(stance);
  }

  void show(@Nullable Stance stance) {
    getStyleClass().setAll("stance-fill", "stance-" + code(stance));
    getChildren().clear();
    if (stance == Stance.MIXED) {
      getChildren().addAll(half("upper"), half("lower"));
    }
  }

  static String code(@Nullable Stance stance) {
    return stance == null ? "not-stated" : stance.name().toLowerCase(Locale.ROOT);
  }

  private static Region half(String name) {
    Region half = new Region();
    half.getStyleClass().addAll("stance-half", name);
    VBox.setVgrow(half, Priority.ALWAYS);
    return half;
  }
}
