package org.casebridge.ui.compare.mediators;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.casebridge.ui.compare.view.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * The maps of all cases as cards, of which only those in sight exist as nodes.
 *
 * <p>Keys: up and down go through a card's mediators and on to the card above or beneath, left and
 * right to the next card; Home, End (with Ctrl: of all cards), Page up and down.
 */
final class MapBoard extends Region {
  private static final double BASE = 14;
  private static final double GAP = 14;
  private final MediatorWords words;
  private final Text probe = new Text();
  private final Pane port = new Pane();
  private final Scale zoom = new Scale();
  private final ScrollBar bar = new ScrollBar();
  private final Recycler<Integer, MapCard> cards;
  private final Tooltip tooltip = new Tooltip();
  private final Consumer<@Nullable MapPlace> onSelect;
  private final Opening onOpen;
  private List<CaseMap> maps = List.of();
  private int phase;
  private @Nullable MapPlace selected;
  private MapRows rows = MapRows.of(List.of(), 1, 1, 0, 1);
  private double offset;
  private boolean stale = true;

  /** Opens what is selected. */
  @FunctionalInterface
  interface Opening {
    /** Opens a place; in the case itself rather than beside the maps if asked. */
    void open(MapPlace place, boolean inCase);
  }

  MapBoard(MediatorWords words, Consumer<@Nullable MapPlace> onSelect, Opening onOpen) {
    this.words = words;
    this.onSelect = onSelect;
    this.onOpen = onOpen;
    cards = new Recycler<>(port, this::card);
    getStyleClass().add("map-board");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    probe.getStyleClass().add("em-probe");
    probe.setVisible(false);
    probe.setManaged(false);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(port.widthProperty());
    clip.heightProperty().bind(port.heightProperty());
    port.setClip(clip);
    port.getTransforms().add(zoom);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((_, _, value) -> scrollTo(value.doubleValue()));
    getChildren().addAll(probe, port, bar);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    port.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    port.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    port.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
    Tooltip.install(port, tooltip);
    focusedProperty().addListener((_, _, focused) -> beginAt(focused));
    probe.fontProperty().addListener((_, _, _) -> renew());
  }

  private MapCard card() {
    MapCard card =
        new MapCard(
            words,
            (index, number) -> {
              requestFocus();
              choose(new MapPlace(index, number));
            });
    card.setManaged(false);
    return card;
  }

  /** Looks at the same cases in another phase. */
  void look(int shownPhase) {
    phase = shownPhase;
    for (MapCard card : cards.live()) {
      card.show(card.index(), maps.get(card.index()), phase);
      mark(card);
    }
  }

  /** Shows other cases. */
  void show(List<CaseMap> shown, int shownPhase) {
    maps = shown;
    phase = shownPhase;
    renew();
  }

