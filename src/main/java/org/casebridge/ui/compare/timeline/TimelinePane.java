package org.casebridge.ui.compare.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/**
 * Histories one beneath the other, with heads that stay in sight.
 *
 * <p>Keys: Left and Right go along a lane in order of time, Up and Down from lane to lane, Home and
 * End to a lane's ends (with Ctrl: to the first and last lane), Page up and down; Enter shows what
 * the selected thing rests on, Ctrl+Enter opens it in its case; plus and minus zoom, 0 fits. To be
 * used on the interface thread.
 */
final class TimelinePane extends Region {
  /** How much a step zooms. */
  static final double STEP = 1.25;

  private static final double LEAST_DRAG = 4;

  private final ViewActs acts;
  private final TimelineWords words;
  private final TimelineSurface surface;
  private final Tooltip tooltip = new Tooltip();
  private TimelinePlace selected = TimelinePlace.NONE;
  private double dragX;
  private double dragY;
  private boolean dragging;

  TimelinePane(TimelineWords words, ViewActs acts) {
    this.words = words;
    this.acts = acts;
    surface =
        new TimelineSurface(
            words,
            (lane, thing) -> {
              requestFocus();
              choose(new TimelinePlace(lane, thing));
            });
    getStyleClass().add("timeline");
    getChildren().add(surface);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    Tooltip.install(surface, tooltip);
    addEventHandler(KeyEvent.KEY_PRESSED, new TimelineKeys(this)::pressed);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> setCursor(null));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    focusedProperty().addListener((_, _, focused) -> begin(focused));
  }

  TimelineSurface surface() {
    return surface;
  }

  private List<History> lanes() {
    return surface.histories().lanes();
  }

  /** What is selected. */
  TimelinePlace selected() {
    return selected;
  }

  /** Shows other histories; what is selected stays selected if it is still there. */
  void show(Histories shown) {
    TimelinePlace before = selected;
    UUID caseId = before.somewhere() ? lanes().get(before.lane()).caseId() : null;
    UUID id =
        before.thing() >= 0 ? lanes().get(before.lane()).things().get(before.thing()).id() : null;
    surface.show(shown);
    selected = caseId == null ? TimelinePlace.NONE : find(caseId, id);
    surface.mark(selected);
    if (selected.somewhere()) {
      surface.reveal(selected);
    }
    begin(isFocused());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
  }

  private TimelinePlace find(UUID caseId, @Nullable UUID id) {
    for (int lane = 0; lane < lanes().size(); lane++) {
      if (lanes().get(lane).caseId().equals(caseId)) {
        List<UUID> ids = lanes().get(lane).things().stream().map(Thing::id).toList();
        int thing = id == null ? -1 : ids.indexOf(id);
        return id != null && thing < 0 ? TimelinePlace.NONE : new TimelinePlace(lane, thing);
      }
    }
    return TimelinePlace.NONE;
  }

  /** Marks what another view has selected, as far as it is here. */
  void select(@Nullable Spot spot) {
    if (spot == null || !holds(spot)) {
      mark(spot == null ? TimelinePlace.NONE : place(spot));
    }
  }

  /** Whether what is selected is a part of it, such as one phase of a cell about all. */
  private boolean holds(Spot spot) {
    Spot own = spot(selected);
    return spot.equals(own)
        || (own != null
            && selected.thing() >= 0
            && spot.sameAs(own)
            && own.claims().stream().anyMatch(spot.claims()::contains));
  }

  private TimelinePlace place(Spot spot) {
    for (int lane = 0; lane < lanes().size(); lane++) {
      History history = lanes().get(lane);
      if (history.whole().equals(spot)) {
        return new TimelinePlace(lane, -1);
      }
      for (int i = 0; i < history.things().size(); i++) {
        if (spot.claims().stream().anyMatch(history.things().get(i)::rests)) {
          return new TimelinePlace(lane, i);
        }
      }
    }
    return TimelinePlace.NONE;
  }

  private void mark(TimelinePlace place) {
    selected = place;
    surface.mark(place);
    if (place.somewhere()) {
      surface.reveal(place);
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
  }

  private void choose(TimelinePlace place) {
    mark(place);
    acts.select(spot(place));
  }

  private @Nullable Spot spot(TimelinePlace place) {
    if (!place.somewhere() || place.lane() >= lanes().size()) {
      return null;
    }
    History history = lanes().get(place.lane());
    return place.thing() < 0 ? history.whole() : history.things().get(place.thing()).spot();
  }

  private void begin(boolean focused) {
    if (focused && !selected.somewhere() && !lanes().isEmpty()) {
      choose(first(0));
    }
  }

  private TimelinePlace first(int lane) {
    return new TimelinePlace(lane, lanes().get(lane).things().isEmpty() ? -1 : 0);
  }

  // Keys.

  boolean moveThings(int by) {
    if (lanes().isEmpty()) {
      return false;
    }
    if (!selected.somewhere()) {
      choose(first(0));
      return true;
    }
    int last = lanes().get(selected.lane()).things().size() - 1;
    int least = by < -1 ? Math.min(0, last) : -1;
    int thing = Math.clamp((long) selected.thing() + by, least, last);
    if (thing == selected.thing()) {
      surface.scrollBy(Math.signum((float) by) * surface.step(), 0);
    } else {
      choose(new TimelinePlace(selected.lane(), thing));
    }
    return true;
  }

  boolean moveLanes(int by) {
    if (lanes().isEmpty()) {
      return false;
    }
    if (!selected.somewhere()) {
      choose(first(0));
      return true;
    }
    int lane = Math.clamp((long) selected.lane() + by, 0, lanes().size() - 1);
    if (lane != selected.lane()) {
      choose(new TimelinePlace(lane, nearest(lane)));
    }
    return true;
  }

  /** Of a lane the thing that is nearest in time, of the same kind if there is one. */
  private int nearest(int lane) {
    if (selected.thing() < 0) {
      return -1;
    }
    Thing from = lanes().get(selected.lane()).things().get(selected.thing());
    List<Thing> things = lanes().get(lane).things();
    boolean same = things.stream().anyMatch(it -> it.kind() == from.kind());
    double at = (from.from() + from.to()) / 2;
    return IntStream.range(0, things.size())
        .filter(i -> !same || things.get(i).kind() == from.kind())
        .boxed()
        .min(
            Comparator.comparingDouble(
                i -> Math.abs((things.get(i).from() + things.get(i).to()) / 2 - at)))
        .orElse(-1);
  }

  boolean movePage(int direction) {
    return moveLanes(direction * surface.page());
  }

  boolean showGrounds() {
    if (selected.somewhere()) {
      acts.showGrounds();
    }
    return selected.somewhere();
  }

  boolean open() {
    if (!selected.somewhere()) {
      return false;
    }
    History history = lanes().get(selected.lane());
    acts.open(
        history.caseId(),
        selected.thing() < 0 ? null : history.things().get(selected.thing()).id());
    return true;
  }

  /** Zooms about what is selected if it is in sight, else about the middle. */
  boolean zoomBy(double factor) {
    double x = surface.x(selected);
    boolean seen = x >= 0 && x <= getWidth();
    surface.zoom(surface.zoom() * factor, seen ? x : surface.x(TimelinePlace.NONE));
    return true;
  }

  boolean fit() {
    surface.zoom(1, 0);
    return true;
  }

  // The pointer.

  private void hovered(MouseEvent event) {
    TimelinePlace place = surface.placeAt(event.getX(), event.getY());
    if (!place.somewhere()) {
      tooltip.setText("");
    } else {
      History history = lanes().get(place.lane());
      tooltip.setText(
          place.thing() < 0
              ? words.hint(history.lane())
              : words.hint(history.things().get(place.thing())));
    }
  }

  private void pressed(MouseEvent event) {
    dragX = event.getX();
    dragY = event.getY();
    dragging = false;
    TimelinePlace place = surface.placeAt(event.getX(), event.getY());
    if (place.somewhere()) {
      choose(place);
    }
    requestFocus();
  }

  private void dragged(MouseEvent event) {
    double dx = event.getX() - dragX;
    double dy = event.getY() - dragY;
    if (dragging || Math.hypot(dx, dy) > LEAST_DRAG) {
      dragging = true;
      setCursor(Cursor.CLOSED_HAND);
      surface.scrollBy(-dx, -dy);
      dragX = event.getX();
      dragY = event.getY();
    }
  }

  private void clicked(MouseEvent event) {
    boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (twice && !dragging && surface.placeAt(event.getX(), event.getY()).somewhere()) {
      open();
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      double turn = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
      if (turn != 0) {
        surface.zoom(surface.zoom() * (turn > 0 ? STEP : 1 / STEP), event.getX());
      }
      event.consume();
      return;
    }
    double dx = -event.getDeltaX();
    double dy = -event.getDeltaY();
    if (event.isShiftDown() && dx == 0) {
      dx = dy;
      dy = 0;
    }
    if (surface.scrollBy(dx, dy)) {
      event.consume();
    }
  }

  // For screen readers.

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> words.spoken(surface.histories());
      case FOCUS_ITEM -> surface.node(selected);
      case SELECTED_ITEMS -> {
        Node node = surface.node(selected);
        yield FXCollections.observableArrayList(node == null ? List.of() : List.of(node));
      }
      case ITEM_COUNT -> lanes().size();
      case MULTIPLE_SELECTION -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
    if (action == AccessibleAction.SHOW_ITEM && selected.somewhere()) {
      surface.reveal(selected);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
