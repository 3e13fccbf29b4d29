package org.casebridge.ui.compare;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Comparison;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Notice;
import org.casebridge.ui.common.Notices;
import org.jspecify.annotations.Nullable;

/** Chooses a comparison, and what can be done with the one shown. */
final class ComparisonMenu {
  private final Messages messages;
  private final Desk desk;
  private final CompareModel model;
  private final ComparisonEdits edits;
  private final Notices notices;
  private final MenuButton button = new MenuButton();

  ComparisonMenu(
      Messages messages, Desk desk, CompareModel model, ComparisonEdits edits, Notices notices) {
    this.messages = messages;
    this.desk = desk;
    this.model = model;
    this.edits = edits;
    this.notices = notices;
    button.setGraphic(Icons.COMPARE.node());
    button.setAccessibleText(messages.get("choose"));
    button.getStyleClass().add("compare-chooser");
  }

  MenuButton node() {
    return button;
  }

  /** Shows what there is to choose from now. */
  void show() {
    button.getItems().clear();
    for (Comparison each : model.comparisons()) {
      UUID id = each.id();
      add(
          each.title(),
          null,
          () -> {
            desk.flush();
            model.open(id);
          });
    }
    if (!desk.readOnly()) {
      add(
          messages.get("menu.new"),
          Icons.ADD,
          () -> edits.compare(List.of(), messages.get("new.title")));
      add(messages.get("menu.up"), Icons.UP, () -> edits.move(-1));
      add(messages.get("menu.down"), Icons.DOWN, () -> edits.move(1));
      add(messages.get("menu.duplicate"), Icons.DUPLICATE, edits::duplicate);
      add(messages.get("menu.delete"), Icons.DELETE, () -> edits.remove(this::tellOfRemoval));
    }
  }

  private void tellOfRemoval() {
    notices.show(
        Notice.of(Notice.Kind.SUCCESS, messages.get("deleted"))
            .with(messages.get("undo"), desk::undo));
  }

  private void add(String text, @Nullable Icons icon, Runnable act) {
    MenuItem item = new MenuItem(text);
    if (icon != null) {
      item.setGraphic(icon.node());
    }
    item.setOnAction(_ -> act.run());
    button.getItems().add(item);
  }
}
