package org.casebridge.ui.common.form;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SegmentedControl;
import org.jspecify.annotations.Nullable;

/** Edits a value of a small fixed vocabulary, all of it in sight. */
final class SegmentsEditor extends FieldEditor {
  private final SegmentedControl<Coded> control;
  private boolean showing;

  SegmentsEditor(String name, List<? extends Coded> values, Words words, Keeper keeper) {
    control =
        new SegmentedControl<>(
            name,
            values.stream()
                .map(it -> new SegmentedControl.Choice<Coded>(it, words.of(it), icon(it)))
                .toList());
    control.getStyleClass().add("field-segments");
    control.setMaxWidth(Region.USE_PREF_SIZE);
    for (int i = 0; i < values.size(); i++) {
      Node segment = control.getChildren().get(i);
      Coded value = values.get(i);
      if (value instanceof Presence || value instanceof Stance) {
        segment
            .getStyleClass()
            .add("segment-" + value.code().replace('_', '-').toLowerCase(Locale.ROOT));
      }
    }
    control
        .valueProperty()
        .addListener((_, _, chosen) -> {
          if (!showing) {
            keeper.keep(_ -> chosen, () -> {});
          }
        });
  }

  /** A value in words. */
  @FunctionalInterface
  interface Words {
    String of(Coded value);
  }

  private static @Nullable Icons icon(Coded value) {
    return switch (value) {
      case Stance stance -> Icons.of(stance);
      case Presence presence when presence != Presence.PRESENT -> Icons.of(presence);
      default -> null;
    };
  }

  @Override
  Node node() {
    return control;
  }

  @Override
  void show(@Nullable Object value, FormData data) {
    if (value instanceof Coded coded) {
      showing = true;
      control.valueProperty().set(coded);
      showing = false;
    }
  }

  @Override
  void setName(String name) {
    control.setAccessibleText(name);
  }

  @Override
  void setReadOnly(boolean readOnly) {
    control.setDisable(readOnly);
  }

  @Override
  void focus() {
    control.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
