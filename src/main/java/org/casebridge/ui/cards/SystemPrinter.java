package org.casebridge.ui.cards;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Turn;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** Prints on the printers of the system, with the system's own dialog. */
public final class SystemPrinter implements PagePrinter {
  private final Messages messages = Messages.of("carddesign");
  private final Supplier<? extends @Nullable Window> owner;

  /**
   * Makes one.
   *
   * @param owner the window the dialog belongs to, asked each time; null for none
   */
  public SystemPrinter(Supplier<? extends @Nullable Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Job> ask(String name, CardDesign design) throws ExpectedProblem {
    @Nullable PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      throw new ExpectedProblem("print.none", messages.get("print.none"));
    }
    JobSettings settings = job.getJobSettings();
    settings.setJobName(name);
    if (design.layout() == Layout.CARD) {
      settings.setPrintSides(
          design.turn() == Turn.LONG_EDGE ? PrintSides.DUPLEX : PrintSides.TUMBLE);
    }
    if (!job.showPrintDialog(owner.get())) {
      job.cancelJob();
      return Optional.empty();
    }
    return Optional.of(new Spooled(job));
  }

  private final class Spooled implements Job {
    private final PrinterJob job;

    Spooled(PrinterJob job) {
      this.job = job;
    }

    @Override
    public void print(Bitmap page, float width, float height) throws ExpectedProblem {
      PageLayout layout = layout(width, height);
      ImageView view = new ImageView(PageImage.of(page, false));
      view.setFitWidth(width);
      view.setFitHeight(height);
      // A printer counts from the corner of what it can print on, a page from that of the paper.
      view.setTranslateX(-layout.getLeftMargin());
      view.setTranslateY(-layout.getTopMargin());
      if (!job.printPage(layout, view)) {
        job.cancelJob();
        throw new ExpectedProblem("print.failed", messages.get("print.failed"));
      }
    }

    private PageLayout layout(float width, float height) {
      boolean crosswise = width > height;
      double across = Math.min(width, height);
      double down = Math.max(width, height);
      Printer printer = job.getPrinter();
      Paper paper =
          printer.getPrinterAttributes().getSupportedPapers().stream()
              .min(
                  Comparator.comparingDouble(
                      it -> Math.abs(it.getWidth() - across) + Math.abs(it.getHeight() - down)))
              .orElse(job.getJobSettings().getPageLayout().getPaper());
      return printer.createPageLayout(
          paper,
          crosswise ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          Printer.MarginType.HARDWARE_MINIMUM);
    }

    @Override
    public void end() {
      job.endJob();
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
