package org.casebridge.ui.compare.timeline;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.casebridge.app.compare.timeline.Tick;
import org.casebridge.app.compare.timeline.Timeline;

/** One whole lane, for pictures and paper. */
final class LanePage extends Region {
  private final Histories histories;
  private final History history;
  private final boolean scaled;
  private final double width;
  private final Text bodyProbe = TimelineSurface.probe("timeline-text");
  private final Text strongProbe = TimelineSurface.probe("timeline-strong");
  private final Text smallProbe = TimelineSurface.probe("timeline-small");
  private final Axis axis = new Axis();
  private final LaneNode lane;

  /**
   * A lane.
   *
   * @param scaled whether the scale's marks stand above it
   * @param width in pixels
   */
  LanePage(Histories histories, int index, boolean scaled, double width, TimelineWords words) {
    this.histories = histories;
    this.history = histories.lanes().get(index);
    this.scaled = scaled && !histories.timeline().ticks().isEmpty();
    this.width = width;
    lane = new LaneNode(words);
    lane.show(history);
    getStyleClass().add("timeline-page");
    TimelineView.dress(this);
    getChildren().addAll(bodyProbe, strongProbe, smallProbe, axis, lane);
  }

  private Metrics metrics() {
    return new Metrics(bodyProbe.getFont(), strongProbe.getFont(), smallProbe.getFont());
  }

  private double top(Metrics metrics) {
    return scaled ? metrics.axisHeight() : 0;
  }

  private Scaling scaling(Metrics metrics) {
    return Scaling.of(histories.timeline(), width - metrics.headWidth(), metrics.scaled(12), 1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return width;
  }

  @Override
  protected double computePrefHeight(double wide) {
    Metrics metrics = metrics();
    return top(metrics) + LaneShape.of(history, scaling(metrics), metrics).height() + metrics.gap();
  }

  @Override
  protected void layoutChildren() {
    Metrics metrics = metrics();
    Scaling scaling = scaling(metrics);
    LaneShape shape = LaneShape.of(history, scaling, metrics);
    Timeline timeline = histories.timeline();
    axis.setVisible(scaled);
    axis.resizeRelocate(metrics.headWidth(), 0, width - metrics.headWidth(), top(metrics));
    List<Tick> ticks =
        timeline.ticksBetween(
            timeline.from(), timeline.to(), metrics.mostTicks(width - metrics.headWidth()));
    axis.place(ticks, scaling, 0, metrics);
    lane.resizeRelocate(0, top(metrics), width, shape.height());
    lane.place(
        shape,
        new LaneNode.Sight(timeline, ticks, scaling, 0, 0, TimelinePlace.NONE.thing()),
        metrics);
  }
}
