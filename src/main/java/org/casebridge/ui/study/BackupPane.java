package org.casebridge.ui.study;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.ItemCard;

/** The backups: made, looked into and brought back. */
final class BackupPane {
  private static final double MEGA = 1_000_000;

  private final Messages messages = Messages.of("study");
  private final Desk desk;
  private final StudyFiles files;
  private final Consumer<StudyFiles.Backup> restore;
  private final VBox cards = new VBox();
  private final Label none = new Label(messages.get("backups.none"));
  private final ScrollPane node;

  /**
   * Makes the pane.
   *
   * @param restore closes the study, restores the backup and opens it again
   */
  BackupPane(Desk desk, StudyFiles files, Consumer<StudyFiles.Backup> restore) {
    this.desk = desk;
    this.files = files;
    this.restore = restore;
    Label heading = new Label(messages.get("backups"));
    heading.getStyleClass().add("title-3");
    Label hint = new Label(messages.get("backups.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("small", "muted");
    Button now = Buttons.plain(messages.get("backups.now"), Icons.BACKUP);
    now.setDisable(desk.readOnly());
    now.setOnAction(_ -> {
      desk.flush();
      now.setDisable(true);
      desk.read("back up", files::backUp)
          .onSuccess(_ -> load())
          .finallyDo(() -> now.setDisable(false))
          .start();
    });
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    none.managedProperty().bind(none.visibleProperty());
    none.setVisible(false);
    cards.getStyleClass().add("study-cards");
    VBox column = new VBox(heading, hint, now, none, cards);
    column.getStyleClass().add("study-column");
    node = new ScrollPane(column);
    node.setFitToWidth(true);
    node.setFocusTraversable(false);
  }

  /** Reads what backups there are. */
  void load() {
    desk.latest("backups", "list backups", file -> files.backups(file.path()))
        .onSuccess(this::show)
        .start();
  }

  private void show(List<StudyFiles.Backup> backups) {
    none.setVisible(backups.isEmpty());
    cards.getChildren().setAll(backups.stream().map(this::card).toList());
  }

  private Node card(StudyFiles.Backup backup) {
    VBox box = new VBox();
    box.getStyleClass().add("backup");
    ItemCard card = new ItemCard(when(backup.made()), meta(backup));
    card.setOnOpen(() -> {
      if (box.getChildren().size() > 1) {
        box.getChildren().remove(1);
        card.selectedProperty().set(false);
      } else {
        desk.background()
            .aside("preview backup", _ -> files.preview(backup.path()))
            .onSuccess(preview -> {
              card.selectedProperty().set(true);
              box.getChildren().setAll(card, preview(backup, preview));
            })
            .start();
      }
    });
    box.getChildren().add(card);
    return box;
  }

  private Node preview(StudyFiles.Backup backup, StudyFiles.Preview preview) {
    Label title = new Label(preview.title());
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    Label holds = new Label(messages.get("backups.holds", preview.cases(), preview.excerpts()));
    Label names = new Label(String.join(", ", preview.pseudonyms()));
    names.setWrapText(true);
    names.getStyleClass().add("muted");
    names.setManaged(!preview.pseudonyms().isEmpty());
    Label changed = new Label(messages.get("backups.changed", when(preview.changed())));
    changed.getStyleClass().addAll("small", "muted");
    Button back = Buttons.plain(messages.get("backups.restore"), Icons.RESTORE);
    back.setDisable(desk.readOnly());
    back.setOnAction(_ -> {
      desk.flush();
      restore.accept(backup);
    });
    Label safe = new Label(messages.get("backups.safe"));
    safe.setWrapText(true);
    safe.getStyleClass().addAll("small", "muted");
    VBox box = new VBox(title, holds, names, changed, back, safe);
    box.getStyleClass().add("backup-preview");
    return box;
  }

  private String meta(StudyFiles.Backup backup) {
    String size = messages.get("backups.size", Math.max(0.1, backup.bytes() / MEGA));
    return backup.kept() ? size + " · " + messages.get("backups.kept") : size;
  }

  private static String when(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
        .format(moment.atZone(ZoneId.systemDefault()));
  }

  Node node() {
    return node;
  }
}
