package org.casebridge.report;

import java.io.IOException;
import java.util.List;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardTexts;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Layout;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Factor;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** One card of a web page, in the order in which it is read. */
final class HtmlCard {
  private static final Messages TEXTS = Messages.of("report");
  private static final Factor[] LANES = {Factor.ASSET, Factor.OPPORTUNITY, Factor.MEDIATION};
  private final Markup html;
  private final SvgShapes shapes;
  private final CaseCard card;
  private final boolean rightToLeft;
  private final boolean twoSided;
  private final double zoom;
  private final ClaimWords words = new ClaimWords();

  /** What a card of a deck becomes. */
  HtmlCard(Markup html, SvgShapes shapes, CaseCard card, CardDeck deck) {
    this.html = html;
    this.shapes = shapes;
    this.card = card;
    this.rightToLeft = Direction.isRightToLeft(deck.lang());
    // What happened is out of sight then, until somebody asks for it.
    this.twoSided = deck.design().layout() == Layout.CARD;
    this.zoom = deck.design().layout() == Layout.LARGE_PRINT ? 12 / 7.0 : 1;
  }

  /**
   * Writes it.
   *
   * @param number its place in the document, from 1
   */
  void write(int number) throws IOException {
    String name = "name-" + number;
    html.raw("\n").open("article", "class", "card", "id", id(number), "aria-labelledby", name);
    html.open("header", "class", "head");
    shapes.tile(html, card.mark());
    html.open("div").open("h2", "id", name).element("bdi", card.pseudonym()).close();
    // A headline, or a summary, tells often enough how it ended.
    if (!twoSided) {
      headline();
    }
    html.close().close();
    chips();
    if (twoSided) {
      lanes(card.front().lanes());
      prose("prompt", card.front().prompt());
      html.open("details").element("summary", TEXTS.get("web.back")).open("div", "class", "back");
      headline();
      whole();
      html.close().close();
    } else {
      whole();
    }
    foot();
    html.close();
  }

  static String id(int number) {
    return "card-" + number;
  }

  private void whole() throws IOException {
    prose("summary", card.summary());
    lanes(card.lanes());
    history();
    voice();
    end();
  }

  private void headline() throws IOException {
    if (!card.headline().isBlank()) {
      html.open("p", "class", "headline").element("bdi", card.headline()).close();
    }
  }

  private void prose(String style, String text) throws IOException {
    if (!text.isBlank()) {
      html.element("p", text, "class", style, "dir", "auto");
    }
  }

  private void heading(String text, @Nullable Ikon icon) throws IOException {
    if (!text.isBlank()) {
      html.open("h3");
      if (icon != null) {
        shapes.icon(html, icon, "");
      }
      html.element("bdi", text).close();
    }
  }

  private void chips() throws IOException {
    if (!card.chips().isEmpty()) {
      html.open("ul", "class", "chips");
      for (String chip : card.chips()) {
        html.open("li").element("bdi", chip).close();
      }
      html.close();
    }
  }

