package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.away.ContrastTable;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.Side;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Factor;
import org.casebridge.ui.common.ChipPicker;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.view.ComparisonView;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** What only one of two to four cases has, what all share, and where stance or outcome turns. */
public final class ContrastsView implements ComparisonView {
  private static final double MARGIN = 20;
  private final Messages messages = Messages.of("contrastview");
  private final ContrastWords words = new ContrastWords(messages);
  private final ViewActs acts;
  private final Map<UUID, List<UUID>> picked = new ConcurrentHashMap<>();
  private final Set<Factor> factors = EnumSet.noneOf(Factor.class);
  private final ChipPicker<UUID> picker;
  private final HBox choosing = new HBox();
  private final FlowPane filters = new FlowPane();
  private final PairsPane pairs;
  private final EqualColumns heads = new EqualColumns();
  private final ContrastList list = new ContrastList(words);
  private final StackPane body = new StackPane();
  private final VBox top = new VBox();
  private final VBox page = new VBox();
  private @Nullable Sheet sheet;
  private boolean following;

  /**
   * Shows nothing yet.
   *
   * @param desk keeps what is written about pairs
   */
  public ContrastsView(ViewActs acts, Desk desk) {
    this.acts = acts;
    picker = new ChipPicker<>(messages.get("cases"), this::name);
    pairs = new PairsPane(messages, acts, desk);
    page.getStyleClass().add("contrasts");
    dress(page);
    Label cases = new Label(messages.get("cases"), Icons.CASES.node("icon-small"));
    cases.getStyleClass().add("strong");
    Label hint = new Label(messages.get("cases.pick"));
    hint.getStyleClass().addAll("small", "muted");
    HBox.setHgrow(picker, Priority.ALWAYS);
    choosing.getChildren().setAll(cases, picker, hint);
    choosing.getStyleClass().add("contrast-choosing");
    picker.chosen().addListener((ListChangeListener<UUID>) _ -> pick());
    filters.getStyleClass().add("contrast-filters");
    heads.getStyleClass().add("contrast-heads");
    list.cardWidthProperty().addListener((_, _, width) -> heads.setMaxWidth(width.doubleValue()));
    list.setOnSelect((contrast, side) ->
        acts.select(
            side == null ? ContrastWords.spot(contrast) : ContrastWords.spot(contrast, side)));
    list.setOnOpen(this::open);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    page.getChildren().setAll(top, body);
  }

