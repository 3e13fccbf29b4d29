package org.casebridge.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.Progress;
import org.casebridge.domain.Entity;
import org.casebridge.store.SqliteStudyFiles;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.shell.WindowDriver;

/**
 * Draws the sample study in the real window and on a real card.
 *
 * <p>With {@code all} as second argument it draws every screen, light and dark, at 1366×768,
 * 1920×1080 and at 150 %, to be looked at.
 */
public final class Pictures {
  private static final List<KeyCode> PLACES =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);
  private static final List<String> NAMES =
      List.of("case", "compare", "workshop", "sources", "study");

  private Pictures() {}

  /** Draws into the folder named first. */
  public static void main(String[] arguments) throws Exception {
    Path out = Path.of(arguments[0]);
    boolean all = arguments.length > 1;
    Files.createDirectories(out);
    Path folder = Files.createTempDirectory("casebridge-pictures");
    new PagePictures(folder, out).draw();
    try (WindowDriver window = new WindowDriver(folder)) {
      window.settle();
      pause();
      if (all) {
        window.picture(1366, 768, out.resolve("start.png"));
      }
      window.press("Try the sample study");
      window.awaitText("Advancement history");
      drawer(window, out.resolve("drawer-light.png"));
      for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
        Fx.run(() -> window.window().theme().choiceProperty().set(theme));
        for (int place = 0; place < PLACES.size(); place++) {
          window.key(PLACES.get(place), KeyCode.CONTROL);
          window.settle();
          choose(window, place);
          window.settle();
          pause();
          String name = NAMES.get(place) + (theme == Theme.Choice.DARK ? "-dark" : "-light");
          window.picture(1366, 768, out.resolve(name + ".png"));
          if (PLACES.get(place) == KeyCode.DIGIT2) {
            ComparePictures.views(
                window, out, theme == Theme.Choice.DARK ? "-dark" : "-light", all);
          }
          if (place == 0 && all) {
            CardPictures.panel(window, out, theme == Theme.Choice.DARK ? "-dark" : "-light");
          } else if (place == 0 && theme == Theme.Choice.LIGHT) {
            CardPictures.first(window, out.resolve("cards-light.png"));
          }
          if (all) {
            window.picture(1920, 1080, out.resolve(name + "-1920.png"));
            Fx.run(() -> window.window().theme().scaleProperty().set(1.5));
            pause();
            window.picture(1920, 1080, out.resolve(name + "-150.png"));
            Fx.run(() -> window.window().theme().scaleProperty().set(1));
            pause();
          }
        }
      }
    }
    if (all) {
      look(Files.createTempDirectory("casebridge-looks"), out);
    }
    System.exit(0);
  }

  /** An asset open beside the sheet, with who saw it and the words it rests on. */
  private static void drawer(WindowDriver window, Path target) throws Exception {
    choose(window, 0);
    window.awaitText("Under general manager Bob");
    window.settle();
    window.focus(window.item("Learns regularly to improve"));
    window.key(KeyCode.ENTER);
    window.settle();
    pause();
    window.picture(1366, 768, target);
    window.key(KeyCode.ESCAPE);
    window.settle();
  }

  /** What the sample alone does not show: drawers, overlays, nothing, too much, other scripts. */
  private static void look(Path folder, Path out) throws Exception {
    try (WindowDriver window = new WindowDriver(folder)) {
      window.press("Try the sample study");
      window.awaitText("Advancement history");
      choose(window, 0);
      window.awaitText("Under general manager Bob");
      window.settle();
      for (String item :
          List.of("Learns regularly to improve", "Supervisor position", "James saw something")) {
        window.focus(window.item(item));
        window.key(KeyCode.ENTER);
        window.settle();
        pause();
        window.picture(1366, 768, out.resolve("drawer-" + item.split(" ", -1)[0] + ".png"));
        window.key(KeyCode.ESCAPE);
      }
      window.searchFor("sup");
      pause();
      window.picture(1366, 768, out.resolve("search.png"));
      window.key(KeyCode.ESCAPE);
      window.key(KeyCode.F1);
      pause();
      window.picture(1366, 768, out.resolve("shortcuts.png"));
      window.key(KeyCode.ESCAPE);
      window.open(made(folder, "crowded", new Generator(40, 7, Progress.NONE)));
      window.awaitText("Advancement history");
      window.settle();
      places(window, out, "crowded");
    }
    try (WindowDriver window = new WindowDriver(folder)) {
      window.settle();
      window.answer(folder.resolve("fresh.casebridge"));
      window.press("New study…");
      window.awaitText("All changes kept");
      window.settle();
      places(window, out, "empty");
      window.key(KeyCode.DIGIT1, KeyCode.CONTROL);
      window.settle();
      window.key(KeyCode.N, KeyCode.CONTROL);
      window.settle();
      pause();
      Fx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).clear());
      window.type("ኢያኮ · مهاجر · Ǩ́ 🌍");
      window.key(KeyCode.ENTER);
      window.settle();
      pause();
      window.picture(1366, 768, out.resolve("scripts.png"));
    }
  }

  private static void places(WindowDriver window, Path out, String name) throws Exception {
    for (int place = 0; place < PLACES.size(); place++) {
      window.key(PLACES.get(place), KeyCode.CONTROL);
      window.settle();
      pause();
      window.picture(1366, 768, out.resolve(name + "-" + NAMES.get(place) + ".png"));
    }
  }

  static Path made(Path folder, String name, Iterable<? extends Entity> rows) throws Exception {
    Path path = folder.resolve(name + ".casebridge");
    new SqliteStudyFiles(Clock.systemUTC()).create(path, rows, Progress.NONE).close();
    return path;
  }

  private static void choose(WindowDriver window, int place) {
    if (place == 0) {
      Fx.run(() -> {
        if (window.scene().lookup(".case-list-view") instanceof ListView<?> list) {
          list.getSelectionModel().clearAndSelect(2);
        }
      });
    }
  }

  static void pause() throws InterruptedException {
    Thread.sleep(600);
  }
}
