package org.casebridge.ui.compare.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.meeting.Route;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** The way of each case from region to region, and beneath them the phases not rated yet. */
final class RouteList extends ListView<RouteList.Row> {
  private final MeetingWords words;
  private Consumer<Row> onSelect = _ -> {};
  private Opened onOpen = (_, _) -> {};
  private boolean following;

  /** A line of the list. */
  sealed interface Row {
    /** The way of a case. */
    record Way(Route route) implements Row {}

    /** Says how to rate, above the phases that are not. */
    record Hint(int count) implements Row {}

    /** A phase that is not rated. */
    record Unrated(Token token) implements Row {}
  }

  /** Opens a line. */
  @FunctionalInterface
  interface Opened {
    /**
     * Opens it.
     *
     * @param inCase whether in its case rather than beside
     */
    void open(Row row, boolean inCase);
  }

  RouteList(MeetingWords words) {
    this.words = words;
    getStyleClass().add("meeting-list");
    setAccessibleText(words.messages().get("routes"));
    setCellFactory(_ -> new RowCell());
    getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (!following && row != null) {
            onSelect.accept(row);
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          Row row = getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && row != null) {
            onOpen.open(row, key.isControlDown());
            key.consume();
          }
        });
  }

  void setOnSelect(Consumer<Row> action) {
    onSelect = action;
  }

  void setOnOpen(Opened action) {
    onOpen = action;
  }

  void show(Meeting meeting) {
    List<Row> rows = new ArrayList<>();
    meeting.point().routes().forEach(it -> rows.add(new Row.Way(it)));
    List<Token> unrated = meeting.unrated();
    if (!unrated.isEmpty()) {
      rows.add(new Row.Hint(unrated.size()));
      unrated.forEach(it -> rows.add(new Row.Unrated(it)));
    }
    following = true;
    if (!getItems().equals(rows)) {
      getItems().setAll(rows);
    }
    following = false;
  }

  /** Marks the line of an unrated phase or else of a case, without telling of it. */
  void mark(@Nullable Token token, @Nullable Route route) {
    int index = -1;
    for (int i = 0; i < getItems().size(); i++) {
      boolean same =
          switch (getItems().get(i)) {
            case Row.Way(Route way) ->
                route != null
                    && way.caseId().equals(route.caseId())
                    && (token == null || token.rated());
            case Row.Unrated(Token other) ->
                token != null && other.phaseId().equals(token.phaseId());
            case Row.Hint _ -> false;
          };
      index = same ? i : index;
    }
    following = true;
    if (index < 0) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedIndex() != index) {
      getSelectionModel().clearAndSelect(index);
      scrollTo(Math.max(0, index - 1));
    }
    following = false;
  }

  /** What stands in a line. */
  static Node way(Route route, MeetingWords words) {
    Label name = new Label(route.pseudonym());
    name.getStyleClass().add("strong");
    HBox head = new HBox(new CaseMark(route.glyph(), route.hue(), CaseMark.SMALL), name);
    head.getStyleClass().add("meeting-head");
    FlowPane marks = new FlowPane();
    marks.getStyleClass().add("meeting-marks");
    for (Token token : route.tokens()) {
      if (!marks.getChildren().isEmpty()) {
        Label to = new Label(words.messages().get("to"));
        to.getStyleClass().add("muted");
        marks.getChildren().add(to);
      }
      RegionMark mark = new RegionMark(token, words.spoken(token));
      Tooltip.install(mark, new Tooltip(words.tip(token)));
      marks.getChildren().add(mark);
    }
    Label sentence = new Label(route.sentence());
    sentence.getStyleClass().add("small");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    VBox way = new VBox(head, marks, sentence);
    way.getStyleClass().add("meeting-route");
    return way;
  }

  private static Node unrated(Token token) {
    Label name = new Label(token.pseudonym() + " · " + token.label());
    name.setMinWidth(0);
    name.setTooltip(new Tooltip(name.getText()));
    HBox row = new HBox(new CaseMark(token.glyph(), token.hue(), CaseMark.SMALL), name);
    row.getStyleClass().addAll("meeting-head", "meeting-unrated");
    return row;
  }

  private Node hint(int count) {
    Label title =
        new Label(words.messages().get("unrated", count), Icons.NOT_STATED.node("icon-small"));
    title.getStyleClass().add("title-4");
    Label how = new Label(words.messages().get("unrated.hint"));
    how.getStyleClass().addAll("small", "muted");
    how.setWrapText(true);
    how.setMinHeight(Region.USE_PREF_SIZE);
    VBox hint = new VBox(title, how);
    hint.getStyleClass().add("meeting-hint");
    return hint;
  }

  /** A line in sight. */
  private final class RowCell extends ListCell<Row> {
    RowCell() {
      getStyleClass().add("meeting-row");
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      setPrefWidth(1);
      setOnMouseClicked(click -> {
        Row row = getItem();
        if (click.getClickCount() == 2 && row != null) {
          onOpen.open(row, true);
        }
      });
    }

    @Override
    protected double computePrefHeight(double width) {
      double room = getWidth() - snappedLeftInset() - snappedRightInset();
      return getGraphic() == null || room <= 0
          ? super.computePrefHeight(width)
          : snapSizeY(getGraphic().prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      boolean same = !empty && row != null && row.equals(getUserData());
      super.updateItem(row, empty);
      setText(null);
      if (same) {
        return;
      }
      setUserData(empty ? null : row);
      setMouseTransparent(row instanceof Row.Hint);
      switch (empty ? null : row) {
        case null -> {
          setGraphic(null);
          setAccessibleText(null);
        }
        case Row.Way(Route route) -> {
          setGraphic(way(route, words));
          setAccessibleText(route.sentence());
        }
        case Row.Hint(int count) -> {
          setGraphic(hint(count));
          setAccessibleText(
              words.messages().get("unrated", count) + ". " + words.messages().get("unrated.hint"));
        }
        case Row.Unrated(Token token) -> {
          setGraphic(unrated(token));
          setAccessibleText(words.title(token) + ". " + words.region(token));
        }
      }
    }
  }
}
