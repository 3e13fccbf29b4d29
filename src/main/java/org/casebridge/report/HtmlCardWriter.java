package org.casebridge.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.CardWriter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.text.Messages;

/**
 * Writes cards as one web page that needs nothing beside itself: HTML that is well-formed XML too,
 * its fonts within, no scripts, and a policy that forbids a browser to fetch anything. Any thread
 * may call it.
 */
public final class HtmlCardWriter implements CardWriter {
  private static final Messages TEXTS = Messages.of("report");
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none';"
          + " form-action 'none'";
  private final Typefaces typefaces;

  /**
   * @param typefaces shared with other printers, so that fonts are read once
   */
  public HtmlCardWriter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public boolean write(CardDeck deck, Path target, Progress progress) throws ExpectedProblem {
    try {
      new SafeFile().write(target, out -> write(deck, out, progress), progress);
      return true;
    } catch (CancellationException e) {
      return false;
    }
  }

  private void write(CardDeck deck, OutputStream out, Progress progress) throws IOException {
    String page;
    synchronized (typefaces) {
      String body = body(deck, progress);
      page = head(deck, body) + body;
    }
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }

  private String head(CardDeck deck, String body) throws IOException {
    StringBuilder page = new StringBuilder();
    Markup html = new Markup(page);
    html.raw("<!DOCTYPE html>\n");
    html.open(
        "html",
        "lang",
        deck.lang(),
        "dir",
        Direction.isRightToLeft(deck.lang()) ? "rtl" : "ltr",
        "class",
        deck.design().layout() == Layout.LARGE_PRINT ? "large" : "usual");
    html.open("head").raw("\n").empty("meta", "charset", "utf-8");
    html.element("title", deck.title());
    html.raw("\n").empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    meta(html, "viewport", "width=device-width, initial-scale=1");
    meta(html, "color-scheme", "light dark");
    meta(html, "generator", "Casebridge");
    meta(html, "dcterms.created", deck.made().truncatedTo(ChronoUnit.SECONDS).toString());
    meta(html, "robots", "noindex");
    meta(html, "referrer", "no-referrer");
    html.raw("\n").open("style").raw("\n").raw(style(deck, body)).close().raw("\n").close();
    return page.toString();
  }

  private static void meta(Markup html, String name, String content) throws IOException {
    html.raw("\n").empty("meta", "name", name, "content", content);
  }

  private String style(CardDeck deck, String body) throws IOException {
    Set<Integer> characters =
        (body + deck.title()).codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    Paper paper = deck.design().paper();
    return font(Faces.Weight.REGULAR, 400, characters)
        + font(Faces.Weight.BOLD, 700, characters)
        + String.format(
            Locale.ROOT,
            "@page { size: %.2fpt %.2fpt; margin: %dmm; }\n",
            paper.width(),
            paper.height(),
            paper.isSheet() ? 16 : 9)
        + sheet();
  }

  private String font(Faces.Weight weight, int number, Set<Integer> characters) throws IOException {
    Faces.Shown letter = typefaces.faces().shown(weight, 'A');
    if (letter == null) {
      throw new IllegalStateException("the font lacks an A");
    }
    return "@font-face { font-family: \"Atkinson Hyperlegible Next\"; font-weight: "
        + number
        + "; src: url("
        + WebFont.dataUri(letter.face(), characters)
        + ") format(\"woff\"); }\n";
  }

  private static String sheet() throws IOException {
    try (InputStream file =
        HtmlCardWriter.class.getResourceAsStream("/org/casebridge/report/cards.css")) {
      if (file == null) {
        throw new IllegalStateException("the style of web pages is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String body(CardDeck deck, Progress progress) throws IOException {
    StringBuilder page = new StringBuilder();
    Markup html = new Markup(page);
    SvgShapes shapes = new SvgShapes(typefaces);
    html.raw("\n").open("body");
    html.open("header", "class", "document").open("h1").element("bdi", deck.title());
    html.close().close();
    if (deck.cards().size() > 1) {
      contents(html, deck);
    }
    html.open("main");
    for (int i = 0; i < deck.cards().size(); i++) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      CaseCard card = deck.cards().get(i);
      new HtmlCard(html, shapes, card, deck).write(i + 1);
      progress.report((i + 1.0) / deck.cards().size(), card.pseudonym());
    }
    html.raw("\n").close().close().raw("\n</html>\n");
    return page.toString();
  }

  private static void contents(Markup html, CardDeck deck) throws IOException {
    html.open("nav", "aria-label", TEXTS.get("web.contents")).open("ul");
    for (int i = 0; i < deck.cards().size(); i++) {
      html.open("li").open("a", "href", "#" + HtmlCard.id(i + 1));
      html.element("bdi", deck.cards().get(i).pseudonym()).close().close();
    }
    html.close().close();
  }
}
