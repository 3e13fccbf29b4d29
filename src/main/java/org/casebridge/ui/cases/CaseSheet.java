package org.casebridge.ui.cases;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Asset;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Opportunity;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** A whole case at once. */
final class CaseSheet extends StackPane {
  /** How long building may take of one frame, in nanoseconds. */
  private static final long BUDGET = 6_000_000;

  private final Messages messages = Messages.of("cases");
  private final ItemDesk items;
  private final CaseHeader header;
  private final List<Part> parts;
  private final AnimationTimer builder =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          build(System.nanoTime() + BUDGET);
        }
      };
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane(column);
  private @Nullable CaseView view;
  private int built;

  /** What a part showed last. */
  private record Shown(List<?> rows, List<?> questions, Labels labels, boolean editable) {
    @Override
    public String toString() {
      return "Shown";
    }
  }

  /** A section, and what of a case it shows: where that is as it was, there is nothing to do. */
  private static final class Part {
    private final Section section;
    private final Function<CaseFile, List<?>> rows;
    private @Nullable Shown last;

    Part(Section section, Function<CaseFile, List<?>> rows) {
      this.section = section;
      this.rows = rows;
    }

    void show(CaseView view, boolean editable) {
      Shown now = new Shown(rows.apply(view.file()), view.questions(), view.labels(), editable);
      if (!now.equals(last)) {
        last = now;
        section.show(view);
      }
    }
  }

  CaseSheet(CaseSheetModel model, ItemDesk items, Consumer<UUID> compare, Consumer<UUID> print) {
    this.items = items;
    getStyleClass().add("case-sheet");
    ItemCards cards = new ItemCards(items, this::shown);
    header = new CaseHeader(model, items, compare, print);
    BackgroundRow background = new BackgroundRow(items);
    HistorySection history = new HistorySection(items, cards);
    FactorLane<Asset> assets =
        new FactorLane<>(
            Factor.ASSET,
            Kind.ASSET,
            messages.get("add.asset"),
            messages.get("teach.assets"),
            items,
            cards,
            it -> it.file().assets(),
            new SignalStrip(items, cards));
    FactorLane<Opportunity> opportunities =
        new FactorLane<>(
            Factor.OPPORTUNITY,
            Kind.OPPORTUNITY,
            messages.get("add.opportunity"),
            messages.get("teach.opportunities"),
            items,
            cards,
            it -> it.file().opportunities(),
            null);
    MediatorLane mediators = new MediatorLane(items, cards);
    OutcomeSection outcomes = new OutcomeSection(items, cards);
    VoiceSection voice = new VoiceSection(items);
    AnswerSection answers = new AnswerSection(items);
    MemoSection memos = new MemoSection(items);
    parts =
        List.of(
            new Part(header, file -> List.of(file.learner())),
            new Part(background, file -> List.of(file.backgrounds(), file.links())),
            new Part(
                history,
                file -> List.of(file.phases(), file.events(), file.mediations(), file.mediators())),
            new Part(
                assets,
                file -> List.of(file.assets(), file.signals(), file.mediators(), file.links())),
            new Part(
                opportunities,
                file -> List.of(file.opportunities(), file.mediators(), file.links())),
            new Part(
                mediators,
                file ->
                    List.of(
                        file.mediators(),
                        file.mediations(),
                        file.supports(),
                        file.phases(),
                        file.links())),
            new Part(outcomes, file -> List.of(file.outcomes(), file.phases(), file.links())),
            new Part(voice, file -> List.of(file.excerpts())),
            new Part(answers, file -> List.of(file.answers(), file.phases())),
            new Part(memos, file -> List.of(file.memos())));
    column.getStyleClass().add("case-column");
    column
        .getChildren()
        .addAll(
            header.node(),
            background.node(),
            history.node(),
            new Columns(
                54, new double[] {1, 1, 1}, assets.node(), opportunities.node(), mediators.node()),
            new Columns(46, new double[] {3, 4}, outcomes.node(), voice.node()),
            new Columns(46, new double[] {4, 3}, answers.node(), memos.node()));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("case-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.stateProperty().subscribe(this::show);
  }

  private CaseView shown() {
    if (view == null) {
      throw new IllegalStateException("no case is shown");
    }
    return view;
  }

  private void show(CaseSheetModel.State state) {
    switch (state) {
      case CaseSheetModel.State.None _ -> {
        view = null;
        getChildren()
            .setAll(
                new EmptyState(
                    Icons.CASES, messages.get("sheet.none"), messages.get("sheet.none.what")));
      }
      case CaseSheetModel.State.Beyond beyond -> {
        view = null;
        getChildren()
            .setAll(
                new EmptyState(
                    Icons.PRIVACY,
                    messages.get("sheet.beyond", beyond.learner().pseudonym()),
                    messages.get("sheet.beyond.what")));
      }
      case CaseSheetModel.State.Shown(CaseView next) -> show(next);
    }
  }

  private void show(CaseView next) {
    boolean other = view == null || !view.file().learner().id().equals(next.file().learner().id());
    view = next;
    if (!getChildren().contains(scroll)) {
      getChildren().setAll(scroll);
    }
    built = 0;
    if (other) {
      scroll.setVvalue(0);
      builder.start();
    } else {
      finish();
    }
  }

  // A crowded case is built over several frames, top first, so that the window stays responsive.
  private void build(long end) {
    CaseView wanted = view;
    while (wanted != null && wanted == view && built < parts.size()) {
      parts.get(built++).show(wanted, items.editable());
      if (System.nanoTime() > end) {
        break;
      }
    }
    if (view == null || built >= parts.size()) {
      builder.stop();
    }
  }

  /** Finishes what is still being built, so that an item can be led to. */
  private void finish() {
    build(Long.MAX_VALUE);
  }

  /** Keeps what is still in typing in the head. */
  void flush() {
    header.flush();
  }

  /** Puts the focus into the name of the case. */
  void focusName() {
    finish();
    // The first case shown has only just come into the window.
    applyCss();
    layout();
    header.focusName();
  }

  /** Scrolls to an item and puts the focus on it. */
  void lead(UUID item) {
    finish();
    for (Part part : parts) {
      Node node = part.section.of(item);
      if (node != null) {
        applyCss();
        layout();
        into(node);
        node.requestFocus();
        return;
      }
    }
  }

  private void into(Node node) {
    double height = column.getHeight() - scroll.getViewportBounds().getHeight();
    if (height <= 0) {
      return;
    }
    double y = 0;
    for (Node up = node; up != null && up != column; up = up.getParent()) {
      y += up.getBoundsInParent().getMinY();
    }
    scroll.setVvalue(Math.clamp((y - 80) / height, 0, 1));
  }
}
