package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons, and the memos beside their cells, live a whole life through the real window. */
@Tag("fx")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComparisonKindTest {
  private static final String MENU = "Choose a comparison";
  private static final String NAME = "Name of the comparison";

  @TempDir private static Path folder;
  private static WindowDriver window;
  private static Hands hands;
  private static UUID first;
  private static UUID made;

  @BeforeAll
  static void openTheSample() {
    window = WindowDriver.ofSample(folder);
    hands = new Hands(window);
    first = hands.ids(Kind.COMPARISON).getFirst();
    hands.goTo(Place.COMPARE);
  }

  @AfterAll
  static void closeTheWindow() {
    window.close();
  }

  private static Comparison comparison() {
    return hands.row(Comparison.class, made);
  }

  private static Node grid() {
    return window.scene().lookup(".comparison-grid");
  }

  private static UUID learner(int index) {
    return hands.ids(Kind.CASE).get(index);
  }

  @Test
  @Order(1)
  void aComparisonIsMadeAndNamed() {
    made = hands.added(Kind.COMPARISON, () -> hands.choose(MENU, "New comparison"));
    hands.addedIsUndone(Kind.COMPARISON, made);
    hands.choose(MENU, "New comparison");
    assertThat(hands.ids(Kind.COMPARISON)).as("the empty one is used first").hasSize(2);
    hands.changes(
        Kind.COMPARISON,
        made,
        () -> named("Quaggadoors"),
        it -> assertThat(((Comparison) it).title()).isEqualTo("Quaggadoors"));
    assertThat(hands.field(NAME).getText()).isEqualTo("Quaggadoors");
    hands.undo();
    assertThat(hands.field(NAME).getText()).as("undone in the field").isEqualTo("New comparison");
    // Leaving the field keeps nothing that was undone.
    window.focus(grid());
    window.settle();
    assertThat(comparison().title()).isEqualTo("New comparison");
    hands.redo();
    assertThat(comparison().title()).isEqualTo("Quaggadoors");
  }

  @Test
  @Order(2)
  void aPauseAfterASpaceLosesNothing() {
    TextInputControl name = hands.field(NAME);
    hands.typeIn(name, " and ");
    assertThat(comparison().title()).isEqualTo("Quaggadoors and");
    window.type("gates");
    window.key(KeyCode.ENTER);
    window.settle();
    assertThat(comparison().title()).isEqualTo("Quaggadoors and gates");
    named("Quaggadoors");
    assertThat(comparison().title()).isEqualTo("Quaggadoors");
  }

  private static void named(String title) {
    window.focus(hands.field(NAME));
    window.key(KeyCode.A, KeyCode.CONTROL);
    window.type(title);
    window.key(KeyCode.ENTER);
    window.settle();
  }

  @Test
  @Order(3)
  void takingBackANewComparisonRenamesNoOther() {
    UUID third = hands.added(Kind.COMPARISON, () -> hands.choose(MENU, "New comparison"));
    hands.typeIn(hands.field(NAME), " to take back");
    assertThat(hands.row(Comparison.class, third).title()).endsWith("to take back");
    hands.undo();
    hands.undo();
    assertThat(hands.ids(Kind.COMPARISON)).containsExactly(first, made);
    hands.goTo(Place.CASES);
    hands.goTo(Place.COMPARE);
    assertThat(hands.row(Comparison.class, first).title()).isEqualTo("Same effort, three doors");
    assertThat(comparison().title()).isEqualTo("Quaggadoors");
    hands.choose(MENU, "Quaggadoors");
  }

  @Test
  @Order(4)
  void itsCasesAreChosenAndPutInOrder() {
    for (int i : List.of(2, 0)) {
      String name = List.of("Ijakoo", "Muhazzin", "Destiny").get(i);
      hands.changes(
          Kind.COMPARISON,
          made,
          () -> {
            if (window.all(node -> "Done".equals(Hands.words(node))).isEmpty()) {
              hands.press("Cases and rows");
            }
            window.focus(hands.field("Cases side by side"));
            window.type(name.substring(0, 4));
            window.key(KeyCode.ENTER);
          },
          it -> assertThat(((Comparison) it).caseIds()).endsWith(learner(i)));
    }
    hands.press("Done");
    assertThat(comparison().caseIds()).containsExactly(learner(2), learner(0));

    window.focus(grid());
    window.key(KeyCode.END);
    hands.changes(
        Kind.COMPARISON,
        made,
        () -> window.key(KeyCode.LEFT, KeyCode.ALT),
        it -> assertThat(((Comparison) it).caseIds()).containsExactly(learner(0), learner(2)));
  }

  @Test
  @Order(5)
  void itsRowsAreHiddenAndPutInOrder() {
    hands.press("Cases and rows");
    hands.changes(
        Kind.COMPARISON,
        made,
        () -> hands.press("Family and care"),
        it ->
            assertThat(((Comparison) it).rows())
                .hasSize(ComparisonPart.values().length - 1)
                .doesNotContain("family"));
    hands.press("Done");
    window.focus(grid());
    window.key(KeyCode.HOME, KeyCode.CONTROL);
    hands.changes(
        Kind.COMPARISON,
        made,
        () -> window.key(KeyCode.DOWN, KeyCode.ALT),
        it -> assertThat(((Comparison) it).rows()).startsWith("education", "origin", "career"));
    // The selection went with the row.
    hands.changes(
        Kind.COMPARISON,
        made,
        () -> window.key(KeyCode.DOWN, KeyCode.ALT),
        it -> assertThat(((Comparison) it).rows()).startsWith("education", "career", "origin"));
  }

  @Test
  @Order(6)
  void aMemoBesideACellLivesThroughTheWindow() {
    window.focus(grid());
    window.key(KeyCode.HOME, KeyCode.CONTROL);
    window.key(KeyCode.RIGHT);
    TextInputControl field = hands.field("Memo");
    UUID memo = hands.added(Kind.MEMO, () -> hands.typeIn(field, "A quaggamemo"));
    assertThat(hands.row(Memo.class, memo))
        .extracting(Memo::comparisonId, Memo::caseId, Memo::rowKey, Memo::text)
        .containsExactly(made, learner(2), "education", "A quaggamemo");
    hands.addedIsUndone(Kind.MEMO, memo);
    hands.changes(
        Kind.MEMO,
        memo,
        () -> hands.typeIn(field, ", thought on"),
        it -> assertThat(((Memo) it).text()).isEqualTo("A quaggamemo, thought on"));
    hands.undo();
    assertThat(field.getText()).as("undone in the field").isEqualTo("A quaggamemo");
    hands.redo();
    assertThat(field.getText()).as("redone in the field").isEqualTo("A quaggamemo, thought on");

    // Another cell has none.
    window.focus(grid());
    window.key(KeyCode.LEFT);
    assertThat(field.getText()).isEmpty();
    hands.finds(Place.CASES, "quaggamemo", memo);
    assertThat(field.getText()).isEqualTo("A quaggamemo, thought on");
    assertThat(window.scene().getFocusOwner()).as("the memo is open").isSameAs(field);
    window.awaitText("Destiny · Education");

    hands.goes(
        Kind.MEMO,
        memo,
        () -> {
          window.key(KeyCode.A, KeyCode.CONTROL);
          window.key(KeyCode.BACK_SPACE);
          window.focus(grid());
        });
    assertThat(field.getText()).isEqualTo("A quaggamemo, thought on");
  }

  @Test
  @Order(7)
  void itIsMovedAndDeletedAndFound() {
    hands.moves(Kind.COMPARISON, first, made, () -> hands.choose(MENU, "Move this comparison up"));
    hands.moves(
        Kind.COMPARISON, made, first, () -> hands.choose(MENU, "Move this comparison down"));
    UUID memo = memo();
    hands.goes(Kind.COMPARISON, made, () -> hands.choose(MENU, "Delete this comparison"));
    assertThat(memo()).as("its memos come back with it").isEqualTo(memo);

    hands.choose(MENU, "Same effort, three doors");
    assertThat(hands.field(NAME).getText()).isEqualTo("Same effort, three doors");
    hands.finds(Place.CASES, "Quaggadoors", made);
    assertThat(hands.field(NAME).getText()).isEqualTo("Quaggadoors");
  }

  private static UUID memo() {
    return window
        .read(file ->
            file.all(Memo.class).stream()
                .filter(it -> made.equals(it.comparisonId()))
                .findFirst()
                .orElseThrow())
        .id();
  }

  @Test
  @Order(8)
  void undoStillWorksAfterAStart() {
    Comparison there = comparison();
    hands.choose(MENU, "Delete this comparison");
    window.close();
    window = new WindowDriver(folder);
    hands = new Hands(window);
    window.press("Working learners (sample)");
    window.await("the grid", node -> node.getStyleClass().contains("comparison-grid"));
    window.settle();
    assertThat(hands.ids(Kind.COMPARISON)).containsExactly(first);
    hands.undo();
    assertThat(comparison()).isEqualTo(there);
    hands.choose(MENU, "Quaggadoors");
    window.awaitText("Quaggadoors");
    hands.redo();
    assertThat(hands.ids(Kind.COMPARISON)).containsExactly(first);
    hands.undo();
    // Further back, beyond the start: it was moved up and down.
    hands.undo();
    assertThat(hands.ids(Kind.COMPARISON)).containsExactly(made, first);
  }
}
