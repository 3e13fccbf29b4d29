package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.mediators.SupportAccess;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** Who has access to support, who lacks it, who decides and who takes the first step. */
final class AccessTable extends VBox {
  private static final String KEY = "support_access.";

  /** Rows on a page of paper. */
  private static final int ROWS = 20;

  private final MatrixWords words;
  private final ViewActs acts;
  private final Label heading;
  private final Label silent = new Label();
  private final AccessRow head = new AccessRow();
  private final ListView<SupportAccess> list = new ListView<>();
  private List<AccessColumn> columns = List.of();
  private boolean marking;

  AccessTable(Messages messages, MatrixWords words, ViewActs acts) {
    this.words = words;
    this.acts = acts;
    heading = new Label(messages.get("access.title"));
    heading.getStyleClass().add("title-4");
    silent.getStyleClass().addAll("small", "muted");
    silent.setWrapText(true);
    silent.setMinHeight(USE_PREF_SIZE);
    silent.managedProperty().bind(silent.visibleProperty());
    head.getStyleClass().add("access-heads");
    list.getStyleClass().add("access-list");
    list.setCellFactory(_ -> new Cell());
    list.setAccessibleText(messages.get("access.title"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (row != null && !marking) {
            acts.select(spot(row));
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            open(true);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("access-table");
    getChildren().setAll(heading, silent, head, list);
  }

  void show(List<SupportAccess> rows) {
    columns = AccessColumn.shown(rows);
    heads(head, columns);
    silent.setText(words.silent(rows));
    silent.setVisible(!silent.getText().isEmpty());
    marking = true;
    list.getItems().setAll(rows);
    list.getSelectionModel().clearSelection();
    marking = false;
    head.setVisible(!rows.isEmpty());
    list.setVisible(!rows.isEmpty());
  }

  private void heads(AccessRow row, List<AccessColumn> shown) {
    row.show(
        shown,
        shown.stream().map(words::head).toList(),
        Collections.nCopies(shown.size(), "access-head"));
  }

  private static Spot spot(SupportAccess row) {
    UUID caseId = row.caseId();
    return new Spot(
        caseId,
        KEY + row.supportId(),
        row.kind(),
        List.of(new Spot.Ground(caseId, row.supportId())));
  }

  /** Marks the row a spot is about, without telling. */
  void mark(@Nullable Spot spot) {
    marking = true;
    list.getItems().stream()
        .filter(it -> spot(it).sameAs(spot))
        .findFirst()
        .ifPresentOrElse(
            it -> list.getSelectionModel().select(it),
            () -> list.getSelectionModel().clearSelection());
    marking = false;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open(event.isShortcutDown());
      event.consume();
    }
  }

  private void open(boolean inCase) {
    SupportAccess row = list.getSelectionModel().getSelectedItem();
    if (row != null && inCase) {
      acts.open(row.caseId(), row.supportId());
    } else if (row != null) {
      acts.showGrounds();
    }
  }

  private void fill(AccessRow row, SupportAccess access, List<AccessColumn> shown) {
    List<String> parts = shown.stream().map(it -> words.part(access, it)).toList();
    row.show(
        shown,
        parts.stream().map(it -> it.isBlank() ? words.notStated() : it).toList(),
        parts.stream().map(it -> it.isBlank() ? "access-silent" : "access-text").toList());
  }

  /** The whole table for paper, with its heads on each page. */
  List<Supplier<Region>> pages(double width) {
    List<SupportAccess> rows = List.copyOf(list.getItems());
    List<AccessColumn> shown = columns;
    String missing = silent.getText();
    List<Supplier<Region>> pages = new ArrayList<>();
    pages.add(() -> page(missing, shown, rows.subList(0, Math.min(ROWS, rows.size())), width));
    for (int from = ROWS; from < rows.size(); from += ROWS) {
      List<SupportAccess> own = rows.subList(from, Math.min(from + ROWS, rows.size()));
      pages.add(() -> page(null, shown, own, width));
    }
    return pages;
  }

  /**
   * A page.
   *
   * @param missing what is not stated at all; null on all pages but the first
   */
  private Region page(
      @Nullable String missing, List<AccessColumn> shown, List<SupportAccess> rows, double width) {
    VBox page = new VBox();
    page.getStyleClass().add("access-table");
    if (missing != null) {
      Label title = new Label(heading.getText());
      title.getStyleClass().add("title-4");
      page.getChildren().add(title);
    }
    if (missing != null && !missing.isEmpty()) {
      Label silence = new Label(missing);
      silence.getStyleClass().addAll("small", "muted");
      silence.setWrapText(true);
      page.getChildren().add(silence);
    }
    if (!rows.isEmpty()) {
      AccessRow heads = new AccessRow();
      heads.getStyleClass().add("access-heads");
      heads(heads, shown);
      page.getChildren().add(heads);
    }
    for (SupportAccess access : rows) {
      AccessRow row = new AccessRow();
      fill(row, access, shown);
      page.getChildren().add(row);
    }
    page.setMinWidth(width);
    page.setPrefWidth(width);
    page.setMaxWidth(width);
    return page;
  }

  /** A row on screen. */
  private final class Cell extends ListCell<SupportAccess> {
    private final AccessRow row = new AccessRow();

    private Cell() {
      setPrefWidth(0);
      // The scroll bar takes its room from the rows alone; the heads stand above their columns.
      row.widthProperty().addListener((_, _, width) -> head.setMaxWidth(width.doubleValue()));
    }

    @Override
    protected void updateItem(@Nullable SupportAccess access, boolean empty) {
      super.updateItem(access, empty);
      if (empty || access == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        fill(row, access, columns);
        setGraphic(row);
        setAccessibleText(words.spoken(access, columns));
      }
    }
  }
}
