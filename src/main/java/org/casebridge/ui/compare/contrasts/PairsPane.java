package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.alike.Likeness;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Expectation;
import org.casebridge.domain.Replication;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SegmentedControl;
import org.casebridge.ui.compare.view.KeptText;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/**
 * Each two of the cases: how alike they are, what was expected of them beforehand, and what else
 * could explain how they came out. One pair at a time is open to be written about.
 */
final class PairsPane extends VBox {
  private final Messages messages;
  private final ViewActs acts;
  private final FlowPane cards = new FlowPane();
  private final ToggleGroup group = new ToggleGroup();
  private final SegmentedControl<Expectation> expected;
  private final KeptText rival;
  private final Label alike = new Label();
  private final Tooltip parts = new Tooltip();
  private final HBox open = new HBox();
  private List<Pair> pairs = List.of();
  private UUID comparisonId = new UUID(0, 0);
  // As they were kept last, since what is on its way to the disk cannot be read back yet.
  private Expectation tag = Expectation.NOT_STATED;
  private String words = "";
  private @Nullable Pair chosen;
  private boolean written;
  private boolean following;

  /** Where a rival explanation belongs. */
  private record Place(UUID comparisonId, UUID one, UUID other) {}

  PairsPane(Messages messages, ViewActs acts, Desk desk) {
    this.messages = messages;
    this.acts = acts;
    expected =
        new SegmentedControl<>(
            messages.get("pair.expected"),
            List.of(
                new SegmentedControl.Choice<>(
                    Expectation.SAME, messages.get("expected.same"), null),
                new SegmentedControl.Choice<>(
                    Expectation.DIFFERENT, messages.get("expected.different"), null),
                new SegmentedControl.Choice<>(
                    Expectation.NOT_STATED, messages.get("expected.not_stated"), null)));
    expected.setDisable(acts.readOnly());
    expected.valueProperty().addListener((_, _, now) -> expect(now));
    rival =
        new KeptText(
            desk, messages.get("pair.rival"), messages.get("pair.rival.prompt"), Icons.QUESTION, 2);
    HBox.setHgrow(rival, Priority.ALWAYS);
    Label tag = new Label(messages.get("pair.expected"), Icons.EXPECTED.node());
    tag.getStyleClass().add("title-4");
    alike.getStyleClass().addAll("small", "muted");
    alike.setTooltip(parts);
    VBox left = new VBox(tag, expected, alike);
    left.getStyleClass().add("pair-left");
    open.getChildren().setAll(left, rival);
    open.getStyleClass().add("pair-open");
    cards.getStyleClass().add("pair-cards");
    getStyleClass().add("pairs");
    getChildren().setAll(cards);
    setAccessibleText(messages.get("pairs"));
  }

  /** Shows pairs; the one that is open stays so. */
  void show(Sheet sheet) {
    Pair before = chosen;
    pairs = sheet.pairs();
    comparisonId = sheet.compared().comparison().id();
    written = Visibility.showsMemos(sheet.compared().audience());
    chosen =
        before == null || !written
            ? null
            : pairs.stream().filter(it -> it.sameAs(before)).findFirst().orElse(null);
    List<Node> shown = new ArrayList<>();
    for (Pair pair : pairs) {
      shown.add(card(pair));
    }
    boolean focused = cards.getChildren().stream().anyMatch(Node::isFocused);
    cards.getChildren().setAll(shown);
    if (focused) {
      focusChosen();
    }
    showOpen();
  }

  private void focusChosen() {
    int at = chosen == null ? 0 : Math.max(0, pairs.indexOf(chosen));
    if (at < cards.getChildren().size()) {
      cards.getChildren().get(at).requestFocus();
    }
  }

  private ToggleButton card(Pair pair) {
    String title = messages.get("pair.title", pair.one().pseudonym(), pair.other().pseudonym());
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    Likeness likeness = pair.likeness();
    String told = written ? tag(replication(pair).map(Replication::expected)) : "";
    Label second = new Label(told.isEmpty() ? alike(likeness) : told + " · " + number(likeness));
    second.getStyleClass().addAll("small", "muted");
    HBox row =
        new HBox(
            new CaseMark(pair.one().glyph(), pair.one().hue(), CaseMark.SMALL),
            new CaseMark(pair.other().glyph(), pair.other().hue(), CaseMark.SMALL),
            new VBox(name, second));
    row.getStyleClass().add("pair-row");
    ToggleButton card = new ToggleButton();
    card.setGraphic(row);
    card.getStyleClass().add("pair-card");
    card.setToggleGroup(group);
    card.setSelected(chosen != null && pair.sameAs(chosen));
    card.setDisable(!written);
    card.setAccessibleText(
        messages.get("pair.spoken", title, told.isEmpty() ? "–" : told, alike(likeness)));
    card.setTooltip(new Tooltip(compared(likeness)));
    card.setOnAction(_ -> {
      chosen = card.isSelected() ? pair : null;
      showOpen();
    });
    return card;
  }

  private String tag(Optional<Expectation> expectation) {
    return switch (expectation.orElse(Expectation.NOT_STATED)) {
      case SAME -> messages.get("expected.same");
      case DIFFERENT -> messages.get("expected.different");
      case NOT_STATED -> messages.get("expected.not_stated");
    };
  }

  private String alike(Likeness likeness) {
    return likeness.similarity().isEmpty()
        ? messages.get("pair.alike.none")
        : messages.get("pair.alike", number(likeness), likeness.compared());
  }

  private static String number(Likeness likeness) {
    return likeness.similarity().isEmpty()
        ? "–"
        : String.format(Locale.ROOT, "%.2f", likeness.similarity().getAsDouble());
  }

  /** Feature by feature. */
  private String compared(Likeness likeness) {
    return likeness.parts().isEmpty()
        ? messages.get("pair.alike.none")
        : alike(likeness)
            + "\n"
            + messages.get("pair.alike.hint")
            + "\n"
            + likeness.parts().stream()
                .map(it ->
                    messages.get(
                        "pair.alike.part",
                        it.measure().title(),
                        String.format(Locale.ROOT, "%.2f", it.score())))
                .collect(Collectors.joining("\n"));
  }

  private Optional<Replication> replication(Pair pair) {
    return acts.replications().stream()
        .filter(it -> it.between(pair.one().id(), pair.other().id()))
        .findFirst();
  }

  private void showOpen() {
    Pair pair = chosen;
    if (pair == null) {
      rival.leave();
      getChildren().setAll(cards);
      return;
    }
    Optional<Replication> known = replication(pair);
    tag = known.map(Replication::expected).orElse(Expectation.NOT_STATED);
    words = known.map(Replication::rival).orElse("");
    following = true;
    expected.valueProperty().set(tag);
    following = false;
    alike.setText(alike(pair.likeness()));
    parts.setText(compared(pair.likeness()));
    UUID within = comparisonId;
    rival.show(
        new Place(within, pair.one().id(), pair.other().id()),
        words,
        (text, done) -> {
          words = text;
          keep(within, pair, done);
        });
    if (!getChildren().contains(open)) {
      getChildren().setAll(cards, open);
    }
  }

  private void expect(Expectation now) {
    Pair pair = chosen;
    if (following || pair == null) {
      return;
    }
    rival.flush();
    tag = now;
    keep(comparisonId, pair, () -> {});
  }

  private void keep(UUID within, Pair pair, Runnable done) {
    acts.keepReplication(within, pair.one().id(), pair.other().id(), tag, words, done);
  }
}
