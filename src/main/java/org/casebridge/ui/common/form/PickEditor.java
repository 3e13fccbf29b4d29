package org.casebridge.ui.common.form;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.casebridge.domain.Entity;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** Edits a value chosen from many: a term, another item, a code. */
final class PickEditor extends FieldEditor {
  /** What there is to choose from. */
  @FunctionalInterface
  interface Choices {
    /** The options while a value is chosen. */
    List<Option> of(FormData data, @Nullable Object chosen);
  }

  private final Picker picker = new Picker();
  private final Choices choices;
  private @Nullable Object shown;

  PickEditor(Choices choices, Keeper keeper) {
    this.choices = choices;
    picker.setOnPick(option -> {
      if (!Objects.equals(option.value(), shown)) {
        keeper.keepAlone(_ -> option.value());
      }
    });
  }

  /** Offers to make something new of what was typed. */
  void onNew(Keeper keeper, Making making) {
    picker.setOnNew(typed -> keeper.keepWith(making.of(typed), made -> _ -> making.value(made)));
  }

  /** Makes new items of what was typed. */
  interface Making {
    /** How it is made. */
    Keeper.Maker of(String typed);

    /** The value that speaks of it. */
    Object value(Entity made);
  }

  @Override
  Node node() {
    return picker;
  }

  @Override
  void show(@Nullable Object value, FormData data) {
    List<Option> options = choices.of(data, value);
    picker.setOptions(options);
    shown = value;
    Option chosen =
        options.stream()
            .filter(it -> Objects.equals(it.value(), value))
            .findFirst()
            .orElse(Option.of(value, ""));
    Icons icon = chosen.icon();
    picker.show(icon, chosen.text());
  }

  @Override
  void setName(String name) {
    picker.setName(name);
  }

  @Override
  void setReadOnly(boolean readOnly) {
    picker.setDisable(readOnly);
  }
}
