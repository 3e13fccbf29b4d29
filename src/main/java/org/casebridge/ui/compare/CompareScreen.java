package org.casebridge.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Expectation;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Replication;
import org.casebridge.domain.Study;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Navigation;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Screen;
import org.casebridge.ui.common.SegmentedControl;
import org.casebridge.ui.compare.away.Away;
import org.casebridge.ui.compare.away.AwayMenu;
import org.casebridge.ui.compare.away.Taking;
import org.casebridge.ui.compare.contrasts.ContrastsView;
import org.casebridge.ui.compare.grid.GridView;
import org.casebridge.ui.compare.mediators.MediatorsView;
import org.casebridge.ui.compare.meeting.MeetingView;
import org.casebridge.ui.compare.timeline.TimelineView;
import org.casebridge.ui.compare.view.Arranging;
import org.casebridge.ui.compare.view.ComparisonView;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** Cases side by side, with what each cell rests on. */
public final class CompareScreen implements Screen {
  private static final int ALL_AT_ONCE = 12;
  private final Messages messages = Messages.of("compare");
  private final Desk desk;
  private final Navigation navigation;
  private final CompareModel model;
  private final ComparisonEdits edits;
  private final Map<ViewKind, ComparisonView> views = new EnumMap<>(ViewKind.class);
  private final SegmentedControl<ViewKind> chosenView;
  private final ViewPage left;
  private final SideColumn side;
  private final Beside page;
  private final StackPane node = new StackPane();
  private final ComparisonHead head;
  private final AwayMenu away;
  private final Button cases;
  private final Consumer<String> remember;
  private @Nullable Find wanted;
  private @Nullable UUID beside;
  private boolean showing;

  /**
   * Makes the screen.
   *
   * @param taking makes files of a view
   * @param last what was given to be remembered when the screen was used last; empty for nothing
   * @param remember remembers what is shown now
   */
  public CompareScreen(
      Desk desk,
      Navigation navigation,
      Notices notices,
      Taking taking,
      String last,
      Consumer<String> remember) {
    this.desk = desk;
    this.navigation = navigation;
    this.remember = remember;
    this.model = new CompareModel(desk);
    this.edits = new ComparisonEdits(desk, model);
    ViewActs acts = new Acts();
    this.side = new SideColumn(messages, desk, model, edits, acts);
    views.put(ViewKind.GRID, new GridView(messages, acts));
    views.put(ViewKind.CONTRASTS, new ContrastsView(acts, desk));
    views.put(ViewKind.TIMELINE, new TimelineView(acts));
    views.put(ViewKind.MEDIATORS, new MediatorsView(acts));
    views.put(ViewKind.MEETING, new MeetingView(acts));
    chosenView =
        new SegmentedControl<>(
            messages.get("view"),
            views.keySet().stream()
                .map(it -> new SegmentedControl.Choice<>(it, it.title(messages), it.icon()))
                .toList());
    away = new AwayMenu(this::away, taking, notices);
    cases = Buttons.plain(messages.get("setup"), Icons.CASES);
    cases.setOnAction(_ -> showSetup(!side.settingUp()));
    head = new ComparisonHead(messages, desk, model, edits, notices, cases, away.node());
    left = new ViewPage(head.node(), chosenView);
    page = new Beside(left.node(), side);
    node.getStyleClass().addAll("ground", "compare");
    node.getStylesheets()
        .add(
            Objects.requireNonNull(
                    CompareScreen.class.getResource("/org/casebridge/ui/compare/compare.css"))
                .toExternalForm());
    node.getChildren().add(page);
    begin(LastShown.of(last));
    listen();
  }

  private void begin(LastShown last) {
    UUID comparison = last.comparisonId();
    if (comparison != null) {
      model.begin(comparison);
    }
    if (views.containsKey(last.view())) {
      chosenView.valueProperty().set(last.view());
    }
  }

  private void remember() {
    Comparison comparison = model.currentProperty().get();
    if (comparison != null) {
      remember.accept(new LastShown(comparison.id(), chosenView.valueProperty().get()).key());
    }
  }

  private void listen() {
    model.comparedProperty().addListener((_, _, _) -> prepare());
    model
        .currentProperty()
        .addListener((_, _, _) -> {
          showState();
          remember();
        });
    model.begunProperty().addListener((_, _, _) -> showState());
    model
        .spotProperty()
        .addListener((_, _, spot) -> {
          view().select(spot);
          if (!changing()) {
            side.select(spot);
          }
        });
    chosenView
        .valueProperty()
        .addListener((_, _, _) -> {
          switchView();
          remember();
        });
    switchView();
  }

  /** Whether the side is drawn anew in a moment anyway, once all there is to show is there. */
  private boolean changing() {
    Comparison comparison = model.currentProperty().get();
    return showing || comparison == null || !comparison.id().equals(beside);
  }

  private ComparisonView view() {
    return Objects.requireNonNull(views.get(chosenView.valueProperty().get()));
  }

  private void switchView() {
    left.show(view().node(), view().tools());
    // Whoever goes there before it is up to date finds the selection already.
    view().select(model.spotProperty().get());
    prepare();
  }

  /** Lets the view work out what it shows, away from the interface thread, and shows it. */
  private void prepare() {
    Compared compared = model.comparedProperty().get();
    if (compared == null) {
      showState();
      return;
    }
    ComparisonView view = view();
    desk.latest("compare view", "prepare a view", _ -> view.prepare(compared))
        .onSuccess(show -> {
          Find find = shown(view, show);
          showState();
          showSide();
          focus(find);
        })
        .start();
  }

