package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.compare.grid.ComparisonGridView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories of the sample study in the real window, by keyboard. */
@Tag("fx")
class TimelineScreenTest {
  @TempDir private Path folder;

  private static Node timeline(WindowDriver window) {
    return window.await("the timeline", node -> node.getStyleClass().contains("timeline"));
  }

  private static String focused(WindowDriver window) {
    Node timeline = timeline(window);
    return Fx.get(() -> {
      Node item = (Node) timeline.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
      return item == null
          ? ""
          : String.valueOf(item.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    });
  }

  /** What has the focus, once it is scrolled into sight. */
  private static String inSight(WindowDriver window) {
    Fx.until(() -> !focused(window).isEmpty());
    return focused(window);
  }

  private static void goTo(WindowDriver window, String what) {
    // The window may be behind another one, where getting the focus selects nothing.
    Fx.until(() -> {
      timeline(window).requestFocus();
      window.key(KeyCode.END, KeyCode.CONTROL);
      return focused(window).startsWith("Destiny");
    });
    window.key(KeyCode.HOME);
    for (int i = 0; i < 30 && !inSight(window).contains(what); i++) {
      window.key(KeyCode.RIGHT);
    }
    window.settle();
    assertThat(focused(window)).contains(what);
  }

  private static WindowDriver opened(Path folder) {
    WindowDriver window = WindowDriver.ofSample(folder);
    Hands hands = new Hands(window);
    hands.goTo(Place.COMPARE);
    hands.press("Timeline");
    return window;
  }

  @Test
  void aPhaseLeadsToItsOwnGroundsAndKeepsAMemo() {
    try (WindowDriver window = opened(folder)) {
      Hands hands = new Hands(window);
      goTo(window, "Under general manager Bob: barrier");
      window.awaitText("Destiny · Stance by phase");
      assertThat(window.text()).contains("Bob: barrier").doesNotContain("James: bridge\n");
      window.key(KeyCode.ENTER);
      window.settle();
      Node owner = window.scene().getFocusOwner();
      assertThat(owner).isInstanceOf(ButtonBase.class);
      assertThat(((ButtonBase) owner).getText()).isEqualTo("Open in the case");
      UUID memo = hands.added(Kind.MEMO, () -> hands.typeIn(hands.field("Memo"), "The turn."));
      assertThat(hands.row(Memo.class, memo).rowKey()).isEqualTo("stance");
    }
  }

  @Test
  void whatIsSelectedStaysSelectedInTheGridAndBack() {
    try (WindowDriver window = opened(folder)) {
      Hands hands = new Hands(window);
      goTo(window, "Under general manager Bob: barrier");
      hands.press("Grid");
      ComparisonGridView grid =
          (ComparisonGridView)
              window.await("grid", it -> it.getStyleClass().contains("comparison-grid"));
      assertThat(
              Fx.<String>get(() ->
                  grid.getGrid().rows().get(grid.getSelected().row()).key()
                      + " "
                      + grid.getGrid().columns().get(grid.getSelected().column()).pseudonym()))
          .isEqualTo("stance Destiny");
      hands.press("Timeline");
      assertThat(inSight(window)).contains("Under general manager Bob: barrier");
    }
  }

  @Test
  void whatTheCasesAreAlignedOnIsKeptAndUndone() {
    try (WindowDriver window = opened(folder)) {
      Hands hands = new Hands(window);
      UUID id = hands.ids(Kind.COMPARISON).getFirst();
      hands.choose("Align on: by order", "mediator left (1 of 3 cases)");
      window.awaitText(
          "No such event for Ijakoo and Muhazzin: their histories stay at their own order.");
      assertThat(hands.row(Comparison.class, id).alignment()).isEqualTo("event:mediator_left");
      hands.undo();
      window.awaitText("by order");
      assertThat(hands.row(Comparison.class, id).alignment()).isIn("", "order");
      hands.redo();
      window.awaitText("mediator left");
    }
  }

  @Test
  void ctrlAndEnterOpensAnEventInItsCase() {
    try (WindowDriver window = opened(folder)) {
      goTo(window, "Tapped for supervisor");
      window.key(KeyCode.ENTER, KeyCode.CONTROL);
      window.settle();
      window.awaitText("Advancement history");
      assertThat(new Hands(window).inField("Tapped for supervisor")).isTrue();
    }
  }
}
