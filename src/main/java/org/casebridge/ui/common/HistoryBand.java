package org.casebridge.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/**
 * An advancement history: phases as segments of a band, patterned by stance, with events above. It
 * grows as high as the events' labels need, since labels never overlap. Phases and events can be
 * reached and activated by keyboard, left to right.
 */
public final class HistoryBand extends Region {
  /** How an event is toned, beside its icon. */
  public enum Tone {
    /** Neither. */
    NEUTRAL,
    /** It brought the learner on. */
    GOOD,
    /** It held the learner back. */
    BAD
  }

  /**
   * A phase.
   *
   * @param id given back when it is activated
   * @param label what it is called, e.g. "Under manager James"
   * @param stance what stood there; null if the material does not say
   * @param weight its share of the width beside the others', more than 0; the number of its events
   *     is a good one
   */
  public record Phase(String id, String label, @Nullable Stance stance, double weight) {
    @Override
    public String toString() {
      return "Phase[" + id + "]";
    }
  }

  /**
   * An event.
   *
   * @param id given back when it is activated
   * @param label what it is called, e.g. "tapped for supervisor"
   * @param phase the index of its phase
   * @param within where in its phase it lies, 0 to 1; see {@link #evenly}
   */
  public record Event(String id, Icons icon, String label, Tone tone, int phase, double within) {
    @Override
    public String toString() {
      return "Event[" + id + "]";
    }
  }

  private static final double GAP = 3;
  private static final double TICK_CLEARANCE = 3;

  private final Messages messages = Messages.of("common");
  private final Text probe = Em.probe();
  private final List<Phase> phases = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<StackPane> segments = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<Region> ticks = new ArrayList<>();
  private @Nullable Geometry known;
  private Consumer<String> onPhase = _ -> {};
  private Consumer<String> onEvent = _ -> {};

