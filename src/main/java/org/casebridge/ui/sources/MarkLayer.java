package org.casebridge.ui.sources;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in a text area, drawn as a veil over it: the area's own skin draws no range but
 * the selection. Put it behind the area among its parent's children, so that it is laid out after
 * it, when the lines of the text are where they will be painted.
 */
final class MarkLayer extends Pane {
  private final TextArea area;
  private final Rectangle clip = new Rectangle();
  private List<TextPane.Stretch> stretches = List.of();
  private @Nullable Text text;
  private final Runnable afterLayout = this::afterLayout;
  private boolean stale = true;
  private boolean displaced = true;

  /** Makes a layer over an area. */
  MarkLayer(TextArea area) {
    this.area = area;
    setMouseTransparent(true);
    setClip(clip);
    area.needsLayoutProperty().addListener((_, _, _) -> moved());
    area.scrollTopProperty().addListener((_, _, _) -> moved());
    sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
          }
          if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
          }
        });
  }

  /** Shows these stretches of the area's text; what reaches beyond the text is cut. */
  void show(List<TextPane.Stretch> marked) {
    stretches = List.copyOf(marked);
    redraw();
  }

  private void redraw() {
    stale = true;
    moved();
  }

  private void moved() {
    displaced = true;
    requestLayout();
  }

  // A layout that is asked for while the parents are being laid out can be lost.
  private void afterLayout() {
    if (displaced) {
      layoutChildren();
      applyCss();
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    displaced = false;
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    follow();
    Text drawn = text;
    if (drawn == null) {
      return;
    }
    if (stale) {
      stale = false;
      getChildren()
          .setAll(
              stretches.stream()
                  .map(it -> path(drawn, it))
                  .filter(it -> !it.getElements().isEmpty())
                  .toList());
    }
    Point2D inScene = drawn.localToScene(0, 0);
    Point2D origin = inScene == null ? null : sceneToLocal(inScene);
    if (origin != null) {
      getChildren()
          .forEach(path -> {
            path.setTranslateX(origin.getX());
            path.setTranslateY(origin.getY());
          });
    }
  }

  /** The text lies within the skin, which is whole only once it has been laid out. */
  private void follow() {
    if (text != null) {
      return;
    }
    // The prompt is a text too, but not in the group of the paragraphs.
    for (Node node : area.lookupAll(".content .text")) {
      if (node instanceof Text found && found.getParent() instanceof Group) {
        listenTo(found);
      }
    }
  }

  private void listenTo(Text found) {
    text = found;
    found.layoutBoundsProperty().addListener((_, _, _) -> redraw());
    found.textProperty().addListener((_, _, _) -> redraw());
    found.fontProperty().addListener((_, _, _) -> redraw());
    found.localToSceneTransformProperty().addListener((_, _, _) -> moved());
  }

  private static Path path(Text text, TextPane.Stretch stretch) {
    int start = Math.max(0, stretch.start());
    int end = Math.min(text.getText().length(), stretch.end());
    Path path = start < end ? new Path(text.rangeShape(start, end)) : new Path();
    path.getStyleClass().add("source-mark");
    path.setManaged(false);
    return path;
  }
}
