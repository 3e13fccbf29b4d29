package org.casebridge.app.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Case;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Study;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.domain.Voice;
import org.casebridge.store.SqliteStudyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterchangeTest {
  private static final Instant NOW = Instant.parse("2026-03-05T09:30:00.123Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Interchange INTERCHANGE = new Interchange(CLOCK);
  private final StudyFiles files = new SqliteStudyFiles(CLOCK);

  @TempDir Path folder;

  private ReadResult.Read read(String json) throws Exception {
    Path file = folder.resolve("in.json");
    Files.writeString(file, json);
    ReadResult result = INTERCHANGE.read(file, Progress.NONE);
    if (result instanceof ReadResult.Refused refused) {
      throw new AssertionError(refused.problems().stream().map(Problem::sentence).toList());
    }
    return (ReadResult.Read) result;
  }

  private static <E extends Entity> List<E> all(ReadResult.Read read, Class<E> type) {
    return read.rows().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private String export(StudyFile study) throws ExpectedProblem {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(INTERCHANGE.write(study, out, Progress.NONE)).isTrue();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsExportedComesBackRowForRowAndByteForByte() throws Exception {
    List<Entity> sample = INTERCHANGE.sample();
    try (StudyFile study = files.create(folder.resolve("a.casebridge"), sample, Progress.NONE)) {
      String first = export(study);
      ReadResult.Read again = read(first);
      assertThat(again.notes()).isEmpty();
      Comparator<Entity> byId = Comparator.comparing(Entity::id);
      assertThat(again.rows().stream().sorted(byId).toList())
          .isEqualTo(sample.stream().sorted(byId).toList());
      try (StudyFile copy =
          files.create(folder.resolve("b.casebridge"), again.rows(), Progress.NONE)) {
        assertThat(export(copy)).isEqualTo(first);
      }
    }
  }

  @Test
  void whoWroteWhatAndWhenGoesAlong() throws Exception {
    try (StudyFile study =
        files.create(folder.resolve("a.casebridge"), INTERCHANGE.sample(), Progress.NONE)) {
      Study row = study.study();
      Clock later = Clock.offset(CLOCK, Duration.ofDays(2));
      new Editor(study, later).change(row, Shape.with(row, "byline", "Noor"), "byline");
      Asset asset = study.all(Asset.class).getFirst();
      Clock latest = Clock.offset(CLOCK, Duration.ofDays(3));
      new Editor(study, latest).change(asset, Shape.with(asset, "text", "changed"), "text");
      ReadResult.Read again = read(export(study));
      for (Entity each : again.rows()) {
        Stamp kept = study.find(each.entityKind(), each.id()).orElseThrow().stamp();
        assertThat(each.stamp()).isEqualTo(kept);
      }
      assertThat(again.rows()).hasSameSizeAs(INTERCHANGE.sample());
      assertThat(again.rows())
          .extracting(it -> it.stamp().author())
          .contains("Noor", asset.stamp().author())
          .doesNotContain("");
    }
  }

  @Test
  void aFileIsWrittenWholeAndReplacesAnOlderOne() throws Exception {
    Path target = folder.resolve("out.casebridge.json");
    Files.writeString(target, "older");
    try (StudyFile study =
        files.create(folder.resolve("a.casebridge"), INTERCHANGE.sample(), Progress.NONE)) {
      Progress stopped =
          new Progress() {
            @Override
            public void report(double done, String what) {}

            @Override
            public boolean cancelled() {
              return true;
            }
          };
      assertThat(INTERCHANGE.write(study, target, stopped)).isFalse();
      assertThat(target).hasContent("older");
      assertThat(INTERCHANGE.write(study, target, Progress.NONE)).isTrue();
      assertThat(target)
          .content()
          .startsWith("{\n  \"format\": \"casebridge\",\n  \"version\": 1,");
      assertThat(INTERCHANGE.read(target, stopped)).isInstanceOf(ReadResult.Cancelled.class);
      try (var left = Files.list(folder)) {
        assertThat(left.map(path -> path.getFileName().toString()))
            .noneMatch(name -> name.endsWith(".part"));
      }
    }
  }

  @Test
  void theSmallestFileGetsEverythingANewStudyHas() throws Exception {
    ReadResult.Read read =
        read(
            """
            {"format": "casebridge", "version": 1, "study": {"title": "Small"},
             "cases": [{"pseudonym": "Noor", "assets": [{"text": "Patience"}]}]}
            """);
    assertThat(all(read, VocabularyTerm.class))
        .extracting(VocabularyTerm::code)
        .containsExactlyElementsOf(
            List.of(Vocabulary.values()).stream().flatMap(it -> it.shipped().stream()).toList());
    assertThat(all(read, GuidingQuestion.class))
        .extracting(GuidingQuestion::code)
        .containsExactly(
            "L1", "L2", "O1", "O2", "M1a", "M1b", "M2a", "M2b", "M2c", "M2d", "M2e", "I1", "I2");
    Case noor = all(read, Case.class).getFirst();
    assertThat(noor.glyph()).isEqualTo(Glyph.TRIANGLE);
    Asset patience = all(read, Asset.class).getFirst();
    assertThat(patience.caseId()).isEqualTo(noor.id());
    assertThat(patience.claim().presence()).isEqualTo(Presence.PRESENT);
    assertThat(patience.claim().voice()).isEqualTo(Voice.RESEARCHER);
    assertThat(patience.stamp().created()).isEqualTo(NOW);
  }

  @Test
  void codesOfTheStudysOwnAreAddedToItsVocabularyAndSaid() throws Exception {
    ReadResult.Read read =
        read(
            """
            {"format": "casebridge", "version": 1, "study": {"title": "Own"},
             "vocabularyTerms": [{"vocabulary": "capital", "code": "social", "label": "people"}],
             "cases": [{"pseudonym": "Noor",
               "assets": [{"text": "Faith", "capitals": ["spiritual", "social"]}]}]}
            """);
    assertThat(read.notes())
        .containsExactly(
            "A code not listed in the vocabulary “Capitals” was added to it: spiritual.");
    assertThat(all(read, VocabularyTerm.class))
        .filteredOn(term -> term.vocabulary() == Vocabulary.CAPITAL)
        .extracting(VocabularyTerm::code)
        .startsWith("social")
        .endsWith("spiritual")
        .hasSize(10)
        .doesNotHaveDuplicates();
  }

  @Test
  void excerptsWithoutAPlaceAreFoundInTheirSource() throws Exception {
    ReadResult.Read read =
        read(
            """
            {"format": "casebridge", "version": 1, "study": {"title": "Places"},
             "sources": [{"id": "s", "title": "Talk", "text": "One.\\r\\nTwo. Two. Three."}],
             "cases": [{"pseudonym": "Noor", "excerpts": [
               {"sourceId": "s", "words": "Three."},
               {"sourceId": "s", "words": "Two."},
               {"sourceId": "s", "words": "Four."},
               {"sourceId": "s", "words": "One.", "start": 0, "end": 400}]}]}
            """);
    assertThat(all(read, Excerpt.class))
        .extracting(Excerpt::start, Excerpt::end)
        .containsExactly(tuple(15, 21), tuple(-1, -1), tuple(-1, -1), tuple(-1, -1));
    assertThat(read.notes())
        .containsExactly(
            "The place of one excerpt lies outside the text of the source; the words were kept"
                + " without the place.");
  }

  @Test
  void aStudyTakesAnotherInAsOneStepThatCanBeUndone() throws Exception {
    try (StudyFile study =
        files.create(folder.resolve("a.casebridge"), INTERCHANGE.sample(), Progress.NONE)) {
      String before = export(study);
      ReadResult.Read same = read(before);
      new Editor(study, CLOCK).takeIn(Merging.rows(study, same));
      assertThat(study.all(Case.class))
          .extracting(Case::pseudonym)
          .containsExactly("Ijakoo", "Muhazzin", "Destiny", "Ijakoo", "Muhazzin", "Destiny");
      assertThat(study.count(Kind.STUDY)).isEqualTo(1);
      assertThat(study.count(Kind.GUIDING_QUESTION)).isEqualTo(13);
      assertThat(study.all(VocabularyTerm.class)).hasSameSizeAs(all(same, VocabularyTerm.class));
      List<Comparison> comparisons = study.all(Comparison.class);
      assertThat(comparisons.get(1).caseIds())
          .isEqualTo(study.all(Case.class).stream().skip(3).map(Case::id).toList());
      study.undo();
      assertThat(export(study)).isEqualTo(before);
    }
    assertThat(files.check(folder.resolve("a.casebridge"), Progress.NONE)).isEmpty();
  }
}
