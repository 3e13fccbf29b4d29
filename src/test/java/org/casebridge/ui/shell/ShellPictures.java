package org.casebridge.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;

/** Renders the window with the sample study to {@code target/shell}, to be looked at. */
public final class ShellPictures {
  private ShellPictures() {}

  /** Renders. */
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of("target/shell");
    Files.createDirectories(out);
    Path folder = Files.createTempDirectory("casebridge-pictures");
    Thread.setDefaultUncaughtExceptionHandler((_, fault) -> fault.printStackTrace());
    try (WindowDriver window = new WindowDriver(folder)) {
      Thread.setDefaultUncaughtExceptionHandler((_, fault) -> {
        fault.printStackTrace();
        System.exit(1);
      });
      window.settle();
      pause();
      window.picture(1366, 768, out.resolve("start.png"));
      window.press("Try the sample study");
      window.awaitText("Advancement history");
      window.settle();
      for (int i = 0; i < 3; i++) {
        int index = i;
        Fx.run(() -> {
          ListView<?> list = (ListView<?>) window.scene().lookup(".case-list-view");
          list.getSelectionModel().clearAndSelect(index);
        });
        window.settle();
        pause();
        window.picture(1366, 768, out.resolve("case-" + i + ".png"));
      }
      window.picture(1366, 1500, out.resolve("long.png"));
      window.picture(1920, 1080, out.resolve("wide.png"));
      window.picture(1000, 1000, out.resolve("narrow.png"));
      Fx.run(() -> window.window().theme().scaleProperty().set(1.5));
      pause();
      window.picture(1366, 768, out.resolve("large.png"));
      window.picture(1920, 1080, out.resolve("large-wide.png"));
      Fx.run(() -> window.window().theme().scaleProperty().set(1));
      Fx.run(() -> window.window().theme().choiceProperty().set(Theme.Choice.DARK));
      pause();
      window.picture(1366, 1500, out.resolve("dark.png"));
    }
    System.exit(0);
  }

  private static void pause() {
    try {
      Thread.sleep(600);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
