package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Shape;
import org.casebridge.store.SqliteStudyFiles;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.FxWatchdog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a whole, from its first start to its close. */
@Tag("fx")
class ShellTest {
  @TempDir private Path folder;

  private WindowDriver sample() {
    return WindowDriver.ofSample(folder);
  }

  private static ListView<?> list(WindowDriver window) {
    return (ListView<?>) window.scene().lookup(".case-list-view");
  }

  @Test
  void aSampleIsNeverWrittenOverAnother() {
    try (WindowDriver window = sample()) {
      assertThat(window.study().path()).hasFileName("Working learners (sample).casebridge");
      Fx.run(() -> window.window().actions().sample());
      Fx.until(() ->
          window.study().path().getFileName().toString().startsWith("Working learners (sample) 2"));
    }
    assertThat(folder.resolve("Working learners (sample).casebridge")).exists();
  }

  @Test
  void closingWhileTypingLosesNothing() throws Exception {
    Path file;
    try (WindowDriver window = sample()) {
      window.chooseCase(2, "Destiny");
      file = window.study().path();
      window.focus(window.scene().lookup(".case-headline"));
      Fx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).clear());
      window.type("Typed and closed at once");
    }
    assertThat(file.resolveSibling(file.getFileName() + "-wal")).doesNotExist();
    try (StudyFile open = new SqliteStudyFiles(Clock.systemUTC()).openReadOnly(file)) {
      assertThat(open.all(Case.class))
          .extracting(Case::headline)
          .contains("Typed and closed at once");
    }
  }

  @Test
  void aLockedFileCanBeRead() throws Exception {
    Path file;
    try (WindowDriver window = sample()) {
      file = window.study().path();
    }
    try (StudyFile elsewhere = new SqliteStudyFiles(Clock.systemUTC()).open(file);
        WindowDriver window = new WindowDriver(folder)) {
      window.press("Working learners (sample)");
      window.press("Open read-only");
      window.awaitText("read-only");
      window.awaitText("Advancement history");
      assertThat(elsewhere.readOnly()).isFalse();
    }
  }

  @Test
  void aMissingStudyIsGreyedAndCanBeForgotten() throws Exception {
    Path file;
    try (WindowDriver window = sample()) {
      file = window.study().path();
    }
    Files.delete(file);
    try (WindowDriver window = new WindowDriver(folder)) {
      window.awaitText("not found in");
      window.press("Remove Working learners (sample) from this list");
      window.awaitNoText("not found in");
    }
    try (WindowDriver window = new WindowDriver(folder)) {
      assertThat(window.text()).doesNotContain("Opened before");
    }
  }

  @Test
  void otherEyesSeeNoSensitiveFact() {
    try (WindowDriver window = sample()) {
      window.chooseCase(2, "Destiny");
      window.awaitText("3 sensitive facts");
      window.awaitText("The turn comes with the mediator");
      assertThat(window.text()).contains("grounds: race");
      Fx.run(() -> window.study().desk().audienceProperty().set(Audience.PUBLICATION));
      window.awaitNoText("sensitive facts");
      window.settle();
      assertThat(window.all(ShellTest::adds)).as("buttons that would do nothing").isEmpty();
      window.awaitNoText("The turn comes with the mediator");
      assertThat(window.text()).doesNotContain("grounds: race");
    }
  }

  @Test
  void theFirstCaseOfANewStudyIsNamedAtOnce() {
    try (WindowDriver window = new WindowDriver(folder)) {
      window.answer(folder.resolve("fresh.casebridge"));
      window.press("New study…");
      window.press("New case (Ctrl+N)");
      Fx.until(() ->
          window.scene().getFocusOwner() instanceof TextInputControl input
              && input.getStyleClass().contains("case-name")
              && input.getSelectedText().equals(input.getText()));
      window.type("Amina");
      window.key(KeyCode.ENTER);
      window.settle();
      List<Case> cases = window.read(file -> file.all(Case.class));
      assertThat(cases).extracting(Case::pseudonym).containsExactly("Amina");
    }
  }

  @Test
  void otherEyesSeeNoCaseThatConsentKeepsFromThem() {
    try (WindowDriver window = sample()) {
      window.chooseCase(2, "Destiny");
      Fx.run(() ->
          window
              .study()
              .desk()
              .edit(
                  "consent",
                  (editor, file) -> {
                    Case learner = file.all(Case.class).get(2);
                    Case team = Shape.with(learner, "consent", Consent.TEAM);
                    return editor.change(learner, team, "consent");
                  }));
      window.settle();
      window.awaitText("Two years in hospitality");
      Fx.run(() -> window.study().desk().audienceProperty().set(Audience.WORKSHOP));
      window.awaitNoText("Two years in hospitality");
      assertThat(window.text()).doesNotContain("Advancement history", "Pride in the work");
      assertThat(Fx.get(() -> list(window).getItems().size())).isEqualTo(2);
      Fx.run(() -> window.study().desk().audienceProperty().set(Audience.RESEARCHER));
      window.awaitText("Two years in hospitality");
    }
  }

  @Test
  void otherEyesSeeNoMemoBesideAComparisonAndWhatWasTypedThereIsKept() {
    try (WindowDriver window = sample()) {
      window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
      window.settle();
      window.focus(new Hands(window).field("Memo"));
      window.type("Kept too. ");
      Fx.run(() -> window.study().desk().audienceProperty().set(Audience.WORKSHOP));
      window.settle();
      assertThat(window.all(ShellTest::holdsMemo)).isEmpty();
      Fx.run(() -> window.study().desk().audienceProperty().set(Audience.RESEARCHER));
      window.settle();
      assertThat(window.all(ShellTest::holdsMemo)).hasSize(1);
      List<Memo> memos = window.read(file -> file.all(Memo.class));
      assertThat(memos).extracting(Memo::text).anyMatch(it -> it.contains("Kept too. "));
    }
  }

  @Test
  void otherEyesSeeNoSourcesNoHistoryAndTakeNothingBack() {
    try (WindowDriver window = sample()) {
      window.chooseCase(2, "Destiny");
      window.focus(window.item("Pride in the work"));
      window.key(KeyCode.DELETE);
      window.settle();
      Fx.run(() -> window.study().desk().audienceProperty().set(Audience.WORKSHOP));
      window.settle();
      window.key(KeyCode.Z, KeyCode.CONTROL);
      window.settle();
      assertThat(Fx.get(() -> window.study().desk().endsProperty().get().undo())).isNotNull();
      for (KeyCode place : List.of(KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
        window.key(place, KeyCode.CONTROL);
        window.awaitText("For the researcher alone");
        assertThat(window.text()).doesNotContain("Published account", "History", "Script");
      }
      window.press("Look as the researcher");
      window.awaitText("About the study");
    }
  }

  private static boolean adds(Node node) {
    return node instanceof ButtonBase button
        && !button.isDisabled()
        && String.valueOf(button.getAccessibleText()).startsWith("Add ");
  }

  private static boolean holdsMemo(Node node) {
    return node instanceof TextInputControl input && input.getText().contains("Kept too. ");
  }

  @Test
  void undoNamesTheStep() {
    try (WindowDriver window = sample()) {
      window.chooseCase(2, "Destiny");
      window.focus(window.scene().lookup(".case-headline"));
      Fx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).clear());
      window.type("Another headline");
      // What is not kept yet is taken back in the field itself.
      window.key(KeyCode.ENTER);
      window.settle();
      window.press("Undo: change headline of case “Destiny”");
      window.settle();
      List<Case> cases = window.read(file -> file.all(Case.class));
      assertThat(cases).extracting(Case::headline).doesNotContain("Another headline");
    }
  }

  @Test
  void theWindowIsRemembered() {
    try (WindowDriver window = sample()) {
      window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
      window.settle();
      Fx.run(() -> window.window().theme().scaleProperty().set(1.2));
    }
    try (WindowDriver window = new WindowDriver(folder)) {
      assertThat(Fx.get(() -> window.window().theme().scaleProperty().get())).isEqualTo(1.2);
      window.press("Working learners (sample)");
      window.settle();
      Fx.until(() -> window.scene().lookup(".case-list-view") == null);
      Fx.until(() -> window.scene().lookup(".study-frame") != null);
    }
  }

  @Test
  void workingOnACaseNeverBlocksTheInterface() {
    try (WindowDriver window = sample()) {
      FxWatchdog.assertSmooth(() -> walk(window));
    }
  }

  @Test
  void goingThroughThePlacesNeverBlocksTheInterface() {
    try (WindowDriver window = sample()) {
      FxWatchdog.assertSmooth(() -> {
        for (KeyCode place :
            List.of(
                KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT1)) {
          window.key(place, KeyCode.CONTROL);
          window.settle();
        }
      });
    }
  }

  private static void walk(WindowDriver window) {
    window.chooseCase(0, "Ijakoo");
    window.chooseCase(1, "Muhazzin");
    window.chooseCase(2, "Destiny");
    window.focus(window.item("Pride in the work"));
    window.key(KeyCode.ENTER);
    window.settle();
    TextInputControl field = window.drawerField();
    window.focus(field);
    window.type(" x");
    window.settle();
    window.key(KeyCode.ESCAPE);
    window.search("pride");
    window.key(KeyCode.ESCAPE);
    window.focus(list(window));
    window.key(KeyCode.Z, KeyCode.CONTROL);
    window.settle();
  }
}
