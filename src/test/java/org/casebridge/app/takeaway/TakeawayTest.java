package org.casebridge.app.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The table and the texts for the clipboard. */
class TakeawayTest {
  private static final long TABLES = Boolean.getBoolean("casebridge.campaign") ? 5000 : 200;

  private static ViewTable small(TableCell... cells) {
    List<ViewTable.ColumnHead> heads = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      heads.add(new ViewTable.ColumnHead("Case " + i, ""));
    }
    return new ViewTable(
        "Title",
        "",
        "en",
        "Part",
        heads,
        List.of(
            new ViewTable.Group(
                "Assets",
                Optional.of(Factor.ASSET),
                List.of(new ViewTable.Row("Skills", "", List.of(cells))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRESENT       | speaks Tigrinya          | speaks Tigrinya",
        "STATED_ABSENT | ''                       | ∅ stated absent",
        "STATED_ABSENT | a degree                 | ∅ stated absent: a degree",
        "STATED_ABSENT | degree: stated absent    | ∅ degree: stated absent",
        "STATED_ABSENT | ∅ stated absent: degree  | ∅ stated absent: degree",
        "NOT_STATED    | ''                       | not stated",
        "NOT_STATED    | Not stated               | Not stated",
        "NOT_STATED    | prior career             | not stated: prior career",
      })
  void aCellSaysItsPresenceInWordsOnce(Presence presence, String text, String spoken) {
    assertThat(new TableCell(text, presence, "", null).spoken()).isEqualTo(spoken);
  }

  @Test
  void textLosesOnlyWhatNoFormatCanCarry() {
    assertThat(TableCell.of("a\u0000b\tc\r\nd\re\u2028f\u001Bg\uFEFFh\uD800i\uFFFFj👩🏽‍🎓").text())
        .isEqualTo("ab\tc\nd\ne\nfgh\uFFFDi\uFFFDj👩🏽‍🎓");
  }

  @Test
  void aTableWhoseRowsDoNotFitItsColumnsIsRefused() {
    ViewTable.Group group =
        new ViewTable.Group(
            "", Optional.empty(), List.of(new ViewTable.Row("r", "", List.of(TableCell.of("a")))));
    List<ViewTable.ColumnHead> two =
        List.of(new ViewTable.ColumnHead("1", ""), new ViewTable.ColumnHead("2", ""));
    assertThatThrownBy(() -> new ViewTable("", "", "en", "", two, List.of(group)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ViewTable("", "", "en", "", List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableWithoutNotesHasEverythingElse() {
    TableCell noted = new TableCell("a", Presence.PRESENT, "“her words” – learner", 1.0);
    assertThat(small(noted).withoutNotes())
        .isEqualTo(small(new TableCell("a", Presence.PRESENT, "", 1.0)));
  }

  @Test
  void nothingThatHoldsCaseTextSaysItInALog() {
    ViewTable table = small(new TableCell("secret", Presence.PRESENT, "secret", null));
    assertThat(table + " " + table.groups() + table.columns() + table.groups().getFirst().rows())
        .doesNotContain("secret", "Skills", "Case 0");
  }

  @Test
  void tabSeparatedTextIsQuotedAndNeverAFormula() {
    ViewTable table =
        small(
            TableCell.of("=HYPERLINK(\"http://x\")"),
            TableCell.of("two\nlines"),
            TableCell.counting(-3),
            TableCell.of("-3"),
            new TableCell("", Presence.STATED_ABSENT, "", null),
            TableCell.notStated());
    assertThat(Tsv.of(table))
        .isEqualTo(
            """
            Part\tCase 0\tCase 1\tCase 2\tCase 3\tCase 4\tCase 5
            Assets
            Skills\t"'=HYPERLINK(""http://x"")"\t"two
            lines"\t-3\t'-3\t∅ stated absent\tnot stated
            """);
  }

  @Test
  void tabSeparatedTextReadsBackAsAnyTable() {
    for (long seed = 0; seed < TABLES; seed++) {
      ViewTable table = RandomTables.of(seed);
      List<List<String>> read = TsvReading.read(Tsv.of(table));

      assertThat(read.stream().map(line -> line.stream().map(TsvReading::unguarded).toList()))
          .as("table %d", seed)
          .isEqualTo(texts(table));
      assertThat(read.stream().flatMap(List::stream).filter(it -> !it.matches("-?\\d+")))
          .as("table %d", seed)
          .noneMatch(it -> !it.isEmpty() && "=+-@\t\r\n".indexOf(it.charAt(0)) >= 0);
    }
  }

  /** What a reader of any format should find: heads, groups with a name, rows. */
  private static List<List<String>> texts(ViewTable table) {
    List<List<String>> lines = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(table.corner()));
    table.columns().forEach(it -> heads.add(it.whole()));
    lines.add(heads);
    for (ViewTable.Group group : table.groups()) {
      if (!group.title().isBlank()) {
        lines.add(List.of(group.title()));
      }
      for (ViewTable.Row row : group.rows()) {
        List<String> line = new ArrayList<>(List.of(row.head()));
        row.cells().forEach(it -> line.add(it.spoken()));
        lines.add(line);
      }
    }
    return lines;
  }

  @Test
  void theHtmlTableNamesItsHeadsAndHoldsNothingFromElsewhere() throws Exception {
    Element page = html(small(TableCell.of("a"), TableCell.notStated()));

    assertThat(page.getAttribute("lang")).isEqualTo("en");
    assertThat(page.getAttribute("dir")).isEqualTo("auto");
    assertThat(elements(page, "caption").getFirst().getTextContent()).isEqualTo("Title");
    assertThat(elements(page, "th"))
        .extracting(it -> it.getAttribute("scope"))
        .containsExactly("col", "col", "col", "rowgroup", "row");
    assertThat(elements(page, "td"))
        .extracting(it -> it.getAttribute("style"))
        .satisfiesExactly(
            style -> assertThat(style).contains("1px solid"),
            style -> assertThat(style).contains("1px dotted", "background"));
  }

  @Test
  void theHtmlTableReadsBackAsAnyTable() throws Exception {
    for (long seed = 0; seed < TABLES; seed++) {
      ViewTable table = RandomTables.of(seed);
      Element page = html(table);

      assertThat(elements(page, "tr").stream().map(TakeawayTest::line))
          .as("table %d", seed)
          .isEqualTo(texts(table));
      assertThat(text(elements(page, "caption").getFirst()))
          .as("table %d", seed)
          .isEqualTo(PlainText.headed(table.title(), table.subtitle()));
      assertThat(elements(page, "script")).as("table %d", seed).isEmpty();
    }
  }

  private static List<String> line(Element row) {
    List<String> line = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      line.add(text(cell));
    }
    return line;
  }

  private static Element html(ViewTable table) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(HtmlTable.of(table))))
        .getDocumentElement();
  }

  private static List<Element> elements(Element page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static String text(Node cell) {
    StringBuilder text = new StringBuilder();
    for (Node kid = cell.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      text.append(kid instanceof Element ? "\n" : kid.getTextContent());
    }
    return text.toString();
  }

  @Test
  void aDrawingWithoutWordsForThoseWhoCannotSeeItIsRefused() {
    assertThatThrownBy(() -> new Drawing(1, 1, "Timeline", " ", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSmallestWordsAreFoundWithinGroups() {
    Mark.Words words = new Mark.Words("a", 0, 0, "Sans", 11, 400, false, 0xFF000000, List.of(), "");
    Mark.Words blank = new Mark.Words(" ", 0, 0, "Sans", 1, 400, false, 0xFF000000, List.of(), "");
    Mark group = new Mark.Group(null, List.of(words, blank), "");
    assertThat(new Drawing(1, 1, "", "d", List.of(group)).smallestWords()).isEqualTo(11);
    assertThat(new Drawing(1, 1, "", "d", List.of()).smallestWords()).isInfinite();
  }
}
