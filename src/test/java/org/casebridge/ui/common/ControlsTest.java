package org.casebridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTest extends WindowTest {
  private final List<String> log = new ArrayList<>();

  @Test
  void aCardOpensDeletesAndMovesByKeyboard() {
    ItemCard card =
        Fx.get(() -> {
          ItemCard made = new ItemCard("Languages", "linguistic");
          made.setOnOpen(() -> log.add("open"));
          made.setOnDelete(() -> log.add("delete"));
          made.setOnMove(step -> log.add("move " + step));
          return made;
        });
    show(card);
    push(KeyCode.TAB);
    Fx.until(card::isFocused);
    push(KeyCode.ENTER);
    push(KeyCode.DELETE);
    push(KeyCode.ALT, KeyCode.UP);
    push(KeyCode.ALT, KeyCode.DOWN);
    Fx.until(() -> log.size() == 4);
    assertThat(log).containsExactly("open", "delete", "move -1", "move 1");
    assertThat(card.getAccessibleText()).isEqualTo("Languages, linguistic");
  }

  @Test
  void aClickOpensACardButNotFromTheBadgeOnIt() {
    ItemCard card =
        Fx.get(() -> {
          ItemCard made = new ItemCard("Languages", "linguistic");
          made.setOnOpen(() -> log.add("open"));
          made.setTrailing(new EvidenceBadge(2, () -> log.add("excerpts")));
          return made;
        });
    show(card);
    robot.clickOn("Languages");
    robot.clickOn(".evidence-badge");
    Fx.until(() -> log.size() >= 2);
    assertThat(log).containsExactly("open", "excerpts");
  }

  @Test
  void stanceAndPresenceAreToldInWords() {
    Fx.run(() -> {
      StanceBand band = new StanceBand(StanceBand.Size.THIN);
      band.show(
          List.of(new StanceBand.Part("", Stance.BRIDGE), new StanceBand.Part("", Stance.BARRIER)));
      assertThat(band.getAccessibleText()).isEqualTo("bridge, then barrier");
      band.show(
          List.of(new StanceBand.Part("James", Stance.MIXED), new StanceBand.Part("Bob", null)));
      assertThat(band.getAccessibleText())
          .isEqualTo("James: bridge and barrier, then Bob: not stated");
      assertThat(new CaseMark(Glyph.DIAMOND, Hue.VIOLET, 1).getAccessibleText())
          .isEqualTo("violet diamond");
      assertThat(Chip.statedAbsent("no degree").getText()).isEqualTo("∅ no degree");
      assertThat(Chip.statedAbsent("no degree").getAccessibleText())
          .isEqualTo("stated absent: no degree");
      assertThat(Chip.notStated("migration").getText()).isEqualTo("migration: not stated");
      assertThat(new PresenceText("", Presence.STATED_ABSENT).getAccessibleText())
          .isEqualTo("stated absent.");
      assertThat(new PresenceText("", Presence.NOT_STATED).getAccessibleText())
          .isEqualTo("not stated.");
      assertThat(Stream.of(Presence.values()).map(it -> new PresenceText("x", it).getStyleClass()))
          .doesNotHaveDuplicates();
      assertThat(Buttons.icon(Icons.ADD, "Add").getAccessibleText()).isEqualTo("Add");
      assertThat(new EvidenceBadge(1).getAccessibleText()).isEqualTo("1 excerpt");
      assertThat(new EvidenceBadge(3).getAccessibleText()).isEqualTo("3 excerpts");
      assertThat(new EvidenceBadge(0).getText()).isEqualTo("no evidence yet");
      assertThat(new OutcomeLine("Pay", OutcomeStatus.DENIED, "while others’ rose"))
          .extracting(Node::getAccessibleText)
          .isEqualTo("Pay: denied, while others’ rose");
    });
  }

  @Test
  void aSegmentedControlIsOneStopAndTheArrowsChoose() {
    SegmentedControl<Integer> control =
        Fx.get(() ->
            new SegmentedControl<>(
                "View",
                List.of(
                    new SegmentedControl.Choice<>(1, "Grid", Icons.GRID),
                    new SegmentedControl.Choice<>(2, "Contrasts", null),
                    new SegmentedControl.Choice<>(3, "Timeline", null))));
    Button after = Fx.get(() -> Buttons.plain("after", null));
    show(control, after);
    push(KeyCode.TAB);
    push(KeyCode.RIGHT);
    Fx.until(() -> control.valueProperty().get() == 2);
    push(KeyCode.END);
    Fx.until(() -> control.valueProperty().get() == 3);
    robot.clickOn("Timeline");
    assertThat(Fx.get(() -> ((ToggleButton) control.getChildren().get(2)).isSelected())).isTrue();
    push(KeyCode.TAB);
    Fx.until(after::isFocused);
    robot.clickOn("Grid");
    Fx.until(() -> control.valueProperty().get() == 1);
  }

  @Test
  void aSegmentedControlLeavesWordsOutWhereThereIsNoRoomForThem() {
    SegmentedControl<Integer> control =
        Fx.get(() ->
            new SegmentedControl<>(
                "View",
                List.of(
                    new SegmentedControl.Choice<>(1, "Grid", Icons.GRID),
                    new SegmentedControl.Choice<>(2, "Contrasts", Icons.CONTRASTS),
                    new SegmentedControl.Choice<>(3, "Timeline", Icons.TIMELINE))));
    show(control);
    Fx.run(() -> {
      double whole = control.prefWidth(-1);
      double least = control.minWidth(-1);
      assertThat(worded(control, whole)).containsExactly("Grid", "Contrasts", "Timeline");
      assertThat(worded(control, whole - 10)).containsExactly("Grid");
      assertThat(control.getChildren().get(1))
          .extracting(it -> ((ToggleButton) it).getTooltip().getText())
          .isEqualTo("Contrasts");
      control.valueProperty().set(2);
      assertThat(worded(control, least)).containsExactly("Contrasts");
      assertThat(control.prefWidth(-1)).as("wanted, whatever is shown").isEqualTo(whole);
      assertThat(control.minWidth(-1))
          .as("needed, whatever is chosen, to the pixel")
          .isCloseTo(least, offset(1.0));
      assertThat(worded(control, whole)).containsExactly("Grid", "Contrasts", "Timeline");
      assertThat(((ToggleButton) control.getChildren().getFirst()).getTooltip()).isNull();
    });
  }

  /** The choices with words, once laid out several times at a width. */
  private static List<String> worded(SegmentedControl<?> control, double width) {
    for (int i = 0; i < 3; i++) {
      control.resize(width, control.getHeight());
      control.requestLayout();
      control.layout();
    }
    ToggleButton last = (ToggleButton) control.getChildren().getLast();
    assertThat(last.getLayoutX() + last.getWidth()).isLessThanOrEqualTo(width + 0.5);
    return control.getChildren().stream()
        .map(ToggleButton.class::cast)
        .filter(it -> it.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
        .map(ToggleButton::getText)
        .toList();
  }

  @Test
  void theRailGoesFromPlaceToPlace() {
    Rail<String> rail =
        Fx.get(() ->
            new Rail<>(
                "Places",
                List.of(
                    new Rail.Place<>("cases", Icons.CASES, "Cases", ""),
                    new Rail.Place<>("compare", Icons.COMPARE, "Compare", "Ctrl+2"))));
    show(rail);
    push(KeyCode.TAB);
    push(KeyCode.DOWN);
    Fx.until(() -> rail.chosenProperty().get().equals("compare"));
    robot.clickOn("Cases");
    Fx.until(() -> rail.chosenProperty().get().equals("cases"));
  }

  @Test
  void theDrawerTakesTheFocusAndGivesItBack() {
    Button opener = Fx.get(() -> Buttons.plain("opener", null));
    SideDrawer drawer = Fx.get(() -> new SideDrawer(new SimpleBooleanProperty(true)));
    TextField field = Fx.get(TextField::new);
    Stage stage = show(opener);
    Fx.run(() -> {
      ((StackPane) stage.getScene().getRoot()).getChildren().add(drawer);
      drawer.setOnClosed(() -> log.add("closed"));
      opener.requestFocus();
      drawer.open("Asset", new VBox(field));
    });
    Fx.until(field::isFocused);
    Fx.until(() -> drawer.getWidth() > 0);
    double width = Fx.get(drawer::getWidth);
    assertThat(width).isBetween(380.0, 481.0);
    push(KeyCode.ESCAPE);
    Fx.until(opener::isFocused);
    assertThat(log).containsExactly("closed");
    assertThat(Fx.get(drawer::isVisible)).isFalse();
  }

  @Test
  void theDrawerSlidesUnlessMotionIsReduced() {
    SideDrawer drawer = Fx.get(() -> new SideDrawer(new SimpleBooleanProperty(false)));
    Stage stage = show();
    double first =
        Fx.get(() -> {
          ((StackPane) stage.getScene().getRoot()).getChildren().add(drawer);
          drawer.open("Asset", new VBox());
          return drawer.getTranslateX();
        });
    assertThat(first).isPositive();
    Fx.until(() -> drawer.getTranslateX() == 0);
    Fx.run(drawer::close);
    Fx.until(() -> !drawer.isVisible());
  }

  @Test
  void theOverlayClosesByEscape() {
    Overlay overlay = Fx.get(Overlay::new);
    Stage stage = show();
    Fx.run(() -> {
      ((StackPane) stage.getScene().getRoot()).getChildren().add(overlay);
      overlay.open(
          "Shortcuts",
          new ShortcutSheet(
              List.of(
                  new ShortcutSheet.Group(
                      "Anywhere", List.of(new ShortcutSheet.Shortcut("Ctrl+F", "Search"))))));
    });
    push(KeyCode.ESCAPE);
    Fx.until(() -> !overlay.isVisible());
  }

  @Test
  void thePickerWorksByKeyboardAlone() {
    ChipPicker<String> picker =
        Fx.get(() -> {
          ChipPicker<String> made = new ChipPicker<>("Capitals", word -> word);
          made.choices().addAll("aspirational", "linguistic", "familial", "élan");
          made.setOnAddNew(typed -> typed.equals("refused") ? null : typed);
          return made;
        });
    show(picker);
    push(KeyCode.TAB);
    write("fam");
    Fx.until(picker::isListOpen);
    push(KeyCode.ENTER);
    Fx.until(() -> picker.chosen().equals(List.of("familial")));
    push(KeyCode.DOWN);
    Fx.until(picker::isListOpen);
    assertThat(Fx.get(picker::rows)).containsExactly("aspirational", "linguistic", "élan");
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    Fx.until(() -> picker.chosen().equals(List.of("familial", "linguistic")));
    write("elan");
    push(KeyCode.ENTER);
    Fx.until(() -> picker.chosen().contains("élan"));
    push(KeyCode.BACK_SPACE);
    Fx.until(() -> picker.chosen().size() == 2);
    push(KeyCode.LEFT);
    push(KeyCode.LEFT);
    push(KeyCode.DELETE);
    Fx.until(() -> picker.chosen().equals(List.of("linguistic")));
    Fx.run(() -> picker.field().requestFocus());
    write("own");
    push(KeyCode.ENTER);
    Fx.until(() -> picker.chosen().equals(List.of("linguistic", "own")));
    assertThat(Fx.get(() -> picker.choices().contains("own"))).isTrue();
    write("refused");
    push(KeyCode.ENTER);
    push(KeyCode.ESCAPE);
    Fx.until(() -> !picker.isListOpen());
    assertThat(Fx.get(() -> List.copyOf(picker.chosen()))).containsExactly("linguistic", "own");
  }

  @Test
  void cardsAreReorderedByMouseAndKeyboard() {
    Lane lane = Fx.get(() -> new Lane(Factor.ASSET, "Assets", "Add an asset"));
    Fx.run(() -> {
      for (String name : List.of("A", "B", "C")) {
        lane.items().add(new ItemCard(name, ""));
      }
      Reorder.install(lane.box(), (from, to) -> log.add(from + "→" + to));
    });
    show(lane);
    Fx.run(() -> lane.items().getFirst().requestFocus());
    push(KeyCode.ALT, KeyCode.UP);
    push(KeyCode.ALT, KeyCode.DOWN);
    Fx.until(() -> log.size() == 1);
    robot.drag("A").moveTo("C").moveBy(0, 20);
    assertThat(all(lane, "drop-line", Region.class)).hasSize(1);
    robot.drop();
    Fx.until(() -> log.size() == 2);
    robot.drag("C").moveTo("A").moveBy(0, -15).drop();
    Fx.until(() -> log.size() == 3);
    assertThat(log).containsExactly("0→1", "0→2", "2→0");
    assertThat(Fx.get(() -> lane.items().size())).isEqualTo(3);
  }

  @Test
  void theSearchFieldClearsByEscape() {
    SearchField field = Fx.get(() -> new SearchField("Search", "Ctrl F", "Clear"));
    show(field);
    push(KeyCode.TAB);
    write("bridge");
    Fx.until(() -> field.getText().equals("bridge"));
    push(KeyCode.ESCAPE);
    Fx.until(() -> field.getText().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 1, 2})
  void everyTargetIsAtLeast24Pixels(double scale) {
    Stage stage =
        show(
            scale,
            Fx.get(() -> Buttons.icon(Icons.ADD, "Add")),
            Fx.get(() -> Buttons.plain("Plain", null)),
            Fx.get(() -> new EvidenceBadge(2, () -> {})),
            Fx.get(() -> new TextField("x")),
            Fx.get(() -> new javafx.scene.control.CheckBox("x")),
            Fx.get(() -> new ItemCard("x", "")));
    Fx.run(() -> {
      VBox box = (VBox) ((StackPane) stage.getScene().getRoot()).getChildren().getFirst();
      for (Node node : box.getChildren()) {
        Bounds bounds = node.getLayoutBounds();
        assertThat(bounds.getHeight()).as(node.toString()).isGreaterThanOrEqualTo(24);
        assertThat(bounds.getWidth()).as(node.toString()).isGreaterThanOrEqualTo(24);
      }
    });
  }
}
