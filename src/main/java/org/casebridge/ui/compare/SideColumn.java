package org.casebridge.ui.compare;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SegmentedControl;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/**
 * Beside the views: what the selected spot rests on, the guiding questions, or what to compare. It
 * folds to a strip, on demand or where there is little room, until it is wanted.
 */
final class SideColumn {
  private final Desk desk;
  private final BehindPanel behind;
  private final QuestionsPanel questions;
  private final SetupPanel setup;
  private final SegmentedControl<Tab> tabs;
  private final VBox box = new VBox();
  private final HBox head;
  private final Button fold;
  private final Button evidence;
  private final Button asking;
  private final VBox strip;
  private final StackPane node;
  private boolean settingUp;
  private boolean cramped;

  /** What was chosen; null as long as the room decides. */
  private @Nullable Boolean open;

  private enum Tab {
    BEHIND,
    QUESTIONS
  }

  SideColumn(
      Messages messages, Desk desk, CompareModel model, ComparisonEdits edits, ViewActs acts) {
    this.desk = desk;
    behind = new BehindPanel(messages, model, edits, desk, acts);
    questions = new QuestionsPanel(messages, desk, model);
    setup = new SetupPanel(messages, desk, model, edits, () -> showSetup(false));
    tabs =
        new SegmentedControl<>(
            messages.get("side"),
            List.of(
                new SegmentedControl.Choice<>(
                    Tab.BEHIND, messages.get("side.behind"), Icons.EXCERPT),
                new SegmentedControl.Choice<>(
                    Tab.QUESTIONS, messages.get("side.questions"), Icons.QUESTION)));
    tabs.getStyleClass().add("side-tabs");
    tabs.valueProperty().addListener(_ -> lay());
    HBox.setHgrow(tabs, Priority.ALWAYS);
    fold = Buttons.icon(Icons.RIGHT, messages.get("side.fold"));
    fold.setOnAction(_ -> fold());
    head = new HBox(tabs, fold);
    head.getStyleClass().add("side-head");
    evidence = Buttons.icon(Icons.EXCERPT, messages.get("side.behind"));
    evidence.setOnAction(_ -> unfold(Tab.BEHIND));
    asking = Buttons.icon(Icons.QUESTION, messages.get("side.questions"));
    asking.setOnAction(_ -> unfold(Tab.QUESTIONS));
    strip = new VBox(evidence, asking);
    strip.getStyleClass().add("side-strip");
    node = new StackPane(box, strip);
    node.getStyleClass().add("compare-side");
    lay();
  }

  Region node() {
    return node;
  }

  private void lay() {
    boolean whole = desk.wholeInSight();
    boolean answering = whole && tabs.valueProperty().get() == Tab.QUESTIONS;
    Region shown = settingUp ? setup.node() : answering ? questions.node() : behind.node();
    VBox.setVgrow(shown, Priority.ALWAYS);
    show(head, !settingUp);
    show(tabs, whole);
    show(asking, whole);
    // The tabs stay where they are, so that they keep the focus.
    if (box.getChildren().size() < 2) {
      box.getChildren().setAll(head, shown);
    } else if (box.getChildren().get(1) != shown) {
      box.getChildren().set(1, shown);
    }
    show(box, !folded());
    show(strip, folded());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  boolean folded() {
    return !settingUp && !(open == null ? !cramped : open);
  }

  /** How wide it is when folded, in pixels. */
  double foldedWidth() {
    return node.snappedLeftInset() + strip.prefWidth(-1) + node.snappedRightInset();
  }

  /** Says whether there is too little room for it to be open unless it is asked for. */
  void setCramped(boolean cramped) {
    if (this.cramped != cramped) {
      this.cramped = cramped;
      lay();
      node.applyCss();
    }
  }

  private void fold() {
    open = false;
    lay();
    node.applyCss();
    (tabs.valueProperty().get() == Tab.QUESTIONS && asking.isVisible() ? asking : evidence)
        .requestFocus();
  }

  private void unfold(Tab tab) {
    turn(tab);
    (tabs.isVisible() ? tabs.lookup(".toggle-button:selected") : fold).requestFocus();
  }

  /** Shows everything as it is now. */
  void show(@Nullable Spot spot) {
    select(spot);
    setup.show();
    lay();
  }

  /** Follows what is selected. */
  void select(@Nullable Spot spot) {
    behind.show(spot);
    questions.show(spot);
  }

  boolean settingUp() {
    return settingUp;
  }

  /** Shows what one can choose to compare, or no more. */
  void showSetup(boolean shown) {
    settingUp = shown;
    lay();
    if (shown) {
      setup.show();
    }
  }

  /** Takes the focus to what one can choose. */
  void focusSetup() {
    setup.focus();
  }

  /** Takes the focus to what the selected spot rests on. */
  void focusGrounds() {
    turn(Tab.BEHIND);
    behind.focus();
  }

  /** Takes the focus to the memo. */
  void focusMemo() {
    turn(Tab.BEHIND);
    behind.focusMemo();
  }

  /** Takes the focus to the answers to a question. */
  void focusQuestion(UUID questionId) {
    turn(Tab.QUESTIONS);
    questions.focus(questionId);
  }

  private void turn(Tab tab) {
    if (folded()) {
      open = true;
    }
    tabs.valueProperty().set(tab);
    showSetup(false);
    // What has just come into sight can take the focus only once its skin is made.
    box.applyCss();
    box.layout();
  }

  /** A remark in the panels of the column. */
  static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
