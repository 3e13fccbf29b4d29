package org.casebridge.ui.compare.away;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;

/**
 * Reads a drawing off nodes that have been laid out: grounds, frames, shapes and words as they are
 * shown, and nothing that is hidden. Words keep their letters' outlines, so that they look the same
 * where the font is missing. Nodes are turned to shapes one by one, so it is for pieces of a view
 * that are not shown at the same time. To be used on the interface thread.
 */
public final class SceneDrawing {
  private final Node root;

  private SceneDrawing(Node root) {
    this.root = root;
  }

  /**
   * The drawing of a region.
   *
   * @param root laid out in a scene, with its styles
   * @param title what it is called
   * @param description what it shows, for those who can't see it
   */
  public static Drawing of(Region root, String title, String description) {
    List<Mark> marks = new ArrayList<>();
    new SceneDrawing(root).add(root, 1, marks);
    return new Drawing(
        Math.max(1, root.getWidth()), Math.max(1, root.getHeight()), title, description, marks);
  }

  private void add(Node node, double opacity, List<Mark> into) {
    double seen = opacity * node.getOpacity();
    if (!node.isVisible() || seen <= 0) {
      return;
    }
    List<Mark> own = new ArrayList<>();
    switch (node) {
      case Text text -> words(text, seen, own);
      case Shape shape -> shape(shape, seen, own);
      case Region region -> {
        ground(region, seen, own);
        children(region, seen, own);
      }
      case Parent parent -> children(parent, seen, own);
      default -> {}
    }
    Node clip = node.getClip();
    if (clip instanceof Shape shape && !own.isEmpty()) {
      Rectangle nothing = new Rectangle();
      PathData path = Outlines.of(Shape.union(shape, nothing), point -> inRoot(node, point));
      into.add(new Mark.Group(path, own, ""));
    } else {
      into.addAll(own);
    }
  }

  private void children(Parent parent, double opacity, List<Mark> into) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      add(child, opacity, into);
    }
  }

  private Point2D inRoot(Node node, Point2D point) {
    return root.sceneToLocal(node.localToScene(point));
  }

  private void words(Text text, double opacity, List<Mark> into) {
    if (!text.getText().isBlank() && text.getFill() != null) {
      new TextMarks(text, point -> inRoot(text, point)).add(opacity, into);
    }
  }

  private void shape(Shape shape, double opacity, List<Mark> into) {
    Paint fill = shape.getFill();
    Paint stroke = shape.getStroke();
    Rectangle nothing = new Rectangle();
    // The outline of a shape takes in its line, so each is asked for without the other.
    if (fill != null) {
      shape.setStroke(null);
      into.addAll(Paints.filled(outline(shape, nothing), fill, opacity));
    }
    if (stroke != null && shape.getStrokeWidth() > 0) {
      shape.setFill(null);
      shape.setStroke(stroke);
      into.addAll(Paints.filled(outline(shape, nothing), stroke, opacity));
    }
    shape.setFill(fill);
    shape.setStroke(stroke);
  }

  private PathData outline(Shape shape, Rectangle nothing) {
    // A union lies in the coordinates of the scene.
    return Outlines.of(Shape.union(shape, nothing), root::sceneToLocal);
  }

  private void ground(Region region, double opacity, List<Mark> into) {
    double width = region.getWidth();
    double height = region.getHeight();
    if (region.getBackground() != null && region.getShape() != null) {
      shaped(region, region.getShape(), opacity, into);
    } else if (region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        Insets in = fill.getInsets();
        PathData path =
            Outlines.rounded(
                in.getLeft(),
                in.getTop(),
                width - in.getLeft() - in.getRight(),
                height - in.getTop() - in.getBottom(),
                radius(fill.getRadii(), width, height),
                point -> inRoot(region, point));
        into.addAll(Paints.filled(path, fill.getFill(), opacity));
      }
    }
    if (region.getBorder() != null) {
      for (BorderStroke stroke : region.getBorder().getStrokes()) {
        frame(region, stroke, opacity, into);
      }
    }
  }

  /** A region's own shape fills it, wherever the shape lies in its own coordinates. */
  private void shaped(Region region, Shape shape, double opacity, List<Mark> into) {
    Bounds bounds = shape.getLayoutBounds();
    if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0) {
      return;
    }
    double across = region.getWidth() / bounds.getWidth();
    double down = region.getHeight() / bounds.getHeight();
    PathData path =
        Outlines.of(
            Shape.union(shape, new Rectangle()),
            point ->
                inRoot(
                    region,
                    new Point2D(
                        (point.getX() - bounds.getMinX()) * across,
                        (point.getY() - bounds.getMinY()) * down)));
    for (BackgroundFill fill : region.getBackground().getFills()) {
      into.addAll(Paints.filled(path, fill.getFill(), opacity));
    }
  }

  private static double radius(CornerRadii radii, double width, double height) {
    double radius = radii.getTopLeftHorizontalRadius();
    return radii.isTopLeftHorizontalRadiusAsPercentage()
        ? radius * Math.min(width, height)
        : radius;
  }

  private void frame(Region region, BorderStroke stroke, double opacity, List<Mark> into) {
    Insets in = stroke.getInsets();
    BorderWidths widths = stroke.getWidths();
    double x = in.getLeft();
    double y = in.getTop();
    double width = region.getWidth() - x - in.getRight();
    double height = region.getHeight() - y - in.getBottom();
    if (stroke.isStrokeUniform()) {
      double half = widths.getTop() / 2;
      if (half > 0 && stroke.getTopStyle() != BorderStrokeStyle.NONE) {
        PathData path =
            Outlines.rounded(
                x + half,
                y + half,
                width - 2 * half,
                height - 2 * half,
                radius(stroke.getRadii(), width, height),
                point -> inRoot(region, point));
        into.addAll(
            Paints.stroked(
                path,
                stroke.getTopStroke(),
                widths.getTop(),
                stroke.getTopStyle().getDashArray(),
                opacity));
      }
      return;
    }
    side(region, x, y, width, widths.getTop(), stroke.getTopStroke(), opacity, into);
    side(
        region,
        x,
        y + height - widths.getBottom(),
        width,
        widths.getBottom(),
        stroke.getBottomStroke(),
        opacity,
        into);
    side(region, x, y, widths.getLeft(), height, stroke.getLeftStroke(), opacity, into);
    side(
        region,
        x + width - widths.getRight(),
        y,
        widths.getRight(),
        height,
        stroke.getRightStroke(),
        opacity,
        into);
  }

  private void side(
      Region region,
      double x,
      double y,
      double width,
      double height,
      Paint paint,
      double opacity,
      List<Mark> into) {
    if (width > 0 && height > 0) {
      into.addAll(
          Paints.filled(
              Outlines.rounded(x, y, width, height, 0, point -> inRoot(region, point)),
              paint,
              opacity));
    }
  }
}
