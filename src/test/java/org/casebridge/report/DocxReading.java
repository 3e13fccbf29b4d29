package org.casebridge.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a text document with Java's own readers of zips and XML, which did not write it. */
final class DocxReading {
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /**
   * A paragraph.
   *
   * @param place the list and the level in it, as in {@code 2/0}; empty where its style says
   */
  record Line(String style, String place, String text) {}

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Set<LocalDateTime> times = new HashSet<>();

  DocxReading(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
        times.add(entry.getTimeLocal());
      }
    }
  }

  /** The names of its parts in the order of the zip. */
  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** When its parts were made, as the zip says. */
  Set<LocalDateTime> times() {
    return Set.copyOf(times);
  }

  /** A part as it stands. */
  String text(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("no part " + name);
    }
    return new String(part, StandardCharsets.UTF_8);
  }

  /** A part, which must be sound XML. */
  Element xml(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      byte[] bytes = text(name).getBytes(StandardCharsets.UTF_8);
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
      return document.getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All elements of a name beneath one, in reading order. */
  static List<Element> all(Element within, String name) {
    NodeList nodes = within.getElementsByTagNameNS(WORDS, name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /** An attribute of an element; empty if there is none. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(WORDS, name);
  }

  /** The value of the first element of a name beneath one; empty if there is none. */
  static String value(Element within, String name) {
    return all(within, name).stream().findFirst().map(it -> attribute(it, "val")).orElse("");
  }

  /** Its paragraphs with words in reading order, those in tables cell by cell. */
  List<Line> lines() {
    return lines(xml("word/document.xml"));
  }

  /** The paragraphs with words beneath an element. */
  static List<Line> lines(Element within) {
    return all(within, "p").stream()
        .map(DocxReading::line)
        .filter(it -> !it.text().isEmpty())
        .toList();
  }

  private static Line line(Element paragraph) {
    String list = value(paragraph, "numId");
    return new Line(
        value(paragraph, "pStyle"),
        list.isEmpty() ? "" : list + "/" + value(paragraph, "ilvl"),
        words(paragraph));
  }

  /** The words beneath an element; a new line where one begins. */
  static String words(Element within) {
    StringBuilder words = new StringBuilder();
    NodeList nodes = within.getElementsByTagNameNS(WORDS, "*");
    for (int i = 0; i < nodes.getLength(); i++) {
      switch (nodes.item(i).getLocalName()) {
        case "t" -> words.append(nodes.item(i).getTextContent());
        case "br" -> words.append('\n');
        // In the looks of a paragraph it only says where tabs end.
        case "tab" ->
            words.append("r".equals(nodes.item(i).getParentNode().getLocalName()) ? "\t" : "");
        default -> {}
      }
    }
    return words.toString();
  }

  /** The lines in given styles, each with its style before it. */
  List<String> styled(String... styles) {
    return lines().stream()
        .filter(it -> List.of(styles).contains(it.style()))
        .map(it -> it.style() + " " + it.text())
        .toList();
  }

  /** Its text, a paragraph on each line. */
  String text() {
    return lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** A style by its id. */
  Element style(String id) {
    return all(xml("word/styles.xml"), "style").stream()
        .filter(it -> attribute(it, "styleId").equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no style " + id));
  }

  /** Where the relations of the document lead, by their ids. */
  Map<String, String> relations() {
    Map<String, String> relations = new LinkedHashMap<>();
    NodeList nodes =
        xml("word/_rels/document.xml.rels").getElementsByTagNameNS("*", "Relationship");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element relation = (Element) nodes.item(i);
      relations.put(relation.getAttribute("Id"), "word/" + relation.getAttribute("Target"));
    }
    return relations;
  }

  /** The parts whose kind is declared one by one. */
  List<String> declared() {
    List<String> declared = new ArrayList<>();
    NodeList nodes = xml("[Content_Types].xml").getElementsByTagNameNS("*", "Override");
    for (int i = 0; i < nodes.getLength(); i++) {
      declared.add(((Element) nodes.item(i)).getAttribute("PartName").substring(1));
    }
    return declared;
  }
}
