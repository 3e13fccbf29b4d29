package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.CardPages;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

class PdfCardPagesTest {
  private static final PdfCardPages PAGES = new PdfCardPages(new PdfCardPrinter(new Typefaces()));

  @TempDir private Path folder;

  private static CardDeck sample() {
    return SampleCards.deck(SampleCards.ijakoo(), SampleCards.muhazzin(), SampleCards.destiny());
  }

  private List<String> there() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> pictures(CardDeck deck, String pages) throws Exception {
    PageRange range = PageRange.read(pages).orElseThrow();
    return PAGES.pictures(deck, range, 36, folder.resolve("cards.png"), Progress.NONE).stream()
        .map(it -> folder.relativize(it).toString())
        .toList();
  }

  @Test
  void pagesAreAsLargeAsThePaperAndDrawnAsTheyArePrinted() throws Exception {
    try (CardPages.Pages pages = PAGES.open(sample(), Progress.NONE)) {
      assertThat(pages.count()).isEqualTo(3);
      assertThat(pages.width(2)).isEqualTo(595.28f);
      assertThat(pages.height(2)).isEqualTo(841.89f);
      Bitmap page = pages.draw(2, 72);
      // 210 by 297 mm are 595.28 by 841.89 points of 1/72 in.
      assertThat(page.width() + " × " + page.height()).isEqualTo("595 × 842");
      assertThat(Arrays.stream(page.argb())).allMatch(it -> it >>> 24 == 0xFF);
      assertThat(page.argb()[0]).isEqualTo(0xFFFFFFFF);
      // The tile of Destiny is violet.
      assertThat(Arrays.stream(page.argb()).filter(it -> it == 0xFF5B3DB5).count())
          .isGreaterThan(2000);
    }
  }

  @Test
  void onePageIsWrittenAsTheTargetItself() throws Exception {
    Path target = folder.resolve("cards.png");
    assertThat(
            PAGES.pictures(
                SampleCards.deck("en", Paper.LETTER, SampleCards.destiny()),
                PageRange.ALL,
                100,
                target,
                Progress.NONE))
        .containsExactly(target);
    BufferedImage image = ImageIO.read(target.toFile());
    // 8.5 by 11 in at 100 dots per inch.
    assertThat(image.getWidth() + " × " + image.getHeight()).isEqualTo("850 × 1100");
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(dotsPerMetre(target)).isEqualTo("3937 3937 meter");
  }

  private static String dotsPerMetre(Path file) throws Exception {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      IIOMetadataNode size =
          (IIOMetadataNode) ((IIOMetadataNode) root).getElementsByTagName("pHYs").item(0);
      return size.getAttribute("pixelsPerUnitXAxis")
          + " "
          + size.getAttribute("pixelsPerUnitYAxis")
          + " "
          + size.getAttribute("unitSpecifier");
    }
  }

  @Test
  void severalPagesAreNumberedAsInTheDocument() throws Exception {
    assertThat(pictures(sample(), "")).containsExactly("cards-1.png", "cards-2.png", "cards-3.png");
    assertThat(there()).containsExactly("cards-1.png", "cards-2.png", "cards-3.png");
    assertThat(pictures(sample(), "2-")).containsExactly("cards-2.png", "cards-3.png");
    assertThat(pictures(sample(), "2")).containsExactly("cards.png");
  }

  @Test
  void numbersAreOfTheSameLength() throws Exception {
    CaseCard[] ten =
        IntStream.range(0, 10).mapToObj(_ -> SampleCards.muhazzin()).toArray(CaseCard[]::new);
    assertThat(pictures(SampleCards.deck(ten), "3,10"))
        .containsExactly("cards-03.png", "cards-10.png");
  }

  @Test
  void aNameWithoutAnEndingIsNumberedAtItsEnd() throws Exception {
    assertThat(
            PAGES.pictures(
                sample(),
                PageRange.read("1-2").orElseThrow(),
                36,
                folder.resolve(".cards"),
                Progress.NONE))
        .containsExactly(folder.resolve(".cards-1"), folder.resolve(".cards-2"));
  }

  @Test
  void pagesThatAreNotThereAreSaid() throws Exception {
    assertThatThrownBy(() -> pictures(sample(), "4-9"))
        .isInstanceOfSatisfying(
            ExpectedProblem.class,
            it -> {
              assertThat(it.code()).isEqualTo("report.noPages");
              assertThat(it.sentence())
                  .isEqualTo(
                      "None of these pages is in the document, which has 3 pages, so nothing was"
                          + " written. Choose others.");
            });
    assertThat(there()).isEmpty();
  }

  @Test
  void moreDotsThanFitIntoMemoryAreRefused() throws Exception {
    try (CardPages.Pages pages = PAGES.open(sample(), Progress.NONE)) {
      assertThatThrownBy(() -> pages.draw(0, 1200))
          .isInstanceOfSatisfying(
              ExpectedProblem.class, it -> assertThat(it.code()).isEqualTo("report.tooManyDots"));
      assertThatThrownBy(() -> pages.draw(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
    for (int dpi : new int[] {35, 601}) {
      assertThatThrownBy(() ->
              PAGES.pictures(sample(), PageRange.ALL, dpi, folder.resolve("a.png"), Progress.NONE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whereThePicturesCannotBeWrittenIsSaid() {
    assertThatThrownBy(() ->
            PAGES.pictures(
                sample(),
                PageRange.ALL,
                36,
                folder.resolve("none").resolve("a.png"),
                Progress.NONE))
        .isInstanceOfSatisfying(
            ExpectedProblem.class, it -> assertThat(it.code()).isEqualTo("report.noFolder"));
  }

  @Test
  void whatIsStoppedHasNoPagesAndLeavesOnlyWholePictures() throws Exception {
    try (CardPages.Pages pages = PAGES.open(sample(), new Stop(1))) {
      assertThat(pages.count()).isZero();
    }
    List<Path> written = List.of();
    int after = 0;
    while (written.size() < 3) {
      written =
          PAGES.pictures(sample(), PageRange.ALL, 36, folder.resolve("cards.png"), new Stop(after));
      assertThat(there())
          .isEqualTo(written.stream().map(it -> it.getFileName().toString()).toList());
      for (Path picture : written) {
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(298);
        Files.delete(picture);
      }
      after++;
    }
    assertThat(after).isGreaterThan(6);
  }

  @Test
  void progressRunsFromLayingOutToTheLastPicture() throws Exception {
    List<String> told = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void report(double done, String what) {
            told.add(Math.round(done * 100) + " " + what);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    PAGES.pictures(sample(), PageRange.ALL, 36, folder.resolve("a.png"), progress);
    assertThat(told)
        .containsExactly(
            "10 Ijakoo", "20 Muhazzin", "30 Destiny", "53 a-1.png", "77 a-2.png", "100 a-3.png");
  }

  @Test
  void theSamePageIsTheSamePicture() throws Exception {
    pictures(sample(), "1");
    byte[] first = Files.readAllBytes(folder.resolve("cards.png"));
    pictures(sample(), "1");
    assertThat(Files.readAllBytes(folder.resolve("cards.png"))).isEqualTo(first);
  }
}
