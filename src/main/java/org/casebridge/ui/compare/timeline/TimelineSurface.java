package org.casebridge.ui.compare.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.casebridge.app.compare.timeline.Tick;
import org.casebridge.ui.compare.view.Recycler;
import org.casebridge.ui.compare.view.ScrollBars;
import org.jspecify.annotations.Nullable;

/**
 * The scrolled and zoomed surface: lays out the lanes in sight and nothing else. Lanes lie on a
 * pane that is only shifted while scrolling; nodes that leave are used for the lanes that come.
 */
final class TimelineSurface extends Region {
  /** The closest zoom, as a multiple of what fits the width. */
  static final double CLOSEST = 40;

  private static final int SHAPES = 64;

  private final Text bodyProbe = probe("timeline-text");
  private final Text strongProbe = probe("timeline-strong");
  private final Text smallProbe = probe("timeline-small");
  private final Axis axis = new Axis();
  private final Pane pane = new Pane();
  private final Pane port = new Pane(pane);
  private final Rectangle clip = new Rectangle();
  private final ScrollBars bars = new ScrollBars((x, y) -> scrollBy(x - scrollX(), y - scrollY()));
  private final Recycler<Integer, LaneNode> lanes;
  private final Map<Integer, LaneShape> shapes = new LinkedHashMap<>();
  private final BiConsumer<Integer, Integer> chosen;

  private Histories histories = Histories.NONE;
  private Metrics metrics =
      new Metrics(bodyProbe.getFont(), bodyProbe.getFont(), bodyProbe.getFont());
  private LaneTops tops = new LaneTops(List.of(), 0);
  private Scaling scaling = Scaling.of(histories.timeline(), 1, 0, 1);
  private double zoom = 1;
  private double scrollX;
  private double scrollY;
  private TimelinePlace selected = TimelinePlace.NONE;
  private @Nullable TimelinePlace revealed;

  /**
   * An empty surface.
   *
   * @param chosen what choosing a thing by its lane and its own index does
   */
  TimelineSurface(TimelineWords words, BiConsumer<Integer, Integer> chosen) {
    this.chosen = chosen;
    lanes = new Recycler<>(pane, () -> new LaneNode(words));
    for (Node node : List.of(port, pane)) {
      node.setManaged(false);
      node.setPickOnBounds(false);
    }
    port.setClip(clip);
    getChildren().addAll(bodyProbe, strongProbe, smallProbe, port, axis);
    getChildren().addAll(bars.nodes());
  }

  static Text probe(String style) {
    Text probe = new Text();
    probe.getStyleClass().add(style);
    probe.setManaged(false);
    probe.setVisible(false);
    probe.setTextOrigin(VPos.TOP);
    return probe;
  }

  /** Shows other histories; the scrolled place stays as far as it exists. */
  void show(Histories shown) {
    histories = shown;
    guess();
    lanes.keep(_ -> false);
    requestLayout();
  }

  private void guess() {
    shapes.clear();
    tops =
        new LaneTops(
            histories.lanes().stream().map(it -> LaneShape.guess(it, metrics)).toList(),
            metrics.gap());
  }

  Histories histories() {
    return histories;
  }

  double scrollX() {
    return scrollX;
  }

  double scrollY() {
    return scrollY;
  }

  double zoom() {
    return zoom;
  }

  // Sizes.

  private boolean axisShown() {
    return !histories.timeline().ticks().isEmpty();
  }

  private double top() {
    return axisShown() ? metrics.axisHeight() : 0;
  }

  private double laneWidth() {
    return Math.max(1, getWidth() - bars.thickness() - metrics.scaled(2));
  }

  private double portWidth() {
    return Math.max(1, laneWidth() - metrics.headWidth());
  }

  private double portHeight() {
    double bar = zoom > 1 ? bars.thickness() : 0;
    return Math.max(1, getHeight() - top() - bar);
  }

  private double mostX() {
    return Math.max(0, Math.ceil(scaling.width() - portWidth()));
  }

  private double mostY() {
    return Math.max(0, Math.ceil(tops.total() - portHeight()));
  }

  // Scrolling and zooming.

