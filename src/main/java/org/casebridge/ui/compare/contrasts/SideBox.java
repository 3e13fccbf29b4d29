package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
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
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double HALF = 0.5;
  private final ContrastWords words;
  private final Label said;
  private final VBox first = new VBox();
  private final Label denied;
  private final VBox second = new VBox();
  private final @Nullable Tooltip tip;
  private @Nullable Side side;
  private String heard = "";
  private boolean selected;

  /**
   * Shows nothing yet.
   *
   * @param whole whether every word is to be shown, however many lines it takes
   */
  SideBox(ContrastWords words, boolean whole) {
    this.words = words;
    said = text(whole);
    denied = text(whole);
    for (VBox panel : List.of(first, second)) {
      panel.setMinHeight(USE_PREF_SIZE);
      VBox.setVgrow(panel, Priority.ALWAYS);
    }
    second.getStyleClass().setAll("contrast-panel", "side-absent");
    second.getChildren().setAll(denied);
    getStyleClass().add("contrast-side");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    tip = whole ? null : new Tooltip();
    if (tip != null) {
      Tooltip.install(this, tip);
    }
  }

  /** What it shows; null for nothing. */
  @Nullable Side side() {
    return side;
  }

  /** Shows nothing: within a case, the others have no side. */
  void clear() {
    side = null;
    setVisible(false);
    getChildren().clear();
  }

  /** Shows what a case says. */
  void show(Compared compared, Contrast contrast, Side newSide) {
    side = newSide;
    setVisible(true);
    CaseFile file = compared.file(newSide.caseId()).orElseThrow();
    List<Node> panels = new ArrayList<>();
    if (newSide.presence() == Presence.NOT_STATED) {
      fill("side-silent", Words.of(Presence.NOT_STATED), Optional.empty());
      panels.add(first);
    } else if (newSide.says(Presence.PRESENT)) {
      fill("side-present", present(contrast, newSide), drawing(compared, file, contrast, newSide));
      panels.add(first);
    }
    if (newSide.says(Presence.STATED_ABSENT)) {
      denied.setText(words.absent(newSide));
      panels.add(second);
    }
    if (!getChildren().equals(panels)) {
      getChildren().setAll(panels);
    }
    String spoken = words.spoken(file.learner().pseudonym(), newSide);
    String behind =
        contrast.kind() == ContrastKind.SCORES_TURN || newSide.presence() == Presence.NOT_STATED
            ? ""
            : Words.of(newSide.behind());
    heard = Phrases.joined(". ", spoken, behind);
    if (tip != null) {
      tip.setText(Phrases.joined("\n", spoken, behind));
    }
  }

  void mark(boolean now) {
    if (selected != now) {
      selected = now;
      pseudoClassStateChanged(SELECTED, now);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> heard;
      case SELECTED -> selected;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private String present(Contrast contrast, Side shown) {
    return switch (contrast.kind()) {
      // Drawn above.
      case SCORES_TURN -> "";
      case STANCE_TURN -> words.texts(shown);
      default -> words.said(shown, Presence.PRESENT);
    };
  }

  private void fill(String style, String text, Optional<Node> drawing) {
    if (!first.getStyleClass().contains(style)) {
      first.getStyleClass().setAll("contrast-panel", style);
    }
    List<Node> shown = new ArrayList<>();
    drawing.ifPresent(shown::add);
    if (!text.isEmpty() || shown.isEmpty()) {
      said.setText(text.isEmpty() ? Words.of(Presence.PRESENT) : text);
      shown.add(said);
    }
    if (!first.getChildren().equals(shown)) {
      first.getChildren().setAll(shown);
    }
  }

  private Optional<Node> drawing(Compared compared, CaseFile file, Contrast contrast, Side shown) {
    return ContrastWords.turn(compared, contrast)
        .map(it -> drawn(file, contrast, it))
        .or(() -> stances(shown));
  }

  private static Label text(boolean whole) {
    Label label = new Label();
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
