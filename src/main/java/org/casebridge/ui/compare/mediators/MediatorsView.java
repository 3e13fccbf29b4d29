package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.compare.away.SupportTable;
import org.casebridge.app.compare.mediators.SupportAccess;
import org.casebridge.app.compare.mediators.SupportMatrix;
import org.casebridge.app.compare.mediators.Tie;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SegmentedControl;
import org.casebridge.ui.compare.view.ComparisonView;
import org.casebridge.ui.compare.view.PairRow;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** Who stood around each learner, as a map for each case or counted for all. */
public final class MediatorsView implements ComparisonView {
  private static final String STYLES =
      Objects.requireNonNull(
              MediatorsView.class.getResource("/org/casebridge/ui/compare/mediators.css"))
          .toExternalForm();
  private final Messages messages = Messages.of("mediatormaps");
  private final MediatorWords words = new MediatorWords(messages);
  private final ViewActs acts;
  private final SegmentedControl<Form> form =
      new SegmentedControl<>(
          messages.get("form"),
          List.of(
              new SegmentedControl.Choice<>(Form.MAPS, messages.get("form.maps"), Icons.NETWORK),
              new SegmentedControl.Choice<>(
                  Form.MATRIX, messages.get("form.matrix"), Icons.SUPPORT)));
  private final Slider slider = new Slider();
  private final Label sliderText = new Label();
  private final HBox phases = new HBox();
  private final StackPane strip = new StackPane();
  private final PairRow mapStrip = new PairRow(phases, MapLegend.ofMaps(messages));
  private final MapLegend matrixLegend = MapLegend.ofMatrix(messages);
  private final MatrixWords matrixWords = new MatrixWords(messages);
  private final MatrixBoard matrix;
  private final AccessTable access;
  private final ScrollPane matrixScroll = new ScrollPane();
  private final VBox counted = new VBox();
  private final MapBoard board;
  private final StackPane body = new StackPane();
  private final BorderPane node = new BorderPane();
  private List<CaseMap> maps = List.of();
  private @Nullable SupportMatrix counts;
  private @Nullable Compared shown;
  private int phase;

  private enum Form {
    MAPS,
    MATRIX
  }

  /** Shows nothing yet. */
  public MediatorsView(ViewActs acts) {
    this.acts = acts;
    board =
        new MapBoard(words, place -> acts.select(place == null ? null : spot(place)), this::open);
    matrix = new MatrixBoard(matrixWords, this::chosen, this::open);
    access = new AccessTable(messages, matrixWords, acts);
    matrixScroll.setContent(matrix);
    matrixScroll.setFitToWidth(true);
    matrixScroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    matrixScroll.setMinHeight(Region.USE_PREF_SIZE);
    matrixScroll.setFocusTraversable(false);
    matrixScroll.getStyleClass().add("matrix-scroll");
    counted.getStyleClass().add("matrix-page");
    counted.getChildren().setAll(matrixScroll, access);
    VBox.setVgrow(access, Priority.ALWAYS);
    node.getStyleClass().add("mediators");
    node.getStylesheets().add(STYLES);
    Label name = new Label(messages.get("phase"), Icons.PHASE.node("icon-small"));
    name.getStyleClass().add("strong");
    slider.setMin(CaseMap.ALL);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setBlockIncrement(1);
    slider.setSnapToTicks(true);
    slider.setShowTickMarks(true);
    slider
        .valueProperty()
        .addListener((_, _, value) -> lookAt((int) Math.round(value.doubleValue())));
    sliderText.getStyleClass().add("map-phase-text");
    phases.getChildren().addAll(name, slider, sliderText);
    phases.setMinWidth(Region.USE_PREF_SIZE);
    phases.getStyleClass().add("map-phases");
    phases.managedProperty().bind(phases.visibleProperty());
    mapStrip.getStyleClass().add("map-strip");
    strip.getStyleClass().add("map-top");
    node.setTop(strip);
    node.setCenter(body);
    form.valueProperty().addListener((_, _, _) -> showForm());
    tellPhase();
    showForm();
  }

