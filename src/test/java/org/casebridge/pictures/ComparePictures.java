package org.casebridge.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.Progress;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.shell.WindowDriver;

/**
 * Draws every view of the sample's comparison in the real window, light and dark, at 1366×768,
 * 1920×1080 and at 150 %, and with {@code all} as second argument also a crowded study and the
 * files a view is taken away in.
 */
public final class ComparePictures {
  private static final List<String> VIEWS =
      List.of("Grid", "Contrasts", "Timeline", "Mediators", "Meeting point");

  private ComparePictures() {}

  /** Draws into the folder named first. */
  public static void main(String[] arguments) throws Exception {
    Path out = Path.of(arguments[0]);
    boolean all = arguments.length > 1;
    Files.createDirectories(out);
    Path folder = Files.createTempDirectory("casebridge-compare");
    try (WindowDriver window = new WindowDriver(folder)) {
      window.press("Try the sample study");
      window.awaitText("Advancement history");
      draw(window, out, all);
      if (all) {
        Fx.run(() -> window.window().theme().choiceProperty().set(Theme.Choice.LIGHT));
        taken(window, out);
        window.open(Pictures.made(folder, "crowded", new Generator(40, 7, Progress.NONE)));
        window.awaitText("Advancement history");
        window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        window.settle();
        for (String view : VIEWS) {
          show(window, view);
          window.picture(1366, 768, out.resolve("crowded-" + name(view) + ".png"));
        }
      }
    }
    System.exit(0);
  }

  /** Draws the views of the comparison in the window. */
  static void draw(WindowDriver window, Path out, boolean all) throws Exception {
    for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      Fx.run(() -> window.window().theme().choiceProperty().set(theme));
      window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
      window.settle();
      for (String view : VIEWS) {
        show(window, view);
        String name = name(view) + (theme == Theme.Choice.DARK ? "-dark" : "-light");
        window.picture(1366, 768, out.resolve(name + ".png"));
        window.picture(1920, 1080, out.resolve(name + "-1920.png"));
        if (all) {
          Fx.run(() -> window.window().theme().scaleProperty().set(1.5));
          Pictures.pause();
          window.picture(1920, 1080, out.resolve(name + "-150.png"));
          Fx.run(() -> window.window().theme().scaleProperty().set(1));
          Pictures.pause();
        }
      }
    }
  }

  private static void show(WindowDriver window, String view) throws Exception {
    if (window.all(it -> it instanceof ToggleButton b && b.getText().equals(view)).isEmpty()) {
      return;
    }
    window.press(view);
    window.settle();
    Pictures.pause();
  }

  private static void taken(WindowDriver window, Path out) throws Exception {
    for (String view : VIEWS) {
      show(window, view);
      for (String kind : List.of("PNG", "SVG", "PDF")) {
        Path target = out.resolve("away-" + name(view) + "." + kind.toLowerCase(Locale.ROOT));
        Files.deleteIfExists(target);
        window.answer(target);
        Fx.run(() ->
            window.scene().getRoot().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(it -> it.getText().equals("Take away"))
                .flatMap(it -> it.getItems().stream())
                .filter(it -> it.getText() != null && it.getText().contains(kind))
                .forEach(MenuItem::fire));
        for (int i = 0; i < 100 && !Files.exists(target); i++) {
          window.settle();
          Thread.sleep(100);
        }
        if (kind.equals("PDF")) {
          pages(target, out, "away-" + name(view));
        }
      }
    }
  }

  private static void pages(Path pdf, Path out, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(3, document.getNumberOfPages()); page++) {
        ImageIO.write(
            renderer.renderImageWithDPI(page, 100),
            "png",
            out.resolve(name + "-pdf-" + (page + 1) + ".png").toFile());
      }
    }
  }

  private static String name(String view) {
    return "view-" + view.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
