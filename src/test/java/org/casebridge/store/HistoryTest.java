package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.Action;
import org.casebridge.app.port.Change;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.HistoryEntry.State;
import org.casebridge.app.port.Operation;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock(MadeStudy.START);
  private SqliteStudyFiles files;
  private StudyFile study;
  private Editor editor;
  private UUID asset;

  @BeforeEach
  void open() throws Exception {
    files = new SqliteStudyFiles(clock);
    study = Whole.made(folder.resolve("s.casebridge"), new MadeStudy(5).rows(2));
    editor = new Editor(study, clock);
    asset = study.all(Asset.class).getFirst().id();
  }

  @AfterEach
  void close() throws Exception {
    study.close();
  }

  private Asset asset() throws ExpectedProblem {
    return study.find(Asset.class, asset).orElseThrow();
  }

  private void type(String text) throws ExpectedProblem {
    editor.change(asset(), Shape.with(asset(), "text", text), "text");
  }

  private List<State> states() throws ExpectedProblem {
    return study.history(Long.MAX_VALUE, 100).stream().map(HistoryEntry::state).toList();
  }

  @Test
  void typingOnWithinAMinuteIsOneEntryThatUndoTakesBackWhole() throws Exception {
    Asset before = asset();
    type("c");
    clock.pass(Duration.ofSeconds(30));
    type("cu");
    clock.pass(Duration.ofSeconds(30));
    type("curious");
    assertThat(study.history(Long.MAX_VALUE, 9))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.subject()).isEqualTo("curious");
          assertThat(it.action()).isEqualTo(Action.CHANGE);
          assertThat(it.detail()).isEqualTo("text");
          assertThat(it.rows()).isEqualTo(1);
        });
    Asset after = asset();
    study.undo();
    assertThat(asset()).isEqualTo(before);
    study.redo();
    assertThat(asset()).isEqualTo(after);
  }

  @Test
  void typingAfterAMinuteIsAnotherEntry() throws Exception {
    type("a");
    clock.pass(Duration.ofMillis(60_001));
    type("ab");
    assertThat(states()).hasSize(2);
  }

  @Test
  void typingInAnotherFieldIsAnotherEntryAndSoIsTypingAfterIt() throws Exception {
    type("a");
    Asset other = study.all(Asset.class).get(1);
    editor.change(other, Shape.with(other, "text", "b"), "text");
    type("ab");
    assertThat(states()).hasSize(3);
  }

  @Test
  void anotherAuthorsTypingIsAnotherEntry() throws Exception {
    type("a");
    Study before = study.study();
    editor.change(before, Shape.with(before, "byline", "somebody else"), "");
    study.undo();
    study.redo();
    type("ab");
    type("abc");
    assertThat(study.history(Long.MAX_VALUE, 9)).hasSize(3);
    assertThat(study.history(Long.MAX_VALUE, 1).getFirst().author()).isEqualTo("somebody else");
  }

  @Test
  void twoAuthorsWithTheSameKeyAreTwoEntries() throws Exception {
    for (String author : List.of("one", "one", "two")) {
      Asset before = asset();
      Asset after = Shape.with(before, "text", before.text() + author);
      study.commit(
          new Operation(
              Action.CHANGE,
              Kind.ASSET,
              "",
              "text",
              author,
              clock.instant(),
              "key",
              List.of(Change.changed(before, after))));
    }
    assertThat(study.history(Long.MAX_VALUE, 9)).hasSize(2);
  }

  @Test
  void typingAfterAnUndoIsANewEntryAndTheUndoneOnesStayAsRecord() throws Exception {
    type("a");
    clock.pass(Duration.ofMinutes(2));
    type("ab");
    study.undo();
    type("ac");
    assertThat(states()).containsExactly(State.DONE, State.DROPPED, State.DONE);
    assertThat(study.redo()).isEmpty();
    assertThat(study.ends().redo()).isNull();
    HistoryEntry dropped = study.history(Long.MAX_VALUE, 9).get(1);
    assertThat(study.historyRows(dropped.number()))
        .singleElement()
        .satisfies(it -> assertThat(it.after()).anyMatch(value -> value.text().equals("ab")));
    type("acd");
    assertThat(states()).hasSize(3);
  }

  @Test
  void goingToAnEntryUndoesOrRedoesAllBetween() throws Exception {
    Map<UUID, Entity> start = Whole.of(study);
    type("one");
    clock.pass(Duration.ofMinutes(2));
    type("two");
    Map<UUID, Entity> second = Whole.of(study);
    long number = study.ends().undo().number();
    editor.remove(Kind.CASE, asset().caseId());
    editor.add(new MadeStudy(77).row(Kind.SOURCE));
    Map<UUID, Entity> last = Whole.of(study);
    assertThat(study.goTo(number).kinds()).contains(Kind.SOURCE, Kind.CASE, Kind.ASSET);
    assertThat(Whole.of(study)).isEqualTo(second);
    study.goTo(0);
    assertThat(Whole.of(study)).isEqualTo(start);
    study.goTo(number);
    assertThat(Whole.of(study)).as("forward to an entry").isEqualTo(second);
    study.goTo(Long.MAX_VALUE);
    assertThat(Whole.of(study)).isEqualTo(last);
    assertThat(Whole.check(study.path())).isEmpty();
  }

  @Test
  void undoAndRedoSurviveARestart() throws Exception {
    Map<UUID, Entity> start = Whole.of(study);
    type("one");
    editor.remove(Kind.CASE, asset().caseId());
    Map<UUID, Entity> end = Whole.of(study);
    study.close();
    study = files.open(study.path());
    study.undo();
    study.undo();
    assertThat(Whole.of(study)).isEqualTo(start);
    study.close();
    study = files.open(study.path());
    study.redo();
    study.redo();
    assertThat(Whole.of(study)).isEqualTo(end);
    assertThat(study.redo()).isEmpty();
  }

  @Test
  void aFailedOperationLeavesRowsHistoryAndSearchWhole() throws Exception {
    type("kept");
    study.undo();
    Map<UUID, Entity> before = Whole.of(study);
    List<HistoryEntry> history = study.history(Long.MAX_VALUE, 9);
    Asset changed = Shape.with(asset(), "text", "halfway");
    Asset lost = Shape.with(asset(), "stamp.id", UUID.randomUUID());
    Entity homeless = Shape.with(lost, "caseId", UUID.randomUUID());
    for (Change second :
        List.of(Change.added(homeless), Change.added(asset()), Change.changed(lost, homeless))) {
      Operation operation =
          new Operation(
              Action.CHANGE,
              Kind.ASSET,
              "",
              "",
              "",
              clock.instant(),
              "",
              List.of(Change.changed(asset(), changed), second));
      assertThatThrownBy(() -> study.commit(operation)).isInstanceOf(ExpectedProblem.class);
      assertThat(Whole.of(study)).isEqualTo(before);
      assertThat(study.history(Long.MAX_VALUE, 9)).isEqualTo(history);
      assertThat(study.search("halfway", 9)).isEmpty();
    }
    assertThat(Whole.check(study.path())).isEmpty();
    assertThat(study.redo()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INSERT ON main.history", "INSERT ON main.history_rows", "UPDATE ON main.history"})
  void whatCannotBeWrittenIntoTheHistoryIsNotDone(String step) throws Exception {
    type("kept");
    clock.pass(Duration.ofMinutes(2));
    type("kept too");
    study.undo();
    Map<UUID, Entity> before = Whole.of(study);
    List<HistoryEntry> history = study.history(Long.MAX_VALUE, 9);
    // As a full disk would, in the middle of a step.
    sql("CREATE TEMP TRIGGER refusing BEFORE " + step + " BEGIN SELECT RAISE(ABORT, 'full'); END");
    List<ThrowingCallable> steps = new ArrayList<>();
    steps.add(() -> type("halfway"));
    if (step.startsWith("UPDATE")) {
      steps.addAll(List.of(study::undo, study::redo, () -> study.goTo(0)));
    }
    for (ThrowingCallable each : steps) {
      assertThatThrownBy(each).isInstanceOf(ExpectedProblem.class);
      assertThat(Whole.of(study)).isEqualTo(before);
      assertThat(study.history(Long.MAX_VALUE, 9)).isEqualTo(history);
    }
    sql("DROP TRIGGER refusing");
    assertThat(study.search("halfway", 9)).isEmpty();
    assertThat(Whole.check(study.path())).isEmpty();
    assertThat(study.redo()).isPresent();
    assertThat(asset().text()).isEqualTo("kept too");
  }

  private void sql(String statement) throws Exception {
    try (Statement fresh = ((SqliteStudyFile) study).connection().createStatement()) {
      fresh.execute(statement);
    }
  }

  @Test
  void twoEditsFromOneReadingDoNotUndoEachOther() throws Exception {
    Asset read = asset();
    editor.change(read, Shape.with(read, "text", "text changed"), "text");
    editor.change(read, Shape.with(read, "source", "home"), "source");
    assertThat(asset().text()).isEqualTo("text changed");
    assertThat(asset().source()).isEqualTo("home");
  }

  @Test
  void changingNothingMakesNoEntry() throws Exception {
    type(asset().text());
    assertThat(states()).isEmpty();
    assertThat(study.undo()).isEmpty();
  }

  @Test
  void whatIsSoAlreadyMakesNoEntryAndTouchesNothing() throws Exception {
    Asset read = asset();
    type("written meanwhile");
    Asset now = asset();
    clock.pass(Duration.ofMinutes(2));
    editor.change(read, Shape.with(read, "text", "written meanwhile"), "text");
    assertThat(states()).hasSize(1);
    assertThat(asset()).isEqualTo(now);
  }
}