  private void showForm() {
    boolean mapped = form.valueProperty().get() == Form.MAPS;
    strip.getChildren().setAll(mapped ? mapStrip : matrixLegend);
    if (maps.isEmpty()) {
      body.getChildren()
          .setAll(
              new EmptyState(
                  Icons.NETWORK, messages.get("empty.title"), messages.get("empty.text")));
    } else {
      body.getChildren().setAll(mapped ? board : counted);
    }
  }

  private void tellPhase() {
    String text = words.phase(phase);
    sliderText.setText(text);
    slider.setAccessibleText(messages.get("phase.spoken", text));
  }

  private void lookAt(int wanted) {
    if (wanted == phase) {
      return;
    }
    phase = wanted;
    tellPhase();
    board.look(phase);
    MapPlace place = board.selected();
    if (place != null && place.number() >= 0) {
      acts.select(spot(place));
    }
  }

  private Spot spot(MapPlace place) {
    CaseMap map = maps.get(place.card());
    if (place.number() == MapPlace.CARD) {
      return new Spot(
          map.caseId(), ComparisonPart.STANCE.key(), ComparisonPart.STANCE.title(), List.of());
    }
    Tie looked = map.ties(phase).get(place.number());
    // Of who is not there in the phase, the panel says what there is in the others.
    Tie tie = looked.present() ? looked : map.ties(CaseMap.ALL).get(place.number());
    return new Spot(
        map.caseId(),
        ComparisonPart.STANCE.key(),
        tie.name(),
        tie.claimIds().stream().map(it -> new Spot.Ground(map.caseId(), it)).toList());
  }

  private void open(MapPlace place, boolean inCase) {
    if (!inCase) {
      acts.showGrounds();
      return;
    }
    CaseMap map = maps.get(place.card());
    Optional<Tie> tie =
        place.number() == MapPlace.CARD
            ? Optional.empty()
            : Optional.of(map.ties(phase).get(place.number()));
    acts.open(map.caseId(), tie.map(MediatorsView::item).orElse(null));
  }

  private void chosen(MatrixPlace place) {
    SupportMatrix shown = counts;
    if (shown != null) {
      acts.select(MatrixPlace.spot(shown, place, matrixWords.where(shown, place)));
    }
  }

  private void open(MatrixPlace place, boolean inCase) {
    SupportMatrix shown = counts;
    if (shown == null || !inCase) {
      acts.showGrounds();
      return;
    }
    MatrixPlace.square(shown, place).supports().stream()
        .findFirst()
        .ifPresent(it -> acts.open(it.caseId(), it.supportId()));
  }

