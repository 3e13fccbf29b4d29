package org.casebridge.ui.common;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Chooses several terms of a vocabulary. The chosen ones stand as chips; typing filters the others;
 * Down and Up move in the list, Enter takes, Backspace in the empty field takes the last chip away,
 * Left goes to the chips, Delete on a chip takes it away, Esc closes the list.
 *
 * @param <T> a term
 */
public final class ChipPicker<T> extends FlowPane {
  private static final double ROWS = 8;

  /** One row of the list: a term, or the offer to add what was typed. */
  private record Row<T>(@Nullable T term, String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final Messages messages = Messages.of("common");
  private final Function<? super T, String> words;
  private final ObservableList<T> choices = FXCollections.observableArrayList();
  private final ObservableList<T> chosen = FXCollections.observableArrayList();
  private final TextField field = new TextField();
  private final ListView<Row<T>> list = new ListView<>();
  private final StackPane frame = new StackPane(list);
  private final Popup popup = new Popup();
  private @Nullable Function<String, ? extends @Nullable T> addNew;
  private boolean stale = true;

  /**
   * Makes a picker without choices.
   *
   * @param name what is chosen, for screen readers, e.g. "Capitals"
   * @param words a term in words
   */
  public ChipPicker(String name, Function<? super T, String> words) {
    this.words = words;
    getStyleClass().add("chip-picker");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(name);
    field.getStyleClass().add("chip-picker-field");
    field.setAccessibleText(name);
    field.setPromptText(messages.get("picker.prompt"));
    field.textProperty().addListener((_, _, _) -> changed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.setOnMouseClicked(_ -> open());
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("focus-in"), focused);
          if (!focused) {
            popup.hide();
          }
        });
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new RowCell());
    list.setAccessibleText(name);
    frame.getStyleClass().addAll("raised", "picker-frame");
    popup.getContent().add(frame);
    popup.setAutoHide(true);
    chosen.addListener((ListChangeListener<T>) _ -> refresh());
    choices.addListener((ListChangeListener<T>) _ -> changed());
    refresh();
  }

  /** All terms one can choose from. */
  public ObservableList<T> choices() {
    return choices;
  }

  /** The chosen terms, in the order chosen. */
  public ObservableList<T> chosen() {
    return chosen;
  }

  /** Offers to make a term of what was typed; the maker gives null if it cannot. */
  public void setOnAddNew(Function<String, ? extends @Nullable T> maker) {
    addNew = maker;
  }

  /** The field one types in, to give it the focus. */
  public TextField field() {
    return field;
  }

  boolean isListOpen() {
    return popup.isShowing();
  }

  List<String> rows() {
    filter();
    return list.getItems().stream().map(Row::text).toList();
  }

  private void refresh() {
    boolean focused = field.isFocused();
    getChildren().clear();
    for (T term : chosen) {
      getChildren().add(chip(term));
    }
    getChildren().add(field);
    changed();
    if (focused) {
      field.requestFocus();
    }
  }

  private Button chip(T term) {
    String text = words.apply(term);
    Button chip = new Button(text, Icons.CLOSE.node("icon-small"));
    chip.getStyleClass().add("picked-chip");
    chip.setAccessibleText(messages.get("picker.chip", text));
    chip.setOnAction(_ -> remove(term));
    chip.setOnKeyPressed(key -> {
      int at = getChildren().indexOf(chip);
      switch (key.getCode()) {
        case DELETE, BACK_SPACE -> {
          remove(term);
          key.consume();
        }
        case LEFT -> {
          getChildren().get(Math.max(0, at - 1)).requestFocus();
          key.consume();
        }
        case RIGHT -> {
          getChildren().get(at + 1).requestFocus();
          key.consume();
        }
        default -> {
          // Enter and Space are the button's own.
        }
      }
    });
    return chip;
  }

  private void remove(T term) {
    int at = chosen.indexOf(term);
    chosen.remove(term);
    getChildren().get(Math.clamp(at, 0, getChildren().size() - 1)).requestFocus();
  }

  /** There may be thousands to choose from: they are gone through once somebody chooses. */
  private void changed() {
    stale = true;
    if (field.isFocused() && !field.getText().isEmpty()) {
      open();
    } else if (popup.isShowing()) {
      filter();
    }
    if (list.getItems().isEmpty()) {
      popup.hide();
    }
  }

  private void filter() {
    if (!stale) {
      return;
    }
    stale = false;
    String typed = Folded.of(field.getText().strip());
    ObservableList<Row<T>> rows = FXCollections.observableArrayList();
    Set<T> taken = Set.copyOf(chosen);
    for (T choice : choices) {
      String text = words.apply(choice);
      if (!taken.contains(choice) && (typed.isEmpty() || Folded.of(text).contains(typed))) {
        rows.add(new Row<>(choice, text));
      }
    }
    String wanted = field.getText().strip();
    if (addNew != null
        && !wanted.isEmpty()
        && choices.stream().noneMatch(choice -> Folded.of(words.apply(choice)).equals(typed))) {
      rows.add(new Row<>(null, messages.get("picker.add", wanted)));
    }
    list.setItems(rows);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.min(ROWS, rows.size()) * 2.15 * field.getFont().getSize() + 4);
  }

  private void open() {
    filter();
    if (list.getItems().isEmpty() || popup.isShowing() || getScene() == null) {
      return;
    }
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    if (bounds != null) {
      frame.setStyle("-fx-font-size: " + field.getFont().getSize() + "px;");
      popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    int at = list.getSelectionModel().getSelectedIndex();
    boolean used = true;
    if (code == KeyCode.DOWN && !event.isAltDown() && popup.isShowing()) {
      select(Math.min(list.getItems().size() - 1, at + 1));
    } else if (code == KeyCode.DOWN) {
      open();
    } else if (code == KeyCode.UP && popup.isShowing()) {
      select(Math.max(0, at - 1));
    } else if (code == KeyCode.ENTER && popup.isShowing()) {
      take(list.getSelectionModel().getSelectedItem());
    } else if (code == KeyCode.ENTER) {
      open();
    } else if (code == KeyCode.ESCAPE && popup.isShowing()) {
      popup.hide();
    } else if (code == KeyCode.BACK_SPACE && field.getText().isEmpty() && !chosen.isEmpty()) {
      chosen.removeLast();
    } else if (code == KeyCode.LEFT && field.getCaretPosition() == 0 && !chosen.isEmpty()) {
      getChildren().get(chosen.size() - 1).requestFocus();
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void select(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.scrollTo(index);
  }

  private void take(@Nullable Row<T> row) {
    if (row == null) {
      return;
    }
    T term = row.term();
    if (term == null && addNew != null) {
      term = addNew.apply(field.getText().strip());
      if (term != null && !choices.contains(term)) {
        choices.add(term);
      }
    }
    if (term == null) {
      return;
    }
    field.clear();
    chosen.add(term);
    popup.hide();
    field.requestFocus();
  }

  private final class RowCell extends ListCell<Row<T>> {
    RowCell() {
      getStyleClass().add("picker-row");
      setOnMousePressed(press -> {
        if (getItem() instanceof Row<T> row) {
          take(row);
          press.consume();
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Row<T> item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? null : item.text());
      setGraphic(
          item == null || empty || item.term() != null ? null : Icons.ADD.node("icon-small"));
    }
  }
}
