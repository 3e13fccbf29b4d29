package org.casebridge.ui.cases;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Navigation;
import org.casebridge.ui.common.Printing;
import org.casebridge.ui.common.Reorder;
import org.casebridge.ui.common.RowDrag;
import org.jspecify.annotations.Nullable;

/** The list of cases at the left of the screen. */
final class CaseListPane extends VBox {
  private final Messages messages = Messages.of("cases");
  private final CaseListModel model;
  private final Desk desk;
  private final Navigation navigation;
  private final Printing printing;
  private final Consumer<@Nullable UUID> onChosen;
  private final Runnable onNew;
  private final ListView<CaseSummary> list = new ListView<>();
  private final HBox chosenBar = new HBox();
  private final ToggleButton filterButton = new ToggleButton();
  private final CaseFilterBar filterBar;
  private @Nullable UUID chosen;
  private @Nullable UUID awaited;
  private boolean restoring;

  CaseListPane(
      CaseListModel model,
      Desk desk,
      Navigation navigation,
      Printing printing,
      Consumer<@Nullable UUID> onChosen,
      Runnable onNew) {
    this.model = model;
    this.desk = desk;
    this.navigation = navigation;
    this.printing = printing;
    this.onChosen = onChosen;
    this.onNew = onNew;
    getStyleClass().add("case-list");
    filterBar = new CaseFilterBar(model.filterProperty(), desk.labels());
    filterBar.visibleProperty().bind(filterButton.selectedProperty());
    list.setItems(model.shown());
    list.setCellFactory(_ -> new CaseRow(model));
    list.setAccessibleText(messages.get("list"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getStyleClass().add("case-list-view");
    list.setContextMenu(menu());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Reorder.install(list, this::moveBy);
    RowDrag.install(list, this::canMove, model::move);
    VBox.setVgrow(list, Priority.ALWAYS);
    StackPane body = new StackPane(list, nothing());
    VBox.setVgrow(body, Priority.ALWAYS);
    chosenBar.getStyleClass().add("chosen-bar");
    chosenBar.managedProperty().bind(chosenBar.visibleProperty());
    chosenBar.setVisible(false);
    getChildren().addAll(head(), filterBar, body, chosenBar);
    selection().getSelectedItems().addListener((ListChangeListener<CaseSummary>) _ -> selected());
    // The list's own selection follows the change first, and would undo what is chosen here.
    model
        .shown()
        .addListener((ListChangeListener<CaseSummary>) _ -> Platform.runLater(this::restore));
  }

  private Node head() {
    Label title = new Label(messages.get("list"));
    title.getStyleClass().add("title-4");
    Label count = new Label();
    count.getStyleClass().add("muted");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.shown().size() == model.totalProperty().get()
                        ? messages.get("list.count", model.totalProperty().get())
                        : messages.get(
                            "list.count.some", model.shown().size(), model.totalProperty().get()),
                model.shown(),
                model.totalProperty()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    filterButton.setGraphic(Icons.FILTER.node());
    filterButton.getStyleClass().addAll("icon-button", "filter-button");
    filterButton.setAccessibleText(messages.get("filter"));
    filterButton.setTooltip(new Tooltip(messages.get("filter")));
    filterButton
        .selectedProperty()
        .addListener((_, _, on) -> {
          if (on) {
            filterBar.text().requestFocus();
          }
        });
    Button add = Buttons.icon(Icons.ADD, messages.get("new"));
    add.getStyleClass().add("add-case");
    add.disableProperty().bind(model.lockedProperty());
    add.setOnAction(_ -> onNew.run());
    HBox head = new HBox(title, count, space, filterButton, sort(), add);
    head.getStyleClass().add("case-list-head");
    return head;
  }

  private MenuButton sort() {
    MenuButton button = new MenuButton("", Icons.SORT.node());
    button.getStyleClass().addAll("icon-button", "bare-menu");
    button.setAccessibleText(messages.get("sort"));
    button.setTooltip(new Tooltip(messages.get("sort")));
    ToggleGroup group = new ToggleGroup();
    for (CaseOrder order : CaseOrder.values()) {
      RadioMenuItem item =
          new RadioMenuItem(
              switch (order) {
                case OWN -> messages.get("sort.own");
                case NAME -> messages.get("sort.name");
                case CHANGED -> messages.get("sort.changed");
                case STATUS -> messages.get("sort.status");
              });
      item.setToggleGroup(group);
      item.setSelected(order == model.orderProperty().get());
      item.setOnAction(_ -> model.orderProperty().set(order));
      button.getItems().add(item);
    }
    return button;
  }

  private Node nothing() {
    Label unfitting = new Label(messages.get("filter.nothing"));
    unfitting.setWrapText(true);
    unfitting.getStyleClass().addAll("muted", "filter-nothing");
    unfitting
        .visibleProperty()
        .bind(model.totalProperty().greaterThan(0).and(Bindings.isEmpty(model.shown())));
    return unfitting;
  }

  private ContextMenu menu() {
    MenuItem compare = item(messages.get("compare"), Icons.COMPARE, this::compare);
    MenuItem cards = item(messages.get("cards"), Icons.CASE_CARD, () -> printing.cards(ids()));
    MenuItem copy = item(messages.get("duplicate"), Icons.DUPLICATE, this::duplicate);
    MenuItem delete = item(messages.get("delete"), Icons.DELETE, this::delete);
    copy.disableProperty().bind(model.lockedProperty());
    delete.disableProperty().bind(model.lockedProperty());
    return new ContextMenu(compare, cards, copy, delete);
  }

  private static MenuItem item(String text, Icons icon, Runnable action) {
    MenuItem item = new MenuItem(text, icon.node());
    item.setOnAction(_ -> action.run());
    return item;
  }

  private MultipleSelectionModel<CaseSummary> selection() {
    return list.getSelectionModel();
  }

  /** The cases selected, in the order of the list. */
  private List<CaseSummary> selectedCases() {
    return selection().getSelectedIndices().stream()
        .sorted()
        .filter(index -> index >= 0 && index < list.getItems().size())
        .map(index -> list.getItems().get(index))
        .toList();
  }

  private List<UUID> ids() {
    return selectedCases().stream().map(it -> it.learner().id()).toList();
  }

  private void selected() {
    if (restoring) {
      return;
    }
    List<UUID> all = ids();
    chosenBar.setVisible(all.size() > 1);
    if (all.size() > 1) {
      showBar(all.size());
    }
    CaseSummary now = selection().getSelectedItem();
    UUID id = now == null ? null : now.learner().id();
    if (id != null && !id.equals(chosen)) {
      chosen = id;
      onChosen.accept(id);
    }
  }

  private void showBar(int count) {
    Label many = new Label(messages.get("chosen", count));
    many.getStyleClass().add("small");
    many.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(many, Priority.ALWAYS);
    Button compare = Buttons.icon(Icons.COMPARE, messages.get("compare"));
    compare.setOnAction(_ -> compare());
    Button cards = Buttons.icon(Icons.CASE_CARD, messages.get("cards"));
    cards.setOnAction(_ -> printing.cards(ids()));
    Button delete = Buttons.icon(Icons.DELETE, messages.get("delete"));
    delete.setDisable(!model.editable());
    delete.setOnAction(_ -> delete());
    chosenBar.getChildren().setAll(many, compare, cards, delete);
  }

  /** After the list was read anew, the same case stays chosen; else its neighbour is. */
  private void restore() {
    restoring = true;
    int before = selection().getSelectedIndex();
    int now = indexOf(chosen);
    if (now < 0 && awaited != null) {
      // On its way in; the next reading has it.
      restoring = false;
      return;
    }
    if (now < 0 && chosen != null && model.knows(chosen)) {
      // Filtered away, or not for those who look: the sheet goes on, and the choice comes back.
      selection().clearSelection();
      restoring = false;
      return;
    }
    if (now < 0 && !list.getItems().isEmpty()) {
      now = Math.clamp(before, 0, list.getItems().size() - 1);
    }
    if (now >= 0) {
      selection().clearAndSelect(now);
    }
    if (now >= 0 && list.getItems().get(now).learner().id().equals(awaited)) {
      awaited = null;
      list.scrollTo(Math.max(0, now - 2));
    }
    restoring = false;
    UUID id = now < 0 ? null : list.getItems().get(now).learner().id();
    if (!Objects.equals(id, chosen)) {
      chosen = id;
      onChosen.accept(id);
    }
    chosenBar.setVisible(ids().size() > 1);
  }

  private int indexOf(@Nullable UUID id) {
    List<CaseSummary> items = list.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).learner().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Chooses a case; one the filter hides is brought back into sight. */
  void choose(UUID id) {
    if (indexOf(id) < 0 && !model.filterProperty().get().isAll()) {
      filterButton.setSelected(false);
    }
    int index = indexOf(id);
    if (index >= 0) {
      selection().clearAndSelect(index);
      list.scrollTo(Math.max(0, index - 2));
    } else {
      awaited = id;
      if (!id.equals(chosen)) {
        chosen = id;
        onChosen.accept(id);
      }
    }
  }

  void focusList() {
    list.requestFocus();
  }

  /** Adds a case, chooses it and goes on. */
  void addCase(Consumer<UUID> then) {
    if (model.editable()) {
      filterButton.setSelected(false);
      model.add(id -> {
        choose(id);
        then.accept(id);
      });
    }
  }

  private void compare() {
    navigation.openCompare(ids());
  }

  private void duplicate() {
    if (chosen != null && model.editable()) {
      model.duplicate(chosen, this::choose);
    }
  }

  private void delete() {
    if (model.editable()) {
      desk.flush();
      model.remove(selectedCases());
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      delete();
      event.consume();
    }
  }

  private boolean canMove() {
    return model.editable()
        && model.orderProperty().get() == CaseOrder.OWN
        && model.filterProperty().get().isAll();
  }

  private void moveBy(int from, int to) {
    if (canMove()) {
      model.move(list.getItems().get(from), to);
    }
  }
}
