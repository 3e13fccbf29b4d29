package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.form.Picker;
import org.casebridge.ui.compare.grid.ComparisonGridView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases are found by what they say and by how alike they are, in the real window. */
@Tag("fx")
class CompareChoosingTest {
  @TempDir private Path folder;
  private WindowDriver window;
  private Hands hands;

  @BeforeEach
  void openTheSample() {
    window = WindowDriver.ofSample(folder);
    hands = new Hands(window);
    hands.goTo(Place.COMPARE);
    hands.press("Cases and rows");
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  private List<String> columns() {
    return Fx.get(() ->
        ((ComparisonGridView) window.scene().lookup(".comparison-grid"))
            .getGrid().columns().stream().map(it -> it.pseudonym()).toList());
  }

  private List<String> rows() {
    return Fx.get(() ->
        ((ComparisonGridView) window.scene().lookup(".comparison-grid"))
            .getGrid().rows().stream().map(it -> it.key()).toList());
  }

  private List<String> found() {
    return window.all(FoundRows::check).stream().map(Node::getAccessibleText).toList();
  }

  /** The checks of what was found. */
  private static final class FoundRows {
    static boolean check(Node node) {
      return node instanceof CheckBox box
          && box.getParent() != null
          && box.getParent().getStyleClass().contains("found-row");
    }
  }

  private void check(String pseudonym) {
    Node box =
        window.await(
            "check of " + pseudonym,
            node -> FoundRows.check(node) && node.getAccessibleText().startsWith(pseudonym));
    Fx.run(((CheckBox) box)::fire);
    window.settle();
  }

  private int steps() {
    return window.read(file -> file.history(Long.MAX_VALUE, 100)).size();
  }

  @Test
  void casesAreFoundByWhatTheySayAndTakenInOneStep() {
    hands.press("By filter");
    window.awaitText("Choose what the cases must say.");
    assertThat(found()).isEmpty();
    hands.pick("Mediator’s stance: any", "bridge");
    window.awaitText("3 of 3 cases match");
    hands.pick("Asset’s capital: any", "linguistic");
    window.awaitText("2 of 3 cases match");
    assertThat(found())
        .containsExactly(
            "Ijakoo. Found the way elsewhere. in this comparison",
            "Muhazzin. A supervisor who opened the door. in this comparison");

    int before = steps();
    check("Ijakoo");
    hands.press("Show only these");
    assertThat(columns()).containsExactly("Muhazzin");
    assertThat(steps()).as("one step").isEqualTo(before + 1);
    hands.undo();
    assertThat(columns()).containsExactly("Ijakoo", "Muhazzin", "Destiny");
    hands.redo();
    assertThat(columns()).containsExactly("Muhazzin");

    hands.press("Clear the filter");
    hands.pick("Outcome: any", "title");
    hands.pick("What became of it: any", "denied");
    window.awaitText("1 of 3 cases matches");
    assertThat(found()).containsExactly("Destiny. Two supervisors, two stories");
    before = steps();
    hands.press("Add these");
    assertThat(columns()).containsExactly("Muhazzin", "Destiny");
    assertThat(steps()).isEqualTo(before + 1);
    hands.undo();
    assertThat(columns()).containsExactly("Muhazzin");
  }

  @Test
  void aStatedAbsenceIsLookedForAsSuch() {
    hands.press("By filter");
    hands.pick("Background: any", "∅ care");
    window.awaitText("1 of 3 cases matches");
    assertThat(found())
        .containsExactly("Destiny. Two supervisors, two stories. in this comparison");
  }

  /** The figures are those reckoned by hand in AlikeTest: 173/546 of 13 traits. */
  @Test
  void casesAreFoundByHowAlikeTheyAre() {
    hands.press("By likeness");
    window.awaitText("Gower’s general similarity");
    window.awaitText("2 other cases");
    assertThat(found().getFirst())
        .isEqualTo(
            "Muhazzin. A supervisor who opened the door. 0.32 · 13 of 18 traits compared."
                + " in this comparison");
    String parts =
        Fx.get(() -> {
          Tooltip tip = ((CheckBox) window.all(FoundRows::check).getFirst()).getTooltip();
          return tip.getText();
        });
    assertThat(parts).startsWith("Background 1.00\nCapitals 0.29\nWhere assets come from 0.67");
    hands.press("Most different");
    window.await("Destiny first", _ -> found().getFirst().startsWith("Destiny"));
    hands.pick("To which case: Ijakoo", "Destiny");
    window.await(
        "Muhazzin or Ijakoo", _ -> found().stream().noneMatch(it -> it.startsWith("Dest")));

    check("Ijakoo");
    hands.press("Show only these");
    assertThat(columns()).as("with the case they are like").containsExactly("Destiny", "Ijakoo");
    check("Muhazzin");
    hands.press("Add these");
    assertThat(columns()).containsExactly("Destiny", "Ijakoo", "Muhazzin");
    hands.undo();
    hands.undo();
    assertThat(columns()).containsExactly("Ijakoo", "Muhazzin", "Destiny");
  }

  @Test
  void theKeyboardAloneFindsAndAddsCases() {
    Node name = window.await("By name", node -> "By name".equals(Hands.words(node)));
    window.focus(name);
    window.key(KeyCode.RIGHT);
    window.settle();
    window.key(KeyCode.TAB);
    assertThat(focused()).isInstanceOf(Picker.class);
    window.type("l");
    window.type("anguage");
    window.key(KeyCode.ENTER);
    window.settle();
    window.awaitText("2 of 3 cases match");
    for (int i = 0; i < 20 && !FoundRows.check(focused()); i++) {
      window.key(KeyCode.TAB);
    }
    assertThat(focused().getAccessibleText()).startsWith("Ijakoo.");
    window.key(KeyCode.SPACE);
    for (int i = 0; i < 5 && !"Show only these".equals(Hands.words(focused())); i++) {
      window.key(KeyCode.TAB);
    }
    window.key(KeyCode.SPACE);
    window.settle();
    assertThat(columns()).containsExactly("Muhazzin");
  }

  private Node focused() {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  @Test
  void whatIsFoundFollowsEditsAndTheAudience() {
    hands.press("By filter");
    hands.pick("Asset’s capital: any", "resistant");
    window.awaitText("1 of 3 cases matches");
    Case destiny = hands.row(Case.class, hands.ids(Kind.CASE).get(2));
    UUID pride =
        window.read(file -> file.caseFile(destiny.id()).orElseThrow().assets()).stream()
            .filter(it -> it.capitals().contains("resistant"))
            .findFirst()
            .orElseThrow()
            .id();
    Fx.run(
        () -> window.study().desk().edit("test", (editor, _) -> editor.remove(Kind.ASSET, pride)));
    window.settle();
    window.awaitText("0 of 3 cases match");
    hands.undo();
    window.awaitText("1 of 3 cases matches");

    Fx.run(() ->
        window
            .study()
            .desk()
            .edit(
                "test",
                (editor, _) ->
                    editor.change(
                        destiny, Shape.with(destiny, "consent", Consent.TEAM), "consent")));
    window.settle();
    Fx.run(() -> window.study().desk().audienceProperty().set(Audience.WORKSHOP));
    window.settle();
    window.awaitText("0 of ");
    assertThat(found()).isEmpty();
  }

  @Test
  void rowsAreCollapsedByFactorAndAllShownAgainInOneStep() {
    UUID id = hands.ids(Kind.COMPARISON).getFirst();
    hands.press("Collapse Background");
    hands.press("Grounds");
    assertThat(rows()).doesNotContain("education", "grounds").contains("stance");
    Comparison before = hands.row(Comparison.class, id);
    assertThat(before.collapsed()).containsExactly("background");
    hands.press("Show all rows");
    assertThat(rows()).contains("education", "grounds", "stance");
    Comparison after = hands.row(Comparison.class, id);
    assertThat(List.of(after.rows(), after.collapsed())).containsExactly(List.of(), List.of());
    hands.undo();
    assertThat(hands.row(Comparison.class, id)).isEqualTo(before);
    hands.press("Show the rows of Background");
    assertThat(rows()).contains("education").doesNotContain("grounds");
  }
}
