package org.casebridge.ui.compare.mediators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.compare.grid.ComparisonGridView;
import org.casebridge.ui.shell.WindowDriver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample study's mediators in the real window, by keyboard. */
@Tag("fx")
class MediatorsViewTest {
  @TempDir private Path folder;

  private WindowDriver atMaps() {
    WindowDriver window = new WindowDriver(folder);
    window.press("Try the sample study");
    window.awaitText("Advancement history");
    window.settle();
    window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
    window.settle();
    window.press("Mediators");
    styled(window, "map-mediator");
    window.settle();
    return window;
  }

  private static Node styled(WindowDriver window, String style) {
    return window.await(style, node -> node.getStyleClass().contains(style));
  }

  private static List<String> spoken(WindowDriver window, String style) {
    List<Node> nodes = window.all(node -> node.getStyleClass().contains(style));
    return Fx.get(() ->
        nodes.stream()
            .map(it -> Objects.toString(it.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
            .sorted()
            .toList());
  }

  private static List<String> selected(WindowDriver window) {
    // What has just come into sight is drawn with the next frame.
    window.await("what is selected", MediatorsViewTest::isSelected);
    return window.all(MediatorsViewTest::isSelected).stream()
        .map(it -> Objects.toString(it.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .toList();
  }

  private static boolean isSelected(Node node) {
    return (node instanceof TieNode || node instanceof MapCard)
        && Boolean.TRUE.equals(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
  }

  private static void toBob(WindowDriver window) {
    window.focus(styled(window, "map-board"));
    window.key(KeyCode.END, KeyCode.CONTROL);
    window.settle();
  }

  @Test
  void eachMediatorIsSpokenWithStanceSupportAndEvidence() {
    try (WindowDriver window = atMaps()) {
      assertThat(spoken(window, "map-mediator"))
          .containsExactly(
              "Destiny, Bob, manager: barrier, no supports, 3 excerpts",
              "Destiny, James, manager: bridge, 4 supports, 3 excerpts",
              "Ijakoo, Airport employer, employer: absent, 1 support, stated absent: path clarity, 2"
                  + " excerpts",
              "Ijakoo, Community organisation, community organisation: bridge (inferred), 1 support,"
                  + " 2 excerpts",
              "Muhazzin, supervisor: bridge, 4 supports, 4 excerpts");
      assertThat(spoken(window, "map-card"))
          .containsExactly(
              "Destiny: 2 phases together, 2 mediators",
              "Ijakoo: 2 phases together, 2 mediators",
              "Muhazzin: 1 phase, 1 mediator");
    }
  }

  @Test
  void keysLeadFromAMediatorToTheWordsBehindIt() {
    try (WindowDriver window = atMaps()) {
      toBob(window);
      window.awaitText("Destiny · Bob");
      assertThat(window.text()).contains("Bob: barrier").doesNotContain("James: bridge");
      window.key(KeyCode.UP);
      window.settle();
      window.awaitText("Destiny · James");
      assertThat(window.text()).contains("James: bridge").doesNotContain("Bob: barrier");
      assertThat(window.all(node -> node.getStyleClass().contains("behind-claim")))
          .as("where he stood, and his four supports")
          .hasSize(5);
      window.key(KeyCode.ENTER);
      window.settle();
      assertThat(((ButtonBase) window.scene().getFocusOwner()).getText())
          .isEqualTo("Open in the case");
    }
  }

  @Test
  void aPhaseIsChosenByKeyAndWhoIsNotInItStaysAtTheirPlace() {
    try (WindowDriver window = atMaps()) {
      Node slider = styled(window, "slider");
      window.focus(slider);
      window.key(KeyCode.RIGHT);
      window.settle();
      window.awaitText("Phase 1");
      assertThat(spoken(window, "map-mediator"))
          .contains(
              "Destiny, Bob, manager: not in this phase",
              "Destiny, James, manager: bridge, 4 supports, 3 excerpts");
      assertThat(spoken(window, "map-card"))
          .contains("Destiny: Under manager James: bridge, 2 mediators");
      window.focus(slider);
      window.key(KeyCode.RIGHT);
      window.settle();
      assertThat(spoken(window, "map-card")).contains("Muhazzin: There is no phase 2, 1 mediator");
      assertThat(slider.getAccessibleText()).isEqualTo("Phase: Phase 2");
    }
  }

  @Test
  void whatIsSelectedStaysSelectedInTheOtherViews() {
    try (WindowDriver window = atMaps()) {
      toBob(window);
      window.press("Grid");
      ComparisonGridView grid = (ComparisonGridView) styled(window, "comparison-grid");
      window.settle();
      assertThat(
              Fx.get(() ->
                  grid.getGrid().columns().get(grid.getSelected().column()).pseudonym()
                      + ", "
                      + grid.getGrid().rows().get(grid.getSelected().row()).key()))
          .isEqualTo("Destiny, stance");
      window.awaitText("Destiny · Bob");
      assertThat(window.text()).contains("Bob: barrier").doesNotContain("James: bridge");
      window.press("Mediators");
      window.settle();
      window.awaitText("Destiny · Bob");
      assertThat(selected(window))
          .containsExactly("Destiny, Bob, manager: barrier, no supports, 3 excerpts");
    }
  }

  @Test
  void aCellChosenInTheGridIsAboutAllItsMediators() {
    try (WindowDriver window = atMaps()) {
      toBob(window);
      window.press("Grid");
      window.focus(styled(window, "comparison-grid"));
      window.settle();
      window.awaitText("Destiny · Bob");
      window.key(KeyCode.ENTER);
      window.settle();
      window.awaitText("Destiny · Stance by phase");
      assertThat(window.text()).contains("Bob: barrier", "James: bridge");
      window.press("Mediators");
      window.settle();
      // The grid's cell is about both mediators, so the map marks the case.
      window.awaitText("Destiny · Stance by phase");
      assertThat(selected(window)).containsExactly("Destiny: 2 phases together, 2 mediators");
      toBob(window);
      assertThat(selected(window))
          .containsExactly("Destiny, Bob, manager: barrier, no supports, 3 excerpts");
    }
  }

  @Test
  void aCellOfTheMatrixLeadsToItsSupportsByCase() {
    try (WindowDriver window = atMaps()) {
      window.press("Who gives what");
      window.focus(styled(window, "matrix-board"));
      window.settle();
      assertThat(spoken(window, "matrix-cell"))
          .contains(
              "supervisor, coaching: 1 support, 1 case",
              "employer, path clarity: no supports, 1 stated absent, 1 case",
              "employer, coaching: not stated",
              "all mediators, coaching: 2 supports, 2 cases",
              "all mediators, all kinds: 10 supports, 1 stated absent, 3 cases");
      window.key(KeyCode.HOME, KeyCode.CONTROL);
      window.key(KeyCode.RIGHT);
      window.key(KeyCode.RIGHT);
      for (int i = 0; i < 4; i++) {
        window.key(KeyCode.DOWN);
      }
      window.settle();
      window.awaitText("all mediators · coaching");
      assertThat(window.all(node -> node.getStyleClass().contains("behind-case")))
          .extracting(it -> ((Labeled) it).getText())
          .containsExactly("Muhazzin", "Destiny");
      assertThat(window.text())
          .contains("No case states who has access, who lacks it or who decides.");
      assertThat(window.all(node -> node.getStyleClass().contains("list-cell")))
          .extracting(Node::getAccessibleText)
          .contains(
              "Ijakoo, referral, Airport employer. Takes the first step: the employer, 1 excerpt");
      window.key(KeyCode.ENTER, KeyCode.CONTROL);
      window.awaitText("Muhazzin");
    }
  }
}
