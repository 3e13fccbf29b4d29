package org.casebridge.app.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
  private static final Interchange INTERCHANGE = new Interchange(Clock.systemUTC());

  @TempDir Path folder;

  /** What a file holds, and the problem told of it, as line:column path sentence. */
  record Bad(String what, String text, String problem) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static String study(String rest) {
    return "{\"format\": \"casebridge\", \"version\": 1, \"study\": {\"title\": \"T\"},\n"
        + rest
        + "}";
  }

  private static String asset(String fields) {
    return study("\"cases\": [{\"pseudonym\": \"Noor\",\n \"assets\": [{" + fields + "}]}]");
  }

  static Stream<Bad> bad() {
    return Stream.of(
        new Bad("nothing", "", "The file is empty."),
        new Bad("blanks", " \n\t", "The file is empty."),
        new Bad("prose", "Dear all", "doesn't begin with a brace"),
        new Bad("a list", "[1]", "doesn't begin with a brace"),
        new Bad("a study file", "SQLite format 3\0abc", "Open it instead"),
        new Bad("another kind of JSON", "{\"name\": 1}", "1:2 name There is no field “name”"),
        new Bad(
            "no version",
            "{\"format\": \"casebridge\", \"study\": {\"title\": \"T\"}}",
            "“version” is missing"),
        new Bad("a foreign format", "{\"format\": \"other\"}", "1:2 format The file doesn't say"),
        new Bad(
            "a newer version",
            "{\"format\": \"casebridge\", \"version\": 2, \"people\": []}",
            "1:26 version The file has version 2"),
        new Bad(
            "a version of many digits",
            "{\"format\": \"casebridge\", \"version\": 99999999999999999999999}",
            "1:26 version The file has version"),
        new Bad(
            "a version in quotes",
            "{\"format\": \"casebridge\", \"version\": \"1\"}",
            "1:26 version A whole number"),
        new Bad(
            "cut off in a text",
            study("\"cases\": [{\"pseudonym\": \"No").substring(0, 80),
            "The file breaks off here."),
        new Bad(
            "cut off after a bracket", "{\"format\": \"casebridge\",", "The file breaks off here."),
        new Bad(
            "a comma too many",
            "{\"format\": \"casebridge\",}",
            "1:25  From here on the text isn't JSON"),
        new Bad("single quotes", "{'format': 1}", "1:2  From here on the text isn't JSON"),
        new Bad("a comment", "{/* hello */}", "From here on the text isn't JSON"),
        new Bad("NaN", study("\"complete\": NaN"), "From here on the text isn't JSON"),
        new Bad("a second study", study("\"complete\": true") + "{}", "Something follows"),
        new Bad(
            "the same name twice",
            "{\"format\": \"casebridge\", \"format\": \"casebridge\"}",
            "The same name stands twice"),
        new Bad(
            "the same name twice in an item",
            asset("\"text\": \"a\", \"text\": \"b\""),
            "The same name stands twice"),
        new Bad("too deep", "{\"x\": " + "[".repeat(50) + "]".repeat(50) + "}", "lie too deep"),
        new Bad(
            "a number without end",
            study("\"cases\": [" + "9".repeat(500) + "]"),
            "too long to be taken in"),
        new Bad(
            "a huge score",
            study(
                "\"cases\": [{\"pseudonym\": \"N\", \"phases\": [{\"label\": \"p\", \"assetScore\":"
                    + " {\"value\": 1e400}}]}]"),
            "cases[0].phases[0].assetScore.value The number lies outside"),
        new Bad(
            "a score above 1",
            study(
                "\"cases\": [{\"pseudonym\": \"N\", \"phases\": [{\"label\": \"p\", \"assetScore\":"
                    + " {\"value\": 1.5}}]}]"),
            "2:71 cases[0].phases[0].assetScore.value The number lies outside"),
        new Bad(
            "a huge place",
            asset("\"text\": \"a\", \"place\": 99999999999999999999"),
            "3:27 cases[0].assets[0].place The number lies outside"),
        new Bad(
            "a fraction for a place",
            asset("\"text\": \"a\", \"place\": 1.5"),
            "3:27 cases[0].assets[0].place A whole number"),
        new Bad(
            "a number for a text",
            asset("\"text\": 7"),
            "3:14 cases[0].assets[0].text A text in quotation marks"),
        new Bad(
            "null for a text",
            asset("\"text\": null"),
            "3:14 cases[0].assets[0].text A text in quotation marks"),
        new Bad(
            "a text for a list",
            asset("\"text\": \"a\", \"capitals\": \"social\""),
            "3:27 cases[0].assets[0].capitals A list in square brackets"),
        new Bad(
            "an item for a list of items",
            study("\"cases\": {}"),
            "2:1 cases A list in square brackets"),
        new Bad(
            "a text for an item",
            study("\"cases\": [\"Noor\"]"),
            "2:11 cases[0] An item in braces"),
        new Bad(
            "a text for a flag",
            asset("\"text\": \"a\", \"inferred\": \"yes\""),
            "cases[0].assets[0].inferred Only true or false"),
        new Bad(
            "a text for complete",
            study("\"complete\": \"yes\""),
            "2:1 complete Only true or false"),
        new Bad(
            "a field left out",
            study("\"cases\": [\n{}]"),
            "3:1 cases[0] “pseudonym” is missing here."),
        new Bad(
            "a field misspelt",
            asset("\"text\": \"a\", \"capital\": []"),
            "3:27 cases[0].assets[0].capital There is no field “capital” here."),
        new Bad(
            "an unknown fixed code",
            asset("\"text\": \"a\", \"presence\": \"maybe\""),
            "3:27 cases[0].assets[0].presence Only one of these can stand here: present,"
                + " stated_absent, not_stated."),
        new Bad(
            "a text too long",
            asset("\"text\": \"" + "x".repeat(100_001) + "\""),
            "3:14 cases[0].assets[0].text The text is longer than 100,000 characters."),
        new Bad(
            "ten million characters",
            asset("\"text\": \"" + "x".repeat(10_000_000) + "\""),
            "cases[0].assets[0].text The text is longer than 100,000 characters."),
        new Bad(
            "thirteen million characters",
            asset("\"text\": \"" + "x".repeat(13_000_000) + "\""),
            "too long to be taken in"),
        new Bad(
            "an empty id",
            asset("\"id\": \"\", \"text\": \"a\""),
            "3:14 cases[0].assets[0].id Something has to stand here."),
        new Bad(
            "an id twice",
            study(
                "\"cases\": [{\"id\": \"n\", \"pseudonym\": \"N\"},\n"
                    + "{\"id\": \"n\", \"pseudonym\": \"M\"}]"),
            "3:2 cases[1].id The id “n” stands for another item"),
        new Bad(
            "a UUID twice, once in capitals",
            study(
                "\"cases\": [{\"id\": \"0190aaaa-0000-7000-8000-00000000000a\", \"pseudonym\":"
                    + " \"N\"},{\"id\": \"0190AAAA-0000-7000-8000-00000000000A\", \"pseudonym\":"
                    + " \"M\"}]"),
            "cases[1].id The id"),
        new Bad(
            "a reference to nothing",
            asset("\"text\": \"a\", \"recognisedBy\": [{\"mediatorId\": \"james\"}]"),
            "cases[0].assets[0].recognisedBy[0].mediatorId There is no item with the id “james”"),
        new Bad(
            "a reference to a wrong kind",
            study(
                "\"cases\": [{\"id\": \"n\", \"pseudonym\": \"N\", \"events\": [{\"type\":"
                    + " \"hired\", \"phaseId\": \"n\"}]}]"),
            "cases[0].events[0].phaseId “n” is of the kind “case”; what stands here must be of the"
                + " kind “phase”."),
        new Bad(
            "evidence for what claims nothing",
            study(
                "\"cases\": [{\"id\": \"n\", \"pseudonym\": \"N\", \"excerpts\": [{\"words\":"
                    + " \"w\", \"supports\": [\"n\"]}]}]"),
            "cases[0].excerpts[0].supports[0].claimId “n” is of the kind “case”, which claims"
                + " nothing"),
        new Bad(
            "a reference into another case",
            study(
                "\"cases\": [{\"pseudonym\": \"N\", \"phases\": [{\"id\": \"p\", \"label\":"
                    + " \"P\"}]},{\"pseudonym\": \"M\", \"events\": [{\"type\": \"hired\","
                    + " \"phaseId\": \"p\"}]}]"),
            "cases[1].events[0].phaseId “p” belongs to another case."),
        new Bad(
            "a question nobody asks",
            study("\"answers\": [{\"questionId\": \"M9\", \"text\": \"a\"}]"),
            "answers[0].questionId There is no item with the id “M9”"),
        new Bad(
            "an inferred part that is none",
            asset("\"text\": \"a\", \"inferredParts\": [\"colour\"]"),
            "cases[0].assets[0].inferredParts[0] “colour” is no part"),
        new Bad(
            "a date that is none",
            study("\"workshopSessions\": [{\"title\": \"w\", \"held\": \"March\"}]"),
            "2:37 workshopSessions[0].held This isn't a date."),
        new Bad(
            "a thirtieth of February",
            study("\"workshopSessions\": [{\"title\": \"w\", \"held\": \"2026-02-30\"}]"),
            "workshopSessions[0].held This isn't a date."),
        new Bad(
            "a moment that is none",
            asset("\"text\": \"a\", \"created\": \"yesterday\""),
            "cases[0].assets[0].created This isn't a moment."),
        new Bad(
            "a moment with an hour 25",
            asset("\"text\": \"a\", \"created\": \"2026-01-01T25:00:00Z\""),
            "cases[0].assets[0].created This isn't a moment."),
        new Bad(
            "an end before its beginning",
            study(
                "\"cases\": [{\"pseudonym\": \"N\", \"phases\": [{\"label\": \"p\", \"span\":"
                    + " {\"from\": \"2026\", \"to\": \"2025\"}}]}]"),
            "cases[0].phases[0] The item contradicts itself: the end lies before the beginning."),
        new Bad(
            "a code listed twice",
            study(
                "\"vocabularyTerms\": [{\"vocabulary\": \"capital\", \"code\": \"a\"},"
                    + " {\"vocabulary\": \"capital\", \"code\": \"a\"}]"),
            "2:1 vocabularyTerms The code “a” is listed twice in the vocabulary “Capitals”."),
        new Bad(
            "an unknown vocabulary",
            study("\"vocabularyTerms\": [{\"vocabulary\": \"colours\", \"code\": \"a\"}]"),
            "vocabularyTerms[0].vocabulary Only one of these"),
        new Bad(
            "NUL",
            asset("\"text\": \"a\\u0000b\""),
            "cases[0].assets[0].text The text holds the control character U+0000"),
        new Bad(
            "an escape character",
            asset("\"text\": \"\\u001b[2J\""),
            "cases[0].assets[0].text The text holds the control character U+001B"),
        new Bad(
            "a raw control character",
            asset("\"text\": \"a\u0001b\""),
            "A text holds a control character here."),
        new Bad("half a character", asset("\"text\": \"\\ud83d!\""), "half of a character"),
        new Bad(
            "two halves the wrong way round",
            asset("\"text\": \"\\ude00\\ud83d\""),
            "half of a character"));
  }

  private List<String> problems(byte[] bytes) throws Exception {
    Path file = folder.resolve("in.casebridge.json");
    Files.write(file, bytes);
    ReadResult result = INTERCHANGE.read(file, Progress.NONE);
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
    assertThat(file).hasBinaryContent(bytes);
    return ((ReadResult.Refused) result)
        .problems().stream()
            .map(it -> it.line() + ":" + it.column() + " " + it.path() + " " + it.sentence())
            .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void bad(Bad bad) throws Exception {
    List<String> problems = problems(bad.text.getBytes(StandardCharsets.UTF_8));
    assertThat(problems).anySatisfy(problem -> assertThat(problem).contains(bad.problem));
    assertThat(problems).noneSatisfy(problem -> assertThat(problem).contains("rule “"));
  }

  @Test
  void otherEncodingsAreToldFromDamage() throws Exception {
    String text = study("\"complete\": true").replace("T", "Tür");
    assertThat(problems(text.getBytes(StandardCharsets.UTF_16)))
        .first()
        .asString()
        .contains("UTF-8");
    assertThat(problems(text.getBytes(StandardCharsets.UTF_16LE)))
        .first()
        .asString()
        .contains("UTF-8");
    assertThat(problems(text.getBytes(StandardCharsets.ISO_8859_1)))
        .first()
        .asString()
        .contains("UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoFault() throws Exception {
    Path file = folder.resolve("in.json");
    Files.writeString(file, "\uFEFF" + study("\"complete\": true"));
    assertThat(INTERCHANGE.read(file, Progress.NONE)).isInstanceOf(ReadResult.Read.class);
  }

  @Test
  void allProblemsAreListedUpToAMeasure() throws Exception {
    String three =
        study(
            "\"cases\": [{\"pseudonym\": 1},\n{\"pseudonym\": 2},\n{\"pseudonym\": 3, \"x\": 4}]");
    assertThat(problems(three.getBytes(StandardCharsets.UTF_8)))
        .extracting(it -> it.substring(0, it.indexOf(' ')))
        .containsExactly("2:12", "3:2", "4:2", "4:18");
    Path file = folder.resolve("many.json");
    Files.writeString(file, study("\"cases\": [{}" + ", {}".repeat(999) + "]"));
    ReadResult.Refused many = (ReadResult.Refused) INTERCHANGE.read(file, Progress.NONE);
    assertThat(many.problems()).hasSize(Findings.MOST);
    assertThat(many.more()).isTrue();
    assertThat(many.asProblem().sentence())
        .isEqualTo(
            "The file has 200 problems or more, and nothing was taken in. The first: line 2,"
                + " column 11: “pseudonym” is missing here.");
  }

  @Test
  void theSampleCutAnywhereIsRefused() throws Exception {
    byte[] whole = Files.readAllBytes(Path.of("assets/sample/working-learners.casebridge.json"));
    for (int i = 1; i <= 60; i++) {
      byte[] part = java.util.Arrays.copyOf(whole, whole.length * i / 61);
      assertThat(problems(part)).isNotEmpty();
    }
  }

  @Test
  void whatIsNoReadableFileOfFitSizeIsAnExpectedProblem() throws Exception {
    Path absent = folder.resolve("absent.json");
    assertCode("import.missing", absent);
    assertCode("import.unreadable", folder);
    Path large = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(Interchange.LARGEST + 1);
    }
    assertCode("import.too_large", large);
  }

  private void assertCode(String code, Path file) {
    assertThatThrownBy(() -> INTERCHANGE.read(file, Progress.NONE))
        .isInstanceOfSatisfying(
            ExpectedProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.sentence()).contains("Nothing was changed");
            });
  }
}
