package org.casebridge.ui.compare.mediators;

import javafx.scene.layout.Region;
import javafx.scene.transform.Rotate;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The line between a learner and a mediator: a band that tells the stance by its pattern, and by
 * its thickness how much support there was.
 */
final class TieLine extends Region {
  private static final int MOST_STEPS = 4;
  private static final double THIN = 5;
  private static final double STEP = 2;
  private final Rotate turn = new Rotate();

  TieLine() {
    setManaged(false);
    setMouseTransparent(true);
    getTransforms().add(turn);
    show(null);
  }

  void show(@Nullable Stance stance) {
    // Setting the same style again would have it worked out again.
    if (!getStyleClass().contains(style(stance))) {
      getStyleClass().setAll("map-tie", style(stance));
    }
  }

  static String style(@Nullable Stance stance) {
    return switch (stance) {
      case null -> "tie-not-stated";
      case BRIDGE -> "tie-bridge";
      case BARRIER -> "tie-barrier";
      case MIXED -> "tie-mixed";
      case ABSENT -> "tie-absent";
    };
  }

  /** How thick a line for so many supports is at the scale of 100 %. */
  static double thickness(int supports) {
    return THIN + STEP * Math.min(MOST_STEPS, supports);
  }

  /** Lies between two points; its thickness is given. */
  void lie(double fromX, double fromY, double toX, double toY, double thickness) {
    double length = Math.hypot(toX - fromX, toY - fromY);
    turn.setPivotX(0);
    turn.setPivotY(thickness / 2);
    turn.setAngle(Math.toDegrees(Math.atan2(toY - fromY, toX - fromX)));
    resizeRelocate(fromX, fromY - thickness / 2, Math.max(0, length), thickness);
  }
}
