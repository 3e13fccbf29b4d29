package org.casebridge.ui.compare.contrasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final List<CaseFile> CASES = GeneratedCases.of(200, 4);

  private static UUID id(int index) {
    return CASES.get(index).learner().id();
  }

  private static Compared compared(List<CaseFile> cases, List<UUID> pinned) {
    Labels labels = Labels.of(List.of(), Locale.ENGLISH);
    Comparison comparison =
        Comparison.of(
            new Stamp(new UUID(0, 1), Instant.EPOCH, Instant.EPOCH, ""),
            0,
            "All",
            cases.stream().map(it -> it.learner().id()).toList());
    return new Compared(
        Shape.with(comparison, "pinned", pinned),
        cases,
        new Comparer(labels, Audience.RESEARCHER).grid(cases, ComparisonPart.shown(List.of())),
        labels,
        Audience.RESEARCHER);
  }

  private static List<UUID> shown(Compared compared, List<UUID> picked) {
    return Sheet.of(compared, picked).cases().stream().map(it -> it.learner().id()).toList();
  }

  @Test
  void upToFourCasesAreAllContrasted() {
    assertThat(shown(compared(CASES.subList(0, 4), List.of()), List.of(id(1), id(2))))
        .containsExactly(id(0), id(1), id(2), id(3));
  }

  @Test
  void ofManyTheFirstThreeAreContrastedUnlessOthersArePinnedOrPicked() {
    assertThat(shown(compared(CASES, List.of()), List.of())).containsExactly(id(0), id(1), id(2));
    assertThat(shown(compared(CASES, List.of(id(150), id(9))), List.of()))
        .containsExactly(id(0), id(9), id(150));
    assertThat(shown(compared(CASES, List.of()), List.of(id(7), id(5), id(6), id(199))))
        .containsExactly(id(5), id(6), id(7), id(199));
  }

  @Test
  void whatWasPickedAndIsGoneIsFilledUp() {
    assertThat(shown(compared(CASES, List.of()), List.of(id(7), new UUID(0, 0))))
        .containsExactly(id(0), id(1), id(7));
  }

  @Test
  void eachTwoCasesAreAPairInOrder() {
    assertThat(Sheet.of(compared(CASES.subList(0, 3), List.of()), List.of()).pairs())
        .extracting(it -> List.of(it.one().id(), it.other().id()))
        .containsExactly(List.of(id(0), id(1)), List.of(id(0), id(2)), List.of(id(1), id(2)));
  }

  @Test
  void aHeadingCountsWhatItStandsAbove() {
    Sheet sheet = Sheet.of(compared(CASES, List.of()), List.of());
    Set<Factor> support = EnumSet.of(Factor.MEDIATION);
    List<Line> lines = Line.of(sheet.contrasts(), support);
    assertThat(lines).isNotEmpty();
    List<Line> counted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.Heading(Group group, int count)) {
        assertThat(lines.subList(i + 1, i + 1 + count))
            .allSatisfy(it ->
                assertThat(it)
                    .isInstanceOfSatisfying(
                        Line.Told.class,
                        told -> {
                          assertThat(Group.of(told.contrast().kind())).isEqualTo(group);
                          assertThat(told.contrast().factor()).isEqualTo(Factor.MEDIATION);
                        }));
        counted.addAll(lines.subList(i, i + 1 + count));
      }
    }
    assertThat(counted).isEqualTo(lines);
  }

  @Test
  @Tag("fx")
  void onlyTheContrastsInSightHaveNodes() {
    Sheet sheet = Sheet.of(compared(CASES, List.of()), List.of(id(0), id(1), id(2), id(3)));
    Fx.run(() -> {
      ContrastList list =
          new ContrastList(new ContrastWords(Messages.of("contrastview", Locale.UK)));
      StackPane root = new StackPane(list);
      ContrastsView.dress(root);
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      Scene scene = new Scene(root, 1000, 900);
      theme.dress(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      list.show(sheet, Line.of(sheet.contrasts(), Set.of()), "Contrasts");
      stage.show();
      for (int line = 0; line < list.getItems().size(); line += 3) {
        list.scrollTo(line);
        root.applyCss();
        root.layout();
        assertThat(count(root)).isLessThanOrEqualTo(400);
      }
      stage.close();
    });
  }

  private static int count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(SheetTest::count).sum()
        : 1;
  }
}
