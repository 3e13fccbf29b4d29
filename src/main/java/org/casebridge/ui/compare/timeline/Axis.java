package org.casebridge.ui.compare.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.casebridge.app.compare.timeline.Tick;

/** The marks of the scale that all lanes share; no two of them touch. */
final class Axis extends Region {
  private final List<Text> labels = new ArrayList<>();
  private final Rectangle clip = new Rectangle();

  Axis() {
    getStyleClass().add("timeline-axis");
    setManaged(false);
    setMouseTransparent(true);
    setClip(clip);
  }

  /** Shows marks; the axis has its size by now. */
  void place(List<Tick> ticks, Scaling scaling, double scrollX, Metrics metrics) {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    double free = 0;
    int used = 0;
    for (Tick tick : ticks) {
      double x = scaling.x(tick.x()) - scrollX;
      if (x < 0 || x > getWidth()) {
        continue;
      }
      Text label = label(used);
      label.setText(tick.label());
      double width = Math.ceil(label.getLayoutBounds().getWidth());
      double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
      if (left >= free) {
        label.setVisible(true);
        label.relocate(
            (double) Math.round(left),
            (double) Math.round((getHeight() - label.getLayoutBounds().getHeight()) / 2));
        free = left + width + metrics.scaled(12);
        used++;
      }
    }
    for (int i = used; i < labels.size(); i++) {
      labels.get(i).setVisible(false);
    }
  }

  private Text label(int index) {
    if (index == labels.size()) {
      Text made = new Text();
      made.getStyleClass().add("timeline-tick");
      made.setTextOrigin(VPos.TOP);
      made.setManaged(false);
      labels.add(made);
      getChildren().add(made);
      made.applyCss();
    }
    return labels.get(index);
  }
}
