package org.casebridge.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.WorkshopPack;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.PackPrinter;
import org.casebridge.app.port.Progress;

/** Prints a workshop's pack as one PDF that keeps PDF/UA-1 and PDF/A-2a. Any thread may call it. */
public final class PdfPackPrinter implements PackPrinter {
  private final Typefaces typefaces;

  /**
   * @param typefaces shared with other printers, so that fonts are read once
   */
  public PdfPackPrinter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public boolean print(WorkshopPack pack, Path target, Progress progress) throws ExpectedProblem {
    try {
      new SafeFile().write(target, out -> write(pack, progress, out), progress);
      return true;
    } catch (CancellationException e) {
      return false;
    }
  }

  private void write(WorkshopPack pack, Progress progress, OutputStream out) throws IOException {
    synchronized (typefaces) {
      boolean rightToLeft = Direction.isRightToLeft(pack.lang());
      PdfFile file = new PdfFile(pack.title(), pack.lang(), pack.made(), rightToLeft, out);
      Shaper shaper =
          new Shaper(typefaces.faces(), Locale.forLanguageTag(pack.lang()), rightToLeft);
      Typesetter type = new Typesetter(shaper, typefaces.icons(), 1);
      label(file, pack.agenda().title());
      new LeafletPages(file, type, pack.agenda(), pack.paper()).print();
      cards(file, pack, progress);
      label(file, pack.handoutTitle());
      file.bookmark(0, pack.handoutTitle(), null);
      for (ComparisonSheet sheet : pack.handouts()) {
        SheetPages.add(file, type, sheet, pack.handoutTitle(), progress);
      }
      label(file, pack.questions().title());
      new LeafletPages(file, type, pack.questions(), pack.paper()).print();
      label(file, pack.facilitator().title());
      new LeafletPages(file, type, pack.facilitator(), pack.paper()).print();
      file.end();
    }
  }

  private static void label(PdfFile file, String section) {
    file.labels(section + " ");
  }

  private void cards(PdfFile file, WorkshopPack pack, Progress progress) {
    boolean twoSided = pack.deck().design().layout() == Layout.CARD;
    if (twoSided && file.count() % 2 == 1) {
      // Fronts and backs only meet if a front begins a sheet.
      file.newPage(pack.paper().width(), pack.paper().height());
    }
    label(file, pack.cardsTitle());
    CardSides sides = new CardSides(file, pack.deck().design(), pack.lang(), typefaces, 1);
    file.bookmark(0, pack.cardsTitle(), null);
    List<CaseCard> cards = pack.deck().cards();
    for (int i = 0; i < cards.size(); i++) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      sides.add(cards.get(i));
      progress.report((i + 1.0) / (cards.size() + 1), cards.get(i).pseudonym());
    }
    sides.end();
    if (twoSided && file.count() % 2 == 1) {
      file.newPage(pack.paper().width(), pack.paper().height());
    }
  }
}
