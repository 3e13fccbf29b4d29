package org.casebridge.ui.compare.contrasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.shell.WindowDriver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample study's contrasts in the real window, by keyboard. */
@Tag("fx")
class ContrastsViewTest {
  @TempDir private Path folder;

  private WindowDriver atContrasts() {
    WindowDriver window = new WindowDriver(folder);
    window.press("Try the sample study");
    window.awaitText("Advancement history");
    window.settle();
    window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
    window.settle();
    window.press("Contrasts");
    window.await("contrasts", ContrastList.class::isInstance);
    window.settle();
    return window;
  }

  private static ContrastList list(WindowDriver window) {
    return (ContrastList) window.await("contrasts", ContrastList.class::isInstance);
  }

  private static List<String> headings(WindowDriver window) {
    return Fx.get(() ->
        list(window).getItems().stream()
            .filter(Line.Heading.class::isInstance)
            .map(it -> ((Line.Heading) it).group() + " " + ((Line.Heading) it).count())
            .toList());
  }

  private static void toFirst(WindowDriver window) {
    window.focus(list(window));
    window.key(KeyCode.HOME);
    window.settle();
  }

  private static String selected(WindowDriver window) {
    return Fx.get(() -> {
      Contrast contrast = list(window).selected();
      return contrast == null ? "" : contrast.title();
    });
  }

