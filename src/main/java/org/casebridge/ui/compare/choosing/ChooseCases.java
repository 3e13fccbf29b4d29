package org.casebridge.ui.compare.choosing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.SegmentedControl;
import org.jspecify.annotations.Nullable;

/** Finds cases for a comparison by what they say and by how alike they are. */
public final class ChooseCases {
  private final Messages messages = Messages.of("choosing");
  private final Desk desk;
  private final Supplier<State> state;
  private final KnownCases known;
  private final SegmentedControl<Way> way;
  private final FilterPane filter;
  private final AlikePane alike;
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final VBox reading = new VBox(progress, bar);
  private final VBox box = new VBox();

  /** How cases are found. */
  private enum Way {
    NAME,
    FILTER,
    LIKENESS
  }

  /**
   * What there is to choose from.
   *
   * @param cases all cases that may be seen, in order
   * @param inComparison those of the comparison, in order
   * @param selected the one selected in it; null for none
   */
  public record State(List<Case> cases, List<UUID> inComparison, @Nullable UUID selected) {
    /** Keeps its own copies. */
    public State {
      cases = List.copyOf(cases);
      inComparison = List.copyOf(inComparison);
    }

    @Override
    public String toString() {
      return "State[" + cases.size() + " cases]";
    }
  }

  /**
   * Makes the controls; nothing is read before somebody looks for cases otherwise than by name.
   *
   * @param state what there is to choose from now
   * @param choose chooses the cases of the comparison, as one step
   */
  public ChooseCases(Desk desk, Supplier<State> state, Consumer<List<UUID>> choose) {
    this.desk = desk;
    this.state = state;
    known = new KnownCases(desk, this::fill);
    way =
        new SegmentedControl<>(
            messages.get("way"),
            List.of(
                new SegmentedControl.Choice<>(Way.NAME, messages.get("way.name"), null),
                new SegmentedControl.Choice<>(Way.FILTER, messages.get("way.filter"), null),
                new SegmentedControl.Choice<>(Way.LIKENESS, messages.get("way.likeness"), null)));
    filter = new FilterPane(messages, known, choose);
    alike = new AlikePane(messages, desk, known, choose);
    filter.setOnQuery(this::show);
    alike.setOnQuery(this::show);
    way.valueProperty().addListener(_ -> show());
    progress.getStyleClass().addAll("small", "muted");
    bar.setMaxWidth(Double.MAX_VALUE);
    reading.getStyleClass().add("choosing-reading");
    reading.setVisible(false);
    reading.managedProperty().bind(reading.visibleProperty());
    box.getStyleClass().add("choosing");
    box.getStylesheets()
        .add(
            Objects.requireNonNull(
                    ChooseCases.class.getResource("/org/casebridge/ui/compare/choosing.css"))
                .toExternalForm());
    box.getChildren().addAll(way, reading);
  }

  /** What is shown; always the same. */
  public Region node() {
    return box;
  }

  /** Shows what is found now; reads what is not known yet. */
  public void show() {
    Region pane =
        switch (way.valueProperty().get()) {
          case NAME -> null;
          case FILTER -> filter.node();
          case LIKENESS -> alike.node();
        };
    // What stays keeps the focus.
    box.getChildren().removeIf(it -> it != way && it != reading && it != pane);
    if (pane != null && !box.getChildren().contains(pane)) {
      box.getChildren().add(pane);
    }
    if (pane == null) {
      reading.setVisible(false);
    } else {
      known.ask();
      fill();
    }
  }

  private void fill() {
    boolean ready = known.ready();
    reading.setVisible(!ready && way.valueProperty().get() != Way.NAME);
    progress.setText(messages.get("reading", known.share()));
    bar.setProgress(known.share());
    if (!ready) {
      return;
    }
    State now = state.get();
    switch (way.valueProperty().get()) {
      case NAME -> {}
      case FILTER -> filter.show(now.cases(), now.inComparison(), desk.labels());
      case LIKENESS -> alike.show(now.cases(), now.inComparison(), now.selected());
    }
  }
}