  /** Scrolls by so many pixels, as far as there is something to see; whether there was. */
  boolean scrollBy(double dx, double dy) {
    double x = Math.clamp((double) Math.round(scrollX + dx), 0, mostX());
    double y = Math.clamp((double) Math.round(scrollY + dy), 0, mostY());
    boolean moved = x != scrollX || y != scrollY;
    scrollX = x;
    scrollY = y;
    revealed = null;
    requestLayout();
    return moved;
  }

  /**
   * Zooms, with what lies at a place staying there.
   *
   * @param wanted a multiple of what fits, at least 1
   * @param x pixels from the surface's left
   */
  void zoom(double wanted, double x) {
    double within = Math.clamp(x - metrics.headWidth(), 0, portWidth());
    double unit = scaling.unit(scrollX + within);
    zoom = Math.clamp(wanted, 1, CLOSEST);
    rescale();
    scrollX = Math.clamp((double) Math.round(scaling.x(unit) - within), 0, mostX());
    revealed = null;
    requestLayout();
  }

  private void rescale() {
    Scaling wanted = Scaling.of(histories.timeline(), portWidth(), metrics.scaled(12), zoom);
    if (!wanted.equals(scaling)) {
      scaling = wanted;
      shapes.clear();
      tops.forget();
    }
  }

  /** Where a thing, or the head of its lane, is in the surface, for zooming about it. */
  double x(TimelinePlace place) {
    if (place.thing() < 0 || place.lane() >= histories.lanes().size()) {
      return metrics.headWidth() + portWidth() / 2;
    }
    return metrics.headWidth() + shape(place.lane()).boxes().get(place.thing()).pole() - scrollX;
  }

  /** Scrolls as little as brings a thing into sight. */
  void reveal(TimelinePlace place) {
    revealed = place;
    requestLayout();
  }

  /** How far Page up and down go: the lanes that fit, at least one. */
  int page() {
    return Math.max(1, tops.at(scrollY + portHeight() - 1) - tops.at(scrollY));
  }

  double step() {
    return portWidth() / 4;
  }

  /** Marks what is selected. */
  void mark(TimelinePlace place) {
    selected = place;
    for (int lane = 0; lane < histories.lanes().size(); lane++) {
      LaneNode node = lanes.find(lane);
      if (node != null) {
        node.mark(lane == place.lane() ? place.thing() : TimelinePlace.NONE.thing());
      }
    }
  }

  /** The node of a thing in sight; the lane's head for -1. */
  @Nullable Node node(TimelinePlace place) {
    LaneNode lane = lanes.find(place.lane());
    return lane == null ? null : lane.node(place.thing());
  }

  /** What is at a point of the surface. */
  TimelinePlace placeAt(double x, double y) {
    double inY = y - top() + scrollY;
    if (y < top() || y > top() + portHeight() || inY >= tops.total() || x > laneWidth()) {
      return TimelinePlace.NONE;
    }
    int lane = tops.at(inY);
    double inLane = inY - tops.top(lane);
    if (inLane > tops.height(lane)) {
      return TimelinePlace.NONE;
    }
    if (x < metrics.headWidth()) {
      return new TimelinePlace(lane, -1);
    }
    double inX = x - metrics.headWidth() + scrollX;
    List<LaneShape.Box> boxes = shape(lane).boxes();
    for (int i = boxes.size() - 1; i >= 0; i--) {
      LaneShape.Box box = boxes.get(i);
      if (inX >= box.left()
          && inX <= box.right()
          && inLane >= box.top()
          && inLane <= box.top() + box.height()) {
        return new TimelinePlace(lane, i);
      }
    }
    return TimelinePlace.NONE;
  }

  private LaneShape shape(int lane) {
    LaneShape known = shapes.get(lane);
    if (known == null) {
      if (shapes.size() >= SHAPES) {
        shapes.remove(shapes.keySet().iterator().next());
      }
      known = LaneShape.of(histories.lanes().get(lane), scaling, metrics);
      shapes.put(lane, known);
    }
    return known;
  }

  // Layout.

