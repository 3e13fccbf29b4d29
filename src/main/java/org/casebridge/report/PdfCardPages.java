package org.casebridge.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.port.CardPages;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.text.Messages;

/**
 * Draws the pages of cards as they are printed. All stays in memory until a picture is written: a
 * file beside it would leave case text behind. Any thread may call it.
 */
public final class PdfCardPages implements CardPages {
  private static final Messages TEXTS = Messages.of("report");

  /** Twice what the largest paper has at 600 dots per inch; more may not fit into memory. */
  private static final double MOST_DOTS = 70_000_000;

  private static final int LEAST_DPI = 36;
  private static final int MOST_DPI = 600;

  /** The share of the work that laying out takes; drawing takes the rest. */
  private static final double LAYING_OUT = 0.3;

  private final PdfCardPrinter printer;
  private final PngBitmapWriter png = new PngBitmapWriter();

  /**
   * @param printer makes the pages
   */
  public PdfCardPages(PdfCardPrinter printer) {
    this.printer = printer;
  }

  @Override
  public Pages open(CardDeck deck, Progress progress) throws ExpectedProblem {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      printer.write(deck, PageRange.ALL, progress, file);
      return new Drawn(Loader.loadPDF(file.toByteArray()));
    } catch (CancellationException e) {
      return new Drawn(new PDDocument());
    } catch (IOException e) {
      throw notDrawn(e);
    }
  }

  @Override
  public List<Path> pictures(
      CardDeck deck, PageRange pages, int dpi, Path target, Progress progress)
      throws ExpectedProblem {
    if (dpi < LEAST_DPI || dpi > MOST_DPI) {
      throw new IllegalArgumentException("36 to 600 dots per inch");
    }
    List<Path> written = new ArrayList<>();
    try (Pages drawn = open(deck, new Beginning(progress))) {
      int[] chosen = IntStream.rangeClosed(1, drawn.count()).filter(pages).toArray();
      if (drawn.count() > 0 && chosen.length == 0) {
        throw new ExpectedProblem("report.noPages", TEXTS.get("report.noPages", drawn.count()));
      }
      for (int page : chosen) {
        if (progress.cancelled()) {
          return written;
        }
        Path file = chosen.length == 1 ? target : numbered(target, page, drawn.count());
        png.write(drawn.draw(page - 1, dpi), dpi, file, progress);
        written.add(file);
        double done = (double) written.size() / chosen.length;
        progress.report(LAYING_OUT + (1 - LAYING_OUT) * done, String.valueOf(file.getFileName()));
      }
    } catch (CancellationException e) {
      return written;
    }
    return written;
  }

  /** All numbers are of the same length, so that files sort as the pages do. */
  private static Path numbered(Path target, int page, int of) {
    String name = String.valueOf(target.getFileName());
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    String number = String.format(Locale.ROOT, "-%0" + String.valueOf(of).length() + "d", page);
    return target.resolveSibling(name.substring(0, end) + number + name.substring(end));
  }

  private static ExpectedProblem notDrawn(IOException e) {
    return new ExpectedProblem("report.notDrawn", TEXTS.get("report.notDrawn"), e);
  }

  /** The first share of longer work. */
  private record Beginning(Progress whole) implements Progress {
    @Override
    public void report(double done, String what) {
      whole.report(done * LAYING_OUT, what);
    }

    @Override
    public boolean cancelled() {
      return whole.cancelled();
    }
  }

  private static final class Drawn implements Pages {
    private final PDDocument document;
    private final PDFRenderer renderer;

    Drawn(PDDocument document) {
      this.document = document;
      this.renderer = new PDFRenderer(document);
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
    public Bitmap draw(int page, double dpi) throws ExpectedProblem {
      if (!(dpi > 0)) {
        throw new IllegalArgumentException("dots per inch lie above 0");
      }
      double dotsPerPoint = dpi / 72;
      if (width(page) * height(page) * dotsPerPoint * dotsPerPoint > MOST_DOTS) {
        throw new ExpectedProblem(
            "report.tooManyDots", TEXTS.get("report.tooManyDots", Math.round(dpi)));
      }
      try {
        BufferedImage image =
            new BufferedImage(
                dots(width(page) * dotsPerPoint),
                dots(height(page) * dotsPerPoint),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
        renderer.renderPageToGraphics(page, graphics, (float) dotsPerPoint);
        graphics.dispose();
        // The image's own pixels, since a copy of a large picture may not fit into memory.
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
          pixels[i] |= 0xFF000000;
        }
        return new Bitmap(image.getWidth(), image.getHeight(), pixels);
      } catch (IOException e) {
        throw notDrawn(e);
      }
    }

    private static int dots(double wanted) {
      return Math.max(1, (int) Math.round(wanted));
    }

    @Override
    public void close() {
      try {
        document.close();
      } catch (IOException e) {
        // Nothing outside memory is held.
        throw new IllegalStateException(e);
      }
    }
  }
}
