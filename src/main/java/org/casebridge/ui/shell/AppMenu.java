package org.casebridge.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Theme;
import org.jspecify.annotations.Nullable;

/** The program's menu. */
final class AppMenu extends MenuButton {
  private final Messages messages = Messages.of("shell");
  private final Theme theme;

  AppMenu(AppActions actions, Theme theme) {
    this.theme = theme;
    setGraphic(Icons.MORE.node());
    getStyleClass().addAll("icon-button", "app-menu");
    setAccessibleText(messages.get("menu"));
    setTooltip(new Tooltip(messages.get("menu")));
    BooleanBinding none = actions.open().isNull();
    BooleanBinding fixed =
        Bindings.createBooleanBinding(
            () -> {
              OpenStudy study = actions.open().get();
              return study == null || study.file().readOnly();
            },
            actions.open());
    List<MenuItem> items = new ArrayList<>();
    items.add(item(messages.get("menu.new"), Icons.NEW_FILE, null, actions::create, null));
    items.add(
        item(
            messages.get("menu.open"),
            Icons.OPEN_FILE,
            "Shortcut+O",
            () -> actions.ask(false),
            null));
    items.add(
        item(
            messages.get("menu.open.readonly"),
            Icons.READ_ONLY,
            null,
            () -> actions.ask(true),
            null));
    items.add(item(messages.get("menu.sample"), Icons.SAMPLE, null, actions::sample, null));
    items.add(new SeparatorMenuItem());
    items.add(item(messages.get("menu.import"), Icons.IMPORT, null, actions::importJson, fixed));
    items.add(item(messages.get("menu.export"), Icons.EXPORT, null, actions::exportJson, none));
    items.add(item(messages.get("menu.cards"), Icons.CASE_CARD, null, actions::allCards, none));
    items.add(item(messages.get("menu.backup"), Icons.BACKUP, null, actions::backUp, fixed));
    items.add(new SeparatorMenuItem());
    items.add(appearance());
    items.add(scale());
    items.add(new SeparatorMenuItem());
    items.add(
        item(messages.get("menu.shortcuts"), Icons.SHORTCUTS, "F1", actions::shortcuts, null));
    items.add(item(messages.get("menu.about"), Icons.INFO, null, actions::about, null));
    items.add(new SeparatorMenuItem());
    items.add(
        item(messages.get("menu.close"), Icons.CLOSE, "Shortcut+W", actions::closeStudy, none));
    getItems().setAll(items);
  }

  private static MenuItem item(
      String text,
      Icons icon,
      @Nullable String keys,
      Runnable action,
      @Nullable BooleanBinding disabled) {
    MenuItem item = new MenuItem(text, icon.node());
    item.setOnAction(_ -> action.run());
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    if (disabled != null) {
      item.disableProperty().bind(disabled);
    }
    return item;
  }

  private Menu appearance() {
    Menu menu = new Menu(messages.get("menu.appearance"), Icons.APPEARANCE.node());
    ToggleGroup group = new ToggleGroup();
    for (Theme.Choice choice : Theme.Choice.values()) {
      RadioMenuItem item =
          new RadioMenuItem(
              switch (choice) {
                case SYSTEM -> messages.get("appearance.system");
                case LIGHT -> messages.get("appearance.light");
                case DARK -> messages.get("appearance.dark");
              });
      item.setToggleGroup(group);
      item.setSelected(theme.choiceProperty().get() == choice);
      item.setOnAction(_ -> theme.choiceProperty().set(choice));
      theme.choiceProperty().addListener((_, _, now) -> item.setSelected(now == choice));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem scale() {
    Label name = new Label(messages.get("menu.scale"));
    Button smaller = Buttons.icon(Icons.SMALLER, messages.get("scale.smaller"));
    smaller.setOnAction(_ -> theme.smaller());
    Button usual = new Button();
    usual.getStyleClass().add("quiet");
    usual.setAccessibleText(messages.get("scale.usual"));
    usual
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("scale.percent", Math.round(100 * theme.scaleProperty().get())),
                theme.scaleProperty()));
    usual.setOnAction(_ -> theme.scaleProperty().set(1));
    Button larger = Buttons.icon(Icons.ADD, messages.get("scale.larger"));
    larger.setOnAction(_ -> theme.larger());
    HBox line = new HBox(name, smaller, usual, larger);
    line.getStyleClass().add("menu-scale");
    line.setAlignment(Pos.CENTER_LEFT);
    CustomMenuItem item = new CustomMenuItem(line, false);
    item.getStyleClass().add("menu-scale-item");
    return item;
  }
}