  /** Shows what a view has worked out, with what is selected or was looked for. */
  private @Nullable Find shown(ComparisonView view, Runnable show) {
    showing = true;
    try {
      show.run();
      Find find = found();
      view.select(model.spotProperty().get());
      return find;
    } finally {
      showing = false;
    }
  }

  private void showSide() {
    Comparison comparison = model.currentProperty().get();
    beside = comparison == null ? null : comparison.id();
    side.show(model.spotProperty().get());
    boolean nothing = comparison != null && comparison.caseIds().isEmpty();
    if (nothing && !desk.readOnly() && !side.settingUp()) {
      side.showSetup(true);
    }
  }

  /** The view as it is now, to be taken away. */
  private Away away() {
    desk.flush();
    ViewKind kind = chosenView.valueProperty().get();
    Study study = desk.studyProperty().get();
    String name = head.title();
    String shown = kind.title(messages);
    Supplier<String> described = view().described();
    return new Away(
        name,
        shown,
        () -> {
          String words = described.get();
          return words.isBlank() ? name + ", " + shown : words;
        },
        view().table(new Heading(name, shown, study == null ? "" : study.language())),
        kind == ViewKind.GRID || kind == ViewKind.MEDIATORS,
        view().pages(AwayMenu.WIDTH));
  }

  /** What the views can have done. */
  private final class Acts implements ViewActs {
    @Override
    public void select(@Nullable Spot spot) {
      model.select(spot);
    }

    @Override
    public void showGrounds() {
      side.focusGrounds();
    }

    @Override
    public void open(UUID caseId, @Nullable UUID claimId) {
      Compared compared = model.comparedProperty().get();
      Kind kind =
          compared == null || claimId == null
              ? null
              : compared.item(caseId, claimId).map(Entity::entityKind).orElse(null);
      navigation.openCase(caseId, kind, kind == null ? null : claimId);
    }

    @Override
    public Arranging arranging() {
      return edits.arranging();
    }

    @Override
    public List<Replication> replications() {
      return model.replications();
    }

    @Override
    public void keepReplication(
        UUID comparisonId,
        UUID one,
        UUID other,
        Expectation expected,
        String rival,
        Runnable kept) {
      edits.keepReplication(comparisonId, one, other, expected, rival, kept);
    }

    @Override
    public boolean readOnly() {
      return desk.readOnly();
    }
  }

  /** What was looked for, once its comparison is shown. */
  private @Nullable Find found() {
    Find find = wanted;
    Comparison comparison = model.currentProperty().get();
    if (find == null || comparison == null || !comparison.id().equals(find.comparisonId())) {
      return null;
    }
    wanted = null;
    if (find instanceof Find.OfMemo memo) {
      model.select(memo.spot(model.grid(), messages.get("behind.memo")));
    }
    return find;
  }

  /** Takes the focus to what was looked for. */
  private void focus(@Nullable Find find) {
    switch (find) {
      case Find.OfMemo _ -> side.focusMemo();
      case Find.OfAnswer answer -> side.focusQuestion(answer.questionId());
      case null -> {}
    }
  }

  private void showSetup(boolean shown) {
    side.showSetup(shown);
    if (shown) {
      side.focusSetup();
    }
  }

  private void showState() {
    Comparison comparison = model.currentProperty().get();
    head.showChoices();
    if (!model.begunProperty().get()) {
      return;
    }
    if (comparison == null) {
      node.getChildren().setAll(empty());
      return;
    }
    if (!node.getChildren().contains(page)) {
      node.getChildren().setAll(page);
    }
    head.show(comparison);
    away.setDisable(model.grid().columns().isEmpty());
    cases.setDisable(desk.readOnly());
  }

  private EmptyState empty() {
    if (model.cases().isEmpty()) {
      return new EmptyState(
          Icons.COMPARE, messages.get("empty.nocases"), messages.get("empty.nocases.text"));
    }
    Button begin = Buttons.primary(messages.get("empty.begin"), Icons.ADD);
    begin.setDisable(desk.readOnly());
    begin.setOnAction(_ -> create());
    return new EmptyState(
        Icons.COMPARE, messages.get("empty.title"), messages.get("empty.text"), begin);
  }

  private void create() {
    List<UUID> first =
        model.cases().size() <= ALL_AT_ONCE
            ? model.cases().stream().map(Case::id).toList()
            : List.of();
    edits.compare(first, messages.get("new.title"));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void release() {
    desk.flush();
    model.release();
  }

  @Override
  public void focus() {
    // What has just come into sight can take the focus only once its skin is made.
    node.applyCss();
    view().focus();
  }

  /** Shows a comparison. */
  public void open(UUID comparisonId) {
    model.open(comparisonId);
  }

  /**
   * Shows a memo of a comparison.
   *
   * @param caseId beside which case; null for all
   * @param rowKey beside which row; empty for the whole
   */
  public void openMemo(UUID comparisonId, @Nullable UUID caseId, String rowKey) {
    wanted = new Find.OfMemo(comparisonId, caseId, rowKey);
    model.open(comparisonId);
  }

  /** Shows the answers given in a comparison to a question. */
  public void openAnswer(UUID comparisonId, UUID questionId) {
    wanted = new Find.OfAnswer(comparisonId, questionId);
    model.open(comparisonId);
  }

  /** Puts cases side by side. */
  public void compare(List<UUID> caseIds) {
    edits.compare(caseIds, messages.get("new.title"));
  }
}
