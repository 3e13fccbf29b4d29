package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Case;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final String MARKER = "qzxvmarkerwkj";
  @TempDir Path folder;
  private final MadeStudy made = new MadeStudy(11);
  private final HandClock clock = new HandClock(MadeStudy.START);
  private StudyFile study;
  private Editor editor;

  @BeforeEach
  void open() throws Exception {
    study = Whole.made(folder.resolve("s.casebridge"), made.rows(2));
    editor = new Editor(study, clock);
  }

  @AfterEach
  void close() throws Exception {
    study.close();
  }

  private UUID write(String text) throws Exception {
    Source source = Shape.with((Source) made.row(Kind.SOURCE), "text", text);
    editor.add(source);
    return source.id();
  }

  private List<UUID> find(String typed) throws Exception {
    return study.search(typed, 50).stream().map(SearchHit::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Née Ångström, nee",
    "nee angstrom, NÉE ÅNGSTRÖM",
    "e\u0301tude, étude",
    "quixotically, quix",
    "quixotically, q",
    "quixotically whimsical, whimsical quixo",
    "ሰላም ዓለም, ሰላ",
    "مرحبا بالعالم, مرحبا",
    "שלום עולם, עולם",
    "Ελληνικά λόγος, λογος",
    "職場の日本語, 職場",
    "mañana-señor, senor",
    "O'Brien's, brien",
    "bridge🦜zebra, zebra",
    "C3PO42, c3po42",
    "nul\u0000zinnia, zinnia"
  })
  void wordsAreFoundHoweverTheyAreWritten(String text, String typed) throws Exception {
    UUID id = write(text);
    assertThat(find(typed)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "*",
        "\"\"\"",
        "AND",
        "OR NOT",
        "NEAR(",
        "heading:",
        "a* OR b*",
        "-",
        "^",
        "(",
        ")",
        "{heading body} : x",
        "; DROP TABLE cases",
        "%",
        "_",
        "\u0000",
        "🦜",
        "\ud83d",
        "   ",
        "",
        "a\"b",
        "NEAR(a b, 5)",
        "+",
        "\\"
      })
  void signsAndOperatorsAreHarmless(String typed) throws Exception {
    study.search(typed, 20);
    study.search("supervisor " + typed, 20);
    study.search(typed + " supervisor", 20);
    assertThat(find("supervisor")).isNotEmpty();
  }

  @Test
  void aVeryLongQueryIsHarmless() throws Exception {
    assertThat(find("word ".repeat(100_000))).isEmpty();
    assertThat(find("w".repeat(1_000_000))).isEmpty();
  }

  @Test
  void casesComeFirstAndNamesBeforeTexts() throws Exception {
    UUID source = write("zanzibar");
    Case learner = study.all(Case.class).getFirst();
    editor.change(learner, Shape.with(learner, "headline", "the road to Zanzibar"), "headline");
    assertThat(find("zanz")).containsExactly(learner.id(), source);
  }

  @Test
  void ofTextsThoseOfCasesComeFirstAndOfAnyKindItsHeading() throws Exception {
    UUID text = write("zanzibar");
    Case learner = study.all(Case.class).getFirst();
    editor.change(learner, Shape.with(learner, "summary", "She came from Zanzibar."), "summary");
    assertThat(find("zanz")).containsExactly(learner.id(), text);
    Source titled = Shape.with((Source) made.row(Kind.SOURCE), "title", "Zanzibar, first talk");
    editor.add(titled);
    assertThat(find("zanz")).containsExactly(titled.id(), learner.id(), text);
    assertThat(study.search("zanz", 1)).extracting(SearchHit::id).containsExactly(titled.id());
  }

  @Test
  void theSnippetMarksWhatWasFound() throws Exception {
    write("before it " + "word ".repeat(200) + "the Café opened a door " + "word ".repeat(200));
    SearchHit hit = study.search("cafe", 5).getFirst();
    assertThat(hit.snippet()).contains("\u0002Café\u0003").hasSizeLessThan(200);
  }

  @Test
  void removedTextIsNotFoundAndUndoneTextIs() throws Exception {
    UUID id = write("platypus");
    Source source = study.find(Source.class, id).orElseThrow();
    editor.change(source, Shape.with(source, "text", "echidna"), "");
    assertThat(find("platypus")).isEmpty();
    assertThat(find("echidna")).containsExactly(id);
    study.undo();
    assertThat(find("platypus")).containsExactly(id);
    editor.remove(Kind.SOURCE, id);
    assertThat(find("platypus")).isEmpty();
    study.undo();
    assertThat(find("platypus")).containsExactly(id);
  }

  @Test
  void aLongTextIsFoundByItsLastWord() throws Exception {
    String text = "the shift began early and ".repeat(400_000) + "hippopotamus";
    UUID id = write(text);
    assertThat(find("hippo")).containsExactly(id);
    assertThat(study.find(Source.class, id).orElseThrow().text()).isEqualTo(text);
  }

  @Test
  void removedTextLeavesNoTraceOnceTheHistoryForgetsIt() throws Exception {
    UUID id = write("before " + MARKER + " after " + MARKER + "s");
    write("another text with other words");
    study.close();
    assertThat(traces()).isPositive();
    study = new SqliteStudyFiles(clock).open(study.path());
    editor = new Editor(study, clock);
    Source source = study.find(Source.class, id).orElseThrow();
    clock.pass(Duration.ofMinutes(5));
    editor.change(source, Shape.with(source, "text", "nothing"), "text");
    editor.remove(Kind.SOURCE, id);
    study.close();
    try (var raw = DriverManager.getConnection("jdbc:sqlite:" + study.path());
        var statement = raw.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("DELETE FROM history_rows");
      statement.execute("UPDATE history SET subject = ''");
      // The index marks what is gone, and drops it when it is put in order.
      assertThat(traces()).isPositive();
      statement.execute("INSERT INTO search (search) VALUES ('optimize')");
    }
    assertThat(traces()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 3_000})
  void whatIsTypedOverWithinTheMinuteLeavesNoTraceBesideTheIndex(int times) throws Exception {
    UUID id = write("He said it.");
    clock.pass(Duration.ofMinutes(5));
    for (String text : List.of((MARKER + " said it. ").repeat(times), "Somebody said it.")) {
      Source source = study.find(Source.class, id).orElseThrow();
      editor.change(source, Shape.with(source, "text", text), "text");
    }
    study.close();
    try (var raw = DriverManager.getConnection("jdbc:sqlite:" + study.path());
        var statement = raw.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("INSERT INTO search (search) VALUES ('optimize')");
    }
    assertThat(traces()).isZero();
  }

  private int traces() throws Exception {
    int traces = 0;
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // The index keeps a word's beginning apart from its end, so half the marker is a trace too.
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        traces += bytes.split("qzxvm", -1).length - 1;
        traces += bytes.split("arkerwkj", -1).length - 1;
      }
    }
    return traces;
  }
}
