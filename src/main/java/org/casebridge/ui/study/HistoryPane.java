package org.casebridge.ui.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** The history: sentences under the days, each opened to what was before and after. */
final class HistoryPane {
  private static final int LONGEST = 600;

  private final Messages messages = Messages.of("study");
  private final Desk desk;
  private final HistoryModel model;
  private final ListView<HistoryEntry> list;
  private final VBox node;

  HistoryPane(Desk desk, HistoryModel model) {
    this.desk = desk;
    this.model = model;
    Label heading = new Label(messages.get("history"));
    heading.getStyleClass().add("title-3");
    Label hint = new Label(messages.get("history.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("small", "muted");
    Button beginning = Buttons.quiet(messages.get("history.beginning"), Icons.UNDO);
    beginning.setDisable(desk.readOnly());
    beginning.setOnAction(_ -> model.goTo(0));
    list = new ListView<>(model.entries());
    list.setCellFactory(_ -> new EntryCell());
    list.setAccessibleText(messages.get("history"));
    Label empty = new Label(messages.get("history.none"));
    empty.getStyleClass().add("muted");
    empty.setWrapText(true);
    list.setPlaceholder(empty);
    list.getStyleClass().add("history-list");
    list.setOnKeyPressed(key -> {
      HistoryEntry chosen = list.getSelectionModel().getSelectedItem();
      if (chosen != null && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
        model.toggle(chosen);
        key.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox head = new HBox(heading, hint, beginning);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    heading.setMinWidth(Label.USE_PREF_SIZE);
    beginning.setMinWidth(Button.USE_PREF_SIZE);
    head.getStyleClass().add("history-head");
    node = new VBox(head, list);
    BorderPane.setAlignment(node, Pos.TOP_LEFT);
    node.getStyleClass().addAll("study-column", "history-column");
  }

  Node node() {
    return node;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.systemDefault());
  }

  private final class EntryCell extends ListCell<HistoryEntry> {
    EntryCell() {
      getStyleClass().add("history-cell");
      setPrefWidth(0);
      setOnMouseClicked(click -> {
        if (getItem() instanceof HistoryEntry entry && click.isStillSincePress()) {
          model.toggle(entry);
        }
      });
    }

    @Override
    protected void updateItem(@Nullable HistoryEntry entry, boolean none) {
      super.updateItem(entry, none);
      setText(null);
      if (entry == null || none) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      if (getIndex() >= list.getItems().size() - HistoryModel.PAGE / 4) {
        model.more();
      }
      VBox box = new VBox();
      box.getStyleClass().add("history-entry");
      boolean newDay =
          getIndex() == 0 || !day(list.getItems().get(getIndex() - 1).at()).equals(day(entry.at()));
      if (newDay) {
        Label heading =
            new Label(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(day(entry.at())));
        heading.getStyleClass().addAll("title-4", "history-day");
        box.getChildren().add(heading);
      }
      String sentence = new HistorySentences(desk.labels()).sentence(entry);
      box.getChildren().add(line(entry, sentence));
      List<HistorySentences.Difference> details = model.details(entry.number());
      if (details != null) {
        box.getChildren().add(details(details));
      }
      setGraphic(box);
      setAccessibleText(sentence);
    }

    private Node line(HistoryEntry entry, String sentence) {
      Label time =
          new Label(
              DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                  .format(entry.at().atZone(ZoneId.systemDefault())));
      time.getStyleClass().addAll("small", "muted", "history-time");
      boolean stands = entry.state() == HistoryEntry.State.DONE;
      javafx.scene.text.Text words = new javafx.scene.text.Text(sentence);
      words.getStyleClass().add(stands ? "history-words" : "history-struck");
      words.setStrikethrough(!stands);
      javafx.scene.text.TextFlow flow = new javafx.scene.text.TextFlow(words);
      flow.setMinWidth(0);
      flow.setPrefWidth(0);
      flow.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(flow, Priority.ALWAYS);
      HBox line = new HBox(time, flow);
      line.getStyleClass().add("history-line");
      line.setFillHeight(false);
      if (entry.state() == HistoryEntry.State.UNDONE) {
        line.getChildren().add(go(entry, messages.get("history.forward")));
      } else if (stands && !isLast(entry)) {
        line.getChildren().add(go(entry, messages.get("history.back")));
      } else if (stands) {
        Label here = new Label(messages.get("history.here"));
        here.getStyleClass().addAll("small", "muted");
        here.setMinWidth(USE_PREF_SIZE);
        line.getChildren().add(here);
      }
      return line;
    }

    private boolean isLast(HistoryEntry entry) {
      HistoryEntry undo = desk.endsProperty().get().undo();
      return undo != null && undo.number() == entry.number();
    }

    private Button go(HistoryEntry entry, String text) {
      Button button = Buttons.quiet(text, null);
      button.getStyleClass().add("history-go");
      button.setMinWidth(USE_PREF_SIZE);
      button.setDisable(desk.readOnly());
      button.setOnAction(_ -> model.goTo(entry.number()));
      return button;
    }

    private Node details(List<HistorySentences.Difference> details) {
      VBox box = new VBox();
      box.getStyleClass().add("history-details");
      if (details.isEmpty()) {
        Label none = new Label(messages.get("history.nothing"));
        none.getStyleClass().addAll("small", "muted");
        box.getChildren().add(none);
      }
      for (HistorySentences.Difference each : details) {
        Label field = new Label(each.field());
        field.getStyleClass().addAll("caption", "muted");
        Label change =
            new Label(
                messages.get("history.difference", shown(each.before()), shown(each.after())));
        change.setWrapText(true);
        box.getChildren().add(new VBox(field, change));
      }
      return box;
    }

    private String shown(String text) {
      if (text.isBlank()) {
        return messages.get("history.empty");
      }
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
  }
}