  static void dress(Parent parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    ContrastsView.class.getResource("/org/casebridge/ui/compare/contrasts.css"))
                .toExternalForm());
  }

  private String name(UUID caseId) {
    Sheet shown = sheet;
    return shown == null
        ? ""
        : shown.compared().file(caseId).map(it -> it.learner().pseudonym()).orElse("");
  }

  /** Takes what was picked; fewer than two or more than four are no contrast. */
  private void pick() {
    Sheet shown = sheet;
    if (following || shown == null) {
      return;
    }
    List<UUID> now = List.copyOf(picker.chosen());
    if (now.size() >= 2 && now.size() <= Sheet.MOST) {
      picked.put(shown.compared().comparison().id(), now);
      show(sheet(shown.compared()));
    }
  }

  private Sheet sheet(Compared compared) {
    return Sheet.of(compared, picked.getOrDefault(compared.comparison().id(), List.of()));
  }

  private void open(Contrast contrast, @Nullable Side side, boolean inCase) {
    if (!inCase) {
      acts.showGrounds();
      return;
    }
    if (side != null && side.claimIds().isEmpty()) {
      acts.open(side.caseId(), null);
      return;
    }
    contrast.sides().stream()
        .filter(it -> side == null || it.equals(side))
        .filter(it -> !it.claimIds().isEmpty())
        .findFirst()
        .ifPresent(it -> acts.open(it.caseId(), it.claimIds().getFirst()));
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public List<Node> tools() {
    FlowPane legend =
        new FlowPane(
            legend("side-present", messages.get("legend.present")),
            legend("side-absent", messages.get("legend.absent")),
            legend("side-silent", messages.get("legend.silent")));
    legend.getStyleClass().add("contrast-legends");
    HBox.setHgrow(legend, Priority.ALWAYS);
    dress(legend);
    return List.of(legend);
  }

  private static Label legend(String style, String text) {
    Label legend = new Label(text);
    legend.getStyleClass().addAll("small", "contrast-legend", style);
    legend.setMinWidth(Region.USE_PREF_SIZE);
    return legend;
  }

  @Override
  public Runnable prepare(Compared compared) {
    Sheet prepared = sheet(compared);
    return () -> show(prepared);
  }

  private void show(Sheet now) {
    sheet = now;
    factors.retainAll(present(now));
    boolean many = now.compared().cases().size() > Sheet.MOST;
    if (many) {
      following = true;
      List<UUID> all = now.compared().cases().stream().map(it -> it.learner().id()).toList();
      if (!picker.choices().equals(all)) {
        picker.choices().setAll(all);
      }
      List<UUID> shown = now.cases().stream().map(it -> it.learner().id()).toList();
      if (!picker.chosen().equals(shown)) {
        picker.chosen().setAll(shown);
      }
      following = false;
    }
    if (now.cases().size() < 2) {
      top.getChildren().clear();
      body.getChildren()
          .setAll(
              new EmptyState(
                  Icons.CONTRASTS, messages.get("empty.few"), messages.get("empty.few.text")));
      return;
    }
    pairs.show(now);
    showFilters(now);
    top.getChildren().setAll(pairs);
    if (many) {
      top.getChildren().addFirst(choosing);
    }
    if (now.contrasts().isEmpty()) {
      body.getChildren()
          .setAll(
              new EmptyState(
                  Icons.CONTRASTS, messages.get("empty.alike"), messages.get("empty.alike.text")));
      return;
    }
    top.getChildren().addAll(filters, heads);
    CaseHeads.show(heads, now.cases());
    showLines(now);
  }

  private void showLines(Sheet now) {
    List<Line> lines = Line.of(now.contrasts(), factors);
    int count = (int) lines.stream().filter(Line.Told.class::isInstance).count();
    list.show(now, lines, messages.get("list", count, names(now)));
    if (!body.getChildren().contains(list)) {
      body.getChildren().setAll(list);
    }
  }

  private static String names(Sheet now) {
    return now.cases().stream()
        .map(it -> it.learner().pseudonym())
        .collect(Collectors.joining(", "));
  }

  private static Set<Factor> present(Sheet now) {
    Set<Factor> present = EnumSet.noneOf(Factor.class);
    now.contrasts().forEach(it -> present.add(it.factor()));
    return present;
  }

  private void showFilters(Sheet now) {
    List<Node> shown = new ArrayList<>();
    Label name = new Label(messages.get("filter"), Icons.FILTER.node("icon-small"));
    name.getStyleClass().addAll("small", "muted");
    shown.add(name);
    for (Factor factor : present(now)) {
      long count = now.contrasts().stream().filter(it -> it.factor() == factor).count();
      ToggleButton chip =
          new ToggleButton(Words.of(factor) + " " + count, Icons.of(factor).node("icon-small"));
      chip.getStyleClass().addAll("contrast-filter", "factor-" + factor.code());
      chip.setAccessibleText(messages.get("filter.spoken", Words.of(factor)));
      chip.setMinWidth(Region.USE_PREF_SIZE);
      chip.setSelected(factors.contains(factor));
      chip.setOnAction(_ -> {
        if (chip.isSelected()) {
          factors.add(factor);
        } else {
          factors.remove(factor);
        }
        showLines(now);
      });
      shown.add(chip);
    }
    filters.getChildren().setAll(shown);
  }

  @Override
  public void select(@Nullable Spot spot) {
    String key = spot == null ? "" : key(spot);
    // What another view tells of one case is looked at within the whole contrast.
    list.mark(key, spot != null && spot.rowKey().equals(key) ? spot.caseId() : null);
  }

  /** The contrast that is selected, or else the first that says something the spot rests on. */
  private String key(Spot spot) {
    Sheet shown = sheet;
    if (shown == null) {
      return "";
    }
    Optional<Contrast> same =
        shown.contrasts().stream().filter(it -> it.key().equals(spot.rowKey())).findFirst();
    return same.or(() ->
            shown.contrasts().stream()
                .filter(it ->
                    ContrastWords.spot(it).claims().stream().anyMatch(spot.claims()::contains))
                .findFirst())
        .map(Contrast::key)
        .orElse("");
  }

  @Override
  public void focus() {
    if (body.getChildren().contains(list)) {
      list.begin();
    }
  }

  @Override
  public List<Supplier<Region>> pages(double width) {
    Sheet shown = sheet;
    List<Supplier<Region>> pages = new ArrayList<>();
    if (shown == null) {
      return pages;
    }
    Group group = null;
    for (Line line : Line.of(shown.contrasts(), factors)) {
      switch (line) {
        case Line.Heading heading -> group = heading.group();
        case Line.Told(Contrast contrast) -> {
          boolean first = pages.isEmpty();
          Group headed = group;
          pages.add(() -> page(shown, contrast, headed, first, width));
          group = null;
        }
      }
    }
    return pages;
  }

  /** A contrast, with the heading it stands right under, and the first with the cases' names. */
  private Region page(
      Sheet shown, Contrast contrast, @Nullable Group headed, boolean first, double width) {
    VBox page = piece(width);
    if (first) {
      EqualColumns names = new EqualColumns();
      names.getStyleClass().add("contrast-heads");
      CaseHeads.show(names, shown.cases());
      page.getChildren().add(names);
    }
    if (headed != null) {
      Label title = new Label(headed.title(messages), headed.icon().node());
      title.getStyleClass().addAll("title-4", "contrast-heading");
      page.getChildren().add(title);
    }
    ContrastCard card = new ContrastCard(words, true);
    card.show(shown, contrast);
    page.getChildren().add(card);
    return page;
  }

  private static VBox piece(double width) {
    VBox piece = new VBox();
    piece.getStyleClass().add("contrast-piece");
    piece.setPrefWidth(width - 2 * MARGIN);
    piece.setMaxWidth(width);
    dress(piece);
    return piece;
  }

  @Override
  public Supplier<Optional<ViewTable>> table(Heading heading) {
    Sheet shown = sheet;
    if (shown == null || shown.contrasts().isEmpty()) {
      return Optional::empty;
    }
    List<Contrast> told = told(shown);
    return () -> Optional.of(ContrastTable.of(shown.compared(), shown.cases(), told, heading));
  }

  private List<Contrast> told(Sheet shown) {
    return Line.of(shown.contrasts(), factors).stream()
        .flatMap(it -> it instanceof Line.Told(Contrast contrast) ? Stream.of(contrast) : null)
        .toList();
  }

  @Override
  public Supplier<String> described() {
    Sheet shown = sheet;
    List<Contrast> told = shown == null ? List.of() : told(shown);
    return () -> told.stream().map(Contrast::sentence).collect(Collectors.joining(" "));
  }
}
