package org.casebridge.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.Progress;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.shell.WindowDriver;

/** Draws the panel in which case cards are designed. */
public final class CardPictures {
  private CardPictures() {}

  /** Draws into the folder named first. */
  public static void main(String[] arguments) throws Exception {
    Path out = Path.of(arguments[0]);
    Files.createDirectories(out);
    Path folder = Files.createTempDirectory("casebridge-card-pictures");
    try (WindowDriver window = new WindowDriver(folder)) {
      window.press("Try the sample study");
      window.awaitText("Advancement history");
      for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
        Fx.run(() -> window.window().theme().choiceProperty().set(theme));
        panel(window, out, theme == Theme.Choice.DARK ? "-dark" : "-light");
      }
      Fx.run(() -> window.window().theme().choiceProperty().set(Theme.Choice.LIGHT));
      window.open(Pictures.made(folder, "crowded", new Generator(40, 7, Progress.NONE)));
      window.awaitText("Advancement history");
      window.settle();
      open(window);
      choose(window, "Workshop");
      shot(window, 1366, 768, out.resolve("cards-crowded.png"));
    }
    System.exit(0);
  }

  /** Draws the panel as it opens. */
  static void first(WindowDriver window, Path file) throws Exception {
    open(window);
    choose(window, "Workshop");
    shot(window, 1366, 768, file);
    window.key(KeyCode.ESCAPE);
    window.settle();
  }

  /** Draws the panel as it opens, further down, larger, and with nothing to show. */
  static void panel(WindowDriver window, Path out, String suffix) throws Exception {
    open(window);
    choose(window, "Workshop");
    unfold(window);
    shot(window, 1366, 768, out.resolve("cards" + suffix + ".png"));
    shot(window, 1920, 1080, out.resolve("cards" + suffix + "-1920.png"));
    Node tile =
        window.await(
            "the layout of cards",
            it -> String.valueOf(it.getAccessibleText()).startsWith("Card, front"));
    Fx.run(() -> ((ToggleButton) tile).fire());
    pause(window);
    Fx.run(
        () -> ((ListView<?>) window.scene().lookup(".card-cases")).getSelectionModel().select(2));
    pause(window);
    scroll(window, 0.35);
    shot(window, 1366, 768, out.resolve("cards-lower" + suffix + ".png"));
    scroll(window, 1);
    shot(window, 1366, 768, out.resolve("cards-case" + suffix + ".png"));
    form(window, out.resolve("cards-pictures" + suffix + ".png"));
    Fx.run(() -> window.window().theme().scaleProperty().set(1.5));
    pause(window);
    scroll(window, 0);
    shot(window, 1366, 768, out.resolve("cards" + suffix + "-150.png"));
    scroll(window, 1);
    shot(window, 1366, 768, out.resolve("cards-case" + suffix + "-150.png"));
    Fx.run(() -> window.window().theme().scaleProperty().set(2));
    pause(window);
    shot(window, 1366, 768, out.resolve("cards" + suffix + "-200.png"));
    Fx.run(() -> window.window().theme().scaleProperty().set(1));
    window.key(KeyCode.ESCAPE);
    window.settle();
  }

  private static void open(WindowDriver window) throws Exception {
    window.openCards();
    pause(window);
  }

  /** Pictures to be saved, in grey, and a range that cannot be understood. */
  private static void form(WindowDriver window, Path file) throws Exception {
    scroll(window, 0);
    choose(window, "Pictures");
    press(window, "As on a black-and-white printer");
    press(window, "As wide as there is room");
    Fx.run(() -> ((TextInputControl) window.scene().lookup(".card-range")).setText("3-1"));
    Fx.run(() -> ((ScrollPane) window.scene().lookup(".card-pages-scroll")).setVvalue(0));
    shot(window, 1366, 768, file);
    Fx.run(() -> ((TextInputControl) window.scene().lookup(".card-range")).clear());
    press(window, "As on a black-and-white printer");
    press(window, "Whole page");
    choose(window, "PDF");
  }

  private static void press(WindowDriver window, String name) {
    Node node =
        window.await(name, it -> it instanceof ToggleButton && name.equals(it.getAccessibleText()));
    Fx.run(() -> ((ToggleButton) node).fire());
  }

  private static void choose(WindowDriver window, String readers) throws Exception {
    Node segment =
        window.await(
            readers,
            it ->
                it instanceof ToggleButton button
                    && readers.equals(button.getText())
                    && button.getParent().getStyleClass().contains("segmented"));
    Fx.run(() -> ((ToggleButton) segment).fire());
    pause(window);
  }

  private static void unfold(WindowDriver window) {
    for (Node node : window.all(it -> it.getStyleClass().contains("card-out-line"))) {
      Fx.run(() -> ((ToggleButton) node).fire());
    }
  }

  private static void scroll(WindowDriver window, double to) {
    Fx.run(() -> ((ScrollPane) window.scene().lookup(".card-choices-scroll")).setVvalue(to));
  }

  private static void shot(WindowDriver window, double width, double height, Path file)
      throws Exception {
    pause(window);
    // Pages are drawn for the size they have; the first look gives them theirs.
    window.picture(width, height, file);
    pause(window);
    window.picture(width, height, file);
  }

  private static void pause(WindowDriver window) throws Exception {
    Pictures.pause();
    window.settle();
    Thread.sleep(400);
  }
}
