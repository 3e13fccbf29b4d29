package org.casebridge.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Call;

/** Where long work tells how far it is, and can be stopped; one line for each. */
final class WorkBar extends VBox {
  private final Messages messages = Messages.of("shell");

  WorkBar() {
    getStyleClass().add("work-bar");
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
  }

  /**
   * Starts work and shows it until it ends.
   *
   * @param name what is done, for people
   * @param last what to do in any event once it has ended
   */
  void run(String name, Call<?> call, Runnable last) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    Label doing = new Label();
    doing.getStyleClass().addAll("caption", "muted");
    doing.textProperty().bind(call.doingProperty());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(call.doneProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(name);
    VBox words = new VBox(title, bar, doing);
    words.getStyleClass().add("work-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button cancel = Buttons.plain(messages.get("work.cancel"), null);
    cancel.setOnAction(_ -> {
      cancel.setDisable(true);
      call.cancel();
    });
    HBox line = new HBox(words, cancel);
    line.getStyleClass().addAll("raised", "work-line");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
    call.finallyDo(() -> {
      getChildren().remove(line);
      last.run();
    });
    call.start();
  }
}
