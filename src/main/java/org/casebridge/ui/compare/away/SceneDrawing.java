package org.casebridge.ui.compare.away;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
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
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;

/**
 * Reads a drawing off nodes that have been laid out: grounds, frames, shapes and words as they are
 * shown, and nothing that is hidden. Words keep their letters' outlines, so that they look the same
 * where the font is missing. Nodes are read one by one, so that the interface thread may do other
 * things in between. To be used on the interface thread.
 */
final class SceneDrawing {
  private final Node root;
  private final Point2D at;
  private final LetterShapes letters;
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  /**
   * Nodes side by side.
   *
   * @param nodes those still to be read
   * @param into where their marks go
   * @param end what to do once all are read
   */
  private record Level(Iterator<Node> nodes, double opacity, List<Mark> into, Runnable end) {}

  /**
   * Begins to read.
   *
   * @param root laid out in a scene, with its styles
   * @param at where it lies in the drawing
   * @param letters the outlines known so far
   */
  SceneDrawing(Node root, Point2D at, LetterShapes letters) {
    this.root = root;
    this.at = at;
    this.letters = letters;
    levels.push(new Level(List.of(root).iterator(), 1, marks, () -> {}));
  }

  /**
   * Reads one node more.
   *
   * @return whether any is left
   */
  boolean step() {
    Level level = levels.peek();
    if (level == null) {
      return false;
    }
    if (level.nodes().hasNext()) {
      read(level.nodes().next(), level);
    } else {
      levels.pop();
      level.end().run();
    }
    return !levels.isEmpty();
  }

  /** What was read so far. */
  List<Mark> marks() {
    return marks;
  }

  private void read(Node node, Level level) {
    double seen = level.opacity() * node.getOpacity();
    if (!node.isVisible() || seen <= 0) {
      return;
    }
    List<Mark> own = level.into();
    Runnable end = () -> {};
    if (node.getClip() instanceof Shape clip) {
      List<Mark> within = new ArrayList<>();
      own = within;
      end =
          () -> {
            if (!within.isEmpty()) {
              level.into().add(new Mark.Group(clip(node, clip), within, ""));
            }
          };
    }
    switch (node) {
      case Text text -> words(text, seen, own);
      case Shape shape -> shape(shape, seen, own);
      case Region region -> ground(region, seen, own);
      default -> {}
    }
    if (node instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty()) {
      List<Node> children = List.copyOf(parent.getChildrenUnmodifiable());
      levels.push(new Level(children.iterator(), seen, own, end));
    } else {
      end.run();
    }
  }

  private PathData clip(Node node, Shape clip) {
    return clip instanceof Rectangle rectangle
        ? rounded(rectangle, point -> inRoot(node, point))
        : Outlines.of(Shape.union(clip, new Rectangle()), point -> inRoot(node, point));
  }

  private static PathData rounded(Rectangle rectangle, UnaryOperator<Point2D> place) {
    return Outlines.rounded(
        rectangle.getX(),
        rectangle.getY(),
        rectangle.getWidth(),
        rectangle.getHeight(),
        rectangle.getArcWidth() / 2,
        place);
  }

  private Point2D inRoot(Node node, Point2D point) {
    return fromScene(node.localToScene(point));
  }

  private Point2D fromScene(Point2D point) {
    return root.sceneToLocal(point).add(at);
  }

  private void words(Text text, double opacity, List<Mark> into) {
    if (!text.getText().isBlank() && text.getFill() != null) {
      new TextMarks(text, point -> inRoot(text, point), letters).add(opacity, into);
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
    return Outlines.of(Shape.union(shape, nothing), this::fromScene);
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
