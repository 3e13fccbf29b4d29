package org.casebridge.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.WorkshopSession;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.OpenDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class WorkshopScreenTest {
  @TempDir Path folder;
  private OpenDesk open;
  private WorkshopScreen screen;

  @BeforeEach
  void begin() {
    open = OpenDesk.sample(folder);
    open.show(() -> {
      screen = new WorkshopScreen(open.desk(), new Notices());
      screen.attach();
      return screen.node();
    });
    open.settle();
  }

  @AfterEach
  void end() {
    Fx.run(screen::release);
    open.close();
  }

  private List<WorkshopSession> sessions() {
    return open.read(file -> file.all(WorkshopSession.class));
  }

  private void press(String name) {
    Fx.run(() ->
        screen.node().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(it -> name.equals(it.getAccessibleText()) || name.equals(it.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    open.settle();
  }

  @Test
  void aWorkshopIsPlannedNamedMovedDeletedUndoneAndRedone() {
    press("Plan a workshop");
    UUID added = sessions().getLast().id();
    assertThat(sessions()).hasSize(2);
    assertThat(sessions().getLast().script())
        .extracting(ScriptStep::kind)
        .containsExactly(
            "background", "assets", "opportunity", "predict", "mediation", "outcome", "questions");
    Fx.run(() -> {
      TextInputControl title =
          (TextInputControl) screen.node().lookup(".workshop-column .text-field");
      title.requestFocus();
      title.setText("June, at the airport");
      open.desk().flush();
    });
    open.settle();
    assertThat(open.row(WorkshopSession.class, added).title()).isEqualTo("June, at the airport");
    open.focusRow(1);
    open.press(KeyCode.UP, false, true);
    assertThat(sessions().getFirst().id()).isEqualTo(added);
    open.undo();
    assertThat(sessions().getLast().id()).isEqualTo(added);
    press("Delete the workshop (can be undone)");
    assertThat(sessions()).hasSize(1);
    open.undo();
    assertThat(sessions()).hasSize(2);
    open.redo();
    assertThat(sessions()).hasSize(1);
  }

  @Test
  void notesAndPredictionsAreKept() {
    press("Add a note");
    Fx.run(() -> {
      TextInputControl note =
          (TextInputControl) screen.node().lookup(".workshop-column .text-area");
      note.requestFocus();
      note.setText("At ours the shift lead decides.");
      open.desk().flush();
    });
    open.settle();
    assertThat(sessions().getFirst().notes().getLast().text())
        .isEqualTo("At ours the shift lead decides.");
    open.undo();
    assertThat(sessions().getFirst().notes().getLast().text()).isEmpty();
  }
}