  /** Makes an empty band. */
  public HistoryBand() {
    getStyleClass().add("history-band");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.get("history.name"));
    show(List.of(), List.of());
  }

  /** The place of the i-th (from 0) of n events that are evenly spread over a phase, 0 to 1. */
  public static double evenly(int i, int n) {
    return (i + 0.5) / Math.max(1, n);
  }

  /**
   * Shows a history.
   *
   * @param newPhases in order; if there are none, the events stand over an empty band
   * @param newEvents in any order
   */
  public void show(List<Phase> newPhases, List<Event> newEvents) {
    known = null;
    phases.clear();
    phases.addAll(newPhases);
    if (phases.isEmpty()) {
      phases.add(new Phase("", messages.get("stance.no_phases"), null, 1));
    }
    events.clear();
    events.addAll(newEvents);
    events.sort(
        Comparator.<Event>comparingInt(event -> Math.clamp(event.phase(), 0, phases.size() - 1))
            .thenComparingDouble(Event::within));
    segments.clear();
    labels.clear();
    ticks.clear();
    phases.forEach(phase -> segments.add(segment(phase, newPhases.isEmpty())));
    for (Event event : events) {
      labels.add(label(event));
      Region tick = new Region();
      tick.getStyleClass().addAll("history-tick", tone(event));
      tick.setMouseTransparent(true);
      ticks.add(tick);
    }
    getChildren().setAll(probe);
    getChildren().addAll(ticks);
    getChildren().addAll(labels);
    getChildren().addAll(segments);
    requestLayout();
  }

  /** What activating a phase does; gets the phase's id. */
  public void setOnPhase(Consumer<String> action) {
    onPhase = action;
  }

  /** What activating an event does; gets the event's id. */
  public void setOnEvent(Consumer<String> action) {
    onEvent = action;
  }

  List<Label> labels() {
    return List.copyOf(labels);
  }

  List<Region> ticks() {
    return List.copyOf(ticks);
  }

  private StackPane segment(Phase phase, boolean placeholder) {
    String text =
        placeholder
            ? phase.label()
            : messages.get("stance.of_phase", phase.label(), Words.of(phase.stance()));
    StackPane pane = StanceBand.plated(new StanceFill(phase.stance()), phase.stance(), text);
    pane.getStyleClass().addAll("history-phase", "focus-ring");
    if (!placeholder) {
      activated(pane, text, () -> onPhase.accept(phase.id()));
    }
    return pane;
  }

  private Label label(Event event) {
    ActionLabel label = new ActionLabel(event.label(), event.icon().node(tone(event)));
    label.getStyleClass().addAll("history-event", "focus-ring", tone(event));
    label.setTooltip(new Tooltip(event.label()));
    label.action = () -> onEvent.accept(event.id());
    activated(
        label,
        messages.get(
            "history.event",
            event.label(),
            phases.get(Math.clamp(event.phase(), 0, phases.size() - 1)).label()),
        label.action);
    return label;
  }

  private static void activated(Region node, String text, Runnable action) {
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setAccessibleText(text);
    node.setOnMouseClicked(click -> {
      node.requestFocus();
      action.run();
    });
    node.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
        action.run();
        key.consume();
      }
    });
  }

  private static String tone(Event event) {
    return "tone-" + event.tone().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Geometry geometry = geometry(width < 0 ? computePrefWidth(-1) : width);
    return snapSizeY(
        snappedTopInset() + geometry.above + geometry.bandHeight + snappedBottomInset());
  }

  @Override
  protected double computePrefWidth(double height) {
    return 40 * Em.of(this);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 16 * Em.of(this);
  }

  /** Where everything goes at a width. */
  private static final class Geometry {
    private LabelPlacement placement = new LabelPlacement(List.of(), 0, false);
    private double[] levelTop = new double[0];
    private double[] levelHeight = new double[0];
    private double above;
    private double bandHeight;
    private double width;
    private double em;
  }

  // Asked for several times in each layout, and dear where there are many labels.
  private Geometry geometry(double width) {
    double em = Em.of(this);
    if (known == null || known.width != width || known.em != em) {
      known = computed(width, em);
      known.width = width;
      known.em = em;
    }
    return known;
  }

  private Geometry computed(double width, double em) {
    double room = Math.max(1, width - snappedLeftInset() - snappedRightInset());
    double[] starts = starts(1);
    List<LabelPlacement.Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      int phase = Math.clamp(event.phase(), 0, phases.size() - 1);
      double share =
          starts[phase] + Math.clamp(event.within(), 0, 1) * (starts[phase + 1] - starts[phase]);
      wanted.add(
          new LabelPlacement.Wanted(
              share,
              widthOf(labels.get(i), 8.6 * em, false),
              widthOf(labels.get(i), 16 * em, true)));
    }
    Geometry geometry = new Geometry();
    geometry.placement = LabelPlacement.of(wanted, room, 0.5 * em);
    int levels = geometry.placement.levels();
    geometry.levelHeight = new double[levels];
    geometry.levelTop = new double[levels];
    for (int i = 0; i < labels.size(); i++) {
      LabelPlacement.Place place = geometry.placement.places().get(i);
      style(labels.get(i), geometry.placement.flags());
      geometry.levelHeight[place.level()] =
          Math.max(
              geometry.levelHeight[place.level()],
              snapSizeY(labels.get(i).prefHeight(place.width())));
    }
    double tick = levels == 0 ? 0 : 0.86 * em;
    double top = 0;
    for (int level = levels - 1; level >= 0; level--) {
      geometry.levelTop[level] = top;
      top += geometry.levelHeight[level] + (level == 0 ? 0 : 0.28 * em);
    }
    geometry.above = snapSizeY(top + tick);
    geometry.bandHeight = snapSizeY(2.15 * em);
    return geometry;
  }

  // A label's preferred width when wrapped is not known to JavaFX; the narrowest width that needs
  // no more lines than the widest allowed one looks best.
  private double widthOf(Label label, double most, boolean flag) {
    style(label, flag);
    double oneLine = Math.ceil(label.prefWidth(-1)) + 1;
    if (oneLine <= most) {
      return oneLine;
    }
    double least = most * 0.55;
    double height = label.prefHeight(most);
    double width = most;
    while (width - 8 >= least && label.prefHeight(width - 8) <= height) {
      width -= 8;
    }
    return Math.ceil(width);
  }

  private static void style(Label label, boolean flag) {
    boolean is = label.getStyleClass().contains("flag");
    if (is != flag) {
      if (flag) {
        label.getStyleClass().add("flag");
      } else {
        label.getStyleClass().remove("flag");
      }
      label.applyCss();
    }
  }

  /** Where each phase starts, and the last ends, on a line of this width. */
  private double[] starts(double line) {
    double total = phases.stream().mapToDouble(Phase::weight).sum();
    double[] starts = new double[phases.size() + 1];
    for (int i = 0; i < phases.size(); i++) {
      starts[i + 1] = starts[i] + line * phases.get(i).weight() / total;
    }
    return starts;
  }

  @Override
  protected void layoutChildren() {
    Geometry geometry = geometry(getWidth());
    double left = snappedLeftInset();
    double bandTop = snapPositionY(snappedTopInset() + geometry.above);
    for (int i = 0; i < labels.size(); i++) {
      LabelPlacement.Place place = geometry.placement.places().get(i);
      Label label = labels.get(i);
      double height = snapSizeY(label.prefHeight(place.width()));
      double levelBottom =
          snappedTopInset()
              + geometry.levelTop[place.level()]
              + geometry.levelHeight[place.level()];
      boolean flag = geometry.placement.flags();
      double top = snapPositionY(levelBottom - height);
      label.resizeRelocate(snapPositionX(left + place.left()), top, place.width(), height);
      // A flag's tick starts beside its label, so that the two read as one.
      double tickTop = (flag ? top : levelBottom) + TICK_CLEARANCE;
      ticks
          .get(i)
          .resizeRelocate(
              snapPositionX(left + place.tick() - 1), tickTop, 2, Math.max(0, bandTop - tickTop));
    }
    double[] starts =
        starts(
            geometry.placement.lineWidth() == 0
                ? getWidth() - left - snappedRightInset()
                : geometry.placement.lineWidth());
    for (int i = 0; i < segments.size(); i++) {
      double from = snapPositionX(left + starts[i]);
      double to = snapPositionX(left + starts[i + 1]) - (i == segments.size() - 1 ? 0 : GAP);
      segments.get(i).resizeRelocate(from, bandTop, Math.max(0, to - from), geometry.bandHeight);
    }
  }

  /** A label that a screen reader can press. */
  private static final class ActionLabel extends Label {
    private Runnable action = () -> {};

    ActionLabel(String text, Icon icon) {
      super(text, icon);
      setWrapText(true);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessible, Object... parameters) {
      if (accessible == AccessibleAction.FIRE) {
        action.run();
      } else {
        super.executeAccessibleAction(accessible, parameters);
      }
    }
  }
}