  private void renew() {
    stale = true;
    cards.keep(_ -> false);
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @Nullable MapPlace selected() {
    return selected;
  }

  /** Marks a place and scrolls it into sight, without telling. */
  void mark(@Nullable MapPlace place) {
    selected = place;
    if (place != null) {
      reveal(place);
    }
    cards.live().forEach(this::mark);
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
  }

  private void mark(MapCard card) {
    MapPlace place = selected;
    card.mark(place != null && place.card() == card.index() ? place.number() : MapPlace.NOTHING);
  }

  private void choose(MapPlace place) {
    if (!place.equals(selected)) {
      mark(place);
      onSelect.accept(place);
    } else {
      reveal(place);
    }
  }

  private void reveal(MapPlace place) {
    measure();
    Box box = rows.card(place.card());
    double height = port.getHeight();
    if (height <= 0) {
      return;
    }
    double top = box.y();
    double bottom = box.bottom();
    if (place.number() >= 0 && box.height() > height) {
      Box slot =
          MapLayout.of(maps.get(place.card()).zones(), box.width(), box.height(), unit())
              .slots()
              .get(place.number());
      top = box.y() + slot.y();
      bottom = box.y() + slot.bottom();
    }
    if (top < offset || bottom > offset + height) {
      scrollTo(top < offset ? top : bottom - height);
    }
  }

  double unit() {
    return probe.getFont().getSize() / BASE;
  }

  /** Scrolls by so many pixels, as far as there is something to see. */
  void scrollBy(double down) {
    scrollTo(offset + down);
  }

  private void scrollTo(double wanted) {
    double most = Math.max(0, rows.height() - port.getHeight());
    double reached = Math.clamp(Math.rint(wanted), 0, most);
    if (reached != offset) {
      offset = reached;
      bar.setValue(offset);
      requestLayout();
    }
  }

  private void measure() {
    double gap = GAP * unit();
    double width = getWidth() - gap - bar.prefWidth(-1);
    if (stale || width != measuredWidth || getHeight() != measuredHeight) {
      measuredWidth = width;
      measuredHeight = getHeight();
      stale = false;
      rows = MapRows.of(maps, Math.max(1, width), getHeight(), gap, unit());
      zoom.setX(rows.zoom());
      zoom.setY(rows.zoom());
    }
  }

  private double measuredWidth = -1;
  private double measuredHeight = -1;

  @Override
  protected void layoutChildren() {
    measure();
    double barWidth = bar.prefWidth(-1);
    port.resizeRelocate(0, 0, (getWidth() - barWidth) / rows.zoom(), getHeight() / rows.zoom());
    double most = Math.max(0, rows.height() - port.getHeight());
    offset = Math.min(offset, most);
    bar.setVisible(most > 0);
    bar.setMax(most);
    bar.setVisibleAmount(rows.height() <= 0 ? 0 : most * getHeight() / rows.height());
    bar.setUnitIncrement(40 * unit());
    bar.setBlockIncrement(getHeight());
    bar.setValue(offset);
    bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    int first = rows.firstAt(offset);
    int last = Math.min(maps.size(), rows.firstAt(offset + getHeight()) + rows.columns());
    cards.keep(index -> index >= first && index < last);
    for (int index = first; index < last; index++) {
      MapCard card = cards.find(index);
      if (card == null) {
        int mediators = maps.get(index).zones().size();
        card = cards.take(index, it -> it.nodes().size() == mediators);
        card.show(index, maps.get(index), phase);
        mark(card);
      }
      Box box = rows.card(index);
      card.resizeRelocate(box.x(), box.y() - offset, box.width(), box.height());
    }
    cards.trim();
  }

  private void beginAt(boolean focused) {
    if (focused && selected == null && !maps.isEmpty()) {
      choose(edge(rows.firstAt(offset), true));
    }
  }

  /** The first or last mediator of a card. */
  private MapPlace edge(int card, boolean first) {
    List<Integer> order = maps.get(card).order();
    if (order.isEmpty()) {
      return new MapPlace(card, MapPlace.CARD);
    }
    return new MapPlace(card, first ? order.getFirst() : order.getLast());
  }

  private void pressed(KeyEvent event) {
    MapPlace place = selected;
    if (maps.isEmpty() || event.isAltDown()) {
      return;
    }
    if (place == null) {
      place = edge(0, true);
    }
    boolean all = event.isShortcutDown();
    int card = place.card();
    int page = rows.columns() * Math.max(1, rowsInSight());
    MapPlace next =
        switch (event.getCode()) {
          case UP, KP_UP -> step(place, -1);
          case DOWN, KP_DOWN -> step(place, 1);
          case LEFT, KP_LEFT -> edge(Math.max(0, card - 1), true);
          case RIGHT, KP_RIGHT -> edge(Math.min(maps.size() - 1, card + 1), true);
          case HOME -> edge(all ? 0 : card, true);
          case END -> edge(all ? maps.size() - 1 : card, false);
          case PAGE_UP -> edge(Math.max(card % rows.columns(), card - page), true);
          case PAGE_DOWN -> edge(Math.min(maps.size() - 1, card + page), true);
          case ENTER -> {
            choose(place);
            onOpen.open(place, all);
            yield place;
          }
          default -> null;
        };
    if (next != null) {
      choose(next);
      event.consume();
    }
  }

  private int rowsInSight() {
    int first = rows.firstAt(offset);
    return (rows.firstAt(offset + port.getHeight()) - first) / rows.columns();
  }

  /** The next mediator, or beyond the last that of the card beneath. */
  private MapPlace step(MapPlace place, int by) {
    List<Integer> order = maps.get(place.card()).order();
    int at = order.indexOf(place.number()) + by;
    if (place.number() != MapPlace.CARD && at >= 0 && at < order.size()) {
      return new MapPlace(place.card(), order.get(at));
    }
    if (place.number() == MapPlace.CARD && !order.isEmpty()) {
      return edge(place.card(), by > 0);
    }
    int beyond = place.card() + by * rows.columns();
    return beyond < 0 || beyond >= maps.size() ? place : edge(beyond, by > 0);
  }

  private @Nullable MapPlace at(double x, double y) {
    return cards.live().stream()
        .filter(it -> it.getBoundsInParent().contains(x, y))
        .findFirst()
        .map(it -> new MapPlace(it.index(), it.at(x - it.getLayoutX(), y - it.getLayoutY())))
        .orElse(null);
  }

  private void pressed(MouseEvent event) {
    MapPlace place = at(event.getX(), event.getY());
    if (place != null) {
      choose(place);
    }
    requestFocus();
  }

  private void clicked(MouseEvent event) {
    MapPlace place = at(event.getX(), event.getY());
    if (place != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      onOpen.open(place, true);
    }
  }

  private void hovered(MouseEvent event) {
    MapPlace place = at(event.getX(), event.getY());
    String hint = "";
    if (place != null) {
      CaseMap map = maps.get(place.card());
      hint =
          place.number() == MapPlace.CARD
              ? words.card(map, phase)
              : words.hint(map.ties(phase).get(place.number()));
    }
    tooltip.setText(hint);
  }

  private void scrolled(ScrollEvent event) {
    double before = offset;
    scrollBy(-event.getDeltaY());
    if (offset != before) {
      event.consume();
    }
  }

  private @Nullable Node selectedNode() {
    MapPlace place = selected;
    MapCard card = place == null ? null : cards.find(place.card());
    return place == null || card == null ? null : card.part(place.number());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> words.board(maps.size());
      case ITEM_COUNT -> maps.size();
      case ITEM_AT_INDEX ->
          parameters.length == 1 && parameters[0] instanceof Integer index
              ? cards.find(index)
              : null;
      case FOCUS_ITEM -> selectedNode();
      case SELECTED_ITEMS -> {
        Node node = selectedNode();
        yield FXCollections.observableArrayList(node == null ? List.of() : List.of(node));
      }
      case MULTIPLE_SELECTION -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** The numbers of the cards that exist as nodes, in order. */
  List<Integer> inSight() {
    return IntStream.range(0, maps.size())
        .boxed()
        .filter(it -> Objects.nonNull(cards.find(it)))
        .toList();
  }
}
