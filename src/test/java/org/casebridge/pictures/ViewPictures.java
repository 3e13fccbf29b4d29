package org.casebridge.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.shell.WindowDriver;

/**
 * Draws views of the sample comparison in the real window, light and dark, to be looked at.
 *
 * <p>Arguments: the folder to draw into, then the views' names, e.g. {@code Contrasts}.
 */
public final class ViewPictures {
  private ViewPictures() {}

  /** Draws into the folder named first. */
  public static void main(String[] arguments) throws Exception {
    Path out = Files.createDirectories(Path.of(arguments[0]));
    List<String> views = List.of(arguments).subList(1, arguments.length);
    try (WindowDriver window = new WindowDriver(Files.createTempDirectory("casebridge-views"))) {
      window.press("Try the sample study");
      window.awaitText("Advancement history");
      window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
      window.settle();
      for (String view : views) {
        window.press(view);
        window.settle();
        for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
          Fx.run(() -> window.window().theme().choiceProperty().set(theme));
          String name = view.replace(' ', '-') + (theme == Theme.Choice.DARK ? "-dark" : "-light");
          draw(window, 1366, 768, out.resolve(name + ".png"));
          draw(window, 1920, 1080, out.resolve(name + "-1920.png"));
          window.key(KeyCode.TAB);
          window.key(KeyCode.SPACE);
          draw(window, 1366, 768, out.resolve(name + "-tab.png"));
        }
      }
    }
    System.exit(0);
  }

  private static void draw(WindowDriver window, int width, int height, Path target)
      throws Exception {
    Thread.sleep(600);
    window.picture(width, height, target);
  }
}
