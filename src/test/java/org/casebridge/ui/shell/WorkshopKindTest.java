package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Prediction;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.WorkshopNote;
import org.casebridge.domain.WorkshopSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A workshop, its script, predictions and notes live a whole life through the real window. */
@Tag("fx")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkshopKindTest {
  @TempDir private static Path folder;
  private static WindowDriver window;
  private static Hands hands;
  private static UUID first;
  private static UUID made;

  @BeforeAll
  static void openTheSample() {
    window = WindowDriver.ofSample(folder);
    hands = new Hands(window);
    first = hands.ids(Kind.WORKSHOP_SESSION).getFirst();
    hands.goTo(Place.WORKSHOP);
  }

  @AfterAll
  static void closeTheWindow() {
    window.close();
  }

  private static WorkshopSession session() {
    return hands.row(WorkshopSession.class, made);
  }

  private static WorkshopSession of(Entity row) {
    return (WorkshopSession) row;
  }

  @Test
  @Order(1)
  void aWorkshopIsPlannedNamedAndGivenAComparison() {
    made = hands.added(Kind.WORKSHOP_SESSION, () -> hands.press("Plan a workshop"));
    hands.addedIsUndone(Kind.WORKSHOP_SESSION, made);
    hands.keyOn(window.item("Untitled workshop"), KeyCode.ENTER);
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.typeIn(hands.field("Title"), "Quaggaworkshop"),
        it -> assertThat(of(it).title()).isEqualTo("Quaggaworkshop"));
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.pick("Comparison shown", "Same effort"),
        it -> assertThat(of(it).comparisonId()).isEqualTo(hands.ids(Kind.COMPARISON).getFirst()));
  }

  @Test
  @Order(2)
  void itsScriptIsWrittenAndPutInOrder() {
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.typeIn(hands.field("What the room reads, Script 1"), "Who are quaggas?"),
        it -> assertThat(of(it).script().getFirst().title()).isEqualTo("Who are quaggas?"));
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.press("Move down: Script 1"),
        it ->
            assertThat(of(it).script())
                .extracting(ScriptStep::kind)
                .startsWith("assets", "background", "opportunity"));
    assertThat(session().script().get(1).title()).isEqualTo("Who are quaggas?");
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.press("Add a step"),
        it -> assertThat(of(it).script()).hasSize(8));
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.press("Remove: Script 8"),
        it -> assertThat(of(it).script()).hasSize(7));
  }

  @Test
  @Order(3)
  void thePredictionsOfTheRoomAreKept() {
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.pick("Add a prediction", "Destiny"),
        it ->
            assertThat(of(it).predictions())
                .containsExactly(new Prediction(hands.ids(Kind.CASE).get(2), null, "", 0)));
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () ->
            hands.typeIn(
                hands.field("What was predicted, What the room predicted 1"), "quaggabridge"),
        it -> assertThat(of(it).predictions().getFirst().answer()).isEqualTo("quaggabridge"));
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> {
          hands.press("Remove: What the room predicted 1");
        },
        it -> assertThat(of(it).predictions()).isEmpty());
    hands.undo();
    assertThat(session().predictions()).hasSize(1);
  }

  @Test
  @Order(4)
  void notesAreKeptAndFollowTheirStep() {
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.press("Add a note"),
        it -> assertThat(of(it).notes()).hasSize(1));
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () ->
            hands.typeIn(
                hands.field("What was said, What the room said 1"), "The quagganote decides."),
        it ->
            assertThat(of(it).notes())
                .extracting(WorkshopNote::text)
                .containsExactly("The quagganote decides."));
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.pick("At step, What the room said 1", "Predict"),
        it -> assertThat(step(of(it))).isEqualTo("predict"));
    hands.changes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.press("Move up: Script 4"),
        it -> assertThat(of(it).script().get(2).kind()).isEqualTo("predict"));
    assertThat(step(session())).as("the note is still at its step").isEqualTo("predict");
    hands.press("Remove: Script 1");
    assertThat(step(session())).as("also when a step goes").isEqualTo("predict");
    hands.undo();
  }

  /** The sort of the step that the first note was taken at. */
  private static String step(WorkshopSession session) {
    return session.script().get(session.notes().getFirst().step()).kind();
  }

  @Test
  @Order(5)
  void itIsMovedAndDeletedAndFound() {
    hands.moves(
        Kind.WORKSHOP_SESSION,
        first,
        made,
        () -> hands.keyOn(window.item("Quaggaworkshop"), KeyCode.UP, KeyCode.ALT));
    hands.moves(
        Kind.WORKSHOP_SESSION,
        made,
        first,
        () -> hands.keyOn(window.item("Quaggaworkshop"), KeyCode.DOWN, KeyCode.ALT));
    hands.goes(
        Kind.WORKSHOP_SESSION,
        made,
        () -> hands.keyOn(window.item("Quaggaworkshop"), KeyCode.DELETE));

    hands.keyOn(window.item("Workshop for supervisors"), KeyCode.ENTER);
    assertThat(hands.inField("Quaggaworkshop")).isFalse();
    hands.finds(Place.CASES, "quagganote", made);
    assertThat(hands.field("Title").getText()).isEqualTo("Quaggaworkshop");
    assertThat(hands.inField("The quagganote decides.")).isTrue();
  }

  @Test
  @Order(6)
  void undoStillWorksAfterAStart() {
    WorkshopSession there = session();
    hands.keyOn(window.item("Quaggaworkshop"), KeyCode.DELETE);
    window.close();
    window = new WindowDriver(folder);
    hands = new Hands(window);
    window.press("Working learners (sample)");
    window.awaitText("Workshop for supervisors");
    window.settle();
    assertThat(hands.ids(Kind.WORKSHOP_SESSION)).containsExactly(first);
    hands.undo();
    assertThat(session()).isEqualTo(there);
    hands.redo();
    assertThat(hands.ids(Kind.WORKSHOP_SESSION)).containsExactly(first);
    hands.undo();
    // Further back, beyond the start: the move down.
    hands.undo();
    assertThat(hands.ids(Kind.WORKSHOP_SESSION)).containsExactly(made, first);
  }
}
