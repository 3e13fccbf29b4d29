package org.casebridge.ui.compare.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.StillActs;
import org.jspecify.annotations.Nullable;

/** A timeline in a window of its own; everything here is to be called on the interface thread. */
final class TimelineFixture extends StillActs implements AutoCloseable {
  final TimelineView view = new TimelineView(this);
  final List<@Nullable Spot> spots = new ArrayList<>();
  private final List<CaseFile> cases;
  private final Labels labels;
  private final Stage stage = new Stage();
  private final StackPane root = new StackPane(view.node());

  TimelineFixture(List<CaseFile> cases, Labels labels, double width, double height) {
    this.cases = cases;
    this.labels = labels;
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    Scene scene = new Scene(root, width, height);
    theme.dress(scene);
    stage.setScene(scene);
    align("order");
    stage.show();
    layout();
  }

  /** Shows the cases aligned on something. */
  void align(String key) {
    Stamp stamp = new Stamp(new UUID(1, 1), Instant.EPOCH, Instant.EPOCH, "");
    List<UUID> ids = cases.stream().map(it -> it.learner().id()).toList();
    Comparison comparison =
        new Comparison(stamp, 0, "", ids, List.of(), "", List.of(), List.of(), false, key);
    view.prepare(new Compared(comparison, cases, ComparisonGrid.EMPTY, labels, Audience.RESEARCHER))
        .run();
    layout();
  }

  void layout() {
    root.applyCss();
    root.layout();
  }

  TimelinePane pane() {
    return (TimelinePane) Objects.requireNonNull(root.lookup(".timeline"));
  }

  void press(KeyCode code, boolean control) {
    pane()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    layout();
  }

  void press(KeyCode... codes) {
    for (KeyCode code : codes) {
      press(code, false);
    }
  }

  List<ThingNode> things() {
    return pane().lookupAll(".timeline-thing").stream().map(ThingNode.class::cast).toList();
  }

  int nodes() {
    return count(view.node());
  }

  static int count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(TimelineFixture::count).sum()
        : 1;
  }

  @Override
  public void close() {
    stage.close();
  }

  @Override
  public void select(@Nullable Spot spot) {
    spots.add(spot);
  }
}
