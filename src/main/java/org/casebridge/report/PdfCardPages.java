package org.casebridge.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.port.CardPages;
import org.casebridge.app.port.CardPrinter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;

/** Draws the pages of cards as they are printed. */
public final class PdfCardPages implements CardPages {
  private final CardPrinter printer;

  /**
   * @param printer makes the pages
   */
  public PdfCardPages(CardPrinter printer) {
    this.printer = printer;
  }

  @Override
  public Pages open(CardDeck deck, Progress progress) throws ExpectedProblem {
    try {
      Path file = Files.createTempFile("cards", ".pdf");
      try {
        if (!printer.print(deck, PageRange.ALL, file, progress)) {
          return new Drawn(new PDDocument());
        }
        return new Drawn(Loader.loadPDF(Files.readAllBytes(file)));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Path> pictures(
      CardDeck deck, PageRange pages, int dpi, Path target, Progress progress)
      throws ExpectedProblem {
    throw new UnsupportedOperationException();
  }

  private static final class Drawn implements Pages {
    private final PDDocument document;

    Drawn(PDDocument document) {
      this.document = document;
    }

    @Override
    public int count() {
      return document.getNumberOfPages();
    }

    @Override
    public float width(int page) {
      return document.getPage(page).getMediaBox().getWidth();
    }

    @Override
    public float height(int page) {
      return document.getPage(page).getMediaBox().getHeight();
    }

    @Override
    public Bitmap draw(int page, double dpi) {
      try {
        BufferedImage image =
            new PDFRenderer(document).renderImageWithDPI(page, (float) dpi, ImageType.RGB);
        int w = image.getWidth();
        int h = image.getHeight();
        int[] argb = image.getRGB(0, 0, w, h, new int[w * h], 0, w);
        return new Bitmap(w, h, argb);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      try {
        document.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