  private static @Nullable UUID item(Tie tie) {
    return tie.mediatorId().or(() -> tie.claimIds().stream().findFirst()).orElse(null);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Node> tools() {
    return List.of(form);
  }

  @Override
  public Runnable prepare(Compared compared) {
    List<CaseMap> read =
        compared.cases().stream().map(it -> new CaseMap(it, compared.labels())).toList();
    int most = read.stream().mapToInt(CaseMap::phases).max().orElse(0);
    SupportMatrix counted = SupportMatrix.of(compared.cases(), compared.labels());
    List<SupportAccess> stated = SupportAccess.of(compared.cases(), compared.labels());
    return () -> {
      shown = compared;
      counts = counted;
      matrix.show(counted);
      access.show(stated);
      show(read, most);
    };
  }

  private void show(List<CaseMap> read, int most) {
    MapPlace place = board.selected();
    MapPlace kept = place == null ? null : moved(place, maps, read);
    maps = read;
    phase = Math.min(phase, most);
    slider.setMax(Math.max(1, most));
    slider.setValue(phase);
    slider.setDisable(most == 0);
    tellPhase();
    board.mark(null);
    board.show(maps, phase);
    board.mark(kept);
    showForm();
  }

  private static @Nullable MapPlace moved(MapPlace place, List<CaseMap> before, List<CaseMap> now) {
    CaseMap old = before.get(place.card());
    int card = now.stream().map(CaseMap::caseId).toList().indexOf(old.caseId());
    if (card < 0 || place.number() == MapPlace.CARD) {
      return card < 0 ? null : new MapPlace(card, MapPlace.CARD);
    }
    Optional<UUID> mediator = old.ties(CaseMap.ALL).get(place.number()).mediatorId();
    int number =
        now.get(card).ties(CaseMap.ALL).stream().map(Tie::mediatorId).toList().indexOf(mediator);
    return number < 0 ? null : new MapPlace(card, number);
  }

  @Override
  public void select(@Nullable Spot spot) {
    SupportMatrix shown = counts;
    MatrixPlace cell = shown == null || spot == null ? null : MatrixPlace.of(shown, spot);
    if (!Objects.equals(cell, matrix.selected())) {
      matrix.mark(cell);
    }
    access.mark(spot);
    MapPlace now = board.selected();
    if (now == null ? spot != null : !spot(now).equals(spot)) {
      board.mark(spot == null ? null : place(spot));
    }
  }

  /** The one mediator whose claims a spot rests on, or else the spot's case. */
  private @Nullable MapPlace place(Spot spot) {
    int card = maps.stream().map(CaseMap::caseId).toList().indexOf(spot.caseId());
    if (card < 0) {
      return null;
    }
    List<UUID> claims = spot.claims().stream().map(Spot.Ground::claimId).toList();
    List<Tie> ties = maps.get(card).ties(CaseMap.ALL);
    List<Integer> behind =
        IntStream.range(0, ties.size())
            .boxed()
            .filter(it -> ties.get(it).claimIds().stream().anyMatch(claims::contains))
            .toList();
    int named =
        behind.stream()
            .filter(it -> ties.get(it).name().equals(spot.title()))
            .findFirst()
            .orElse(MapPlace.CARD);
    return new MapPlace(card, behind.size() == 1 ? behind.getFirst() : named);
  }

  @Override
  public void focus() {
    if (form.valueProperty().get() == Form.MAPS) {
      board.requestFocus();
    } else {
      matrix.requestFocus();
    }
  }

  @Override
  public List<Supplier<Region>> pages(double width) {
    int looked = phase;
    List<Supplier<Region>> pages = new ArrayList<>();
    maps.forEach(it -> pages.add(() -> MapCard.page(it, looked, words, width)));
    SupportMatrix shown = counts;
    if (shown != null && !maps.isEmpty()) {
      pages.add(() -> matrix(shown, width));
      pages.addAll(access.pages(width));
    }
    return pages.stream().map(it -> (Supplier<Region>) () -> styled(it.get())).toList();
  }

  private Region matrix(SupportMatrix shown, double width) {
    MatrixBoard whole = new MatrixBoard(matrixWords, _ -> {}, (_, _) -> {});
    whole.show(shown);
    whole.setPrefWidth(width);
    return whole;
  }

  private static Region styled(Region page) {
    page.getStylesheets().add(STYLES);
    return page;
  }

  @Override
  public Supplier<Optional<ViewTable>> table(Heading heading) {
    Compared compared = shown;
    SupportMatrix counted = counts;
    return compared == null || counted == null
        ? Optional::empty
        : () -> SupportTable.of(compared, counted, heading);
  }

  @Override
  public Supplier<String> described() {
    List<CaseMap> read = maps;
    int looked = phase;
    return () -> read.stream().map(it -> told(it, looked)).collect(Collectors.joining(" "));
  }

  private String told(CaseMap map, int looked) {
    return map.ties(looked).stream()
        .map(it -> words.spoken(map.pseudonym(), it) + ".")
        .collect(Collectors.joining(" "));
  }
}
