package org.casebridge.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.search.SeenSearch;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Kind;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SearchField;
import org.jspecify.annotations.Nullable;

/** What search has found, beneath its field, while somebody types. */
final class SearchPanel extends VBox {
  private static final int MOST = 60;
  private static final Duration PAUSE = Duration.millis(60);
  private static final char FIND_BEGINS = '\u0002';
  private static final char FIND_ENDS = '\u0003';

  private final Messages messages = Messages.of("shell");
  private final Desk desk;
  private final SearchField field;
  private final Consumer<SearchHit> open;
  private final ListView<Row> list = new ListView<>();
  private final Label nothing = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean openFirst;
  private String shownFor = "";

  /** A line of the list. */
  private sealed interface Row {
    /** The heading of finds of one kind. */
    record Group(Kind kind) implements Row {}

    /** A find. */
    record Find(SearchHit hit) implements Row {}
  }

  SearchPanel(Desk desk, SearchField field, Consumer<SearchHit> open) {
    this.desk = desk;
    this.field = field;
    this.open = open;
    getStyleClass().addAll("raised", "search-panel");
    setManaged(false);
    setVisible(false);
    nothing.getStyleClass().addAll("muted", "search-nothing");
    nothing.managedProperty().bind(nothing.visibleProperty());
    list.managedProperty().bind(list.visibleProperty());
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.get("search.found"));
    list.setCellFactory(_ -> new Cell());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(nothing, list);
    pause.setOnFinished(_ -> search());
    desk.audienceProperty().addListener(_ -> hide());
    field
        .textProperty()
        .addListener((_, _, text) -> {
          if (text.isBlank()) {
            hide();
          } else {
            pause.playFromStart();
          }
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            hide();
          } else if (!field.getText().isBlank()) {
            pause.playFromStart();
          }
        });
  }

  /** Puts the panel away. */
  void hide() {
    pause.stop();
    openFirst = false;
    setVisible(false);
  }

  private void search() {
    pause.stop();
    String typed = field.getText();
    Audience audience = desk.audienceProperty().get();
    desk.latest("search", "search", file -> SeenSearch.search(file, typed, MOST, audience))
        .onSuccess(hits -> {
          boolean asked = field.isFocused() && typed.equals(field.getText());
          if (asked && audience == desk.audienceProperty().get()) {
            show(typed, hits);
          }
        })
        .start();
  }

  private void show(String typed, List<SearchHit> hits) {
    Map<Kind, List<SearchHit>> groups = new LinkedHashMap<>();
    hits.forEach(hit -> groups.computeIfAbsent(hit.kind(), _ -> new ArrayList<>()).add(hit));
    List<Row> rows = new ArrayList<>();
    groups.forEach((kind, found) -> {
      rows.add(new Row.Group(kind));
      found.forEach(hit -> rows.add(new Row.Find(hit)));
    });
    shownFor = typed;
    list.getItems().setAll(rows);
    list.scrollTo(0);
    list.getSelectionModel().select(rows.isEmpty() ? -1 : 1);
    list.setVisible(!rows.isEmpty());
    nothing.setVisible(rows.isEmpty());
    nothing.setText(messages.get("search.nothing", typed.strip()));
    setVisible(true);
    place();
    if (openFirst) {
      openFirst = false;
      openChosen();
    }
  }

  /** Lays the panel beneath its field. */
  void place() {
    if (!isVisible() || getParent() == null) {
      return;
    }
    var at = getParent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
    double width = Math.min(getParent().getLayoutBounds().getWidth() - 16, at.getWidth() + 120);
    double x =
        Math.clamp(
            at.getCenterX() - width / 2,
            8,
            Math.max(8, getParent().getLayoutBounds().getWidth() - width - 8));
    double room = getParent().getLayoutBounds().getHeight() - at.getMaxY() - 24;
    double wanted = list.isVisible() ? wantedHeight() : prefHeight(width);
    resizeRelocate(
        Math.rint(x),
        Math.rint(at.getMaxY() + 6),
        Math.rint(width),
        Math.rint(Math.min(wanted, room)));
  }

  private double wantedHeight() {
    double em = field.getFont().getSize();
    double rows = 0;
    for (Row row : list.getItems()) {
      rows +=
          switch (row) {
            case Row.Group _ -> 2.3;
            case Row.Find find -> find.hit().snippet().isEmpty() ? 2.7 : 4.2;
          };
    }
    return Math.min(rows * em + 2.2 * em, 36 * em);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(6);
      case PAGE_UP -> step(-6);
      case ENTER -> enter();
      case ESCAPE -> {
        if (!isVisible()) {
          return;
        }
        hide();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    int count = list.getItems().size();
    if (!isVisible() || count == 0) {
      search();
      return;
    }
    int now = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, count - 1);
    while (now > 0 && now < count && list.getItems().get(now) instanceof Row.Group) {
      now += by < 0 ? -1 : 1;
    }
    list.getSelectionModel().select(Math.clamp(now, 1, count - 1));
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
  }

  private void enter() {
    if (field.getText().isBlank()) {
      return;
    }
    if (isVisible() && shownFor.equals(field.getText())) {
      openChosen();
    } else {
      // What is typed and not searched yet is searched first, so that no old find is opened.
      openFirst = true;
      search();
    }
  }

  private void openChosen() {
    if (list.getSelectionModel().getSelectedItem() instanceof Row.Find(SearchHit hit)) {
      hide();
      open.accept(hit);
    }
  }

  /** What was typed for the finds that are shown. */
  String shownFor() {
    return shownFor;
  }

  /** The number of finds shown, for tests and screen readers. */
  int finds() {
    return (int) list.getItems().stream().filter(Row.Find.class::isInstance).count();
  }

  /** The words around a find, with the finds set off. */
  static TextFlow highlighted(String snippet) {
    TextFlow flow = new TextFlow();
    StringBuilder run = new StringBuilder();
    boolean find = false;
    for (int i = 0; i <= snippet.length(); i++) {
      char c = i < snippet.length() ? snippet.charAt(i) : (find ? FIND_ENDS : FIND_BEGINS);
      if (c == FIND_BEGINS || c == FIND_ENDS) {
        if (!run.isEmpty()) {
          Text text = new Text(run.toString());
          text.getStyleClass().add(find ? "search-find" : "search-text");
          flow.getChildren().add(text);
          run.setLength(0);
        }
        find = c == FIND_BEGINS;
      } else {
        run.append(c == '\n' ? ' ' : c);
      }
    }
    return flow;
  }

  private final class Cell extends ListCell<Row> {
    Cell() {
      getStyleClass().add("search-cell");
      setOnMouseClicked(_ -> {
        if (getItem() instanceof Row.Find(SearchHit hit)) {
          hide();
          open.accept(hit);
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(null);
      getStyleClass().remove("search-group");
      if (empty) {
        return;
      }
      switch (row) {
        case null -> {}
        case Row.Group(Kind kind) -> {
          getStyleClass().add("search-group");
          setText(desk.labels().kind(kind));
          setMouseTransparent(true);
        }
        case Row.Find(SearchHit hit) -> {
          setMouseTransparent(false);
          setGraphic(find(hit));
        }
      }
    }

    /** The words wrap, so that their height hangs on the width they get. */
    @Override
    protected double computePrefHeight(double width) {
      return getGraphic() instanceof HBox line
          ? snapSizeY(line.prefHeight(list.getWidth() - 48))
              + snappedTopInset()
              + snappedBottomInset()
          : super.computePrefHeight(width);
    }

    private HBox find(SearchHit hit) {
      Label title =
          new Label(hit.title().isBlank() ? messages.get("search.untitled") : hit.title());
      title.getStyleClass().add("strong");
      VBox words = new VBox(title);
      words.setMinWidth(0);
      if (!hit.snippet().isEmpty()) {
        TextFlow flow = highlighted(hit.snippet());
        flow.getStyleClass().add("caption");
        words.getChildren().add(flow);
      }
      HBox.setHgrow(words, Priority.ALWAYS);
      Label of = new Label(hit.kind() == Kind.CASE ? "" : hit.caseName());
      of.getStyleClass().addAll("caption", "muted");
      of.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(Icons.of(hit.kind()).node("muted"), words, of);
      line.getStyleClass().add("search-line");
      line.maxWidthProperty().bind(list.widthProperty().subtract(48));
      line.setPrefWidth(1);
      line.prefWidthProperty().bind(list.widthProperty().subtract(48));
      return line;
    }
  }
}
