package org.casebridge.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;

/** A real window for tests of controls: with the theme on, and with the keyboard. */
@Tag("fx")
abstract class WindowTest {
  final FxRobot robot = new FxRobot();
  private final List<Stage> stages = new ArrayList<>();

  @AfterEach
  void closeWindows() {
    Fx.run(() -> stages.forEach(Stage::close));
  }

  /** Shows nodes beneath one another, after a button that has the focus at first. */
  Stage show(Node... nodes) {
    return show(1, nodes);
  }

  /** The same at an interface scale. */
  Stage show(double scale, Node... nodes) {
    return Fx.get(() -> {
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      theme.scaleProperty().set(scale);
      VBox box = new VBox(12);
      box.setStyle("-fx-padding: 20;");
      box.getChildren().add(Buttons.plain("first", null));
      box.getChildren().addAll(nodes);
      Scene scene = new Scene(new StackPane(box), 900, 700);
      theme.dress(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
      box.getChildren().getFirst().requestFocus();
      stages.add(stage);
      return stage;
    });
  }

  /** Presses keys together and lets them go, much quicker than the robot for the mouse does. */
  void push(KeyCode... codes) {
    // Keys go to the window that has the focus; one of an earlier test may just be closing.
    Stage window = stages.getLast();
    if (!Fx.get(window::isFocused)) {
      Fx.run(window::requestFocus);
      Fx.until(window::isFocused);
    }
    Fx.run(() -> {
      Robot keyboard = new Robot();
      for (KeyCode code : codes) {
        keyboard.keyPress(code);
      }
      for (int i = codes.length - 1; i >= 0; i--) {
        keyboard.keyRelease(codes[i]);
      }
    });
    // The events are queued behind; once around, they are through.
    Fx.run(() -> {});
  }

  /** Types into whatever has the focus. */
  void write(String text) {
    text.chars()
        .forEach(letter ->
            Fx.run(() -> {
              Node target = focusOwner();
              String typed = Character.toString(letter);
              target.fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_TYPED,
                      typed,
                      typed,
                      KeyCode.UNDEFINED,
                      false,
                      false,
                      false,
                      false));
            }));
  }

  private Node focusOwner() {
    return Objects.requireNonNull(stages.getLast().getScene().getFocusOwner());
  }

  /** All nodes under one that have a style class. */
  static <N extends Node> List<N> all(Parent under, String styleClass, Class<N> type) {
    return Fx.get(() ->
        under.lookupAll("." + styleClass).stream()
            .filter(type::isInstance)
            .map(type::cast)
            .toList());
  }
}
