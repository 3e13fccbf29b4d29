package org.casebridge.ui.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.SampleCases;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.compare.view.Spot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations are the sample study's facts; see its events in TimelineTest. */
@Tag("fx")
class TimelineViewTest {
  private static final int MOST_NODES = 400;
  private static SampleCases sample;

  @BeforeAll
  static void read(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
  }

  private static void shown(List<CaseFile> cases, Labels labels, Consumer<TimelineFixture> look) {
    Fx.run(() -> {
      try (TimelineFixture fixture = new TimelineFixture(cases, labels, 1000, 900)) {
        look.accept(fixture);
      }
    });
  }

  private static void sample(Consumer<TimelineFixture> look) {
    shown(sample.cases(), sample.labels(), look);
  }

  private static String spoken(TimelineFixture fixture) {
    Object node = fixture.pane().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    return node instanceof ThingNode thing
        ? String.valueOf(thing.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        : ((Region) Objects.requireNonNull(node)).getAccessibleText();
  }

  private static String selected(TimelineFixture fixture) {
    TimelinePlace place = fixture.pane().selected();
    History history = fixture.pane().surface().histories().lanes().get(place.lane());
    return place.thing() < 0
        ? history.lane().pseudonym()
        : history.things().get(place.thing()).label();
  }

  @Test
  void leftAndRightGoAlongALaneInOrderOfTime() {
    sample(fixture -> {
      fixture.pane().requestFocus();
      assertThat(selected(fixture)).isEqualTo("At the airport: absent");
      fixture.press(KeyCode.LEFT);
      assertThat(selected(fixture)).isEqualTo("Ijakoo");
      fixture.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
      assertThat(selected(fixture)).isEqualTo("Referred to the ESOL class");
      fixture.press(KeyCode.END);
      assertThat(selected(fixture)).isEqualTo("employment: expected");
      fixture.press(KeyCode.HOME);
      assertThat(selected(fixture)).isEqualTo("At the airport: absent");
    });
  }

  @Test
  void upAndDownGoToWhatIsNearestInTimeAndOfTheSameKind() {
    sample(fixture -> {
      fixture.pane().requestFocus();
      fixture.press(KeyCode.DOWN);
      assertThat(selected(fixture)).isEqualTo("Under his supervisor: bridge");
      fixture.press(KeyCode.DOWN);
      assertThat(selected(fixture)).isEqualTo("Under manager James: bridge");
      fixture.press(KeyCode.HOME, true);
      assertThat(selected(fixture)).isEqualTo("At the airport: absent");
      fixture.press(KeyCode.END, true);
      assertThat(selected(fixture)).isEqualTo("Under manager James: bridge");
    });
  }

  @Test
  void aScreenReaderHearsWhoseWhatHowAndWhatItRestsOn() {
    sample(fixture -> {
      assertThat(fixture.pane().getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
      assertThat(fixture.pane().queryAccessibleAttribute(AccessibleAttribute.TEXT))
          .isEqualTo("Histories of 3 cases, aligned: by order");
      fixture.pane().requestFocus();
      fixture.press(KeyCode.END, true);
      assertThat(spoken(fixture))
          .isEqualTo("Destiny, phase: Under manager James: bridge · Hospitality. 2 excerpts.");
      fixture.press(KeyCode.LEFT);
      assertThat(spoken(fixture))
          .isEqualTo("Destiny. Two supervisors, two stories. 17 things on the lane");
      fixture.press(KeyCode.HOME, true);
      fixture.press(KeyCode.END);
      assertThat(spoken(fixture))
          .isEqualTo("Ijakoo, outcome: employment: expected. Work from home. 1 excerpt.");
      while (!selected(fixture).startsWith("With the community organisation")) {
        fixture.press(KeyCode.LEFT);
      }
      assertThat(spoken(fixture))
          .isEqualTo(
              "Ijakoo, phase: With the community organisation: bridge · New employer; programme"
                  + " outside work (inferred). 2 excerpts.");
      while (!selected(fixture).contains("path clarity")) {
        fixture.press(KeyCode.LEFT);
      }
      assertThat(spoken(fixture))
          .isEqualTo(
              "Ijakoo, support: ∅ path clarity. No guidance beyond the referral · Airport employer."
                  + " stated absent. 1 excerpt.");
    });
  }

  @Test
  void allIsSaidInSentencesAndInATable() {
    sample(fixture -> {
      fixture.align("event:tapped");
      assertThat(fixture.view.described().get()).isEqualTo("Histories of 3 cases, aligned: tapped");
      assertThat(fixture.view.pages(900).getFirst().get().getAccessibleText())
          .startsWith("Ijakoo")
          .contains("At the airport: absent");
      assertThat(fixture.view.table(new Heading("Title", "", "en")).get().orElseThrow().groups())
          .hasSize(3);
    });
  }

  @Test
  void aPhaseIsSelectedInEveryViewAsItsStance() {
    sample(fixture -> {
      fixture.pane().requestFocus();
      CaseFile ijakoo = sample.cases().getFirst();
      Spot spot = Objects.requireNonNull(fixture.spots.getLast());
      assertThat(spot.caseId()).isEqualTo(ijakoo.learner().id());
      assertThat(spot.rowKey()).isEqualTo("stance");
      assertThat(spot.title()).isEqualTo("Stance by phase");
      assertThat(spot.claims())
          .hasSize(ijakoo.mediationsIn(ijakoo.phases().getFirst().id()).size() + 1)
          .contains(new Spot.Ground(ijakoo.learner().id(), ijakoo.phases().getFirst().id()));
    });
  }

  @Test
  void whatAnotherViewSelectsIsMarkedAndWhatWasSelectedOfItStays() {
    sample(fixture -> {
      CaseFile destiny = sample.cases().getLast();
      List<Spot.Ground> all =
          destiny.mediations().stream()
              .map(it -> new Spot.Ground(destiny.learner().id(), it.id()))
              .toList();
      Spot cell = new Spot(destiny.learner().id(), "stance", "Stance by phase", all);
      fixture.view.select(cell);
      assertThat(selected(fixture)).isEqualTo("Under manager James: bridge");
      fixture.pane().requestFocus();
      while (!selected(fixture).startsWith("Under general manager Bob")) {
        fixture.press(KeyCode.RIGHT);
      }
      fixture.view.select(cell);
      assertThat(selected(fixture)).startsWith("Under general manager Bob");
      fixture.view.select(null);
      assertThat(fixture.pane().selected()).isEqualTo(TimelinePlace.NONE);
    });
  }

  @Test
  void aCaseWithoutTheEventIsNamedAndStays() {
    sample(fixture -> {
      fixture.align("event:mediator_left");
      assertThat(text(fixture, ".timeline-strip .label"))
          .isEqualTo(
              "No such event for Ijakoo and Muhazzin: their histories stay at their own order.");
      assertThat(((MenuButton) fixture.view.tools().getFirst()).getText())
          .isEqualTo("mediator left");
      fixture.align("event:referred");
      assertThat(text(fixture, ".timeline-strip .label"))
          .isEqualTo(
              "No such event for Muhazzin and Destiny: their histories stay at their own order.");
      fixture.align("event:trained");
      assertThat(text(fixture, ".timeline-strip .label"))
          .isEqualTo("A step is one event: the length shows the order, not how long it took.");
    });
  }

  private static @Nullable String text(TimelineFixture fixture, String selector) {
    return fixture.view.node().lookup(selector) instanceof javafx.scene.control.Labeled label
        ? label.getText()
        : null;
  }

  @Test
  void zoomingKeepsWhatIsSelectedInItsPlaceAndMakesNodesForWhatIsInSightAlone() {
    sample(fixture -> {
      fixture.pane().requestFocus();
      int before = fixture.things().size();
      fixture.press(KeyCode.RIGHT, KeyCode.RIGHT);
      double x = fixture.pane().surface().x(fixture.pane().selected());
      for (int i = 0; i < 12; i++) {
        fixture.press(KeyCode.PLUS);
      }
      assertThat(fixture.pane().surface().zoom()).isGreaterThan(10);
      assertThat(fixture.pane().surface().x(fixture.pane().selected())).isBetween(x - 8, x + 8);
      assertThat(fixture.things()).hasSizeLessThan(before / 2);
      fixture.press(KeyCode.END);
      assertThat(selected(fixture)).isEqualTo("employment: expected");
      assertThat(fixture.pane().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
          .as("in sight")
          .isNotNull();
      fixture.press(KeyCode.DIGIT0);
      assertThat(fixture.pane().surface().zoom()).isEqualTo(1);
      assertThat(fixture.pane().surface().scrollX()).isZero();
      assertThat(fixture.things()).hasSize(before);
    });
  }

  @Test
  void ofALaneThatDoesNotFitWhatIsSelectedIsInSight() {
    Fx.run(() -> {
      try (TimelineFixture fixture =
          new TimelineFixture(sample.cases(), sample.labels(), 900, 260)) {
        fixture.pane().requestFocus();
        for (KeyCode key : List.of(KeyCode.END, KeyCode.HOME, KeyCode.DOWN, KeyCode.END)) {
          fixture.press(key);
          Node node =
              (Node) fixture.pane().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
          Bounds bounds = fixture.pane().sceneToLocal(node.localToScene(node.getLayoutBounds()));
          assertThat(fixture.pane().getLayoutBounds().contains(bounds))
              .as(selected(fixture) + " " + bounds)
              .isTrue();
        }
      }
    });
  }

  @Test
  void ofTwoHundredCasesOnlyThoseInSightAreNodes() {
    shown(
        GeneratedCases.of(200, 11),
        Labels.of(List.of(), Locale.ENGLISH),
        fixture -> {
          fixture.pane().requestFocus();
          for (String key : List.of("order", "date", "event:promoted")) {
            fixture.align(key);
            int most = 0;
            for (int i = 0; i < 60; i++) {
              fixture.press(KeyCode.PAGE_DOWN);
              most = Math.max(most, fixture.nodes());
            }
            assertThat(most).as(key).isLessThanOrEqualTo(MOST_NODES);
            fixture.press(KeyCode.END, true);
            assertThat(fixture.pane().selected().lane()).isEqualTo(199);
            assertThat(spoken(fixture)).isNotEmpty();
          }
        });
  }

  @Test
  void pagesShowEveryLaneWholeWithoutTheWindow() {
    sample(fixture -> {
      List<Region> pages = fixture.view.pages(900).stream().map(Supplier::get).toList();
      assertThat(pages).hasSize(3);
      VBox paper = new VBox();
      paper.getChildren().setAll(pages);
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      Scene scene = new Scene(paper, 900, 1500);
      theme.dress(scene);
      paper.applyCss();
      paper.layout();
      List<Integer> things =
          pages.stream().map(it -> it.lookupAll(".timeline-thing").size()).toList();
      assertThat(things)
          .isEqualTo(
              fixture.pane().surface().histories().lanes().stream()
                  .map(it -> it.things().size())
                  .toList());
      for (Region page : pages) {
        assertThat(page.getHeight()).isGreaterThan(150);
        for (var node : page.lookupAll(".timeline-thing")) {
          var bounds = page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
          assertThat(page.getLayoutBounds().contains(bounds)).isTrue();
        }
      }
    });
  }

  @Test
  void withoutCasesItTeachesWhatWouldBeThere() {
    shown(
        List.of(),
        sample.labels(),
        fixture -> {
          assertThat(text(fixture, ".empty-state .label"))
              .isEqualTo("Choose cases to see their histories");
          assertThat(((MenuButton) fixture.view.tools().getFirst()).isDisabled()).isTrue();
        });
  }
}