  private void lanes(List<CaseCard.Lane> lanes) throws IOException {
    if (lanes.stream().noneMatch(CaseCard.Lane::shown)) {
      return;
    }
    html.open("div", "class", "lanes");
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).shown()) {
        lane(lanes.get(i), factor(lanes, i));
      }
    }
    html.close();
  }

  /** Those of a front may be fewer than all; the card's own lanes tell which they are. */
  private Factor factor(List<CaseCard.Lane> lanes, int i) {
    for (int own = 0; own < LANES.length; own++) {
      if (card.lanes().get(own).title().equals(lanes.get(i).title()) && own >= i) {
        return LANES[own];
      }
    }
    return LANES[i];
  }

  private void lane(CaseCard.Lane lane, Factor factor) throws IOException {
    String style =
        switch (factor) {
          case ASSET -> "asset";
          case OPPORTUNITY -> "opportunity";
          default -> "mediation";
        };
    html.open("section", "class", "lane " + style);
    heading(lane.title(), Icons.of(factor));
    if (!lane.items().isEmpty()) {
      html.open("ul");
      for (LaneItem item : lane.items()) {
        claim(item);
      }
      html.close();
    } else if (!lane.empty().isBlank()) {
      html.element("p", lane.empty(), "class", "none");
    }
    if (lane.dropped() > 0) {
      html.element("p", CardTexts.notShown(lane.dropped()), "class", "more");
    }
    html.close();
  }

  private void claim(LaneItem item) throws IOException {
    html.open(
        "li",
        "class",
        switch (item.presence()) {
          case PRESENT -> "present";
          case STATED_ABSENT -> "absent";
          case NOT_STATED -> "silent";
        });
    if (item.presence() == Presence.STATED_ABSENT) {
      html.element("span", "∅", "class", "sign", "aria-hidden", "true").text(" ");
    }
    added(words.presence(item));
    Stance stance = item.stance();
    if (stance != null) {
      shapes.icon(html, Icons.of(stance), HtmlBand.style(stance));
      html.text(" ");
    }
    if (!item.lead().isBlank()) {
      html.open("b").element("bdi", item.lead().strip()).close();
    }
    if (!item.rest().isBlank()) {
      html.text(ClaimWords.between(item)).element("bdi", item.rest().strip());
    }
    String meant = words.stance(item);
    if (!meant.isEmpty()) {
      html.text(" ").element("span", "(" + meant + ")", "class", "word");
    }
    if (!item.note().isBlank()) {
      html.element("span", item.note().strip(), "class", "note", "dir", "auto");
    }
    html.close();
  }

  private void added(String word) throws IOException {
    if (!word.isEmpty()) {
      html.element("span", word + ":", "class", "word").text(" ");
    }
  }

  private void history() throws IOException {
    if (card.history().parts().isEmpty() && card.history().events().isEmpty()) {
      return;
    }
    html.open("section", "class", "history");
    heading(card.titles().history(), null);
    new HtmlBand(html, shapes, card.history(), rightToLeft, zoom).write();
    html.close();
  }

  private void voice() throws IOException {
    if (card.voice().text().isBlank()) {
      return;
    }
    html.open("figure", "class", "voice");
    shapes.icon(html, Icons.QUOTE, "");
    html.open("blockquote", "dir", "auto").element("p", card.voice().text()).close();
    if (!card.voice().attribution().isBlank()) {
      html.open("figcaption", "dir", "auto").element("cite", card.voice().attribution()).close();
    }
    html.close();
  }

  private void end() throws IOException {
    if (card.outcomes().isEmpty() && card.question().isBlank()) {
      return;
    }
    html.open("div", "class", "end");
    if (!card.outcomes().isEmpty()) {
      html.open("section", "class", "outcomes");
      heading(card.titles().outcomes(), Icons.of(Factor.OUTCOME));
      html.open("dl");
      for (CaseCard.Outcome outcome : card.outcomes()) {
        outcome(outcome);
      }
      html.close().close();
    }
    if (!card.question().isBlank()) {
      html.open("section", "class", "question");
      heading(card.titles().question(), Icons.QUESTION);
      html.element("p", card.question(), "dir", "auto").close();
    }
    html.close();
  }

  private void outcome(CaseCard.Outcome outcome) throws IOException {
    html.open("div").open("dt").element("bdi", outcome.dimension()).close().open("dd");
    html.open("span", "class", "status " + style(outcome.status()));
    shapes.icon(html, Icons.of(outcome.status()), "");
    html.text(" ").element("bdi", outcome.word()).close();
    if (!outcome.note().isBlank()) {
      html.element("span", outcome.note(), "class", "note", "dir", "auto");
    }
    html.close().close();
  }

  private static String style(OutcomeStatus status) {
    return switch (status) {
      case ACHIEVED -> "achieved";
      case DENIED -> "denied";
      case PENDING -> "pending";
      case EXPECTED -> "expected";
      case NOT_STATED -> "unknown";
    };
  }

  private void foot() throws IOException {
    if (card.footerLeft().isBlank() && card.footerRight().isBlank()) {
      return;
    }
    html.open("footer", "class", "foot");
    html.element("bdi", card.footerLeft()).element("bdi", card.footerRight()).close();
  }
}
