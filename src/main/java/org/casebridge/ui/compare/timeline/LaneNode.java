package org.casebridge.ui.compare.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.casebridge.app.compare.timeline.Lane;
import org.casebridge.app.compare.timeline.Tick;
import org.casebridge.app.compare.timeline.Timeline;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.compare.view.Ellipsis;
import org.casebridge.ui.compare.view.Recycler;
import org.jspecify.annotations.Nullable;

/** A case's lane on screen: its head, and of its history what is in sight. */
final class LaneNode extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass UNALIGNED = PseudoClass.getPseudoClass("unaligned");

  private final TimelineWords words;
  private final Region head = new Region();
  private final CaseMark mark = new CaseMark(Glyph.CIRCLE, Hue.SLATE, CaseMark.MEDIUM);
  private final Text name = new Text();
  private final Label headline = new Label();
  private final Label silence = new Label();
  private final Path scale = path("timeline-scale");
  private final Path anchor = path("timeline-anchor");
  private final Path poles = path("timeline-poles");
  private final Path softPoles = path("timeline-soft-poles");
  private final Pane content = new Pane();
  private final Pane port = new Pane();
  private final Rectangle clip = new Rectangle();
  private final Recycler<Integer, ThingNode> things;
  private final Ellipsis ellipsis = new Ellipsis();
  private IntConsumer chosen = _ -> {};
  private @Nullable History history;
  private @Nullable Placed placed;

  /** What everything but the head depends on. */
  private record Placed(
      LaneShape shape, Scaling scaling, double scrollX, double width, List<Tick> ticks) {}

  LaneNode(TimelineWords words) {
    this.words = words;
    getStyleClass().add("timeline-lane");
    setManaged(false);
    setAccessibleRole(AccessibleRole.PARENT);
    head.getStyleClass().add("timeline-head");
    head.setAccessibleRole(AccessibleRole.LIST_ITEM);
    name.getStyleClass().add("timeline-name");
    name.setTextOrigin(VPos.TOP);
    headline.getStyleClass().add("timeline-headline");
    headline.setWrapText(true);
    silence.getStyleClass().add("timeline-silence");
    silence.setText(words.silent());
    for (Node node : List.of(head, mark, name, headline, silence, content, port)) {
      node.setManaged(false);
      node.setMouseTransparent(node != port && node != content && node != head);
    }
    content.setPickOnBounds(false);
    port.setPickOnBounds(false);
    port.setClip(clip);
    content.getChildren().addAll(scale, anchor, poles, softPoles);
    port.getChildren().setAll(content);
    getChildren().addAll(head, mark, name, headline, port);
    things = new Recycler<>(content, () -> new ThingNode(this));
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  /** What choosing a thing does; gets its index. */
  void setOnChosen(IntConsumer handler) {
    chosen = handler;
  }

  void choose(int index) {
    chosen.accept(index);
  }

  /** Shows another case. */
  void show(History shown) {
    History before = history;
    history = shown;
    Lane lane = shown.lane();
    if (before == null
        || before.lane().glyph() != lane.glyph()
        || before.lane().hue() != lane.hue()) {
      mark.show(lane.glyph(), lane.hue());
    }
    placed = null;
    pseudoClassStateChanged(UNALIGNED, !lane.aligned());
    things.keep(_ -> false);
    setAccessibleText(words.spoken(shown));
    head.setAccessibleText(words.spoken(shown));
    boolean silent = shown.things().isEmpty();
    if (silent && !getChildren().contains(silence)) {
      getChildren().add(silence);
    } else if (!silent) {
      getChildren().remove(silence);
    }
  }

  /** Marks the selected thing; -1 for the whole lane, less for nothing. */
  void mark(int selected) {
    head.pseudoClassStateChanged(SELECTED, selected == -1);
    things.live().forEach(it -> it.select(it.index() == selected));
  }

  /**
   * What of the lane is in sight.
   *
   * @param above how much of the lane is above what is in sight, less than 0 for nothing
   * @param selected the index of what is selected, -1 for the whole lane, less for nothing
   */
  record Sight(
      Timeline timeline,
      List<Tick> ticks,
      Scaling scaling,
      double scrollX,
      double above,
      int selected) {}

  /** Lays out what is in sight; the lane has its size by now. */
  void place(LaneShape shape, Sight sight, Metrics metrics) {
    History shown = Objects.requireNonNull(history);
    placeHead(shown.lane(), sight.above(), metrics);
    double left = metrics.headWidth();
    double width = Math.max(0, getWidth() - left);
    port.resizeRelocate(left, 0, width, getHeight());
    // The lines of the scale go on to the next lane; what is selected keeps its ring.
    clip.setWidth(width);
    clip.setHeight(getHeight() + metrics.gap());
    content.setTranslateX(-sight.scrollX());
    Placed wanted = new Placed(shape, sight.scaling(), sight.scrollX(), width, sight.ticks());
    if (!wanted.equals(placed)) {
      placed = wanted;
      double from = sight.scrollX();
      placeThings(shown, shape, sight, metrics, from, from + width);
      placeLines(shown, shape, sight, metrics);
    }
    if (shown.things().isEmpty()) {
      double high = silence.prefHeight(width);
      silence.resizeRelocate(
          left + metrics.pad(), (getHeight() - high) / 2, width - 2 * metrics.pad(), high);
    }
    mark(sight.selected());
  }

  private void placeThings(
      History shown, LaneShape shape, Sight sight, Metrics metrics, double from, double to) {
    things.keep(i -> i < shape.boxes().size() && shape.boxes().get(i).meets(from, to));
    for (int i = 0; i < shape.boxes().size(); i++) {
      LaneShape.Box box = shape.boxes().get(i);
      if (box.meets(from, to)) {
        Thing thing = shown.things().get(i);
        ThingNode node = things.find(i);
        if (node == null) {
          node = things.take(i, it -> it.suits(thing));
          node.show(i, thing);
          node.select(i == sight.selected());
          // Styles are due before this frame is painted, not with the next one.
          node.applyCss();
        }
        node.place(box, from, to, metrics);
      }
    }
    things.trim();
  }

  private void placeHead(Lane lane, double above, Metrics metrics) {
    double pad = metrics.pad();
    double side = Math.ceil(mark.prefWidth(-1));
    mark.resizeRelocate(pad, pad, side, side);
    double x = pad + side + metrics.scaled(9);
    double width = Math.max(1, metrics.headWidth() - x - metrics.scaled(8));
    name.setText(ellipsis.fit(lane.pseudonym(), name.getFont(), width));
    name.relocate(x, pad - metrics.scaled(3));
    double y = pad + name.getLayoutBounds().getHeight() - metrics.scaled(2);
    headline.setText(lane.headline());
    double most = Math.max(0, getHeight() - y - pad / 2);
    headline.resizeRelocate(x, y, width, Math.min(most, headline.prefHeight(width)));
    double edge = metrics.scaled(6);
    double bottom = Math.max(pad + side, y + headline.getHeight());
    double high = bottom - edge + edge / 2;
    head.resizeRelocate(edge, edge, metrics.headWidth() - edge - metrics.scaled(4), high);
    // The head stays in sight as long as its lane does.
    double shift = Math.clamp(above, 0, Math.max(0, getHeight() - high - 2 * edge));
    for (Node part : List.of(head, mark, name, headline)) {
      part.setTranslateY(shift);
    }
  }

  private void placeLines(History shown, LaneShape shape, Sight sight, Metrics metrics) {
    for (Path path : List.of(scale, anchor, poles, softPoles)) {
      path.getElements().clear();
    }
    Scaling scaling = sight.scaling();
    double from = sight.scrollX() - metrics.gap();
    double to = sight.scrollX() + getWidth();
    double foot = getHeight() + metrics.gap();
    if (sight.timeline().anchor().isPresent()) {
      line(anchor, sharp(scaling.x(sight.timeline().anchor().get())), 0, foot, from, to);
    } else {
      sight.ticks().forEach(it -> line(scale, sharp(scaling.x(it.x())), 0, foot, from, to));
    }
    double edge = metrics.scaled(4);
    for (int i = 0; i < shape.boxes().size(); i++) {
      Thing thing = shown.things().get(i);
      LaneShape.Box box = shape.boxes().get(i);
      if (thing.kind().flag()) {
        Path path = thing.uncertain() ? softPoles : poles;
        boolean event = thing.kind() == Thing.Kind.EVENT;
        double x = sharp(box.pole());
        line(
            path,
            x,
            event ? box.top() + edge : shape.bandBottom(),
            event ? shape.bandTop() : box.top() + box.height() - edge,
            from,
            to);
        double first = scaling.x(thing.earliest());
        double last = scaling.x(thing.latest());
        if (event && last - first > edge && last > from && first < to) {
          double y = sharp(shape.bandTop() - metrics.poleFoot() / 2);
          path.getElements()
              .addAll(new MoveTo(Math.max(first, from), y), new LineTo(Math.min(last, to), y));
        }
      }
    }
  }

  private static double sharp(double at) {
    return Math.round(at) + 0.5;
  }

  private static void line(Path path, double x, double top, double bottom, double from, double to) {
    if (x >= from && x <= to) {
      path.getElements().addAll(new MoveTo(x, top), new LineTo(x, bottom));
    }
  }

  /** A thing as a screen reader says it. */
  String spoken(int index) {
    History shown = history;
    return shown == null ? "" : words.spoken(shown, shown.things().get(index));
  }

  /** The thing's node if it is in sight, or the head for -1. */
  @Nullable Node node(int index) {
    return index < 0 ? head : things.find(index);
  }
}
