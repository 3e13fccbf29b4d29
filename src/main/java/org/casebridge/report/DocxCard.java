package org.casebridge.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** One card of a text document, in plain paragraphs, lists and one table that all can edit. */
final class DocxCard {
  private static final Messages TEXTS = Messages.of("report");
  private static final Ink[] INKS = {Ink.ASSET, Ink.OPPORTUNITY, Ink.MEDIATION};
  private final XWPFDocument document;
  private final DocxText text;
  private final CaseCard card;
  private final CardDesign design;
  private final boolean rightToLeft;
  private final ClaimWords words = new ClaimWords();

  DocxCard(XWPFDocument document, CaseCard card, CardDesign design, boolean rightToLeft) {
    this.document = document;
    this.text = new DocxText(document::createParagraph, rightToLeft);
    this.card = card;
    this.design = design;
    this.rightToLeft = rightToLeft;
  }

  /**
   * Writes it.
   *
   * @param list the numbered list of the document that is this card's own
   */
  void write(int list) {
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

  private void chips() {
    text.paragraph("Facts", String.join(" · ", card.chips()));
  }

  private void lanes(List<CaseCard.Lane> lanes) {
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
      heading(text, lanes.get(i), i);
      claims(text, lanes.get(i));
    }
  }

  private static void heading(DocxText text, CaseCard.Lane lane, int i) {
    text.paragraph(
        "Heading2", null, false, List.of(new Words(lane.title().strip(), false, INKS[i])));
  }

  private void table(List<CaseCard.Lane> lanes, List<Integer> shown) {
    Paper paper = design.paper();
    int whole = DocxPages.twips(paper.width()) - 2 * DocxPages.margin(paper);
    int column = whole / shown.size();
    XWPFTable table = document.createTable(2, shown.size());
    looks(table, column, shown.size());
    XWPFTableRow head = table.getRow(0);
    head.setCantSplitRow(true);
    head.setRepeatHeader(true);
    for (int i = 0; i < shown.size(); i++) {
      int lane = shown.get(i);
      XWPFTableCell title = cell(head, i, column);
      border(title, INKS[lane]);
      heading(text.in(title), lanes.get(lane), lane);
      claims(text.in(cell(table.getRow(1), i, column)), lanes.get(lane));
    }
  }

  private void looks(XWPFTable table, int column, int columns) {
    table.removeBorders();
    table.setStyleID("Lanes");
    table.setWidth(column * columns);
    // Not by the style: the small set of schemas that comes with the library has none for that.
    table.setCellMargins(40, 100, 40, 140);
    CTTblPr looks = table.getCTTbl().getTblPr();
    if (rightToLeft) {
      looks.addNewBidiVisual();
    }
    looks.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look = looks.addNewTblLook();
    look.setVal(new byte[] {0, 0x20});
    look.setFirstRow("1");
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < columns; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(column));
    }
  }

  private static XWPFTableCell cell(XWPFTableRow row, int i, int width) {
    XWPFTableCell cell = row.getCell(i);
    cell.setWidth(String.valueOf(width));
    return cell;
  }

  private static void border(XWPFTableCell cell, Ink ink) {
    CTBorder top = cell.getCTTc().getTcPr().addNewTcBorders().addNewTop();
    top.setVal(STBorder.SINGLE);
    top.setSz(BigInteger.valueOf(24));
    top.setSpace(BigInteger.ZERO);
    top.setColor(DocxText.colour(ink));
  }

  private void claims(DocxText text, CaseCard.Lane lane) {
    for (LaneItem item : lane.items()) {
      claim(text, item);
    }
    if (lane.items().isEmpty()) {
      text.paragraph("Normal", lane.empty());
    }
    if (lane.dropped() > 0) {
      text.paragraph("Caption", CardTexts.notShown(lane.dropped()));
    }
  }

  private void claim(DocxText text, LaneItem item) {
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

  private void history(int list) {
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

  private void voice() {
    if (!card.voice().text().isBlank()) {
      text.paragraph("Quote", card.voice().text());
      text.paragraph("Attribution", card.voice().attribution());
    }
  }

  private void outcomes() {
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
