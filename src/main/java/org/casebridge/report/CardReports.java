package org.casebridge.report;

import org.casebridge.app.port.CardFiles;

/** Puts together the writers of case cards. */
public final class CardReports {
  private CardReports() {}

  /**
   * All forms of case cards.
   *
   * @param typefaces shared with other printers, so that fonts are read once
   */
  public static CardFiles of(Typefaces typefaces) {
    PdfCardPrinter printer = new PdfCardPrinter(typefaces);
    return new CardFiles(
        printer,
        new PdfCardPages(printer),
        new HtmlCardWriter(typefaces),
        new DocxCardWriter(),
        new PdfPackPrinter(typefaces));
  }
}
