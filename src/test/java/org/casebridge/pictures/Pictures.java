package org.casebridge.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.casebridge.app.SampleCases;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardMaker;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.Progress;
import org.casebridge.app.privacy.Audience;
import org.casebridge.report.PdfCardPrinter;
import org.casebridge.report.Typefaces;
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
    card(folder, out.resolve("card.png"));
    try (WindowDriver window = new WindowDriver(folder)) {
      window.settle();
      pause();
      if (all) {
        window.picture(1366, 768, out.resolve("start.png"));
      }
      window.press("Try the sample study");
      window.awaitText("Advancement history");
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
    System.exit(0);
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

  private static void card(Path folder, Path target) throws Exception {
    SampleCases sample = SampleCases.in(Files.createDirectories(folder.resolve("card")));
    CardDeck deck =
        new CardMaker(sample.study(), sample.labels(), sample.questions(), Audience.WORKSHOP)
            .deck(sample.cases().subList(2, 3), Paper.A4, Instant.EPOCH)
            .orElseThrow();
    Path pdf = folder.resolve("card.pdf");
    new PdfCardPrinter(new Typefaces()).print(deck, pdf, Progress.NONE);
    draw(pdf, target);
  }

  private static void draw(Path pdf, Path target) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 96), "png", target.toFile());
    }
  }

  private static void pause() throws InterruptedException {
    Thread.sleep(600);
  }
}
