package org.casebridge.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/**
 * Edits a list of small records: each a row of fields that is edited in place, moved and removed.
 *
 * @param <R> the record
 */
final class RecordsEditor<R> extends FieldEditor {
  /**
   * One field of a row.
   *
   * @param label its name
   * @param wide whether it has a line of its own
   * @param make makes its editor
   * @param get its value in a record
   * @param with a record with another value
   */
  record Column<R>(
      String label,
      boolean wide,
      Function<Keeper, FieldEditor> make,
      Function<R, @Nullable Object> get,
      BiFunction<R, @Nullable Object, R> with) {}

  /** What becomes of the rest of the item when a row is moved or removed. */
  interface Following {
    /** Nothing does. */
    Following NOTHING =
        new Following() {
          @Override
          public UnaryOperator<Entity> moved(int from, int to) {
            return UnaryOperator.identity();
          }

          @Override
          public UnaryOperator<Entity> removed(int index) {
            return UnaryOperator.identity();
          }
        };

    /** What follows when a row goes to another place. */
    UnaryOperator<Entity> moved(int from, int to);

    /** What follows when a row goes. */
    UnaryOperator<Entity> removed(int index);
  }

  private final Messages messages = Messages.of("form");
  private final Class<R> type;
  private final List<Column<R>> columns;
  private final Keeper keeper;
  private final VBox rows = new VBox();
  private final VBox box = new VBox(rows);
  private final List<Row> shown = new ArrayList<>();
  private Following following = Following.NOTHING;
  private String name = "";
  private boolean readOnly;
  private int focusNext = -1;

  RecordsEditor(Class<R> type, List<Column<R>> columns, Keeper keeper) {
    this.type = type;
    this.columns = columns;
    this.keeper = keeper;
    rows.getStyleClass().add("record-rows");
    box.getStyleClass().add("record-list");
  }

  /** Puts the control that adds a row beneath the rows. */
  void setAdder(Node adder) {
    box.getChildren().setAll(rows, adder);
  }

  /** Says what follows when rows are moved or removed. */
  void setFollowing(Following newFollowing) {
    following = newFollowing;
  }

  /** Adds a row at the end. */
  void add(R item) {
    focusNext = shown.size();
    keeper.keepAlone(now -> with(now, list -> list.add(item)));
  }

  /** A list with something done to it. */
  List<R> with(@Nullable Object now, java.util.function.Consumer<List<R>> change) {
    List<R> list = new ArrayList<>(records(now));
    change.accept(list);
    return list;
  }

  private List<R> records(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }

  @Override
  Node node() {
    return box;
  }

  @Override
  void show(@Nullable Object value, FormData data) {
    List<R> records = records(value);
    if (records.size() != shown.size()) {
      shown.clear();
      for (int i = 0; i < records.size(); i++) {
        shown.add(new Row(i, records.size()));
      }
      rows.getChildren().setAll(shown.stream().map(row -> row.node).toList());
    }
    for (int i = 0; i < records.size(); i++) {
      shown.get(i).show(records.get(i), data);
    }
    if (focusNext >= 0 && focusNext < shown.size()) {
      shown.get(focusNext).editors.getFirst().focus();
      focusNext = -1;
    }
  }

  @Override
  void setName(String newName) {
    name = newName;
  }

  @Override
  void setReadOnly(boolean newReadOnly) {
    readOnly = newReadOnly;
    box.getChildren().stream()
        .filter(it -> it != rows)
        .forEach(adder -> adder.setDisable(newReadOnly));
    shown.forEach(Row::applyReadOnly);
  }

  @Override
  void flush() {
    shown.forEach(row -> row.editors.forEach(FieldEditor::flush));
  }

  @Override
  void focus() {
    if (!shown.isEmpty()) {
      shown.getFirst().editors.getFirst().focus();
    } else if (box.getChildren().size() > 1) {
      box.getChildren().get(1).requestFocus();
    }
  }

