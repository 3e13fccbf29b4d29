package org.casebridge.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.casebridge.app.SampleCases;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardMaker;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Turn;
import org.casebridge.app.card.WorkshopPack;
import org.casebridge.app.handout.PackReading;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.report.PdfCardPrinter;
import org.casebridge.report.PdfPackPrinter;
import org.casebridge.report.Typefaces;
import org.casebridge.store.SqliteStudyFiles;

/** Draws pages of cards and of a workshop's pack, made of the sample. */
final class PagePictures {
  private static final float DPI = 96;
  private final Typefaces typefaces = new Typefaces();
  private final SampleCases sample;
  private final Path folder;
  private final Path out;

  PagePictures(Path folder, Path out) throws Exception {
    this.folder = Files.createDirectories(folder.resolve("pages"));
    this.sample = SampleCases.in(this.folder);
    this.out = out;
  }

  void draw() throws Exception {
    List<CaseFile> destiny = sample.cases().subList(2, 3);
    CardDesign page = CardDesign.page(Paper.A4);
    CardDesign card = page.with(Layout.CARD);
    cards(destiny, page, 0, "card");
    cards(destiny, page.with(Layout.LARGE_PRINT), 0, "card-large");
    cards(destiny, card, 0, "card-front");
    cards(destiny, card, 1, "card-back");
    cards(sample.cases(), card.with(Paper.A6).onSheet(Paper.A4, Turn.LONG_EDGE), 0, "card-sheet");
    pack(page);
  }

  private void cards(List<CaseFile> cases, CardDesign design, int page, String name)
      throws Exception {
    CardDeck deck =
        new CardMaker(sample.study(), sample.labels(), sample.questions(), Audience.WORKSHOP)
            .deck(cases, design, Map.of(), Instant.EPOCH)
            .orElseThrow();
    Path pdf = folder.resolve("cards.pdf");
    new PdfCardPrinter(typefaces).print(deck, PageRange.ALL, pdf, Progress.NONE);
    draw(pdf, page, name);
  }

  private void pack(CardDesign design) throws Exception {
    Path pdf = folder.resolve("pack.pdf");
    try (StudyFile file =
        new SqliteStudyFiles(Clock.systemUTC()).openReadOnly(folder.resolve("sample.casebridge"))) {
      List<UUID> ids = sample.cases().stream().map(it -> it.learner().id()).toList();
      WorkshopPack pack =
          new PackReading(file, sample.labels(), Audience.WORKSHOP)
              .read(ids, design, Map.of(), Paper.A4, Instant.EPOCH, Progress.NONE)
              .pack()
              .orElseThrow();
      new PdfPackPrinter(typefaces).print(pack, pdf, Progress.NONE);
    }
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      for (int page = 0; page < labels.length; page++) {
        if (labels[page].equals("Guiding questions 1")) {
          draw(document, page, "pack-questions");
        }
      }
    }
  }

  private void draw(Path pdf, int page, String name) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      draw(document, page, name);
    }
  }

  private void draw(PDDocument document, int page, String name) throws Exception {
    ImageIO.write(
        new PDFRenderer(document).renderImageWithDPI(page, DPI),
        "png",
        out.resolve(name + ".png").toFile());
  }
}
