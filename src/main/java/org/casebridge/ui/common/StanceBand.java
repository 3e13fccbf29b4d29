package org.casebridge.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/** The stances a learner met, phase by phase, as a band of segments. */
public final class StanceBand extends Region {
  /** How large a band is drawn. */
  public enum Size {
    /** A line beneath a name, without words. */
    THIN,
    /** A bar with icon and words. */
    LARGE
  }

  /**
   * One segment.
   *
   * @param label what the phase is called; may be empty
   * @param stance what stood there; null if the material does not say
   * @param weight its share of the width beside the others', more than 0
   */
  public record Part(String label, @Nullable Stance stance, double weight) {
    /** A segment as wide as the others. */
    public Part(String label, @Nullable Stance stance) {
      this(label, stance, 1);
    }

    @Override
    public String toString() {
      return "Part[" + stance + "]";
    }
  }

  private final Messages messages = Messages.of("common");
  private final Size size;
  private final List<Part> parts = new ArrayList<>();
  private final List<Node> segments = new ArrayList<>();
  private final Text probe = Em.probe();

  /** Makes an empty band. */
  public StanceBand(Size size) {
    this.size = size;
    getStyleClass().addAll("stance-band", size == Size.THIN ? "thin" : "large");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    show(List.of());
  }

  /** Shows these segments, first phase first. */
  public void show(List<Part> newParts) {
    parts.clear();
    parts.addAll(newParts);
    segments.clear();
    segments.addAll(newParts.stream().map(this::segment).toList());
    getChildren().setAll(segments);
    getChildren().add(probe);
    setAccessibleText(text(newParts));
    requestLayout();
  }

  /** What the band tells in words, e.g. "bridge, then barrier". */
  private String text(List<Part> told) {
    if (told.isEmpty()) {
      return messages.get("stance.no_phases");
    }
    return told.stream()
        .map(part ->
            part.label().isEmpty()
                ? Words.of(part.stance())
                : messages.get("stance.of_phase", part.label(), Words.of(part.stance())))
        .collect(Collectors.joining(messages.get("stance.then")));
  }

  private Node segment(Part part) {
    StanceFill fill = new StanceFill(part.stance());
    if (size == Size.THIN) {
      return fill;
    }
    return plated(
        fill,
        part.stance(),
        part.label().isEmpty()
            ? Words.of(part.stance())
            : messages.get("stance.of_phase", part.label(), Words.of(part.stance())));
  }

  /** A fill with its icon and words on it, on a plate where a pattern lies beneath them. */
  static StackPane plated(StanceFill fill, @Nullable Stance stance, String text) {
    Label label =
        new Label(text, stance == null ? Icons.NOT_STATED.node() : Icons.of(stance).node());
    label.getStyleClass().addAll("stance-label", "stance-label-" + StanceFill.code(stance));
    label.setMinWidth(0);
    Tooltip.install(fill, new Tooltip(text));
    StackPane pane = new StackPane(fill, label);
    StackPane.setAlignment(label, Pos.CENTER_LEFT);
    pane.setMinWidth(0);
    return pane;
  }

  @Override
  protected double computePrefHeight(double width) {
    double em = Em.of(this);
    double height = size == Size.THIN ? 0.5 * em : 2.15 * em;
    return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 10 * Em.of(this);
  }

  @Override
  protected void layoutChildren() {
    double gap = size == Size.THIN ? 2 : 3;
    double total = parts.stream().mapToDouble(Part::weight).sum();
    double room = getWidth() - snappedLeftInset() - snappedRightInset() - gap * (parts.size() - 1);
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    double x = snappedLeftInset();
    for (int i = 0; i < parts.size(); i++) {
      double end = x + room * parts.get(i).weight() / total;
      segments
          .get(i)
          .resizeRelocate(
              snapPositionX(x), top, snapPositionX(end) - snapPositionX(x), snapSizeY(height));
      x = end + gap;
    }
  }
}
