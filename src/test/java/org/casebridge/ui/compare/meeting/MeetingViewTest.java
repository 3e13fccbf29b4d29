package org.casebridge.ui.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.SVGPath;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.shell.WindowDriver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the sample study's cases met, in the real window, by keyboard. */
@Tag("fx")
class MeetingViewTest {
  @TempDir private Path folder;

  private WindowDriver atMeeting() {
    WindowDriver window = new WindowDriver(folder);
    window.press("Try the sample study");
    window.awaitText("Advancement history");
    window.settle();
    window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
    window.settle();
    window.press("Meeting point");
    window.await("circles", CirclesPane.class::isInstance);
    window.await("ways", node -> node.getStyleClass().contains("meeting-route"));
    window.settle();
    return window;
  }

  private static CirclesPane circles(WindowDriver window) {
    return (CirclesPane) window.await("circles", CirclesPane.class::isInstance);
  }

  private static String spoken(Node node) {
    return Fx.get(() -> Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  @Test
  void keysGoFromTokenToTokenInTheOrderOfThePhases() {
    try (WindowDriver window = atMeeting()) {
      window.focus(circles(window));
      window.key(KeyCode.HOME);
      assertThat(spoken(circles(window)))
          .isEqualTo(
              "Ijakoo, phase 1: At the airport. assets alone. Assets 1: Languages, a degree,"
                  + " finance, curiosity about technology: all there. Opportunities 0: A class was"
                  + " named, but nothing tied it to advancement. Mediators and support 0: Referral"
                  + " only; no guidance was offered.");
      window.key(KeyCode.RIGHT);
      assertThat(spoken(circles(window)))
          .startsWith("Ijakoo, phase 2: With the community organisation. all three met.");
      window.key(KeyCode.END);
      assertThat(spoken(circles(window)))
          .startsWith("Destiny, phase 2: Under general manager Bob. assets alone.");
      window.key(KeyCode.LEFT);
      assertThat(spoken(circles(window))).startsWith("Destiny, phase 1: Under manager James.");
    }
  }

  @Test
  void enterLeadsToAllThatWasSaidOfAPhaseAndControlEnterToThePhase() {
    try (WindowDriver window = atMeeting()) {
      window.focus(circles(window));
      window.key(KeyCode.END);
      window.settle();
      window.awaitText("Destiny · Under general manager Bob");
      assertThat(window.text())
          .contains("Under general manager Bob: 1 / 0 / 0*", "Bob: barrier")
          .doesNotContain("James: bridge");
      window.key(KeyCode.ENTER);
      window.settle();
      assertThat(((ButtonBase) window.scene().getFocusOwner()).getText())
          .isEqualTo("Open in the case");
      window.focus(circles(window));
      window.key(KeyCode.ENTER, KeyCode.CONTROL);
      window.awaitText("Advancement history");
    }
  }

  @Test
  void eachCaseTellsItsWayAndArrowsDrawTheOneSelected() {
    try (WindowDriver window = atMeeting()) {
      Node list = window.await("ways", RouteList.class::isInstance);
      assertThat(
              window
                  .all(node -> node.getStyleClass().contains("meeting-row") && node.isVisible())
                  .stream()
                  .map(MeetingViewTest::spoken)
                  .filter(it -> !it.equals("null"))
                  .sorted()
                  .toList())
          .containsExactly(
              "Destiny. Under manager James: all three met. Under general manager Bob: only assets"
                  + " were left.",
              "Ijakoo. At the airport: only assets were there. With the community organisation: all"
                  + " three met.",
              "Muhazzin. Under his supervisor: all three met.");
      window.focus(list);
      window.key(KeyCode.END);
      window.settle();
      window.awaitText("Destiny · Assets / opportunity / mediation");
      // With the column there the tokens are too small to be drawn one by one.
      window.press("Fold this column away");
      Fx.run(() -> {
        window.scene().getRoot().layout();
        circles(window).layout();
      });
      assertThat(way(window)).containsPattern("^M .* L .* M .* L .* L .*");
      assertThat(opacities(window)).containsExactly(0.45, 0.45, 0.45, 1.0, 1.0);
    }
  }

  private static String way(WindowDriver window) {
    return Fx.get(() -> ((SVGPath) circles(window).lookup(".meeting-way")).getContent());
  }

  private static List<Double> opacities(WindowDriver window) {
    return Fx.get(() ->
        circles(window).getChildrenUnmodifiable().stream()
            .filter(TokenNode.class::isInstance)
            .map(Node::getOpacity)
            .toList());
  }

  @Test
  void thePhaseSelectedStaysSoWhenTheViewIsSwitched() {
    try (WindowDriver window = atMeeting()) {
      window.focus(circles(window));
      window.key(KeyCode.END);
      window.settle();
      window.press("Contrasts");
      window.settle();
      window.press("Meeting point");
      window.settle();
      assertThat(spoken(circles(window)))
          .startsWith("Destiny, phase 2: Under general manager Bob.");
    }
  }
}
