package org.casebridge.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.StanceBand;
import org.casebridge.ui.common.Words;

/** What is shown while no study is open: how to begin, and what was open before. */
final class StartScreen extends StackPane {
  private final Messages messages = Messages.of("shell");
  private final StudyDoor door;
  private final Memory memory;
  private final Background background;
  private final VBox recent = new VBox();
  private final VBox recentBox = new VBox();
  private Set<Path> missing = Set.of();
  private final Button first;

  StartScreen(StudyDoor door, Memory memory, Background background, Node menu) {
    this.door = door;
    this.memory = memory;
    this.background = background;
    getStyleClass().add("start");
    first =
        entry(
            Icons.SAMPLE,
            messages.get("start.sample"),
            messages.get("start.sample.what"),
            door::sample);
    first.getStyleClass().add("start-first");
    Button fresh =
        entry(
            Icons.NEW_FILE,
            messages.get("start.new"),
            messages.get("start.new.what"),
            door::create);
    Button open =
        entry(
            Icons.OPEN_FILE,
            messages.get("start.open"),
            messages.get("start.open.what"),
            () -> door.ask(false));
    VBox entries = new VBox(first, fresh, open);
    entries.getStyleClass().add("start-entries");
    entries.disableProperty().bind(door.busyProperty());

    Label heading = new Label(messages.get("start.recent"));
    heading.getStyleClass().add("title-4");
    recent.getStyleClass().add("start-recent");
    recentBox.getStyleClass().add("start-recent-box");
    recentBox.getChildren().addAll(heading, recent);
    recentBox.managedProperty().bind(recentBox.visibleProperty());
    recentBox.disableProperty().bind(door.busyProperty());

    Label where = new Label(messages.get("start.where"), Icons.PRIVACY.node("muted"));
    where.getStyleClass().addAll("small", "muted", "start-where");
    where.setWrapText(true);
    where.setMinHeight(Region.USE_PREF_SIZE);

    Label begin = new Label(messages.get("start.begin"));
    begin.getStyleClass().add("title-2");
    VBox column = new VBox(begin, entries, recentBox, where);
    column.getStyleClass().add("start-column");
    VBox centred = new VBox(column);
    centred.setAlignment(Pos.CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("start-scroll");
    StackPane right = new StackPane(scroll, menu);
    StackPane.setAlignment(menu, Pos.TOP_RIGHT);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().add(new BorderPane(right, null, null, null, hero()));

    InvalidationListener listener = _ -> refresh();
    memory.recent().addListener(listener);
    refresh();
  }

  /** Puts the focus on the first way to begin. */
  void focus() {
    first.requestFocus();
  }

  private Node hero() {
    Label name = new Label(messages.get("name"), Icons.BRAND.node("icon-huge", "start-brand"));
    name.getStyleClass().addAll("title-1", "start-name");
    Label claim = new Label(messages.get("start.claim"));
    claim.getStyleClass().addAll("title-3", "start-claim");
    claim.setWrapText(true);
    VBox factors =
        new VBox(
            factor(Factor.ASSET, messages.get("start.assets")),
            factor(Factor.OPPORTUNITY, messages.get("start.opportunities")),
            factor(Factor.MEDIATION, messages.get("start.mediators")));
    factors.getStyleClass().add("start-factors");
    StanceBand band = new StanceBand(StanceBand.Size.LARGE);
    band.show(
        List.of(
            new StanceBand.Part("", Stance.BRIDGE, 1.25), new StanceBand.Part("", Stance.BARRIER)));
    band.setMouseTransparent(true);
    VBox hero = new VBox(name, claim, factors, band);
    hero.getStyleClass().add("start-hero");
    return hero;
  }

  private static Node factor(Factor factor, String text) {
    Label head = new Label(Words.of(factor), Icons.of(factor).node("start-factor-icon"));
    head.getStyleClass().addAll("strong", "start-factor-name");
    Label what = new Label(text);
    what.setWrapText(true);
    what.getStyleClass().add("start-factor-text");
    return new VBox(head, what);
  }

  private static Button entry(Icons icon, String name, String what, Runnable action) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    Label text = new Label(what);
    text.getStyleClass().addAll("small", "muted");
    VBox words = new VBox(title, text);
    words.getStyleClass().add("start-entry-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    StackPane disc = new StackPane(icon.node("icon-large", "fg-mediation"));
    disc.getStyleClass().add("start-disc");
    HBox line = new HBox(disc, words, Icons.RIGHT.node("muted"));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("start-entry-line");
    Button button = new Button("", line);
    button.getStyleClass().add("start-entry");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(name + ". " + what);
    button.setOnAction(_ -> action.run());
    line.prefWidthProperty().bind(button.widthProperty().subtract(36));
    return button;
  }

  /** Shows the studies opened last, and asks which of them are still there. */
  void refresh() {
    List<Path> studies = List.copyOf(memory.recent());
    show(studies);
    // A file on a sleeping network drive may take seconds to ask for.
    background
        .aside(
            "look for studies",
            _ ->
                studies.stream()
                    .filter(path -> !Files.isRegularFile(path))
                    .collect(Collectors.toSet()))
        .onSuccess(gone -> {
          if (!gone.equals(missing)) {
            missing = gone;
            show(List.copyOf(memory.recent()));
          }
        })
        .start();
  }

  private void show(List<Path> studies) {
    recentBox.setVisible(!studies.isEmpty());
    List<Node> rows = new ArrayList<>();
    for (Path study : studies.subList(0, Math.min(6, studies.size()))) {
      rows.add(row(study, missing.contains(study)));
    }
    recent.getChildren().setAll(rows);
  }

  private Node row(Path study, boolean gone) {
    String name = StudyFiles.nameOf(study);
    String folder = String.valueOf(study.getParent());
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    Label place = new Label(gone ? messages.get("start.missing", folder) : folder);
    place.getStyleClass().addAll("caption", "muted");
    VBox words = new VBox(title, place);
    Button open = new Button("", words);
    open.getStyleClass().addAll("quiet", "start-study");
    open.setAccessibleText(name + ", " + place.getText());
    open.setMaxWidth(Double.MAX_VALUE);
    open.setDisable(gone);
    open.setOnAction(_ -> door.open(study, false));
    HBox.setHgrow(open, Priority.ALWAYS);
    Button forget = Buttons.icon(Icons.CLOSE, messages.get("start.forget", name));
    forget.setOnAction(_ -> memory.forget(study));
    HBox row = new HBox(open, forget);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleRole(AccessibleRole.PARENT);
    return row;
  }
}