  private final class Row {
    private final List<FieldEditor> editors = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final HBox node;
    private final int index;

    Row(int index, int count) {
      this.index = index;
      VBox fields = new VBox();
      fields.getStyleClass().add("record-fields");
      HBox line = null;
      for (Column<R> column : columns) {
        FieldEditor editor = column.make().apply(keeperOf(column));
        editor.setName(messages.get("records.field", column.label(), name, index + 1));
        editors.add(editor);
        Node cell = labelled(column, editor);
        if (column.wide()) {
          fields.getChildren().add(cell);
          line = null;
        } else {
          if (line == null) {
            line = new HBox();
            line.getStyleClass().add("record-line");
            fields.getChildren().add(line);
          }
          HBox.setHgrow(cell, Priority.ALWAYS);
          line.getChildren().add(cell);
        }
      }
      HBox.setHgrow(fields, Priority.ALWAYS);
      VBox tools =
          new VBox(
              button(Icons.UP, messages.get("records.up", name, index + 1), index > 0, -1),
              button(
                  Icons.DOWN, messages.get("records.down", name, index + 1), index < count - 1, 1),
              remove());
      tools.getStyleClass().add("record-tools");
      node = new HBox(fields, tools);
      node.getStyleClass().add("record-row");
      applyReadOnly();
    }

    private Node labelled(Column<R> column, FieldEditor editor) {
      if (editor instanceof FlagEditor) {
        editor.setName(column.label());
        return editor.node();
      }
      Label label = new Label(column.label());
      label.getStyleClass().addAll("field-label", "caption", "muted");
      VBox cell = new VBox(label, editor.node());
      cell.getStyleClass().add("field");
      cell.setMinWidth(0);
      cell.setPrefWidth(90);
      return cell;
    }

    private Keeper keeperOf(Column<R> column) {
      return new Keeper() {
        @Override
        public void keep(String part, Change change, Runnable kept) {
          String own = index + "." + columns.indexOf(column);
          keeper.keep(own, now -> changed(now, column, change), kept);
        }

        @Override
        public void keepAlone(Change change, UnaryOperator<Entity> follow) {
          keeper.keepAlone(now -> changed(now, column, change), follow);
        }

        @Override
        public void keepWith(Maker maker, ChangeWith change) {
          keeper.keepWith(maker, made -> now -> changed(now, column, change.of(made)));
        }
      };
    }

    private List<R> changed(@Nullable Object now, Column<R> column, Keeper.Change change) {
      return with(
          now,
          list -> {
            if (index < list.size()) {
              R before = list.get(index);
              list.set(index, column.with().apply(before, change.of(column.get().apply(before))));
            }
          });
    }

    private Button button(Icons icon, String text, boolean possible, int step) {
      Button button = Buttons.icon(icon, text);
      button.setVisible(possible);
      button.setOnAction(_ -> {
        focusNext = index + step;
        keeper.keepAlone(
            now ->
                with(
                    now,
                    list -> {
                      if (index < list.size() && index + step >= 0 && index + step < list.size()) {
                        list.add(index + step, list.remove(index));
                      }
                    }),
            following.moved(index, index + step));
      });
      buttons.add(button);
      return button;
    }

    private Button remove() {
      Button button = Buttons.icon(Icons.DELETE, messages.get("records.remove", name, index + 1));
      button.setOnAction(_ -> {
        focusNext = Math.max(0, index - 1);
        keeper.keepAlone(
            now ->
                with(
                    now,
                    list -> {
                      if (index < list.size()) {
                        list.remove(index);
                      }
                    }),
            following.removed(index));
      });
      buttons.add(button);
      return button;
    }

    void show(R item, FormData data) {
      for (int i = 0; i < columns.size(); i++) {
        editors.get(i).show(columns.get(i).get().apply(item), data);
      }
    }

    void applyReadOnly() {
      editors.forEach(editor -> editor.setReadOnly(readOnly));
      buttons.forEach(button -> button.setDisable(readOnly));
    }
  }
}
