package org.casebridge.ui.compare.view;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/** A drawing's two scroll bars. They follow the drawing, and it follows them when dragged. */
public final class ScrollBars {
  /** The least part of a bar its thumb takes, so that it can be taken hold of. */
  private static final double LEAST_THUMB = 0.06;

  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private boolean following;

  /** Scrolls to a place. */
  @FunctionalInterface
  public interface Scrolled {
    /** Scrolls so far from the left and the top, in pixels. */
    void to(double x, double y);
  }

  /**
   * How far one can scroll one way, all in pixels.
   *
   * @param most the last place
   * @param value the place now
   * @param page as far as a click beside the thumb scrolls
   * @param unit as far as a click on an arrow scrolls
   */
  public record Way(double most, double value, double page, double unit) {}

  /** Bars of a drawing that scrolls when they are dragged. */
  public ScrollBars(Scrolled scrolled) {
    down.setOrientation(Orientation.VERTICAL);
    for (ScrollBar bar : List.of(across, down)) {
      bar.setFocusTraversable(false);
      bar.valueProperty()
          .addListener(_ -> {
            if (!following) {
              scrolled.to(across.getValue(), down.getValue());
            }
          });
    }
  }

  /** Both bars, to lie over the drawing. */
  public List<Node> nodes() {
    return List.of(across, down);
  }

  /** How much of the drawing a bar takes, in pixels. */
  public double thickness() {
    return Math.ceil(down.prefWidth(-1));
  }

  /** Follows the drawing. */
  public void show(Way sideways, Way downwards) {
    following = true;
    show(across, sideways);
    show(down, downwards);
    following = false;
  }

  private static void show(ScrollBar bar, Way way) {
    double shown = way.page() / (way.most() + way.page());
    bar.setVisible(way.most() > 0);
    bar.setMax(way.most());
    bar.setVisibleAmount(way.most() * Math.max(LEAST_THUMB, shown));
    bar.setUnitIncrement(way.unit());
    bar.setBlockIncrement(way.page());
    bar.setValue(way.value());
  }

  /** Places the bars at the right and the bottom of the drawing, clear of its heads. */
  public void place(double left, double top, double width, double height, double portHeight) {
    across.resizeRelocate(left, height - thickness(), width - left - thickness(), thickness());
    down.resizeRelocate(width - thickness(), top, thickness(), portHeight);
  }
}
