package org.casebridge.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.port.CardWriter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;

/**
 * Writes cards as a text document (DOCX, ECMA-376) for those who must edit: headings, lists and
 * quotations by style, one section for each card, and nothing that floats. Any thread may call it.
 */
public final class DocxCardWriter implements CardWriter {
  /** Makes a writer. */
  public DocxCardWriter() {}

  @Override
  public boolean write(CardDeck deck, Path target, Progress progress) throws ExpectedProblem {
    try {
      new SafeFile().write(target, out -> new Book(deck, progress).write(out), progress);
      return true;
    } catch (CancellationException e) {
      return false;
    }
  }

  /** One document in the making. */
  private static final class Book {
    private final CardDeck deck;
    private final Progress progress;
    private final boolean rightToLeft;
    private final DocxPages pages;
    private final Map<List<String>, String> footers = new HashMap<>();

    Book(CardDeck deck, Progress progress) {
      this.deck = deck;
      this.progress = progress;
      this.rightToLeft = Direction.isRightToLeft(deck.lang());
      this.pages = new DocxPages(deck.design(), rightToLeft);
    }

    void write(OutputStream out) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (XWPFDocument document = new XWPFDocument()) {
        DocxParts.properties(document, deck);
        DocxParts.settings(document, deck.lang());
        document
            .createStyles()
            .setStyles(new DocxStyles(deck.design(), rightToLeft).made(deck.lang()));
        DocxParts.lists(document, deck.cards().size(), DocxStyles.hanging(deck.design()));
        cards(document);
        document.write(bytes);
      }
      SameZip.write(bytes.toByteArray(), deck.made(), (_, content) -> content, out);
    }

    private void cards(XWPFDocument document) {
      new DocxText(document::createParagraph, rightToLeft).paragraph("Title", deck.title());
      for (int i = 0; i < deck.cards().size(); i++) {
        if (progress.cancelled()) {
          throw new CancellationException();
        }
        CaseCard card = deck.cards().get(i);
        new DocxCard(document, card, deck.design(), rightToLeft).write(i + 2);
        String footer = footer(document, card);
        if (i < deck.cards().size() - 1) {
          pages.end(document.createParagraph(), footer);
        } else {
          pages.section(document.getDocument().getBody().addNewSectPr(), footer);
        }
        progress.report((i + 1.0) / deck.cards().size(), card.pseudonym());
      }
    }

    /** The relation to the foot of a card's pages, which cards may share. */
    private String footer(XWPFDocument document, CaseCard card) {
      return footers.computeIfAbsent(
          List.of(card.footerLeft(), card.footerRight()),
          words -> {
            XWPFFooter footer =
                (XWPFFooter)
                    document.createRelationship(
                        XWPFRelation.FOOTER, XWPFFactory.getInstance(), footers.size() + 1);
            pages.footer(footer, words.getFirst(), words.getLast());
            return document.getRelationId(footer);
          });
    }
  }
}
