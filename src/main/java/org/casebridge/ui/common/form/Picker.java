package org.casebridge.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Folded;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one of many. It opens a list that typing narrows down; Down and Up move in it, Enter
 * takes, Esc closes. It may offer to make something new of what was typed.
 */
public final class Picker extends Button {
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty-choice");
  private static final double MOST_ROWS = 9;
  private static final double ROW_EM = 2.3;

  private final Messages messages = Messages.of("form");
  private final TextField filter = new TextField();
  private final ListView<Option> list = new ListView<>();
  private final VBox frame = new VBox(filter, list);
  private final Popup popup = new Popup();
  private final Label words = new Label();
  private final HBox line = new HBox(words, Icons.DOWN.node("icon-small", "muted"));
  private List<Option> options = List.of();
  private String name = "";
  private Consumer<Option> onPick = _ -> {};
  private @Nullable Consumer<String> onNew;
  private @Nullable BiConsumer<String, Consumer<List<Option>>> finder;

  /** Makes a picker that shows nothing. */
  public Picker() {
    getStyleClass().add("picker");
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleRole(AccessibleRole.COMBO_BOX);
    line.getStyleClass().add("picker-line");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.textProperty().bind(textProperty());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(line);
    // The arrow stands at the far end, whatever the width.
    line.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getWidth() - getInsets().getLeft() - getInsets().getRight(),
                widthProperty(),
                insetsProperty()));
    setOnAction(_ -> open(""));
    addEventHandler(KeyEvent.KEY_TYPED, this::begin);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            open("");
            event.consume();
          }
        });
    frame.getStyleClass().addAll("raised", "form-picker");
    frame.getStylesheets().add(Styles.SHEET);
    filter.setPromptText(messages.get("picker.filter"));
    filter.textProperty().addListener((_, _, _) -> narrow());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Row());
    popup.getContent().add(frame);
    popup.setAutoHide(true);
    popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
    show(null, "");
  }

  /** Makes it a button that says what choosing adds, instead of showing what is chosen. */
  public void setAdding(Icons icon, String text) {
    getStyleClass().add("picker-adder");
    setContentDisplay(ContentDisplay.LEFT);
    setGraphic(icon.node());
    setMaxWidth(USE_PREF_SIZE);
    setName(text);
    show(icon, text);
  }

  /** What it is for; read aloud. */
  public void setName(String newName) {
    name = newName;
    filter.setAccessibleText(newName);
    list.setAccessibleText(newName);
    setAccessibleText(newName + ": " + getText());
  }

  /** What there is to choose from. */
  public void setOptions(List<Option> newOptions) {
    options = List.copyOf(newOptions);
    if (popup.isShowing()) {
      narrow();
    }
  }

  /** What happens when somebody chooses. */
  public void setOnPick(Consumer<Option> action) {
    onPick = action;
  }

  /** Offers to make something new of what was typed. */
  public void setOnNew(Consumer<String> action) {
    onNew = action;
  }

  /** Looks elsewhere for what was typed, too; the second argument takes what was found. */
  public void setFinder(BiConsumer<String, Consumer<List<Option>>> newFinder) {
    finder = newFinder;
  }

  /** Shows what is chosen, or what to do where nothing is. */
  public void show(@Nullable Icons icon, String text) {
    pseudoClassStateChanged(EMPTY, icon == null && text.isEmpty());
    setText(text);
    setAccessibleText(name + ": " + text);
  }

  /** Opens the list. */
  public void open(String typed) {
    Bounds bounds = localToScreen(getBoundsInLocal());
    if (bounds == null || popup.isShowing()) {
      return;
    }
    filter.setText(typed);
    filter.end();
    narrow();
    frame.setStyle("-fx-font-size: " + getFont().getSize() + "px;");
    frame.setPrefWidth(Math.max(bounds.getWidth(), 18 * getFont().getSize()));
    popup.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
    filter.requestFocus();
    filter.end();
  }

  TextField filter() {
    return filter;
  }

  List<String> shownRows() {
    return list.getItems().stream().map(Option::text).toList();
  }

  private void begin(KeyEvent event) {
    String typed = event.getCharacter();
    if (typed.length() == 1
        && !Character.isISOControl(typed.charAt(0))
        && typed.charAt(0) != ' '
        && !event.isShortcutDown()
        && !event.isAltDown()) {
      open(typed);
      event.consume();
    }
  }

  private void narrow() {
    String typed = Folded.of(filter.getText().strip());
    List<Option> rows = new ArrayList<>();
    for (Option option : options) {
      if (Folded.of(option.text()).contains(typed)) {
        rows.add(option);
      }
    }
    fill(rows);
    if (finder != null && !typed.isBlank()) {
      String asked = filter.getText();
      finder.accept(
          asked,
          found -> {
            if (asked.equals(filter.getText())) {
              List<Option> more = new ArrayList<>(rows);
              for (Option option : found) {
                if (more.stream().noneMatch(it -> Objects.equals(it.value(), option.value()))) {
                  more.add(option);
                }
              }
              fill(more);
            }
          });
    }
  }

  private void fill(List<Option> rows) {
    List<Option> shown = new ArrayList<>(rows);
    String wanted = filter.getText().strip();
    boolean known =
        options.stream()
            .anyMatch(it -> Folded.of(it.text().strip()).equals(Folded.of(wanted.strip())));
    if (onNew != null && !known) {
      shown.add(
          new Option(
              new Wanted(wanted),
              wanted.isEmpty()
                  ? messages.get("picker.new_hint")
                  : messages.get("picker.new", wanted),
              Icons.ADD));
    }
    list.getItems().setAll(shown);
    list.getSelectionModel().selectFirst();
    double em = getFont().getSize();
    list.setPrefHeight(Math.clamp(shown.size(), 1, MOST_ROWS) * ROW_EM * em + 4);
    list.setMinHeight(USE_PREF_SIZE);
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    int last = list.getItems().size() - 1;
    switch (event.getCode()) {
      case DOWN -> choose(Math.min(last, at + 1));
      case UP -> choose(Math.max(0, at - 1));
      case PAGE_DOWN -> choose(Math.min(last, at + (int) MOST_ROWS));
      case PAGE_UP -> choose(Math.max(0, at - (int) MOST_ROWS));
      case ENTER, TAB -> take(list.getSelectionModel().getSelectedItem());
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int index) {
    if (index >= 0) {
      list.getSelectionModel().clearAndSelect(index);
      list.scrollTo(index);
    }
  }

  private void take(@Nullable Option option) {
    if (option == null) {
      close();
    } else if (option.value() instanceof Wanted wanted) {
      if (wanted.text().isEmpty()) {
        return;
      }
      close();
      if (onNew != null) {
        onNew.accept(wanted.text());
      }
    } else {
      close();
      onPick.accept(option);
    }
  }

  private void close() {
    popup.hide();
    requestFocus();
  }

  /** The new thing somebody asks for. */
  private record Wanted(String text) {
    @Override
    public String toString() {
      return "Wanted";
    }
  }

  /** The stylesheet of forms. */
  static final class Styles {
    static final String SHEET =
        Objects.requireNonNull(Picker.class.getResource("form.css")).toExternalForm();

    private Styles() {}

    static void dress(Parent root) {
      root.getStylesheets().add(SHEET);
    }
  }

  private final class Row extends ListCell<Option> {
    Row() {
      getStyleClass().add("form-picker-row");
      setOnMousePressed(press -> {
        if (getItem() instanceof Option option) {
          take(option);
          press.consume();
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Option item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? null : item.text());
      setGraphic(
          item == null || empty || item.icon() == null ? null : item.icon().node("icon-small"));
    }
  }
}
