package org.casebridge.ui.compare.mediators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.compare.view.Arranging;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.StillActs;
import org.jspecify.annotations.Nullable;

/** The view in a window of its own; everything here is to be called on the interface thread. */
final class MediatorsFixture extends StillActs {
  final List<String> done = new ArrayList<>();
  final MediatorsView view = new MediatorsView(this);
  private final Stage stage = new Stage();

  MediatorsFixture(List<CaseFile> cases, double width, double height) {
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    Scene scene = new Scene(new StackPane(view.node()), width, height);
    theme.dress(scene);
    stage.setScene(scene);
    view.prepare(compared(cases)).run();
    stage.show();
    layout();
  }

  private static Compared compared(List<CaseFile> cases) {
    Labels labels = Labels.of(List.of(), Locale.ENGLISH);
    return new Compared(
        Comparison.of(
            new Stamp(new UUID(0, 1), Instant.EPOCH, Instant.EPOCH, ""),
            0,
            "All",
            cases.stream().map(it -> it.learner().id()).toList()),
        cases,
        new Comparer(labels, Audience.RESEARCHER).grid(cases, ComparisonPart.shown(List.of())),
        labels,
        Audience.RESEARCHER);
  }

  void layout() {
    for (int i = 0; i < 2; i++) {
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
    }
  }

  void close() {
    stage.close();
  }

  void press(KeyCode code, boolean control) {
    board()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    layout();
  }

  MapBoard board() {
    return (MapBoard) view.node().lookup(".map-board");
  }

  List<MapCard> cards() {
    return view.node().lookupAll(".map-card").stream().map(MapCard.class::cast).toList();
  }

  int nodes() {
    return count(view.node());
  }

  static int count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(MediatorsFixture::count).sum()
        : 1;
  }

  @Override
  public void select(@Nullable Spot spot) {
    done.add(
        spot == null
            ? "nothing"
            : spot.title() + ", " + spot.rowKey() + ", " + spot.claims().size());
  }

  @Override
  public void showGrounds() {
    done.add("grounds");
  }

  @Override
  public void open(UUID caseId, @Nullable UUID claimId) {
    done.add("open " + (claimId == null ? "case" : "item"));
  }

  @Override
  public Arranging arranging() {
    return new Arranging(new SimpleObjectProperty<>(), (_, _) -> {});
  }
}
