package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;
import org.casebridge.app.takeaway.RandomTables;
import org.casebridge.app.takeaway.ViewTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgDrawingWriterTest {
  @TempDir Path folder;

  private Element write(Drawing drawing) throws Exception {
    Path file = folder.resolve("picture.svg");
    new SvgDrawingWriter().write(drawing, file, Progress.NONE);
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }

  private static List<Element> elements(Element picture, String name) {
    NodeList found = picture.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static List<String> attributes(Element element, String... names) {
    return List.of(names).stream().map(element::getAttribute).toList();
  }

  @Test
  void thePictureSaysItsSizeNameAndWhatItShows() throws Exception {
    Element picture = write(Drawings.sample());

    assertThat(attributes(picture, "viewBox", "width", "height", "role"))
        .containsExactly("0 0 400 200.5", "400", "200.5", "img");
    assertThat(elements(picture, "title").getFirst().getTextContent()).isEqualTo("Timeline");
    assertThat(elements(picture, "desc").getFirst().getTextContent()).isEqualTo(Drawings.SAID);
  }

  @Test
  void eachMarkIsThereWithItsPlaceAndItsPaint() throws Exception {
    Element picture = write(Drawings.sample());
    List<Element> paths = elements(picture, "path");

    // Ground, curve, hatched ground with its clip and its lines, clip and disc of the group,
    // outline.
    assertThat(paths).hasSize(8);
    assertThat(attributes(paths.get(0), "d", "fill", "fill-opacity", "fill-rule"))
        .containsExactly("M10 20 L110 20 L110 60 L10 60 Z", "#5A3DB5", "0.502", "");
    assertThat(attributes(paths.get(1), "d", "fill", "stroke", "stroke-width"))
        .containsExactly("M0 0 C1.5 2.25 -3 4 5 6", "none", "#17202A", "1.5");
    assertThat(attributes(paths.get(1), "stroke-dasharray", "stroke-linecap"))
        .containsExactly("4 2", "round");
    assertThat(elements(picture, "clipPath"))
        .extracting(it -> it.getAttribute("id"))
        .containsExactly("clip1", "clip2");
    assertThat(paths.get(4).getAttribute("clip-path")).isEqualTo("url(#clip1)");
    assertThat(paths.get(4).getAttribute("d")).startsWith("M").contains(" L");
    assertThat(attributes(paths.get(7), "id", "d"))
        .containsExactly("letters1", "M0 0 L10 0 L5 -10 Z");
  }

  @Test
  void lettersThatComeAgainAreWrittenOnceAndSaidInWords() throws Exception {
    List<Element> used = elements(write(Drawings.sample()), "use");

    assertThat(used)
        .extracting(it -> attributes(it, "xlink:href", "x", "y"))
        .containsExactly(List.of("#letters1", "200", "90"), List.of("#letters1", "212.5", "90"));
    assertThat(attributes((Element) used.getFirst().getParentNode(), "aria-label", "fill", "role"))
        .containsExactly("James James", "#17202A", "img");
  }

  @Test
  void wordsWithoutTheirOutlineAreText() throws Exception {
    Element text = elements(write(Drawings.sample()), "text").getFirst();

    assertThat(text.getTextContent()).isEqualTo("Tapped <first> & ሰላም مرحبا 👩🏽‍🎓");
    assertThat(attributes(text, "x", "y", "font-size", "font-weight", "font-style", "fill"))
        .containsExactly("12", "40", "13", "700", "italic", "#17202A");
    assertThat(text.getAttribute("font-family"))
        .isEqualTo("'Atkinson Hyperlegible Next', sans-serif");
  }

  @Test
  void whatIsLabelledSaysSo() throws Exception {
    assertThat(elements(write(Drawings.sample()), "title"))
        .extracting(Element::getTextContent)
        .containsExactly("Timeline", "Phase one: bridge", "not stated", "Destiny");
  }

  @Test
  void nothingComesFromElsewhereAndNothingRuns() throws Exception {
    write(Drawings.sample());
    String svg = Files.readString(folder.resolve("picture.svg"));

    assertThat(svg).doesNotContain("<script", "<image", "<style", "<!DOCTYPE", "onload");
    assertThat(svg.replace("href=\"#", "")).as("links to itself alone").doesNotContain("href");
    assertThat(
            svg.replace("http://www.w3.org/2000/svg", "")
                .replace("http://www.w3.org/1999/xlink", ""))
        .doesNotContain("http");
  }

  @Test
  void aHatchCoversItsWholePatchAtItsAngle() {
    Mark.Hatched patch =
        new Mark.Hatched(PathData.rectangle(0, 0, 10, 10), 0, 0xFF000000, 90, 5, 1, "");

    // Lines that run down at x = 0, 5 and 10, over the whole height.
    assertThat(Hatching.lines(patch).segments())
        .filteredOn(PathData.Line.class::isInstance)
        .extracting(it -> Math.round(((PathData.Line) it).x()))
        .contains(0L, 5L, 10L);
    assertThat(Hatching.lines(patch).segments())
        .filteredOn(PathData.Line.class::isInstance)
        .allMatch(it -> Math.round(((PathData.Line) it).y()) == 10);
  }

  @Test
  void anyTextIsReadBack() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      ViewTable table = RandomTables.of(seed);
      List<Mark> marks = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (ViewTable.Group group : table.groups()) {
        for (ViewTable.Row row : group.rows()) {
          for (int i = 0; i < row.cells().size(); i++) {
            Mark.Words words = Drawings.words(row.cells().get(i).text(), i * 7.25, i * 3.5);
            marks.add(words);
            texts.add(words.text() + " " + i * 7.25 + " " + i * 3.5);
          }
        }
      }
      Drawing drawing = new Drawing(100, 100, table.title(), table.title() + "d", marks);
      Element picture = write(drawing);

      assertThat(elements(picture, "text").stream().map(SvgDrawingWriterTest::placed))
          .as("table %d", seed)
          .isEqualTo(texts);
      assertThat(elements(picture, "title").getFirst().getTextContent())
          .as("table %d", seed)
          .isEqualTo(drawing.title());
    }
  }

  private static String placed(Element text) {
    return text.getTextContent()
        + " "
        + Double.parseDouble(text.getAttribute("x"))
        + " "
        + Double.parseDouble(text.getAttribute("y"));
  }
}
