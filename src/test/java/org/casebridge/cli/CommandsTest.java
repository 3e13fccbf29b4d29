package org.casebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Case;
import org.casebridge.domain.Kind;
import org.casebridge.report.CardReports;
import org.casebridge.report.PdfComparisonPrinter;
import org.casebridge.report.Typefaces;
import org.casebridge.store.SqliteStudyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T09:30:00Z"), ZoneOffset.UTC);
  private static final Typefaces TYPEFACES = new Typefaces();
  private final SqliteStudyFiles files = new SqliteStudyFiles(CLOCK);

  @TempDir Path folder;

  /** What a command left behind. */
  private record Ran(int code, String out, String err) {}

  private Ran run(boolean terminal, Tools.Window window, String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    StringWriter err = new StringWriter();
    int code =
        new Commands(
                new Tools(
                    files,
                    CardReports.of(TYPEFACES),
                    new PdfComparisonPrinter(TYPEFACES),
                    CLOCK,
                    window,
                    "1.2.3",
                    new PrintWriter(stream, true, StandardCharsets.UTF_8),
                    stream,
                    new PrintWriter(err, true),
                    terminal))
            .run(arguments);
    return new Ran(code, bytes.toString(StandardCharsets.UTF_8), err.toString());
  }

  private Ran run(String... arguments) {
    return run(
        false,
        study -> {
          throw new AssertionError("no command opens a window but open");
        },
        arguments);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void done(String said, String... arguments) {
    Ran ran = run(arguments);
    // What readers do not get is told beside what was done.
    assertThat(ran.err().lines()).allMatch(it -> it.startsWith("Left out: "));
    assertThat(ran.out()).contains(said);
    assertThat(ran.code()).isEqualTo(Commands.DONE);
  }

  private void refused(String said, String... arguments) {
    Ran ran = run(arguments);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(said).doesNotContain("Exception");
    assertThat(ran.code()).isEqualTo(Commands.PROBLEM);
  }

  @Test
  void theSampleGoesOutAndComesBackInAndStaysTheSame() throws Exception {
    done("Made " + at("s.casebridge"), "new", at("s.casebridge"), "--sample");
    Files.writeString(folder.resolve("s.casebridge.json"), "older");
    refused("There is a file", "export", at("s.casebridge"));
    assertThat(folder.resolve("s.casebridge.json")).hasContent("older");
    done("Wrote " + at("s.casebridge.json"), "export", at("s.casebridge"), "--replace");
    done("rows: " + at("t.casebridge"), "import", at("s.casebridge.json"), at("t.casebridge"));
    Ran out = run("export", at("t.casebridge"), "-");
    assertThat(out.out()).isEqualTo(Files.readString(folder.resolve("s.casebridge.json")));
    done("No fault found in " + at("t.casebridge"), "check", at("t.casebridge"));
  }

  @Test
  void whatACheckFindsIsListedAndToldByTheCode() throws Exception {
    done("Made", "new", at("s.casebridge"), "--sample");
    try (var raw = DriverManager.getConnection("jdbc:sqlite:" + at("s.casebridge"));
        var statement = raw.createStatement()) {
      statement.executeUpdate("DELETE FROM search_rows");
    }
    Ran ran = run("check", at("s.casebridge"));
    assertThat(ran.code()).isEqualTo(Commands.PROBLEM);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .singleElement()
        .satisfies(it -> assertThat(it).startsWith("Search misses"));
  }

  @Test
  void importingIntoAStudyThatExistsIsOneStepOfItsHistory() throws Exception {
    done("Made", "new", at("s.casebridge"), "--sample");
    done("Took in", "import", "assets/sample/working-learners.casebridge.json", at("s.casebridge"));
    try (StudyFile study = files.open(folder.resolve("s.casebridge"))) {
      assertThat(study.count(Kind.CASE)).isEqualTo(6);
      assertThat(study.history(Long.MAX_VALUE, 10)).hasSize(1);
      study.undo();
      assertThat(study.count(Kind.CASE)).isEqualTo(3);
    }
  }

  @Test
  void aNewStudyHasItsTitleAndNothingElseOfItsOwn() throws Exception {
    done("Made", "new", at("a.casebridge"), "--title", "Harbour", "--by", "AB");
    done("Harbour", "info", at("a.casebridge"));
    try (StudyFile study = files.openReadOnly(folder.resolve("a.casebridge"))) {
      assertThat(study.study().byline()).isEqualTo("AB");
      assertThat(study.all(Case.class)).isEmpty();
    }
    done("Made", "new", at("b.casebridge"));
    assertThat(run("info", at("b.casebridge")).out()).startsWith("b" + System.lineSeparator());
  }

  @Test
  void infoNamesTheCasesAndCountsTheRows() {
    done("Made", "new", at("s.casebridge"), "--sample");
    assertThat(run("info", at("s.casebridge")).out().lines())
        .startsWith(
            "Working learners, airport and hospitality",
            "  Ijakoo - Found the way elsewhere",
            "  Muhazzin - A supervisor who opened the door",
            "  Destiny - Two supervisors, two stories")
        .contains("3\tcase", "3\tsource", "37\texcerpt", "1\tworkshop session");
  }

  @Test
  void cardsAndComparisonsAreWrittenForWhomTheyMayBe() throws Exception {
    done("Made", "new", at("s.casebridge"), "--sample");
    done("Wrote 3 cards: " + at("s-cards.pdf"), "cards", at("s.casebridge"));
    assertThat(text("s-cards.pdf")).contains("Ijakoo", "Muhazzin", "Destiny");
    done(
        "Wrote one card",
        "cards",
        at("s.casebridge"),
        at("one.pdf"),
        "--case",
        "muzzahin",
        "--paper",
        "letter");
    assertThat(text("one.pdf")).contains("Muhazzin").doesNotContain("Destiny");
    done(
        "Wrote a comparison of 3 cases: " + at("s-comparison.pdf"),
        "compare",
        at("s.casebridge"),
        "--comparison",
        "Same effort, three doors");
    assertThat(text("s-comparison.pdf")).contains("Same effort, three doors", "Destiny");
    done(
        "Wrote a comparison of 2 cases",
        "compare",
        at("s.casebridge"),
        at("two.pdf"),
        "--case",
        "Destiny",
        "--case",
        "Ijakoo");
    for (String kind : new String[] {"cards", "compare"}) {
      done("Wrote", kind, at("s.casebridge"), at("all.pdf"), "--audience", "researcher");
      assertThat(text("all.pdf")).contains("African American", "race, gender, weight");
      done("Wrote", kind, at("s.casebridge"), at("all.pdf"), "--audience", "workshop", "--replace");
      assertThat(text("all.pdf")).doesNotContain("African American", "race, gender, weight");
      assertThat(text("s-" + (kind.equals("cards") ? "cards" : "comparison") + ".pdf"))
          .doesNotContain("African American", "race, gender, weight");
      Files.delete(folder.resolve("all.pdf"));
    }
    refused("There is a file", "cards", at("s.casebridge"));
    done("Wrote 3 cards", "cards", at("s.casebridge"), "--replace");
    refused("no case called “Bob”", "cards", at("s.casebridge"), at("x.pdf"), "--case", "Bob");
    refused(
        "no comparison called", "compare", at("s.casebridge"), at("x.pdf"), "--comparison", "B");
    assertThat(folder.resolve("x.pdf")).doesNotExist();
  }

  @Test
  void cardsAreWrittenInEveryFormAndLayout() throws Exception {
    done("Made", "new", at("s.casebridge"), "--sample");
    for (String form : new String[] {"c.html", "c.docx"}) {
      done("Wrote 3 cards: " + at(form), "cards", at("s.casebridge"), at(form));
      assertThat(folder.resolve(form)).isNotEmptyFile();
    }
    done(
        "Wrote 2 pictures, the first: " + at("c-1.png"),
        "cards",
        at("s.casebridge"),
        at("c.png"),
        "--pages",
        "1,3",
        "--dpi",
        "36");
    done(
        "Wrote 3 cards",
        "cards",
        at("s.casebridge"),
        at("sheets.pdf"),
        "--layout",
        "card",
        "--paper",
        "a6",
        "--sheet",
        "a4");
    try (PDDocument document = Loader.loadPDF(folder.resolve("sheets.pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
    refused("does not go with", "cards", at("s.casebridge"), at("x.pdf"), "--paper", "a6");
    refused("names no pages", "cards", at("s.casebridge"), at("x.pdf"), "--pages", "b");
    refused("36 to 600", "cards", at("s.casebridge"), at("x.png"), "--dpi", "9");
    refused("a4 or letter", "compare", at("s.casebridge"), at("x.pdf"), "--paper", "a5");
    assertThat(folder.resolve("x.pdf")).doesNotExist();
  }

  @Test
  void aWorkshopsPackIsWrittenAndWhatItLacksIsTold() throws Exception {
    done("Made", "new", at("s.casebridge"), "--sample");
    Ran ran =
        run(
            "pack",
            at("s.casebridge"),
            "--comparison",
            "Same effort, three doors",
            "--layout=card");

    assertThat(ran.code()).isEqualTo(Commands.DONE);
    assertThat(ran.err())
        .contains("Left out: 3 sensitive facts.", "Left out: the grounds of 2 stances.");
    assertThat(text("s-pack.pdf"))
        .contains("Who are they?", "Guiding questions", "For the facilitator")
        .doesNotContain("African American", "race, gender, weight");
  }

  @Test
  void caseConsentIsKeptOnPaper() throws Exception {
    Path json = folder.resolve("c.json");
    Files.writeString(
        json,
        """
        {"format": "casebridge", "version": 1, "study": {"title": "C"},
         "cases": [{"pseudonym": "Noor"}, {"pseudonym": "Tomo", "consent": "publication"}]}
        """);
    done("Took in", "import", json.toString(), at("c.casebridge"));
    Ran cards = run("cards", at("c.casebridge"));
    assertThat(cards.code()).isEqualTo(Commands.DONE);
    assertThat(cards.err()).contains("One case was left out");
    assertThat(text("c-cards.pdf")).contains("Tomo").doesNotContain("Noor");
    refused("may be shown", "cards", at("c.casebridge"), at("n.pdf"), "--case", "Noor");
    Ran compared = run("compare", at("c.casebridge"));
    assertThat(compared.code()).isEqualTo(Commands.DONE);
    assertThat(compared.err()).contains("One case was left out");
    assertThat(text("c-comparison.pdf")).contains("Tomo").doesNotContain("Noor");
    refused("may be shown", "compare", at("c.casebridge"), at("n.pdf"), "--case", "Noor");
    done(
        "Wrote one card",
        "cards",
        at("c.casebridge"),
        at("n.pdf"),
        "--case",
        "Noor",
        "--audience",
        "researcher");
  }

  private String text(String pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(folder.resolve(pdf).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void aBackupIsMadeListedLookedIntoAndRestored() throws Exception {
    done("Made", "new", at("s.casebridge"), "--sample");
    Ran made = run("backup", at("s.casebridge"));
    assertThat(made.code()).isEqualTo(Commands.DONE);
    String backup = made.out().strip().substring("Wrote ".length());
    done(backup, "backup", at("s.casebridge"), "--list");
    done(
        "Wrote " + at("copy.casebridge"),
        "backup",
        at("s.casebridge"),
        "--to",
        at("copy.casebridge"));
    done("Made", "new", at("other.casebridge"), "--title", "Other");
    done("3 cases", "restore", backup, at("other.casebridge"), "--preview");
    done("Other", "info", at("other.casebridge"));
    done("Restored " + at("other.casebridge"), "restore", backup, at("other.casebridge"));
    done("Ijakoo", "info", at("other.casebridge"));
  }

  @Test
  void generatingTwiceWithOneSeedGivesTheSameStudy() throws Exception {
    done("Made", "generate", at("g.casebridge"), "--cases", "12", "--seed", "5");
    done("Made", "generate", at("h.casebridge"), "--cases", "12", "--seed", "5");
    assertThat(run("export", at("g.casebridge"), "-").out())
        .hasSizeGreaterThan(10_000)
        .isEqualTo(run("export", at("h.casebridge"), "-").out());
    assertThat(run("info", at("g.casebridge")).out()).contains("12\tcase");
    refused("lies between 0 and", "generate", at("i.casebridge"), "--cases", "-3");
  }

  @Test
  void problemsOfAFileAreListedByLineAndNothingIsMade() throws Exception {
    Path json = folder.resolve("bad.json");
    Files.writeString(
        json, "{\"format\": \"casebridge\", \"version\": 1,\n\"study\": {},\n\"x\": 1}");
    Ran ran = run("import", json.toString(), at("n.casebridge"));
    assertThat(ran.code()).isEqualTo(Commands.PROBLEM);
    assertThat(ran.err().lines())
        .containsExactly(
            json + ":2:1: study: “title” is missing here.",
            json + ":3:1: x: There is no field “x” here. Check its spelling.",
            "2 problems; nothing was taken in.");
    assertThat(folder.resolve("n.casebridge")).doesNotExist();
  }

  @Test
  void whatIsNotThereOrThereAlreadyIsSaidInASentence() throws Exception {
    for (String command : new String[] {"info", "check", "export", "cards", "compare", "backup"}) {
      refused("gone.casebridge", command, at("gone.casebridge"));
    }
    refused("There is no file", "import", at("gone.json"), at("n.casebridge"));
    done("Made", "new", at("s.casebridge"));
    refused("s.casebridge", "new", at("s.casebridge"));
    Files.writeString(folder.resolve("damaged.casebridge"), "not a study");
    refused("damaged.casebridge", "info", at("damaged.casebridge"));
    try (StudyFile open = files.open(folder.resolve("s.casebridge"))) {
      refused("s.casebridge", "backup", open.path().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "info",
        "check",
        "import",
        "export",
        "cards",
        "compare",
        "backup",
        "restore",
        "generate",
        "open"
      })
  void everyCommandExplainsItself(String command) {
    done("Usage: casebridge " + command, command, "--help");
    done(command, "--help");
    if (!command.equals("open")) {
      Ran bare = run(command);
      assertThat(bare.code()).isEqualTo(Commands.USAGE);
      assertThat(bare.err()).contains("Usage: casebridge " + command);
    }
  }

  @Test
  void whatIsNotUnderstoodIsToldFromProblems() {
    assertThat(run().code()).isEqualTo(Commands.USAGE);
    assertThat(run("fly").code()).isEqualTo(Commands.USAGE);
    assertThat(run("info", "--fast", "x").code()).isEqualTo(Commands.USAGE);
    assertThat(run("generate", at("g"), "--cases", "many").code()).isEqualTo(Commands.USAGE);
    done("Casebridge 1.2.3", "--version");
  }

  @Test
  void onlyOpenOpensTheWindowAndItsCodeIsPassedOn() {
    assertThat(run(false, study -> study == null ? 7 : 8, "open").code()).isEqualTo(7);
    assertThat(run(false, study -> study == null ? 7 : 8, "open", at("s.casebridge")).code())
        .isEqualTo(8);
  }

  @Test
  void aFaultOfTheProgramIsToldWithoutItsText() {
    Ran ran =
        run(
            false,
            study -> {
              throw new IllegalStateException("words of a case");
            },
            "open");
    assertThat(ran.code()).isEqualTo(Commands.FAULT);
    assertThat(ran.err()).contains("IllegalStateException").doesNotContain("words of a case");
  }

  @Test
  void progressIsToldOnlyWhereSomebodyWatches() {
    Tools.Window none = study -> 0;
    Ran quiet = run(false, none, "generate", at("q.casebridge"), "--cases", "150");
    assertThat(quiet.err()).isEmpty();
    Ran watched = run(true, none, "generate", at("w.casebridge"), "--cases", "150");
    assertThat(watched.err()).startsWith("\rInventing cases  ").contains(" %").endsWith("\r");
  }
}
