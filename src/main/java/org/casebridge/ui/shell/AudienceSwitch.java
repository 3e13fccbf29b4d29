package org.casebridge.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.ui.common.Icon;
import org.casebridge.ui.common.Icons;

/** Chooses through whose eyes the study is looked at. */
final class AudienceSwitch extends MenuButton {
  private final Messages messages = Messages.of("shell");
  private final ObjectProperty<Audience> audience;

  AudienceSwitch(ObjectProperty<Audience> audience) {
    this.audience = audience;
    getStyleClass().add("audience-switch");
    setGraphic(Icons.AUDIENCE.node());
    setTooltip(new Tooltip(messages.get("audience")));
    setMinWidth(USE_PREF_SIZE);
    for (Audience each : Audience.values()) {
      getItems().add(item(each));
    }
    audience.subscribe(now -> {
      setText(name(now));
      setAccessibleText(messages.get("audience.now", name(now)));
      pseudoClassStateChanged(
          javafx.css.PseudoClass.getPseudoClass("narrowed"), now != Audience.RESEARCHER);
    });
  }

  private CustomMenuItem item(Audience each) {
    Icon mark = Icons.KEPT.node();
    mark.visibleProperty().bind(audience.isEqualTo(each));
    Label name = new Label(name(each));
    name.getStyleClass().add("strong");
    Label what =
        new Label(
            switch (each) {
              case RESEARCHER -> messages.get("audience.researcher.what");
              case WORKSHOP -> messages.get("audience.workshop.what");
              case PUBLICATION -> messages.get("audience.publication.what");
            });
    what.getStyleClass().addAll("caption", "muted");
    what.setWrapText(true);
    VBox words = new VBox(name, what);
    words.getStyleClass().add("audience-words");
    HBox line = new HBox(mark, words);
    line.getStyleClass().add("audience-line");
    CustomMenuItem item = new CustomMenuItem(line);
    item.setOnAction(_ -> audience.set(each));
    return item;
  }

  private String name(Audience each) {
    return switch (each) {
      case RESEARCHER -> messages.get("audience.researcher");
      case WORKSHOP -> messages.get("audience.workshop");
      case PUBLICATION -> messages.get("audience.publication");
    };
  }
}
