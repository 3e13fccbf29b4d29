package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.Action;
import org.casebridge.app.port.Change;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.Operation;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionTest {
  private static final String MARKER = "confidential-zqxw";
  @TempDir Path folder;

  @Test
  void nothingThatHoldsCaseTextPrintsIt() throws Exception {
    List<Entity> rows = new MadeStudy(61).withText(MARKER).rows(2);
    List<Object> held = new ArrayList<>(rows);
    for (Entity row : rows) {
      Change change = Change.added(row);
      held.add(change);
      held.add(Writing.in(row));
      held.add(
          new Operation(
              Action.ADD,
              row.entityKind(),
              MARKER,
              MARKER,
              MARKER,
              MadeStudy.START,
              MARKER,
              List.of(change)));
    }
    Path path = folder.resolve("s.casebridge");
    try (StudyFile study = Whole.made(path, rows)) {
      Asset asset = study.all(Asset.class).getFirst();
      new Editor(study, Clock.systemUTC())
          .change(asset, Shape.with(asset, "text", MARKER + " more"), "text");
      held.addAll(study.summaries());
      held.add(study.caseFile(study.all(Case.class).getFirst().id()).orElseThrow());
      held.addAll(study.search("confidential", 50));
      for (HistoryEntry entry : study.history(Long.MAX_VALUE, 9)) {
        held.add(entry);
        held.addAll(study.historyRows(entry.number()));
      }
      held.add(study.ends());
    }
    held.add(new SqliteStudyFiles(Clock.systemUTC()).preview(path));
    int seen = 0;
    for (Object each : held) {
      seen += look(each);
    }
    assertThat(seen).as("values looked at").isGreaterThan(1_000);
    assertThat(rows).extracting(Entity::entityKind).contains(Kind.values());
  }

  /** Looks at a record and at every record inside it; returns how many. */
  private static int look(@Nullable Object value) throws ReflectiveOperationException {
    int seen = 0;
    if (value instanceof List<?> list) {
      for (Object item : list) {
        seen += look(item);
      }
    } else if (value instanceof Record record) {
      assertThat(record.toString()).as(record.getClass().getName()).doesNotContain("zqxw");
      seen = 1;
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        seen += look(part.getAccessor().invoke(record));
      }
    }
    return seen;
  }
}
