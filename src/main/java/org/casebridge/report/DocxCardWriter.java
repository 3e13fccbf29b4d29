package org.casebridge.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

  /** Writes one part. */
  private interface Part {
    void write(Markup xml) throws IOException;
  }

  /** One document in the making. */
  private static final class Book {
    private final CardDeck deck;
    private final Progress progress;
    private final boolean rightToLeft;
    private final DocxPages pages;
    private final Map<List<String>, Integer> footers = new LinkedHashMap<>();

    Book(CardDeck deck, Progress progress) {
      this.deck = deck;
      this.progress = progress;
      this.rightToLeft = Direction.isRightToLeft(deck.lang());
      this.pages = new DocxPages(deck.design(), rightToLeft);
      deck.cards().forEach(it -> footers.putIfAbsent(foot(it), footers.size() + 1));
    }

    private static List<String> foot(CaseCard card) {
      return List.of(card.footerLeft(), card.footerRight());
    }

    void write(OutputStream out) throws IOException {
      ZipOutputStream zip = new ZipOutputStream(out);
      part(zip, "[Content_Types].xml", xml -> DocxParts.contentTypes(xml, footers.size()));
      part(zip, "_rels/.rels", DocxParts::packageRelations);
      part(zip, "docProps/core.xml", xml -> DocxParts.core(xml, deck));
      part(zip, "docProps/app.xml", DocxParts::application);
      part(
          zip,
          "word/_rels/document.xml.rels",
          xml -> DocxParts.documentRelations(xml, footers.size()));
      part(zip, "word/settings.xml", xml -> DocxParts.settings(xml, deck.lang()));
      part(
          zip,
          "word/styles.xml",
          xml -> new DocxStyles(xml, deck.design(), rightToLeft).write(deck.lang()));
      part(
          zip,
          "word/numbering.xml",
          xml -> DocxParts.lists(xml, deck.cards().size(), DocxStyles.hanging(deck.design())));
      for (Map.Entry<List<String>, Integer> each : footers.entrySet()) {
        part(
            zip,
            "word/footer" + each.getValue() + ".xml",
            xml -> pages.footer(xml, each.getKey().getFirst(), each.getKey().getLast()));
      }
      part(zip, "word/document.xml", this::document);
      zip.finish();
    }

    private void part(ZipOutputStream zip, String name, Part part) throws IOException {
      ZipEntry entry = new ZipEntry(name);
      // A zip's times have neither a zone nor a year before 1980.
      entry.setTimeLocal(
          LocalDateTime.ofInstant(deck.made(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
      zip.putNextEntry(entry);
      Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      writer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
      part.write(new Markup(writer));
      writer.flush();
      zip.closeEntry();
    }

    private void document(Markup xml) throws IOException {
      xml.open("w:document", "xmlns:w", DocxParts.WORDS, "xmlns:r", DocxParts.RELATIONS);
      xml.open("w:body");
      DocxText text = new DocxText(xml, rightToLeft);
      text.paragraph("Title", deck.title());
      for (int i = 0; i < deck.cards().size(); i++) {
        if (progress.cancelled()) {
          throw new CancellationException();
        }
        CaseCard card = deck.cards().get(i);
        new DocxCard(text, card, deck.design(), rightToLeft).write(i + 2);
        String footer = DocxParts.footer(footers.getOrDefault(foot(card), 1));
        if (i < deck.cards().size() - 1) {
          pages.end(xml, footer);
        } else {
          pages.section(xml, footer);
        }
        progress.report((i + 1.0) / deck.cards().size(), card.pseudonym());
      }
      xml.close().close();
    }
  }
}