  @Override
  protected void layoutChildren() {
    if (!metrics.fits(bodyProbe.getFont(), strongProbe.getFont(), smallProbe.getFont())) {
      metrics = new Metrics(bodyProbe.getFont(), strongProbe.getFont(), smallProbe.getFont());
      guess();
    }
    rescale();
    if (!histories.lanes().isEmpty()) {
      settle();
      placeLanes();
    } else {
      lanes.keep(_ -> false);
    }
    lanes.trim(1);
    axis.setVisible(axisShown());
    axis.resizeRelocate(metrics.headWidth(), 0, portWidth(), top());
    axis.place(ticks(), scaling, scrollX, metrics);
    port.resizeRelocate(0, top(), laneWidth(), portHeight());
    // Room for the ring of what is selected at the edge.
    clip.setWidth(laneWidth() + metrics.scaled(2));
    clip.setHeight(portHeight());
    pane.setTranslateY(-scrollY);
    bars.show(
        new ScrollBars.Way(mostX(), scrollX, portWidth(), step()),
        new ScrollBars.Way(mostY(), scrollY, portHeight(), metrics.leastLane() / 2));
    bars.place(metrics.headWidth(), top(), getWidth(), getHeight(), portHeight());
  }

  private List<Tick> ticks() {
    return histories
        .timeline()
        .ticksBetween(
            scaling.unit(scrollX),
            scaling.unit(scrollX + portWidth()),
            metrics.mostTicks(portWidth()));
  }

  /** Finds out which lanes are in sight, measuring them as they come. */
  private void settle() {
    TimelinePlace target = revealed;
    revealed = null;
    if (target != null) {
      revealX(target);
    }
    scrollX = Math.clamp(scrollX, 0, mostX());
    int first = tops.at(scrollY);
    double within = scrollY - tops.top(first);
    int passes = histories.lanes().size() + 2;
    while (passes > 0 && !settled(target, first, within)) {
      passes--;
    }
  }

  private boolean settled(@Nullable TimelinePlace target, int first, double within) {
    boolean still = true;
    double y = tops.top(first) + within;
    if (target != null) {
      still = measure(target.lane());
      double start = tops.top(target.lane());
      double end = start + tops.height(target.lane());
      if (end - start > portHeight() && target.thing() >= 0) {
        // Of a lane that does not fit, at least what is selected is in sight.
        LaneShape.Box box = shape(target.lane()).boxes().get(target.thing());
        end = start + box.top() + box.height() + metrics.gap();
        start += box.top() - metrics.gap();
      }
      double least = Math.min(start, end - portHeight());
      y = Math.clamp(y, least, Math.max(least, start));
      y = end - start <= portHeight() ? Math.max(y, end - portHeight()) : y;
    }
    scrollY = Math.clamp((double) Math.round(y), 0, mostY());
    for (int lane = tops.at(scrollY); lane < histories.lanes().size(); lane++) {
      if (tops.top(lane) >= scrollY + portHeight()) {
        break;
      }
      still &= measure(lane);
    }
    return still;
  }

  /** Measures a lane; whether it is as high as it was thought to be. */
  private boolean measure(int lane) {
    if (tops.known(lane)) {
      return true;
    }
    double before = tops.height(lane);
    tops.measure(lane, shape(lane).height());
    return tops.height(lane) == before;
  }

  private void revealX(TimelinePlace target) {
    if (target.thing() >= 0) {
      LaneShape.Box box = shape(target.lane()).boxes().get(target.thing());
      double edge = metrics.scaled(24);
      double most = Math.max(0, box.left() - edge);
      double least = Math.min(most, box.right() + edge - portWidth());
      // A bar longer than the window is in sight as soon as any part of it is.
      boolean seen =
          box.width() > portWidth() && box.meets(scrollX + edge, scrollX + portWidth() - edge);
      scrollX = seen ? scrollX : Math.clamp(scrollX, least, most);
    }
  }

  private void placeLanes() {
    int first = tops.at(scrollY);
    int last = tops.at(scrollY + portHeight() - 1);
    lanes.keep(lane -> lane >= first && lane <= last);
    List<Tick> ticks = ticks();
    for (int lane = first; lane <= last; lane++) {
      int index = lane;
      LaneNode node = lanes.find(lane);
      if (node == null) {
        node = lanes.take(lane, _ -> true);
        node.setOnChosen(thing -> chosen.accept(index, thing));
        node.show(histories.lanes().get(lane));
        node.applyCss();
      }
      node.resizeRelocate(0, tops.top(lane), laneWidth(), tops.height(lane));
      int thing = lane == selected.lane() ? selected.thing() : TimelinePlace.NONE.thing();
      node.place(
          shape(lane),
          new LaneNode.Sight(
              histories.timeline(), ticks, scaling, scrollX, scrollY - tops.top(lane), thing),
          metrics);
    }
  }
}
