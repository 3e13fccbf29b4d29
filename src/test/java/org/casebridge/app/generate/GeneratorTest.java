package org.casebridge.app.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.interchange.Interchange;
import org.casebridge.app.interchange.ReadResult;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.References;
import org.casebridge.domain.Source;
import org.casebridge.store.SqliteStudyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
  @TempDir Path folder;

  private static List<Entity> rows(int cases, long seed) {
    List<Entity> rows = new ArrayList<>();
    new Generator(cases, seed, Progress.NONE).forEach(rows::add);
    return rows;
  }

  @Test
  void theSameSeedGivesTheSameStudyAndAnotherSeedAnother() {
    assertThat(rows(20, 7)).isEqualTo(rows(20, 7)).isNotEqualTo(rows(20, 8));
    assertThat(only(rows(20, 7), Case.class))
        .doesNotContainAnyElementsOf(only(rows(20, 8), Case.class));
  }

  @Test
  void aCaseHasSomeFortyFiveRowsOfEveryKind() {
    List<Entity> rows = rows(200, 1);
    int fixed = rows(0, 1).size();
    double each = (rows.size() - fixed) / 200.0;
    assertThat(each).isBetween(35.0, 50.0);
    Set<Kind> kinds = new HashSet<>();
    rows.forEach(row -> kinds.add(row.entityKind()));
    assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(Kind.WORKSHOP_SESSION)));
  }

  @Test
  void everyReferenceIsFulfilledAndNoIdIsUsedTwice() {
    List<Entity> rows = rows(300, 3);
    Set<UUID> ids = new HashSet<>();
    assertThat(rows).allMatch(row -> ids.add(row.id()));
    assertThat(rows).allMatch(row -> ids.containsAll(References.from(row)));
  }

  @Test
  void textsAreOfAllLengthsAndScriptsAndExcerptsStandInThem() {
    List<Entity> rows = rows(300, 3);
    List<Source> sources = only(rows, Source.class);
    assertThat(sources).anyMatch(it -> it.text().length() > 15_000);
    assertThat(sources).anyMatch(it -> it.text().length() < 1_500);
    assertThat(sources).anyMatch(it -> hasScript(it.text(), Character.UnicodeScript.ETHIOPIC));
    assertThat(sources).anyMatch(it -> hasScript(it.text(), Character.UnicodeScript.ARABIC));
    for (Excerpt excerpt : only(rows, Excerpt.class)) {
      String text =
          sources.stream()
              .filter(it -> it.id().equals(excerpt.sourceId()))
              .findFirst()
              .orElseThrow()
              .text();
      assertThat(text.substring(excerpt.start(), excerpt.end())).isEqualTo(excerpt.words());
    }
    long names = only(rows, Case.class).stream().map(Case::pseudonym).distinct().count();
    assertThat(names).isGreaterThan(250);
  }

  private static <E> List<E> only(List<Entity> rows, Class<E> type) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static boolean hasScript(String text, Character.UnicodeScript script) {
    return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
  }

  @Test
  void aGeneratedStudySurvivesTheWayOutAndBackRowForRow() throws Exception {
    List<Entity> rows = rows(30, 5);
    SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC());
    Interchange interchange = new Interchange(Clock.systemUTC());
    Path json = folder.resolve("g.casebridge.json");
    try (StudyFile study = files.create(folder.resolve("g.casebridge"), rows, Progress.NONE)) {
      interchange.write(study, json, Progress.NONE);
    }
    assertThat(files.check(folder.resolve("g.casebridge"), Progress.NONE)).isEmpty();
    ReadResult.Read read = (ReadResult.Read) interchange.read(json, Progress.NONE);
    Comparator<Entity> byId = Comparator.comparing(Entity::id);
    assertThat(read.rows().stream().sorted(byId).toList())
        .isEqualTo(rows.stream().sorted(byId).toList());
    try (Stream<String> lines = Files.lines(json, StandardCharsets.UTF_8)) {
      assertThat(lines.filter(line -> line.contains("\"place\""))).hasSizeLessThan(rows.size() / 4);
    }
  }

  @Test
  void numbersOutsideTheRangeAreRefused() {
    assertThatThrownBy(() -> new Generator(-1, 1, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Generator(Generator.MOST + 1, 1, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