  private static List<String> spoken(WindowDriver window) {
    return window
        .all(node -> node.getStyleClass().contains("contrast-row") && node.isVisible())
        .stream()
        .sorted(Comparator.comparingDouble(Node::getLayoutY))
        .map(it -> Objects.toString(it.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .toList();
  }

  private static List<String> pairs(WindowDriver window) {
    return window.all(node -> node.getStyleClass().contains("pair-card")).stream()
        .map(it -> Objects.toString(it.getAccessibleText()))
        .toList();
  }

  private static TextInputControl rival(WindowDriver window) {
    return (TextInputControl)
        window.await(
            "rival",
            node ->
                node instanceof TextInputControl
                    && "Rival explanation".equals(node.getAccessibleText()));
  }

  @Test
  void theMostTellingStandsFirstUnderItsHeading() {
    try (WindowDriver window = atContrasts()) {
      assertThat(headings(window))
          .containsExactly("TURNS 6", "ABSENT 8", "ONLY_ONE 20", "SOME 11", "SHARED 2");
      toFirst(window);
      assertThat(spoken(window))
          .startsWith(
              "Where it turns, 6 contrasts",
              "Where it turns, Stance by phase. Ijakoo: the stance turns from absent in “At the"
                  + " airport” (researcher; 2 excerpts) to bridge in “With the community"
                  + " organisation” (researcher; 2 excerpts; inferred*). 4 excerpts");
    }
  }

  @Test
  void keysPassOverHeadingsAndLeadToTheWordsBehindAContrast() {
    try (WindowDriver window = atContrasts()) {
      toFirst(window);
      assertThat(selected(window)).isEqualTo("Ijakoo: from absent to bridge");
      window.awaitText("Ijakoo · Ijakoo: from absent to bridge");
      for (int i = 0; i < 6; i++) {
        window.key(KeyCode.DOWN);
      }
      window.settle();
      assertThat(selected(window)).isEqualTo("Stated absent for Destiny: education");
      window.key(KeyCode.END);
      window.settle();
      assertThat(selected(window)).isEqualTo("All: trained");
      window.key(KeyCode.ENTER);
      window.settle();
      assertThat(((ButtonBase) window.scene().getFocusOwner()).getText())
          .isEqualTo("Open in the case");
      assertThat(window.text()).contains("Supervisory programme and guidance");
    }
  }

  @Test
  void controlEnterOpensTheClaimInItsCase() {
    try (WindowDriver window = atContrasts()) {
      toFirst(window);
      window.key(KeyCode.ENTER, KeyCode.CONTROL);
      window.awaitText("Advancement history");
    }
  }

  private static String heard(WindowDriver window) {
    return Fx.get(() ->
        ((Node) list(window).queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
            .queryAccessibleAttribute(AccessibleAttribute.TEXT)
            .toString());
  }

  private static List<String> grounds(WindowDriver window) {
    return window.all(node -> node.getStyleClass().contains("behind-claim")).stream()
        .map(it -> ((Label) it.lookup(".strong")).getText())
        .toList();
  }

  private static List<String> casesBehind(WindowDriver window) {
    return window.all(node -> node.getStyleClass().contains("behind-case")).stream()
        .map(it -> ((Label) it).getText())
        .toList();
  }

  @Test
  void leftAndRightLeadFromCaseToCaseWithinAContrast() {
    try (WindowDriver window = atContrasts()) {
      toFirst(window);
      for (int i = 0; i < 10; i++) {
        window.key(KeyCode.DOWN);
      }
      window.settle();
      String title = "Stated absent for Ijakoo: link to advancement";
      window.awaitText(title);
      assertThat(casesBehind(window)).containsExactly("Ijakoo", "Destiny");
      assertThat(heard(window)).startsWith("Stated absent, Link to advancement.");

      window.key(KeyCode.RIGHT);
      window.settle();
      window.awaitText("Ijakoo · " + title);
      assertThat(heard(window)).isEqualTo("Ijakoo: ∅ Workplace ESOL class*. 2 excerpts");
      assertThat(grounds(window)).containsExactly("Workplace ESOL class");

      window.key(KeyCode.RIGHT);
      window.settle();
      window.awaitText("Muhazzin · " + title);
      assertThat(heard(window)).isEqualTo("Muhazzin: not stated");

      window.key(KeyCode.RIGHT);
      window.key(KeyCode.RIGHT);
      window.settle();
      window.awaitText("Destiny · " + title);
      assertThat(heard(window)).isEqualTo("Destiny: Supervisor position*. 1 excerpt");

      window.key(KeyCode.ESCAPE);
      window.settle();
      window.awaitText("\n" + title);
      assertThat(casesBehind(window)).containsExactly("Ijakoo", "Destiny");

      window.key(KeyCode.RIGHT);
      window.key(KeyCode.LEFT);
      window.settle();
      assertThat(casesBehind(window)).as("beyond the first").containsExactly("Ijakoo", "Destiny");
    }
  }

  @Test
  void upAndDownStayWithTheCaseAndEnterShowsWhatItSays() {
    try (WindowDriver window = atContrasts()) {
      toFirst(window);
      window.key(KeyCode.RIGHT);
      window.settle();
      assertThat(heard(window)).startsWith("Ijakoo: ");
      window.key(KeyCode.DOWN);
      window.settle();
      assertThat(selected(window)).isEqualTo("Destiny: from bridge to barrier");
      assertThat(heard(window)).as("a contrast within another case").startsWith("Where it turns");
      window.key(KeyCode.END);
      window.settle();
      window.awaitText("Ijakoo · All: trained");
      window.key(KeyCode.ENTER);
      window.settle();
      assertThat(((ButtonBase) window.scene().getFocusOwner()).getText())
          .isEqualTo("Open in the case");
      assertThat(grounds(window)).containsExactly("Studying for the certificate");
    }
  }

  private static void press(Node node) {
    Fx.run(() -> {
      Point2D at = node.localToScreen(8, 8);
      for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
        Event.fireEvent(
            node,
            new MouseEvent(
                type,
                8,
                8,
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
      }
    });
  }

  @Test
  void aPressOnABoxSelectsTheCaseAndOneBesideItTheWhole() {
    try (WindowDriver window = atContrasts()) {
      toFirst(window);
      window.key(KeyCode.END);
      window.settle();
      Node box =
          window.await(
              "box",
              node ->
                  node instanceof SideBox
                      && "Studying for the certificate"
                          .equals(node.lookup(".label") instanceof Label it ? it.getText() : ""));
      press(box);
      window.awaitText("Ijakoo · All: trained");
      press(box.getParent().getParent());
      window.settle();
      assertThat(casesBehind(window)).containsExactly("Ijakoo", "Muhazzin", "Destiny");
    }
  }

  @Test
  void whatACaseSaysStaysSelectedWhenTheViewIsSwitched() {
    try (WindowDriver window = atContrasts()) {
      toFirst(window);
      window.key(KeyCode.END);
      window.key(KeyCode.RIGHT);
      window.key(KeyCode.RIGHT);
      window.settle();
      window.awaitText("Muhazzin · All: trained");
      window.press("Grid");
      window.settle();
      window.press("Contrasts");
      window.settle();
      window.awaitText("Muhazzin · All: trained");
      assertThat(heard(window)).startsWith("Muhazzin: ");
    }
  }

  @Test
  void aFactorAloneIsShown() {
    try (WindowDriver window = atContrasts()) {
      ToggleButton chip =
          (ToggleButton)
              window.await(
                  "chip",
                  node ->
                      "Show only what belongs to: Opportunities".equals(node.getAccessibleText()));
      assertThat(chip.getText()).isEqualTo("Opportunities 6");
      window.focus(chip);
      window.key(KeyCode.SPACE);
      window.settle();
      assertThat(headings(window)).containsExactly("ABSENT 2", "ONLY_ONE 3", "SOME 1");
    }
  }

  @Test
  void presentStatedAbsentAndNotStatedLookDifferentAndSayWhichTheyAre() {
    try (WindowDriver window = atContrasts()) {
      toFirst(window);
      for (int i = 0; i < 10; i++) {
        window.key(KeyCode.DOWN);
      }
      window.settle();
      assertThat(selected(window)).isEqualTo("Stated absent for Ijakoo: link to advancement");
      ContrastCard card =
          (ContrastCard)
              window.await(
                  "card",
                  node ->
                      node instanceof ContrastCard
                          && node.getPseudoClassStates().toString().contains("selected"));
      assertThat(card.lookupAll(".contrast-panel"))
          .extracting(it -> it.getStyleClass().getLast() + ": " + words(it))
          .containsExactly(
              "side-absent: ∅ Workplace ESOL class*",
              "side-silent: not stated",
              "side-present: Supervisor position*");
    }
  }

  private static String words(Node panel) {
    return ((Label) panel.lookup(".label")).getText();
  }

  @Test
  void whatIsExpectedOfAPairIsKeptAndUndone() {
    try (WindowDriver window = atContrasts()) {
      assertThat(pairs(window))
          .containsExactly(
              "Ijakoo and Muhazzin. nothing expected beforehand. Alike in 0.32 of 13 traits"
                  + " compared",
              "Ijakoo and Destiny. expected the same. Alike in 0.26 of 15 traits compared",
              "Muhazzin and Destiny. expected to differ. Alike in 0.30 of 15 traits compared");
      window.focus(window.await("pair", node -> node.getStyleClass().contains("pair-card")));
      window.key(KeyCode.SPACE);
      window.settle();
      window.press("expected to differ");
      window.settle();
      assertThat(pairs(window).getFirst()).startsWith("Ijakoo and Muhazzin. expected to differ.");
      window.focus(rival(window));
      window.type("Other employers.");
      window.flush();
      window.settle();
      window.key(KeyCode.Z, KeyCode.CONTROL);
      window.settle();
      assertThat(rival(window).getText()).isEmpty();
      window.key(KeyCode.Z, KeyCode.CONTROL);
      window.settle();
      assertThat(pairs(window).getFirst())
          .startsWith("Ijakoo and Muhazzin. nothing expected beforehand.");
      window.key(KeyCode.Y, KeyCode.CONTROL);
      window.key(KeyCode.Y, KeyCode.CONTROL);
      window.settle();
      assertThat(rival(window).getText()).isEqualTo("Other employers.");
      assertThat(pairs(window).getFirst()).startsWith("Ijakoo and Muhazzin. expected to differ.");
    }
  }

  @Test
  void theSelectionIsKeptWhenTheViewIsSwitched() {
    try (WindowDriver window = atContrasts()) {
      toFirst(window);
      window.key(KeyCode.DOWN);
      window.settle();
      assertThat(selected(window)).isEqualTo("Destiny: from bridge to barrier");
      window.press("Timeline");
      window.settle();
      window.press("Contrasts");
      window.settle();
      assertThat(selected(window)).isEqualTo("Destiny: from bridge to barrier");
    }
  }
}
