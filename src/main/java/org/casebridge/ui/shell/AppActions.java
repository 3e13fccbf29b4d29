package org.casebridge.ui.shell;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Overlay;
import org.jspecify.annotations.Nullable;

/** What the menu and the keys do, whether a study is open or not. */
final class AppActions {
  private final Messages messages = Messages.of("shell");
  private final StudyDoor door;
  private final Exports exports;
  private final CardExports cards;
  private final Overlay overlay;
  private final Outside outside;

  AppActions(StudyDoor door, Exports exports, CardExports cards, Overlay overlay, Outside outside) {
    this.door = door;
    this.exports = exports;
    this.cards = cards;
    this.overlay = overlay;
    this.outside = outside;
  }

  ReadOnlyObjectProperty<@Nullable OpenStudy> open() {
    return door.openProperty();
  }

  void create() {
    door.create();
  }

  void ask(boolean readOnly) {
    door.ask(readOnly);
  }

  void sample() {
    door.sample();
  }

  void closeStudy() {
    overlay.close();
    door.close(() -> {});
  }

  void importJson() {
    OpenStudy study = door.openProperty().get();
    if (study != null && !study.file().readOnly()) {
      exports.importJson(study);
    }
  }

  void exportJson() {
    OpenStudy study = door.openProperty().get();
    if (study != null) {
      exports.exportJson(study);
    }
  }

  void allCards() {
    OpenStudy study = door.openProperty().get();
    if (study != null) {
      study.desk().flush();
      study
          .desk()
          .read("cases for cards", file -> file.summaries().stream().map(AppActions::id).toList())
          .onSuccess((List<UUID> ids) -> cards.open(study, ids))
          .start();
    }
  }

  private static UUID id(CaseSummary summary) {
    return summary.learner().id();
  }

  void backUp() {
    OpenStudy study = door.openProperty().get();
    if (study != null) {
      study.desk().flush();
      study.backups().backUp(true);
    }
  }

  void shortcuts() {
    overlay.open(messages.get("shortcuts"), Shortcuts.sheet());
  }

  void about() {
    Label name = new Label(messages.get("name"), Icons.BRAND.node("icon-huge", "fg-mediation"));
    name.getStyleClass().add("title-1");
    VBox box =
        new VBox(
            name,
            line(messages.get("about.version", outside.version()), "muted"),
            line(messages.get("start.claim"), "body-large"),
            line(messages.get("about.licence"), "small"),
            line(messages.get("about.parts"), "small"),
            line(messages.get("about.settings", outside.settings().place()), "small"));
    box.getStyleClass().add("about");
    box.setAlignment(Pos.TOP_LEFT);
    overlay.open(messages.get("about"), box);
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
