package org.casebridge.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardTexts;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Paper;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.report.DocxText.Place;
import org.casebridge.report.DocxText.Words;
import org.casebridge.report.HistoryOutline.Stage;

/** One card of a text document, in plain paragraphs, lists and one table that all can edit. */
final class DocxCard {
  private static final Messages TEXTS = Messages.of("report");
  private static final Ink[] INKS = {Ink.ASSET, Ink.OPPORTUNITY, Ink.MEDIATION};
  private final DocxText text;
  private final Markup xml;
  private final CaseCard card;
  private final CardDesign design;
  private final boolean rightToLeft;
  private final ClaimWords words = new ClaimWords();

  DocxCard(DocxText text, CaseCard card, CardDesign design, boolean rightToLeft) {
    this.text = text;
    this.xml = text.xml();
    this.card = card;
    this.design = design;
    this.rightToLeft = rightToLeft;
  }

  /**
   * Writes it.
   *
   * @param list the numbered list of the document that is this card's own
   */
  void write(int list) throws IOException {
    text.paragraph("Heading1", card.pseudonym());
    if (design.layout() == Layout.CARD) {
      chips();
      lanes(card.front().lanes());
      text.paragraph("Question", card.front().prompt());
      // A headline, or a summary, tells often enough how it ended.
      text.paragraph("Heading2", null, true, List.of(Words.plain(TEXTS.get("web.back"))));
      text.paragraph("Subtitle", card.headline());
    } else {
      text.paragraph("Subtitle", card.headline());
      chips();
    }
    text.paragraph("Summary", card.summary());
    lanes(card.lanes());
    history(list);
    voice();
    outcomes();
    if (!card.question().isBlank()) {
      text.paragraph("Heading2", card.titles().question());
      text.paragraph("Question", card.question());
    }
  }

  private void chips() throws IOException {
    text.paragraph("Facts", String.join(" · ", card.chips()));
  }

  private void lanes(List<CaseCard.Lane> lanes) throws IOException {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).shown()) {
        shown.add(i);
      }
    }
    if (design.layout() == Layout.PAGE && shown.size() > 1) {
      table(lanes, shown);
      return;
    }
    for (int i : shown) {
      heading(lanes.get(i), i);
      claims(lanes.get(i));
    }
  }

  private void heading(CaseCard.Lane lane, int i) throws IOException {
    text.paragraph(
        "Heading2", null, false, List.of(new Words(lane.title().strip(), false, INKS[i])));
  }

  private void table(List<CaseCard.Lane> lanes, List<Integer> shown) throws IOException {
    Paper paper = design.paper();
    int whole = DocxPages.twips(paper.width()) - 2 * DocxPages.margin(paper);
    int column = whole / shown.size();
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Lanes");
    if (rightToLeft) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", String.valueOf(column * shown.size()), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1").close();
    xml.open("w:tblGrid");
    for (int _ : shown) {
      xml.empty("w:gridCol", "w:w", String.valueOf(column));
    }
    xml.close();
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int i : shown) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", String.valueOf(column), "w:type", "dxa");
      String colour = SvgShapes.colour(INKS[i]).substring(1);
      xml.open("w:tcBorders");
      xml.empty("w:top", "w:val", "single", "w:sz", "24", "w:space", "0", "w:color", colour);
      xml.close().close();
      heading(lanes.get(i), i);
      xml.close();
    }
    xml.close().open("w:tr");
    for (int i : shown) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", String.valueOf(column), "w:type", "dxa").close();
      if (!claims(lanes.get(i))) {
        // A cell without a paragraph makes the document unreadable.
        xml.empty("w:p");
      }
      xml.close();
    }
    xml.close().close();
  }

  private boolean claims(CaseCard.Lane lane) throws IOException {
    for (LaneItem item : lane.items()) {
      claim(item);
    }
    if (lane.items().isEmpty()) {
      text.paragraph("Normal", lane.empty());
    }
    if (lane.dropped() > 0) {
      text.paragraph("Caption", CardTexts.notShown(lane.dropped()));
    }
    return !lane.items().isEmpty() || !lane.empty().isBlank() || lane.dropped() > 0;
  }

  private void claim(LaneItem item) throws IOException {
    List<Words> said = new ArrayList<>();
    String sign =
        switch (item.presence()) {
          case PRESENT -> "";
          case STATED_ABSENT -> "∅ ";
          case NOT_STATED -> "? ";
        };
    String presence = words.presence(item);
    said.add(Words.plain(sign + (presence.isEmpty() ? "" : presence + ": ")));
    said.add(Words.bold(item.lead().strip()));
    said.add(Words.plain(ClaimWords.between(item) + item.rest().strip()));
    String stance = words.stance(item);
    said.add(Words.plain(stance.isEmpty() ? "" : " (" + stance + ")"));
    text.paragraph(style(item.presence()), null, false, said);
    text.paragraph("Caption", item.note());
  }

  private static String style(Presence presence) {
    return switch (presence) {
      case PRESENT -> "ListBullet";
      case STATED_ABSENT -> "StatedAbsent";
      case NOT_STATED -> "NotStated";
    };
  }

  private void history(int list) throws IOException {
    List<Stage> stages = HistoryOutline.of(card.history());
    if (stages.isEmpty()) {
      return;
    }
    text.paragraph("Heading2", card.titles().history());
    for (Stage stage : stages) {
      Band.Part part = stage.part();
      if (part != null) {
        String stance = words.stance(part);
        List<Words> said =
            List.of(
                Words.bold(part.label().strip()),
                Words.plain(stance.isEmpty() ? "" : " (" + stance + ")"));
        text.paragraph("ListNumber", new Place(list, 0), false, said);
      }
      for (Band.Happening event : stage.events()) {
        text.paragraph(
            "ListNumber",
            new Place(list, part == null ? 0 : 1),
            false,
            List.of(Words.plain(event.text().strip())));
      }
    }
  }

  private void voice() throws IOException {
    if (!card.voice().text().isBlank()) {
      text.paragraph("Quote", card.voice().text());
      text.paragraph("Attribution", card.voice().attribution());
    }
  }

  private void outcomes() throws IOException {
    if (card.outcomes().isEmpty()) {
      return;
    }
    text.paragraph(
        "Heading2", null, false, List.of(new Words(card.titles().outcomes(), false, Ink.OUTCOME)));
    for (CaseCard.Outcome outcome : card.outcomes()) {
      List<Words> said =
          List.of(
              Words.bold(outcome.dimension().strip() + ": "),
              new Words(outcome.word().strip(), true, ink(outcome.status())));
      text.paragraph("ListBullet", null, false, said);
      text.paragraph("Caption", outcome.note());
    }
  }

  private static Ink ink(OutcomeStatus status) {
    return switch (status) {
      case ACHIEVED -> Ink.GOOD;
      case DENIED -> Ink.BARRIER;
      case PENDING, EXPECTED -> Ink.OUTCOME;
      case NOT_STATED -> Ink.SOFT;
    };
  }
}
