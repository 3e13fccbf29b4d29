package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Item;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.ContrastKind;
import org.casebridge.app.compare.contrast.Side;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Score;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.StanceBand;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** What one case says in a contrast: what is there, and beneath it what is stated absent. */
final class SideBox extends VBox {
  private static final double HALF = 0.5;
  private final ContrastWords words;

  /**
   * Shows a side.
   *
   * @param whole whether every word is to be shown, however many lines it takes
   */
  SideBox(ContrastWords words, Compared compared, Contrast contrast, Side side, boolean whole) {
    this.words = words;
    getStyleClass().add("contrast-side");
    CaseFile file = compared.file(side.caseId()).orElseThrow();
    if (side.presence() == Presence.NOT_STATED) {
      getChildren().add(panel("side-silent", List.of(text(Words.of(Presence.NOT_STATED), whole))));
      return;
    }
    Optional<ContrastWords.Turn> turn = ContrastWords.turn(compared, contrast);
    if (side.says(Presence.PRESENT)) {
      List<Node> shown = new ArrayList<>();
      turn.ifPresent(it -> shown.add(drawn(file, contrast, it)));
      if (turn.isEmpty()) {
        stances(side).ifPresent(shown::add);
      }
      String said =
          turn.isPresent() && contrast.kind() == ContrastKind.SCORES_TURN
              ? ""
              : words.said(side, Presence.PRESENT);
      if (!said.isEmpty()) {
        shown.add(text(said, whole));
      } else if (shown.isEmpty()) {
        shown.add(text(Words.of(Presence.PRESENT), whole));
      }
      getChildren().add(panel("side-present", shown));
    }
    if (side.says(Presence.STATED_ABSENT)) {
      getChildren().add(panel("side-absent", List.of(text(words.absent(side), whole))));
    }
    if (!whole) {
      String spoken = words.spoken(file.learner().pseudonym(), side);
      Tooltip.install(
          this,
          new Tooltip(
              contrast.kind() == ContrastKind.SCORES_TURN
                  ? spoken
                  : spoken + "\n" + evidence(side)));
    }
  }

  private String evidence(Side side) {
    return side.excerptIds().isEmpty()
        ? words.messages().get("evidence.none")
        : words.messages().get("evidence.count", side.excerptIds().size());
  }

  private static VBox panel(String style, List<Node> shown) {
    VBox panel = new VBox();
    panel.getStyleClass().addAll("contrast-panel", style);
    panel.getChildren().addAll(shown);
    panel.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(panel, Priority.ALWAYS);
    return panel;
  }

  private static Label text(String text, boolean whole) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(whole ? "contrast-whole" : "contrast-words");
    return label;
  }

  /** Where mediators stood, as a thin band; nothing where the contrast is not about that. */
  private static Optional<Node> stances(Side side) {
    List<StanceBand.Part> parts = new ArrayList<>();
    for (Item item : side.said().items()) {
      if (item.stance() != null && item.presence() == Presence.PRESENT) {
        parts.add(new StanceBand.Part(item.text(), item.stance()));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(band(parts));
  }

  private static StanceBand band(List<StanceBand.Part> parts) {
    StanceBand band = new StanceBand(StanceBand.Size.THIN);
    band.show(parts);
    return band;
  }

  private Node drawn(CaseFile file, Contrast contrast, ContrastWords.Turn turn) {
    if (contrast.kind() == ContrastKind.SCORES_TURN) {
      return new FlowPane(scores(turn.from()), arrow(), scores(turn.to()));
    }
    Stance from = file.stance(turn.from().id()).orElse(null);
    Stance to = file.stance(turn.to().id()).orElse(null);
    FlowPane named = new FlowPane(stance(from), arrow(), stance(to));
    named.getStyleClass().add("contrast-turn");
    return new VBox(
        band(
            List.of(
                new StanceBand.Part(turn.from().label(), from),
                new StanceBand.Part(turn.to().label(), to))),
        named);
  }

  private static Label stance(@Nullable Stance stance) {
    Label label =
        new Label(
            Words.of(stance),
            (stance == null ? Icons.NOT_STATED : Icons.of(stance)).node("icon-small"));
    label.getStyleClass().add("strong");
    return label;
  }

  private Label arrow() {
    Label arrow = new Label(words.messages().get("cell.to"));
    arrow.getStyleClass().add("muted");
    return arrow;
  }

  private HBox scores(Phase phase) {
    HBox scores =
        new HBox(
            score(words.messages().get("score.a"), Factor.ASSET, phase.assetScore()),
            score(words.messages().get("score.o"), Factor.OPPORTUNITY, phase.opportunityScore()),
            score(words.messages().get("score.m"), Factor.MEDIATION, phase.mediationScore()));
    scores.getStyleClass().add("contrast-scores");
    return scores;
  }

  /** A dot, filled where the factor was rather there than not; its number says the rest. */
  private static Label score(String letter, Factor factor, Score score) {
    Region dot = new Region();
    Double value = score.value();
    dot.getStyleClass()
        .addAll(
            "score-dot",
            "factor-" + factor.code(),
            value != null && value > HALF ? "score-filled" : "score-hollow");
    Label label = new Label(letter + " " + Phrases.score(score), dot);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
