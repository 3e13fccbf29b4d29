package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.casebridge.report.PdfChecks;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every view of the sample's comparison, taken away and read back by other libraries. */
@Tag("fx")
class TakenAwayTest {
  @TempDir private Path folder;

  /** What a view shows of the sample, in each form it is taken away in. */
  private record View(String name, List<String> words, List<String> told) {}

  private static final List<View> VIEWS =
      List.of(
          new View(
              "Grid",
              List.of("Migration and language", "Came from Eritrea", "∅ stated absent", "Destiny"),
              List.of("Came from Eritrea", "not stated", "Stance by phase")),
          new View(
              "Contrasts",
              List.of("Ijakoo", "Muhazzin", "Destiny"),
              List.of("bridge", "barrier", "not stated")),
          new View(
              "Timeline",
              List.of("Tapped for supervisor", "Under manager James: bridge"),
              List.of("Tapped for supervisor", "barrier")),
          new View(
              "Mediators",
              List.of("James", "Bob", "sponsorship"),
              List.of("sponsorship", "path clarity", "stated absent")),
          new View(
              "Meeting point",
              List.of("Assets", "Opportunities"),
              List.of("only assets were left", "all three met")));

  @Test
  void everyViewIsReadBackAsItWasShown() throws Exception {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      new Hands(window).goTo(Place.COMPARE);
      for (View view : VIEWS) {
        window.press(view.name());
        window.settle();
        picture(taken(window, view, "PNG"));
        drawing(taken(window, view, "SVG"), view);
        document(taken(window, view, "PDF"), view);
        if (view.name().equals("Grid") || view.name().equals("Mediators")) {
          spreadsheet(window, taken(window, view, "XLSX"));
        }
      }
    }
  }

  private Path taken(WindowDriver window, View view, String kind) throws Exception {
    Path target = folder.resolve(view.name() + "." + kind.toLowerCase(Locale.ROOT));
    window.answer(target);
    choose(window, kind);
    Fx.until(() -> Files.exists(target));
    window.settle();
    return target;
  }

  private static void choose(WindowDriver window, String words) {
    Fx.run(() ->
        window.scene().getRoot().lookupAll(".menu-button").stream()
            .map(MenuButton.class::cast)
            .filter(it -> "Take away".equals(it.getText()))
            .flatMap(it -> it.getItems().stream())
            .filter(it -> it.getText() != null && it.getText().contains(words))
            .forEach(MenuItem::fire));
    window.settle();
  }

  private static void picture(Path png) throws Exception {
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).as("twice the width of a page").isGreaterThanOrEqualTo(2000);
    Set<Integer> colours = new LinkedHashSet<>();
    for (int x = 0; x < image.getWidth(); x += 5) {
      for (int y = 0; y < image.getHeight(); y += 5) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours).as("something is drawn").hasSizeGreaterThan(20);
  }

  private static void drawing(Path svg, View view) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Element root;
    try (InputStream in = Files.newInputStream(svg)) {
      root = factory.newDocumentBuilder().parse(in).getDocumentElement();
    }
    assertThat(root.getLocalName()).isEqualTo("svg");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Same effort, three doors, " + view.name());
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    List<String> said = new ArrayList<>();
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      said.add(((Element) all.item(i)).getAttribute("aria-label"));
    }
    String words = String.join(" ", said);
    assertThat(words).contains(view.words());
    double width = Double.parseDouble(root.getAttribute("width"));
    assertThat(width).isGreaterThanOrEqualTo(1000);
  }

  private static void document(Path pdf, View view) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).contains("Same effort, three doors").contains(view.told());
      document
          .getPages()
          .forEach(page ->
              assertThat(page.getMediaBox().getWidth())
                  .as("crosswise")
                  .isGreaterThan(page.getMediaBox().getHeight()));
    }
    PdfChecks.assertSound(Files.readAllBytes(pdf));
  }

  /** The cells are those of the table as it is copied, line by line. */
  private static void spreadsheet(WindowDriver window, Path xlsx) throws Exception {
    choose(window, "Copy as table");
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    int noted = 0;
    List<String> cells = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(xlsx.toFile(), null, true)) {
      Sheet sheet = book.getSheetAt(0);
      for (Row row : sheet) {
        for (Cell cell : row) {
          switch (cell.getCellType()) {
            case STRING -> cells.add(cell.getStringCellValue());
            case NUMERIC -> cells.add(String.valueOf((long) cell.getNumericCellValue()));
            default -> {}
          }
          noted += cell.getCellComment() == null ? 0 : 1;
        }
      }
    }
    assertThat(cells).hasSizeGreaterThan(40);
    assertThat(noted).as("words behind cells").isGreaterThan(8);
    // Above the table stand its title and the view's name.
    cells.removeAll(List.of("Same effort, three doors", "Grid", "Mediators"));
    assertThat(cells).allSatisfy(cell -> assertThat(copied.replace("\"\"", "\"")).contains(cell));
  }
}
