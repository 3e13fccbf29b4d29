package org.casebridge.report;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.casebridge.app.card.CardDeck;

/** The small parts of a text document (ECMA-376, parts 1 and 2). */
final class DocxParts {
  /** The namespace of what is written in paragraphs. */
  static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The namespace of relations from one part to another. */
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private DocxParts() {}

  static void contentTypes(Markup xml, int footers) throws IOException {
    xml.open("Types", "xmlns", PACKAGE + "/content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    override(xml, "/word/document.xml", TYPE + "document.main+xml");
    override(xml, "/word/styles.xml", TYPE + "styles+xml");
    override(xml, "/word/numbering.xml", TYPE + "numbering+xml");
    override(xml, "/word/settings.xml", TYPE + "settings+xml");
    for (int i = 1; i <= footers; i++) {
      override(xml, "/word/footer" + i + ".xml", TYPE + "footer+xml");
    }
    override(
        xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    override(
        xml,
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    xml.close();
  }

  private static void override(Markup xml, String part, String type) throws IOException {
    xml.empty("Override", "PartName", part, "ContentType", type);
  }

  static void packageRelations(Markup xml) throws IOException {
    xml.open("Relationships", "xmlns", PACKAGE + "/relationships");
    relation(xml, "rId1", RELATIONS + "/officeDocument", "word/document.xml");
    relation(xml, "rId2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml");
    relation(xml, "rId3", RELATIONS + "/extended-properties", "docProps/app.xml");
    xml.close();
  }

  static void documentRelations(Markup xml, int footers) throws IOException {
    xml.open("Relationships", "xmlns", PACKAGE + "/relationships");
    relation(xml, "styles", RELATIONS + "/styles", "styles.xml");
    relation(xml, "numbering", RELATIONS + "/numbering", "numbering.xml");
    relation(xml, "settings", RELATIONS + "/settings", "settings.xml");
    for (int i = 1; i <= footers; i++) {
      relation(xml, footer(i), RELATIONS + "/footer", "footer" + i + ".xml");
    }
    xml.close();
  }

  /** The name of the relation to a foot. */
  static String footer(int number) {
    return "footer" + number;
  }

  private static void relation(Markup xml, String id, String type, String target)
      throws IOException {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  static void core(Markup xml, CardDeck deck) throws IOException {
    Instant made = deck.made().truncatedTo(ChronoUnit.SECONDS);
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        PACKAGE + "/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.element("dc:title", deck.title()).element("dc:language", deck.lang());
    for (String what : new String[] {"dcterms:created", "dcterms:modified"}) {
      xml.element(what, made.toString(), "xsi:type", "dcterms:W3CDTF");
    }
    xml.close();
  }

  static void application(Markup xml) throws IOException {
    xml.open(
        "Properties",
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    xml.element("Application", "Casebridge").close();
  }

  static void settings(Markup xml, String lang) throws IOException {
    xml.open("w:settings", "xmlns:w", WORDS);
    xml.empty("w:defaultTabStop", "w:val", "720");
    xml.open("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.close();
    DocxStyles.language(xml, "w:themeFontLang", lang);
    xml.close();
  }

  /**
   * The lists: the first has bullets; each of the others counts phases, and events within them.
   *
   * @param counted how many count, each from one
   * @param hanging how far the words stand from the sign, in twips
   */
  static void lists(Markup xml, int counted, int hanging) throws IOException {
    xml.open("w:numbering", "xmlns:w", WORDS);
    kind(xml, "0", hanging, "bullet", "•", "bullet", "–");
    kind(xml, "1", hanging, "decimal", "%1.", "lowerLetter", "%2)");
    for (int i = 1; i <= counted + 1; i++) {
      xml.open("w:num", "w:numId", String.valueOf(i));
      xml.empty("w:abstractNumId", "w:val", i == 1 ? "0" : "1");
      if (i > 1) {
        xml.open("w:lvlOverride", "w:ilvl", "0");
        xml.empty("w:startOverride", "w:val", "1").close();
      }
      xml.close();
    }
    xml.close();
  }

  private static void kind(Markup xml, String id, int hanging, String... levels)
      throws IOException {
    xml.open("w:abstractNum", "w:abstractNumId", id);
    xml.empty("w:multiLevelType", "w:val", "multilevel");
    for (int level = 0; level < levels.length / 2; level++) {
      xml.open("w:lvl", "w:ilvl", String.valueOf(level)).empty("w:start", "w:val", "1");
      xml.empty("w:numFmt", "w:val", levels[2 * level]);
      xml.empty("w:lvlText", "w:val", levels[2 * level + 1]);
      xml.empty("w:lvlJc", "w:val", "left");
      String indent = String.valueOf(hanging * (level + 1));
      xml.open("w:pPr");
      xml.empty("w:ind", "w:left", indent, "w:hanging", String.valueOf(hanging));
      xml.close().close();
    }
    xml.close();
  }
}
