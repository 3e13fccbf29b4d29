package org.casebridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.LaneItem;

/**
 * The words of cards as a plain web page, each card from a new sheet on, and the time other
 * programs take to make a tagged PDF of it. They are measured where they are installed.
 */
final class CardsAsHtml {
  private static final String TAGGED =
      "pdf:writer_web_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  /** The seconds after which a program isn't waited for any more. */
  private static final int LONGEST = 240;

  private final StringBuilder html = new StringBuilder();

  private CardsAsHtml() {}

  /** Prints a line for each program. */
  static void measure(CardDeck deck) throws IOException, InterruptedException {
    Path page = MadeStudies.folder().resolve("page.html").toAbsolutePath();
    Path made = page.resolveSibling("page.pdf");
    Files.writeString(page, new CardsAsHtml().page(deck));
    measure(
        deck.cards().size(),
        made,
        "LibreOffice",
        List.of(
            "soffice",
            "--headless",
            "--convert-to",
            TAGGED,
            "--outdir",
            page.getParent().toString(),
            page.toString()));
    measure(
        deck.cards().size(),
        made,
        "WeasyPrint",
        List.of("weasyprint", "--pdf-variant", "pdf/ua-1", page.toString(), made.toString()));
  }

  private static void measure(int cards, Path made, String name, List<String> command)
      throws IOException, InterruptedException {
    double[] seconds = new double[2];
    for (int round = 0; round < seconds.length; round++) {
      Files.deleteIfExists(made);
      long start = System.nanoTime();
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
          process.destroy();
          System.out.printf("| %s | %,d | took over %d s |%n", name, cards, LONGEST);
          return;
        }
      } catch (IOException e) {
        System.out.println("| " + name + " | not installed |");
        return;
      }
      seconds[round] = (System.nanoTime() - start) / 1e9;
      if (!Files.exists(made)) {
        System.out.println("| " + name + " | made nothing |");
        return;
      }
    }
    System.out.println(CardsBench.row(name, cards, seconds[0], seconds[1], made));
  }

  private String page(CardDeck deck) {
    html.append("<!DOCTYPE html><html lang='").append(deck.lang()).append("'><head>");
    html.append("<meta charset='utf-8'><title>");
    words(deck.title());
    html.append("</title><style>@page{size:A4} h1{page-break-before:always}</style></head><body>");
    deck.cards().forEach(this::card);
    html.append("</body></html>");
    return html.toString();
  }

  private void card(CaseCard card) {
    html.append("<section>");
    element("h1", card.pseudonym());
    element("p", card.headline());
    list(card.chips());
    element("p", card.summary());
    for (CaseCard.Lane lane : card.lanes()) {
      element("h2", lane.title());
      list(lane.items().stream().map(CardsAsHtml::text).toList());
    }
    element("h2", card.titles().history());
    list(card.history().parts().stream().map(Band.Part::label).toList());
    list(card.history().events().stream().map(Band.Happening::text).toList());
    element("blockquote", card.voice().text() + " " + card.voice().attribution());
    element("h2", card.titles().outcomes());
    list(
        card.outcomes().stream()
            .map(it -> it.dimension() + " " + it.word() + " " + it.note())
            .toList());
    element("h2", card.titles().question());
    element("p", card.question());
    element("p", card.footerLeft() + " " + card.footerRight());
    html.append("</section>");
  }

  private static String text(LaneItem item) {
    return item.lead() + " " + item.rest() + " " + item.note();
  }

  private void list(List<String> items) {
    html.append("<ul>");
    items.forEach(it -> element("li", it));
    html.append("</ul>");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>');
    words(text);
    html.append("</").append(name).append(">\n");
  }

  private void words(String text) {
    html.append(text.replace("&", "&amp;").replace("<", "&lt;"));
  }
}
