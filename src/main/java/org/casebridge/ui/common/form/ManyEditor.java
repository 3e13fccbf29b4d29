package org.casebridge.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.casebridge.ui.common.ChipPicker;
import org.jspecify.annotations.Nullable;

/** Edits several values chosen from many, in the order chosen. */
final class ManyEditor extends FieldEditor {
  /** What there is to choose from. */
  @FunctionalInterface
  interface Choices {
    /** The options while some are chosen. */
    List<Option> of(FormData data, List<?> chosen);
  }

  private final ChipPicker<Option> picker;
  private final Choices choices;
  private boolean showing;

  ManyEditor(String name, Choices choices, Keeper keeper) {
    this.choices = choices;
    picker = new ChipPicker<>(name, Option::text);
    picker
        .chosen()
        .addListener(
            (ListChangeListener<Option>)
                _ -> {
                  if (!showing) {
                    List<Object> values = values(picker.chosen());
                    keeper.keep(_ -> values, () -> {});
                  }
                });
  }

  /** Offers to make something new of what was typed. */
  void onNew(Keeper keeper, PickEditor.Making making) {
    picker.setOnAddNew(typed -> {
      keeper.keepWith(
          making.of(typed),
          made ->
              now -> {
                List<Object> more = new ArrayList<>(now instanceof List<?> list ? list : List.of());
                more.add(making.value(made));
                return more;
              });
      picker.field().clear();
      return null;
    });
  }

  private static List<Object> values(List<Option> options) {
    List<Object> values = new ArrayList<>();
    for (Option option : options) {
      if (option.value() != null) {
        values.add(option.value());
      }
    }
    return values;
  }

  @Override
  Node node() {
    return picker;
  }

  @Override
  void show(@Nullable Object value, FormData data) {
    List<?> chosen = value instanceof List<?> list ? list : List.of();
    List<Option> options = choices.of(data, chosen);
    List<Option> now =
        chosen.stream()
            .flatMap(it -> options.stream().filter(option -> it.equals(option.value())))
            .toList();
    showing = true;
    if (!picker.choices().equals(options)) {
      picker.choices().setAll(options);
    }
    if (!picker.chosen().equals(now)) {
      picker.chosen().setAll(now);
    }
    showing = false;
  }

  @Override
  void setName(String name) {
    picker.setAccessibleText(name);
    picker.field().setAccessibleText(name);
  }

  @Override
  void setReadOnly(boolean readOnly) {
    picker.setDisable(readOnly);
  }

  @Override
  void focus() {
    picker.field().requestFocus();
  }
}
