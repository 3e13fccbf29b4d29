package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.port.Action;
import org.casebridge.app.port.Change;
import org.casebridge.app.port.Operation;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void tableHasTheModelsSlotsInOrderAndSaysWhichMayBeEmpty(Kind kind) throws Exception {
    List<String> columns = new ArrayList<>();
    try (var fresh = DriverManager.getConnection("jdbc:sqlite::memory:");
        var statement = fresh.createStatement()) {
      for (String script : Schema.current().scripts()) {
        statement.executeUpdate(script);
      }
      try (var each = statement.executeQuery("PRAGMA table_info(" + kind.table() + ")")) {
        while (each.next()) {
          columns.add(
              each.getString("name")
                  + " "
                  + each.getString("type")
                  + (each.getBoolean("notnull") ? "" : " or null"));
        }
      }
    }
    List<String> slots =
        Shape.of(kind).slots().stream()
            .map(it -> it.column() + " " + type(it) + (it.nullable() ? " or null" : ""))
            .toList();
    assertThat(columns).isEqualTo(slots);
  }

  private static String type(Slot slot) {
    return switch (slot.type()) {
      case FLAG, NUMBER, TIME -> "INTEGER";
      case REAL -> "REAL";
      case ID -> "BLOB";
      case TEXT, CODE, DATE, TEXT_LIST, ID_LIST, RECORD_LIST -> "TEXT";
    };
  }

  @Test
  void everyKindIsReadAsItWasWrittenWhateverItsTextsHold() throws Exception {
    for (long seed = 1; seed <= 4; seed++) {
      Path path = folder.resolve("s" + seed + ".casebridge");
      List<Entity> rows = new MadeStudy(seed).withHardTexts().rows(3);
      try (StudyFile study = Whole.made(path, rows)) {
        assertThat(Whole.of(study)).isEqualTo(Whole.byId(rows));
      }
      try (StudyFile again = new SqliteStudyFiles(Clock.systemUTC()).open(path)) {
        assertThat(Whole.of(again)).isEqualTo(Whole.byId(rows));
        assertThat(Whole.check(path)).isEmpty();
      }
    }
  }

  @Test
  void everySlotOfEveryKindIsChangedUndoneAndRedoneWhole() throws Exception {
    MadeStudy made = new MadeStudy(9).withHardTexts();
    List<Entity> rows = made.rows(1);
    try (StudyFile study = Whole.made(folder.resolve("s.casebridge"), rows)) {
      for (Entity row : Whole.rows(study)) {
        for (Slot slot : Shape.of(row.entityKind()).slots()) {
          if (slot.path().startsWith("stamp.")
              || slot.path().startsWith("span.")
              || (slot.ref() != null && !slot.nullable())) {
            continue;
          }
          Entity before = study.find(row.entityKind(), row.id()).orElseThrow();
          Entity after = Shape.with(before, slot.path(), made.value(slot));
          study.commit(
              new Operation(
                  Action.CHANGE,
                  row.entityKind(),
                  "subject",
                  slot.path(),
                  "me",
                  Instant.now(),
                  "",
                  List.of(Change.changed(before, after))));
          assertThat(study.find(row.entityKind(), row.id())).contains(after);
          if (!after.equals(before)) {
            study.undo();
            assertThat(study.find(row.entityKind(), row.id())).contains(before);
            study.redo();
            assertThat(study.find(row.entityKind(), row.id())).contains(after);
          }
        }
      }
      while (study.undo().isPresent()) {}
      assertThat(Whole.of(study)).isEqualTo(Whole.byId(rows));
      assertThat(Whole.check(study.path())).isEmpty();
    }
  }

  @Test
  void halfSurrogatePairsAreMended() throws Exception {
    MadeStudy made = new MadeStudy(2);
    List<Entity> rows = new ArrayList<>(made.rows(1));
    Source broken = (Source) Shape.with(made.row(Kind.SOURCE), "text", "a\ud83d b \udc00c 🦜");
    rows.add(broken);
    try (StudyFile study = Whole.made(folder.resolve("s.casebridge"), rows)) {
      assertThat(study.find(Source.class, broken.id()).orElseThrow().text())
          .isEqualTo("a\ufffd b \ufffdc 🦜");
    }
  }
}
